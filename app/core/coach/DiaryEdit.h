#pragma once

#include "core/coach/Beginning.h"
#include "core/coach/PlanSettings.h"
#include "core/diary/Change.h"
#include "core/diary/Habit.h"
#include "core/diary/Night.h"
#include "core/diary/Twitch.h"
#include "core/experiment/Experiment.h"
#include "core/screening/Finding.h"
#include "core/screening/HealthAnswer.h"
#include "core/screening/Medicine.h"

#include <QString>

#include <functional>
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
/// Replaces the twitch, habit, change, experiment, medicine or finding of that id.
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

struct PutHealthAnswer {
    HealthAnswer answer; ///< replaces the answer to the same question
};
/// The question is then open again.
struct RemoveHealthAnswer {
    HealthQuestion question = HealthQuestion::CheckIn;
};
struct AddMedicine {
    Medicine medicine;
};
struct PutMedicine {
    Medicine medicine;
};
struct RemoveMedicine {
    EntryId id = 0;
};
struct AddFinding {
    Finding finding;
};
struct PutFinding {
    Finding finding;
};
struct RemoveFinding {
    EntryId id = 0;
};

/// Replaces the whole plan, for an import or a restored backup.
struct PutPlan {
    PlanSettings plan;
};
/// Changes the plan as it is in the file at that moment, in the edit's transaction, so that what another program set
/// in the meantime stays. An error of `change`, or a plan out of range, refuses the whole edit.
struct ChangePlan {
    std::function<Result<void>(PlanSettings&)> change;
};

using EditOperation = std::variant<PutNight, RemoveNight, AddTwitch, PutTwitch, RemoveTwitch, AddHabit, PutHabit,
                                   RemoveHabit, AddChange, PutChange, RemoveChange, AddExperiment, PutExperiment,
                                   RemoveExperiment, PutHealthAnswer, RemoveHealthAnswer, AddMedicine, PutMedicine,
                                   RemoveMedicine, AddFinding, PutFinding, RemoveFinding, PutPlan, ChangePlan>;

/// Works out further operations from what the stores hold by then.
using FollowingOperations = std::function<Result<std::vector<EditOperation>>()>;

/// One step of the diary's history: applied and undone as a whole, even if its operations cancel out. Entries must
/// be `checked`.
struct DiaryEdit {
    QString label; ///< what it was, as an id: `log-twitch`, `log-espresso`, `morning`, `import`, …
    std::vector<EditOperation> operations;
    std::optional<Begun> begins{}; ///< where the diary has not begun it does so with this edit; undo leaves it begun
    /// What follows from the operations, in the same step: asked inside the transaction, once they are written. An
    /// error refuses the whole edit.
    FollowingOperations follows{};
};

/// The first night that something is written about, `tonight` at the latest.
[[nodiscard]] NightDate firstNightOf(const DiaryEdit& edit, NightDate tonight);

} // namespace softfall
