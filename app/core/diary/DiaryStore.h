#pragma once

#include "core/diary/DiaryEdit.h"
#include "core/time/NightDate.h"

#include <optional>
#include <vector>

namespace softfall {

/// Port: where the diary is kept. A write is acknowledged only when it is durable, and is all or nothing.
class DiaryStore {
public:
    virtual ~DiaryStore() = default;

    /// Answers the id of each added twitch, habit, change or experiment, 0 for the other operations, in the order of
    /// the edit. NotFound, and nothing written, when something to put by its id or to remove is not there.
    [[nodiscard]] virtual Result<std::vector<EntryId>> apply(const DiaryEdit& edit) = 0;

    /// Ascending by night, then seq.
    [[nodiscard]] virtual Result<std::vector<Night>> nights(NightRange range) const = 0;
    /// Ascending by instant, then id. The range is by night, not by calendar day.
    [[nodiscard]] virtual Result<std::vector<Twitch>> twitches(NightRange range) const = 0;
    [[nodiscard]] virtual Result<std::vector<Habit>> habits(NightRange range) const = 0;
    /// All changes, ascending by night, then id.
    [[nodiscard]] virtual Result<std::vector<Change>> changes() const = 0;

    /// All experiments, ascending by their first night, then id.
    [[nodiscard]] virtual Result<std::vector<Experiment>> experiments() const = 0;

    /// First and last night that anything is recorded for (night, twitch, habit or change); nothing when empty. An
    /// experiment plans nights and is no record of them.
    [[nodiscard]] virtual Result<std::optional<NightRange>> extent() const = 0;
};

/// What undo and redo would do next, by the label of the step; nothing where there is no such step.
struct HistoryOutlook {
    std::optional<QString> undo;
    std::optional<QString> redo;
    bool operator==(const HistoryOutlook&) const = default;
};

/// Port: the steps of what was written (diary and plan), newest first. They outlive the program.
class History {
public:
    virtual ~History() = default;
    /// Takes back the newest step that still stands; its label, or nothing when there is none.
    [[nodiscard]] virtual Result<std::optional<QString>> undo() = 0;
    /// Does again what was taken back last; its label, or nothing when there is none. A new step ends the chance.
    [[nodiscard]] virtual Result<std::optional<QString>> redo() = 0;
    [[nodiscard]] virtual Result<HistoryOutlook> outlook() const = 0;
};

} // namespace softfall
