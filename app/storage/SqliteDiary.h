#pragma once

#include "core/coach/DiaryStore.h"
#include "storage/Database.h"

namespace softfall {

/// The diary in SQLite, including writes to the plan, and undo of both. Entries out of range are rejected as BadInput,
/// and so is a night one of whose instants has a different zone from the night.
class SqliteDiary final : public DiaryStore, public History {
public:
    /// `database` must outlive the store.
    explicit SqliteDiary(Database& database)
        : m_database(database) {}

    [[nodiscard]] Result<AppliedEdit> apply(const DiaryEdit& edit) override;
    [[nodiscard]] Result<void> inOneTransaction(const std::function<Result<void>()>& body) override;
    [[nodiscard]] Result<std::vector<Night>> nights(NightRange range) const override;
    [[nodiscard]] Result<std::vector<Twitch>> twitches(NightRange range) const override;
    [[nodiscard]] Result<std::vector<Habit>> habits(NightRange range) const override;
    [[nodiscard]] Result<std::vector<Change>> changes() const override;
    [[nodiscard]] Result<std::vector<Experiment>> experiments() const override;
    [[nodiscard]] Result<HealthRecord> health() const override;
    [[nodiscard]] Result<std::optional<NightRange>> extent() const override;

    [[nodiscard]] Result<std::optional<ReversedEdit>> undo() override;
    [[nodiscard]] Result<ReversedEdit> undo(EditId id) override;
    [[nodiscard]] Result<std::optional<ReversedEdit>> redo() override;
    [[nodiscard]] Result<HistoryOutlook> outlook() const override;
    [[nodiscard]] Result<EditId> newestStep() const override;

private:
    Result<std::optional<ReversedEdit>> reverse(std::optional<EditId> step, bool undone);

    Database& m_database;
};

} // namespace softfall
