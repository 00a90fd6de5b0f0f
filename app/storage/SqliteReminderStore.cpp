#include "storage/SqliteReminderStore.h"

#include "storage/Query.h"
#include "storage/SqliteError.h"

#include <algorithm>

namespace softfall {

Result<std::vector<ReminderRecord>> SqliteReminderStore::recordsOf(NightDate night) const {
    return guarded([&]() -> Result<std::vector<ReminderRecord>> {
        Query query(m_database, "SELECT night, kind, state, snoozed_until_utc FROM reminder WHERE night=?");
        query << night;
        std::vector<ReminderRecord> records;
        while (query.next()) {
            ReminderRecord record;
            record.night = query.night();
            record.kind = query.id(reminderKindFromId);
            record.state = query.id(reminderStateFromId);
            record.snoozedUntil = query.optional([](Query& row) { return row.instant(); });
            records.push_back(record);
        }
        std::ranges::sort(records, {}, &ReminderRecord::kind);
        return records;
    });
}

Result<void> SqliteReminderStore::put(const ReminderRecord& record) {
    return guarded([&]() -> Result<void> {
        (Query(m_database, "INSERT INTO reminder(night, kind, state, snoozed_until_utc) VALUES (?,?,?,?)"
                           " ON CONFLICT(night, kind) DO UPDATE SET state=excluded.state,"
                           " snoozed_until_utc=excluded.snoozed_until_utc")
         << record.night << toString(record.kind) << toString(record.state) << record.snoozedUntil)
            .run();
        return {};
    });
}

} // namespace softfall
