#pragma once

#include "core/reminders/ReminderStore.h"
#include "storage/Database.h"

namespace softfall {

/// The records of reminders and the log of decisions about them, in the diary file; not part of undo.
class SqliteReminderStore final : public ReminderStore {
public:
    /// `database` must outlive the store.
    explicit SqliteReminderStore(Database& database)
        : m_database(database) {}

    [[nodiscard]] Result<std::vector<ReminderRecord>> recordsOf(NightDate night) const override;
    [[nodiscard]] Result<std::vector<NightDate>> nightsDone(ReminderKind kind, NightRange range) const override;
    [[nodiscard]] Result<void> write(const std::vector<ReminderRecord>& records,
                                     const std::vector<ReminderDecision>& decisions) override;
    [[nodiscard]] Result<std::vector<ReminderDecision>> decisions(Instant from, Instant until) const override;
    [[nodiscard]] Result<std::vector<ActiveNotice>> notices() const override;
    [[nodiscard]] Result<void> putNotice(const ActiveNotice& notice) override;
    [[nodiscard]] Result<void> removeNotice(const QString& key) override;

private:
    Database& m_database;
};

} // namespace softfall
