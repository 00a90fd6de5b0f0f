#include "storage/HealthTables.h"

#include "storage/Query.h"

#include <SQLiteCpp/Database.h>
#include <algorithm>

namespace softfall {

namespace {

void bindMedicine(Query& query, const Medicine& medicine) {
    query << medicine.day << toString(medicine.step) << toString(medicine.kind) << medicine.name;
}

void bindFinding(Query& query, const Finding& finding) {
    query << toString(finding.rule) << finding.version << toString(finding.level) << finding.since << finding.found
          << finding.inputs << finding.measure << finding.discussed << finding.ended;
}

bool removeById(Database& database, const char* sql, EntryId id) {
    Query query(database, sql);
    query << id;
    return query.run() > 0;
}

std::vector<HealthAnswer> readAnswers(Database& database) {
    std::vector<HealthAnswer> answers;
    Query query(database, "SELECT question, reply, day FROM health_answer");
    while (query.next()) {
        const auto question = query.knownId<HealthQuestion>();
        const auto reply = query.knownId<HealthReply>();
        const NightDate day = query.night();
        if (question && reply) {
            answers.push_back({*question, *reply, day});
        }
    }
    std::ranges::sort(answers, {}, &HealthAnswer::question);
    return answers;
}

std::vector<Medicine> readMedicines(Database& database) {
    std::vector<Medicine> medicines;
    Query query(database, "SELECT id, day, step, kind, name FROM medicine ORDER BY day, id");
    while (query.next()) {
        Medicine medicine;
        medicine.id = query.integer();
        medicine.day = query.night();
        const auto step = query.knownId<MedicineStep>();
        const auto kind = query.knownId<MedicineKind>();
        medicine.name = query.text();
        if (step) {
            medicine.step = *step;
            medicine.kind = kind.value_or(MedicineKind::Other);
            medicines.push_back(std::move(medicine));
        }
    }
    return medicines;
}

std::vector<Finding> readFindings(Database& database) {
    std::vector<Finding> findings;
    Query query(database, "SELECT id, rule, version, level, since, found_utc, inputs, measure, discussed, ended"
                          " FROM finding ORDER BY since, id");
    while (query.next()) {
        Finding finding;
        finding.id = query.integer();
        const auto rule = query.knownId<RuleId>();
        finding.version = query.small();
        const auto level = query.knownId<FindingLevel>();
        finding.since = query.night();
        finding.found = query.instant();
        finding.inputs = query.text();
        finding.measure = query.real();
        finding.discussed = query.optional([](Query& each) { return each.night(); });
        finding.ended = query.optional([](Query& each) { return each.night(); });
        if (rule && level) {
            finding.rule = *rule;
            finding.level = *level;
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

} // namespace

Result<EntryId> putHealthAnswer(Database& database, const HealthAnswer& answer) {
    const auto valid = checked(answer);
    if (!valid) {
        return std::unexpected(valid.error());
    }
    Query query(database, "INSERT INTO health_answer(question, reply, day) VALUES (?,?,?)"
                          " ON CONFLICT(question) DO UPDATE SET reply=excluded.reply, day=excluded.day");
    query << toString(answer.question) << toString(answer.reply) << answer.day;
    query.run();
    return 0;
}

bool removeHealthAnswer(Database& database, HealthQuestion question) {
    Query query(database, "DELETE FROM health_answer WHERE question=?");
    query << toString(question);
    return query.run() > 0;
}

Result<EntryId> addMedicine(Database& database, const Medicine& medicine) {
    const auto valid = checked(medicine);
    if (!valid) {
        return std::unexpected(valid.error());
    }
    Query query(database, "INSERT INTO medicine(day, step, kind, name) VALUES (?,?,?,?)");
    bindMedicine(query, *valid);
    query.run();
    return database.connection().getLastInsertRowid();
}

Result<EntryId> addFinding(Database& database, const Finding& finding) {
    const auto valid = checked(finding);
    if (!valid) {
        return std::unexpected(valid.error());
    }
    Query query(database, "INSERT INTO finding(rule, version, level, since, found_utc, inputs, measure, discussed,"
                          " ended) VALUES (?,?,?,?,?,?,?,?,?)");
    bindFinding(query, *valid);
    query.run();
    return database.connection().getLastInsertRowid();
}

Result<bool> putMedicine(Database& database, const Medicine& medicine) {
    const auto valid = checked(medicine);
    if (!valid) {
        return std::unexpected(valid.error());
    }
    Query query(database, "UPDATE medicine SET day=?, step=?, kind=?, name=? WHERE id=?");
    bindMedicine(query, *valid);
    query << medicine.id;
    return query.run() > 0;
}

Result<bool> putFinding(Database& database, const Finding& finding) {
    const auto valid = checked(finding);
    if (!valid) {
        return std::unexpected(valid.error());
    }
    Query query(database, "UPDATE finding SET rule=?, version=?, level=?, since=?, found_utc=?, inputs=?, measure=?,"
                          " discussed=?, ended=? WHERE id=?");
    bindFinding(query, *valid);
    query << finding.id;
    return query.run() > 0;
}

bool removeMedicine(Database& database, EntryId id) {
    return removeById(database, "DELETE FROM medicine WHERE id=?", id);
}

bool removeFinding(Database& database, EntryId id) {
    return removeById(database, "DELETE FROM finding WHERE id=?", id);
}

HealthRecord readHealth(Database& database) {
    return {readAnswers(database), readMedicines(database), readFindings(database)};
}

} // namespace softfall
