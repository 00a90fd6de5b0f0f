#include "storage/ExperimentTables.h"

#include "storage/Query.h"

#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <bit>

namespace softfall {

namespace {

void removeNights(Database& database, std::string_view sql, EntryId id, const std::vector<NightDate>& nights) {
    for (const NightDate night : nights) {
        Query remove(database, sql);
        remove << id << night;
        remove.run();
    }
}

void writePauses(Database& database, EntryId id, const Pauses& pauses) {
    std::vector<NightDate> gone;
    {
        Query known(database, "SELECT first_night FROM experiment_pause WHERE experiment=?");
        known << id;
        while (known.next()) {
            const NightDate first = known.night();
            if (std::ranges::none_of(pauses, [first](const auto& pause) { return pause.nights.first == first; })) {
                gone.push_back(first);
            }
        }
    }
    removeNights(database, "DELETE FROM experiment_pause WHERE experiment=? AND first_night=?", id, gone);
    for (const Pause& pause : pauses) {
        Query put(database, "INSERT INTO experiment_pause(experiment, first_night, last_night, reason)"
                            " VALUES (?,?,?,?) ON CONFLICT(experiment, first_night) DO UPDATE SET"
                            " last_night=excluded.last_night, reason=excluded.reason");
        put << id << pause.nights.first << pause.nights.last << toString(pause.reason);
        put.run();
    }
}

void writeAnswers(Database& database, EntryId id, const std::map<NightDate, bool>& done) {
    std::vector<NightDate> gone;
    {
        Query known(database, "SELECT night FROM experiment_answer WHERE experiment=?");
        known << id;
        while (known.next()) {
            const NightDate night = known.night();
            if (!done.contains(night)) {
                gone.push_back(night);
            }
        }
    }
    removeNights(database, "DELETE FROM experiment_answer WHERE experiment=? AND night=?", id, gone);
    for (const auto& [night, isDone] : done) {
        Query put(database, "INSERT INTO experiment_answer(experiment, night, done) VALUES (?,?,?)"
                            " ON CONFLICT(experiment, night) DO UPDATE SET done=excluded.done");
        put << id << night << isDone;
        put.run();
    }
}

void bind(Query& query, const Experiment& experiment) {
    query << experiment.first << toString(experiment.what) << experiment.pairs << experiment.nightsPerBlock
          << std::bit_cast<std::int64_t>(experiment.seed) << experiment.stopped;
}

Experiment readExperiment(Query& row) {
    Experiment experiment;
    experiment.id = row.integer();
    experiment.first = row.night();
    experiment.what = row.id<ExperimentTemplate>();
    experiment.pairs = row.small();
    experiment.nightsPerBlock = row.small();
    experiment.seed = std::bit_cast<std::uint64_t>(row.integer());
    experiment.stopped = row.optional([](Query& each) { return each.night(); });
    return experiment;
}

void readParts(Database& database, Experiment& experiment) {
    Query pauses(database, "SELECT first_night, last_night, reason FROM experiment_pause WHERE experiment=?"
                           " ORDER BY first_night");
    pauses << experiment.id;
    while (pauses.next()) {
        Pause pause;
        pause.nights.first = pauses.night();
        pause.nights.last = pauses.night();
        pause.reason = pauses.id<PauseReason>();
        experiment.pauses.push_back(pause);
    }
    Query answers(database, "SELECT night, done FROM experiment_answer WHERE experiment=?");
    answers << experiment.id;
    while (answers.next()) {
        const NightDate night = answers.night();
        experiment.done[night] = answers.flag();
    }
}

} // namespace

Result<EntryId> addExperiment(Database& database, const Experiment& experiment) {
    const auto valid = checked(experiment);
    if (!valid) {
        return std::unexpected(valid.error());
    }
    Query query(database, "INSERT INTO experiment(first_night, what, pairs, block_nights, seed, stopped_night)"
                          " VALUES (?,?,?,?,?,?)");
    bind(query, *valid);
    query.run();
    const EntryId id = database.connection().getLastInsertRowid();
    writePauses(database, id, valid->pauses);
    writeAnswers(database, id, valid->done);
    return id;
}

Result<bool> putExperiment(Database& database, const Experiment& experiment) {
    const auto valid = checked(experiment);
    if (!valid) {
        return std::unexpected(valid.error());
    }
    Query query(database, "UPDATE experiment SET first_night=?, what=?, pairs=?, block_nights=?, seed=?,"
                          " stopped_night=? WHERE id=?");
    bind(query, *valid);
    query << valid->id;
    if (query.run() == 0) {
        return false;
    }
    writePauses(database, valid->id, valid->pauses);
    writeAnswers(database, valid->id, valid->done);
    return true;
}

bool removeExperiment(Database& database, EntryId id) {
    Query query(database, "DELETE FROM experiment WHERE id=?"); // its pauses and answers are deleted with it
    query << id;
    return query.run() > 0;
}

std::vector<Experiment> readExperiments(Database& database) {
    std::vector<Experiment> experiments;
    {
        Query query(database, "SELECT id, first_night, what, pairs, block_nights, seed, stopped_night"
                              " FROM experiment ORDER BY first_night, id");
        while (query.next()) {
            experiments.push_back(readExperiment(query));
        }
    }
    for (Experiment& experiment : experiments) {
        readParts(database, experiment);
    }
    return experiments;
}

} // namespace softfall
