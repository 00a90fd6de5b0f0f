#pragma once

#include "core/diary/DiaryStore.h"
#include "storage/Database.h"

namespace softfall {

/// The diary in SQLite, and what takes its steps and the plan's back. Entries out of range are refused as BadInput,
/// and so is a night one of whose instants names another zone than the night.
class SqliteDiary final : public DiaryStore, public History {
public:
    /// `database` must outlive the store.
    explicit SqliteDiary(Database& database)
        : m_database(database) {}

    [[nodiscard]] Result<std::vector<EntryId>> apply(const DiaryEdit& edit) override;
    [[nodiscard]] Result<std::vector<Night>> nights(NightRange range) const override;
    [[nodiscard]] Result<std::vector<Twitch>> twitches(NightRange range) const override;
    [[nodiscard]] Result<std::vector<Habit>> habits(NightRange range) const override;
    [[nodiscard]] Result<std::vector<Change>> changes() const override;
    [[nodiscard]] Result<std::vector<Experiment>> experiments() const override;
    [[nodiscard]] Result<std::optional<NightRange>> extent() const override;

    [[nodiscard]] Result<std::optional<QString>> undo() override;
    [[nodiscard]] Result<std::optional<QString>> redo() override;
    [[nodiscard]] Result<HistoryOutlook> outlook() const override;

private:
    Result<std::optional<QString>> reverse(bool undone);

    Database& m_database;
};

} // namespace softfall
