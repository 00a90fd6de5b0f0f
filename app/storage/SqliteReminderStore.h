#pragma once

#include "core/reminders/ReminderStore.h"
#include "storage/Database.h"

namespace softfall {

/// What became of reminders, in the diary file; no part of undo.
class SqliteReminderStore final : public ReminderStore {
public:
    /// `database` must outlive the store.
    explicit SqliteReminderStore(Database& database)
        : m_database(database) {}

    [[nodiscard]] Result<std::vector<ReminderRecord>> recordsOf(NightDate night) const override;
    [[nodiscard]] Result<void> put(const ReminderRecord& record) override;

private:
    Database& m_database;
};

} // namespace softfall
