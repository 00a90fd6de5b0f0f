#include "storage/SqliteReminderStore.h"

#include "storage/Query.h"
#include "storage/SqliteError.h"
#include "storage/WriteTransaction.h"

#include <algorithm>

namespace softfall {

Result<std::vector<ReminderRecord>> SqliteReminderStore::recordsOf(NightDate night) const {
    return guarded([&]() -> Result<std::vector<ReminderRecord>> {
        Query query(m_database, "SELECT night, kind, state, snoozed_until_utc, due_utc FROM reminder WHERE night=?");
        query << night;
        std::vector<ReminderRecord> records;
        while (query.next()) {
            ReminderRecord record;
            record.night = query.night();
            const auto kind = query.knownId<ReminderKind>();
            if (!kind) {
                continue;
            }
            record.kind = *kind;
            record.state = query.id<ReminderState>();
            record.snoozedUntil = query.optional([](Query& row) { return row.instant(); });
            record.due = query.optional([](Query& row) { return row.instant(); });
            records.push_back(record);
        }
        std::ranges::sort(records, {}, &ReminderRecord::kind);
        return records;
    });
}

Result<std::vector<NightDate>> SqliteReminderStore::nightsDone(ReminderKind kind, NightRange range) const {
    return guarded([&]() -> Result<std::vector<NightDate>> {
        Query query(m_database, "SELECT night FROM reminder WHERE kind=? AND state=? AND night BETWEEN ? AND ?"
                                " ORDER BY night");
        query << toString(kind) << toString(ReminderState::Done) << range.first << range.last;
        std::vector<NightDate> nights;
        while (query.next()) {
            nights.push_back(query.night());
        }
        return nights;
    });
}

namespace {

void writeRecord(Database& database, const ReminderRecord& record) {
    (Query(database, "INSERT INTO reminder(night, kind, state, snoozed_until_utc, due_utc) VALUES (?,?,?,?,?)"
                     " ON CONFLICT(night, kind) DO UPDATE SET state=excluded.state,"
                     " snoozed_until_utc=excluded.snoozed_until_utc, due_utc=excluded.due_utc")
     << record.night << toString(record.kind) << toString(record.state) << record.snoozedUntil << record.due)
        .run();
}

void writeDecision(Database& database, const ReminderDecision& decision) {
    (Query(database, "INSERT INTO reminder_decision(at_utc, at_offset, zone, night, kind, outcome, reason, due_utc)"
                     " VALUES (?,?,?,?,?,?,?,?)")
     << decision.at.instant << decision.at.utcOffset << decision.at.zone << decision.night << toString(decision.kind)
     << toString(decision.outcome) << toString(decision.reason) << decision.due)
        .run();
}

} // namespace

Result<void> SqliteReminderStore::write(const std::vector<ReminderRecord>& records,
                                        const std::vector<ReminderDecision>& decisions) {
    return guarded([&]() -> Result<void> {
        WriteTransaction transaction(m_database);
        for (const ReminderRecord& record : records) {
            writeRecord(m_database, record);
        }
        for (const ReminderDecision& decision : decisions) {
            writeDecision(m_database, decision);
        }
        if (!decisions.empty()) {
            (Query(m_database, "DELETE FROM reminder_decision WHERE id<="
                               "(SELECT id FROM reminder_decision ORDER BY id DESC LIMIT 1 OFFSET ?)")
             << decisionsKept)
                .run();
        }
        transaction.commit();
        return {};
    });
}

Result<std::vector<ReminderDecision>> SqliteReminderStore::decisions(Instant from, Instant until) const {
    return guarded([&]() -> Result<std::vector<ReminderDecision>> {
        Query query(m_database,
                    "SELECT at_utc, at_offset, zone, night, kind, outcome, reason, due_utc FROM reminder_decision"
                    " WHERE at_utc>=? AND at_utc<? ORDER BY id");
        query << from << until;
        std::vector<ReminderDecision> decisions;
        while (query.next()) {
            ReminderDecision decision;
            decision.at.instant = query.instant();
            decision.at.utcOffset = seconds(query.integer());
            decision.at.zone = query.text();
            decision.night = query.night();
            const auto kind = query.knownId<ReminderKind>();
            if (!kind) {
                continue;
            }
            decision.kind = *kind;
            decision.outcome = query.id<ReminderOutcome>();
            decision.reason = query.id<HoldReason>();
            decision.due = query.instant();
            decisions.push_back(decision);
        }
        return decisions;
    });
}

Result<std::vector<ActiveNotice>> SqliteReminderStore::notices() const {
    return guarded([&]() -> Result<std::vector<ActiveNotice>> {
        Query query(m_database, "SELECT key, handle FROM reminder_notice ORDER BY key");
        std::vector<ActiveNotice> notices;
        while (query.next()) {
            const QString key = query.text();
            notices.push_back({key, query.text()});
        }
        return notices;
    });
}

Result<void> SqliteReminderStore::putNotice(const ActiveNotice& notice) {
    return guarded([&]() -> Result<void> {
        (Query(m_database, "INSERT INTO reminder_notice(key, handle) VALUES (?,?)"
                           " ON CONFLICT(key) DO UPDATE SET handle=excluded.handle")
         << notice.key << notice.handle)
            .run();
        return {};
    });
}

Result<void> SqliteReminderStore::removeNotice(const QString& key) {
    return guarded([&]() -> Result<void> {
        (Query(m_database, "DELETE FROM reminder_notice WHERE key=?") << key).run();
        return {};
    });
}

} // namespace softfall
