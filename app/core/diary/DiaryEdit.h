#pragma once

#include "core/diary/Change.h"
#include "core/diary/Habit.h"
#include "core/diary/Night.h"
#include "core/diary/Twitch.h"
#include "core/evening/PlanSettings.h"
#include "core/experiment/Experiment.h"

#include <QString>

#include <variant>
#include <vector>

namespace softfall {

struct PutNight {
    Night night; ///< replaces the night of the same date and seq
};
struct RemoveNight {
    NightDate night;
    int seq = 1;
};
struct AddTwitch {
    Twitch twitch;
};
/// Puts the twitch, habit, change or experiment of that id in the place of the one that is there.
struct PutTwitch {
    Twitch twitch;
};
struct RemoveTwitch {
    EntryId id = 0;
};
struct AddHabit {
    Habit habit;
};
struct PutHabit {
    Habit habit;
};
struct RemoveHabit {
    EntryId id = 0;
};
struct AddChange {
    Change change;
};
struct PutChange {
    Change change;
};
struct RemoveChange {
    EntryId id = 0;
};

struct AddExperiment {
    Experiment experiment;
};
struct PutExperiment {
    Experiment experiment;
};
struct RemoveExperiment {
    EntryId id = 0;
};

/// The whole plan, where an import or a restored backup brings it.
struct PutPlan {
    PlanSettings plan;
};

using EditOperation =
    std::variant<PutNight, RemoveNight, AddTwitch, PutTwitch, RemoveTwitch, AddHabit, PutHabit, RemoveHabit, AddChange,
                 PutChange, RemoveChange, AddExperiment, PutExperiment, RemoveExperiment, PutPlan>;

/// One step of the diary's history: applied and undone as a whole, also where its operations cancel out. Entries must
/// have been `checked`.
struct DiaryEdit {
    QString label; ///< what it was, as an id: `log-twitch`, `log-habit`, `morning`, `import`, …
    std::vector<EditOperation> operations;
};

} // namespace softfall
