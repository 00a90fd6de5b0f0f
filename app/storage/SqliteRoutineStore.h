#pragma once

#include "core/routine/RoutineStore.h"
#include "storage/Database.h"

namespace softfall {

/// Routine sessions in the diary file; not part of undo.
class SqliteRoutineStore final : public RoutineStore {
public:
    /// `database` must outlive the store.
    explicit SqliteRoutineStore(Database& database)
        : m_database(database) {}

    /// NotFound if the session's id is not there.
    [[nodiscard]] Result<std::int64_t> save(const RoutineSession& session) override;
    /// Does not wait for the disk. NotFound if there is no open session of that number.
    [[nodiscard]] Result<void> checkpoint(std::int64_t session, MonotonicTime elapsedOfCurrent) override;
    [[nodiscard]] Result<std::optional<RoutineSession>> open() const override;
    [[nodiscard]] Result<std::optional<RoutineSession>> latestOf(NightDate night) const override;
    [[nodiscard]] Result<std::vector<RoutineSession>> all() const override;
    [[nodiscard]] Result<TickedItems> ticked(std::int64_t session) const override;
    [[nodiscard]] Result<void> setTicked(std::int64_t session, StepId step, const QString& item, bool ticked) override;

private:
    Database& m_database;
};

} // namespace softfall
