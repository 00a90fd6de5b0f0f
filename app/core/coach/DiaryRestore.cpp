#include "core/coach/DiaryRestore.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace softfall {

namespace {

struct Twitches {
    using Entry = Twitch;
    using Add = AddTwitch;
    using Put = PutTwitch;
    using Remove = RemoveTwitch;
};
struct Habits {
    using Entry = Habit;
    using Add = AddHabit;
    using Put = PutHabit;
    using Remove = RemoveHabit;
};
struct Changes {
    using Entry = Change;
    using Add = AddChange;
    using Put = PutChange;
    using Remove = RemoveChange;
};
struct Experiments {
    using Entry = Experiment;
    using Add = AddExperiment;
    using Put = PutExperiment;
    using Remove = RemoveExperiment;
};

struct Medicines {
    using Entry = Medicine;
    using Add = AddMedicine;
    using Put = PutMedicine;
    using Remove = RemoveMedicine;
};
struct Findings {
    using Entry = Finding;
    using Add = AddFinding;
    using Put = PutFinding;
    using Remove = RemoveFinding;
};

template <typename Entry>
auto sortKey(const Entry& entry) {
    return std::tuple(entry.at.instant, entry.night);
}
auto sortKey(const Change& change) {
    return std::tuple(change.night, change.label);
}
auto sortKey(const Experiment& experiment) {
    return std::tuple(experiment.first, experiment.what);
}

auto sortKey(const Medicine& medicine) {
    return std::tuple(medicine.day, medicine.name);
}
auto sortKey(const Finding& finding) {
    return std::tuple(finding.since, finding.rule);
}

/// What an entry is about, as opposed to what it says of it: both may have been written on another computer.
template <typename Entry>
auto subjectOf(const Entry& entry) {
    return sortKey(entry);
}
auto subjectOf(const Habit& habit) {
    return std::tuple(habit.at.instant, habit.night, habit.kind);
}
auto subjectOf(const Finding& finding) {
    return std::tuple(finding.rule);
}

template <typename Entry>
bool haveSameContent(Entry one, const Entry& other) {
    one.id = other.id;
    return one == other;
}

template <typename Entry>
using Pointers = std::vector<const Entry*>;

template <typename Entry>
Pointers<Entry> pointersTo(const std::vector<Entry>& entries) {
    Pointers<Entry> pointers;
    for (const Entry& entry : entries) {
        pointers.push_back(&entry);
    }
    return pointers;
}

/// What is left on both sides after matching equal entries.
template <typename Entry>
struct Unmatched {
    Pointers<Entry> existing;
    Pointers<Entry> backup;
    int matched = 0;

    Unmatched(const std::vector<Entry>& here, const std::vector<Entry>& there) {
        std::map<decltype(sortKey(here.front())), Pointers<Entry>> stock;
        for (const Entry* entry : pointersTo(here)) {
            stock[sortKey(*entry)].push_back(entry);
        }
        // Those of the same number first: of two alike, the removed one is the one that is missing.
        for (const bool byNumber : {true, false}) {
            const Pointers<Entry> wanted = byNumber ? pointersTo(there) : std::exchange(backup, {});
            for (const Entry* entry : wanted) {
                auto& alike = stock[sortKey(*entry)];
                const auto found = std::ranges::find_if(alike, [&](const Entry* each) {
                    return (!byNumber || each->id == entry->id) && haveSameContent(*each, *entry);
                });
                if (found == alike.end()) {
                    backup.push_back(entry);
                    continue;
                }
                alike.erase(found);
                ++matched;
            }
        }
        for (const auto& [key, left] : stock) {
            existing.insert(existing.end(), left.begin(), left.end());
        }
        std::ranges::sort(existing, {}, [](const Entry* each) { return each->id; });
    }
};

template <typename Kind>
RestoreCounts restoreEntries(const std::vector<typename Kind::Entry>& existing,
                             const std::vector<typename Kind::Entry>& backup, DiaryEdit& edit) {
    using Entry = typename Kind::Entry;
    const Unmatched<Entry> left(existing, backup);
    RestoreCounts counts;
    counts.unchanged = left.matched;
    std::set<EntryId> gone;
    for (const Entry* entry : left.existing) {
        gone.insert(entry->id);
    }
    std::vector<EditOperation> puts;
    for (const Entry* entry : left.backup) {
        if (gone.erase(entry->id) > 0) {
            puts.push_back(typename Kind::Put{*entry});
            ++counts.changed;
        } else {
            puts.push_back(typename Kind::Add{*entry});
            ++counts.added;
        }
    }
    for (const EntryId id : gone) {
        edit.operations.push_back(typename Kind::Remove{id});
        ++counts.removed;
    }
    edit.operations.insert(edit.operations.end(), puts.begin(), puts.end());
    return counts;
}

template <typename Kind>
RestoreCounts completeEntries(const std::vector<typename Kind::Entry>& existing,
                              const std::vector<typename Kind::Entry>& backup, EntryNumbers numbers,
                              DiaryRestore& plan) {
    using Entry = typename Kind::Entry;
    const Unmatched<Entry> left(existing, backup);
    std::set<EntryId> taken;
    for (const Entry& entry : existing) {
        taken.insert(entry.id);
    }
    std::map<decltype(subjectOf(existing.front())), int> alike; // each of them stands for one of the backup
    for (const Entry* entry : left.existing) {
        ++alike[subjectOf(*entry)];
    }
    RestoreCounts counts;
    counts.unchanged = int(existing.size());
    for (const Entry* entry : left.backup) {
        if (numbers == EntryNumbers::Shared ? taken.contains(entry->id) : alike[subjectOf(*entry)]-- > 0) {
            ++plan.differing;
            continue;
        }
        plan.edit.operations.push_back(typename Kind::Add{*entry});
        ++counts.added;
    }
    return counts;
}

using NightKey = std::pair<NightDate, int>;

std::map<NightKey, const Night*> byKey(const std::vector<Night>& nights) {
    std::map<NightKey, const Night*> found;
    for (const Night& night : nights) {
        found[{night.night, night.seq}] = &night;
    }
    return found;
}

RestoreCounts restoreNights(const std::vector<Night>& existing, const std::vector<Night>& backup, DiaryEdit& edit) {
    RestoreCounts counts;
    auto known = byKey(existing);
    for (const Night& night : backup) {
        const auto found = known.find({night.night, night.seq});
        const Night* before = found == known.end() ? nullptr : found->second;
        if (before) {
            known.erase(found);
        }
        if (before && *before == night) {
            ++counts.unchanged;
            continue;
        }
        ++(before ? counts.changed : counts.added);
        edit.operations.push_back(PutNight{night});
    }
    for (const auto& [key, night] : known) {
        edit.operations.push_back(RemoveNight{key.first, key.second});
        ++counts.removed;
    }
    return counts;
}

RestoreCounts completeNights(const std::vector<Night>& existing, const std::vector<Night>& backup, DiaryRestore& plan) {
    RestoreCounts counts;
    counts.unchanged = int(existing.size());
    const auto known = byKey(existing);
    for (const Night& night : backup) {
        const auto found = known.find({night.night, night.seq});
        if (found == known.end()) {
            plan.edit.operations.push_back(PutNight{night});
            ++counts.added;
        } else if (*found->second != night) {
            ++plan.differing;
        }
    }
    return counts;
}

RestoreCounts sum(const RestoreCounts& one, const RestoreCounts& other) {
    return {one.added + other.added, one.changed + other.changed, one.removed + other.removed,
            one.unchanged + other.unchanged};
}

const HealthAnswer* answerTo(HealthQuestion question, const std::vector<HealthAnswer>& answers) {
    const auto found = std::ranges::find(answers, question, &HealthAnswer::question);
    return found == answers.end() ? nullptr : &*found;
}

RestoreCounts restoreAnswers(const std::vector<HealthAnswer>& existing, const std::vector<HealthAnswer>& backup,
                             DiaryEdit& edit) {
    RestoreCounts counts;
    for (const HealthAnswer& answer : existing) {
        if (!answerTo(answer.question, backup)) {
            edit.operations.push_back(RemoveHealthAnswer{answer.question});
            ++counts.removed;
        }
    }
    for (const HealthAnswer& answer : backup) {
        const HealthAnswer* known = answerTo(answer.question, existing);
        if (known && *known == answer) {
            ++counts.unchanged;
            continue;
        }
        edit.operations.push_back(PutHealthAnswer{answer});
        ++(known ? counts.changed : counts.added);
    }
    return counts;
}

RestoreCounts completeAnswers(const std::vector<HealthAnswer>& existing, const std::vector<HealthAnswer>& backup,
                              DiaryRestore& plan) {
    RestoreCounts counts;
    counts.unchanged = int(existing.size());
    for (const HealthAnswer& answer : backup) {
        const HealthAnswer* known = answerTo(answer.question, existing);
        if (!known) {
            plan.edit.operations.push_back(PutHealthAnswer{answer});
            ++counts.added;
        } else if (*known != answer) {
            ++plan.differing;
        }
    }
    return counts;
}

RestoreCounts restoreHealth(const HealthRecord& existing, const HealthRecord& backup, DiaryEdit& edit) {
    return sum(sum(restoreEntries<Medicines>(existing.medicines, backup.medicines, edit),
                   restoreEntries<Findings>(existing.findings, backup.findings, edit)),
               restoreAnswers(existing.answers, backup.answers, edit));
}

RestoreCounts completeHealth(const HealthRecord& existing, const HealthRecord& backup, EntryNumbers numbers,
                             DiaryRestore& plan) {
    return sum(sum(completeEntries<Medicines>(existing.medicines, backup.medicines, numbers, plan),
                   completeEntries<Findings>(existing.findings, backup.findings, numbers, plan)),
               completeAnswers(existing.answers, backup.answers, plan));
}

std::vector<RecordedSession> missingSessions(const CoachContents& existing, const CoachContents& backup) {
    const auto keyOf = [](const RecordedSession& each) { return std::pair(each.session.night, each.session.started); };
    std::set<std::pair<NightDate, Instant>> known;
    for (const RecordedSession& each : existing.sessions) {
        known.insert(keyOf(each));
    }
    std::vector<RecordedSession> missing;
    for (RecordedSession each : backup.sessions) {
        if (!known.insert(keyOf(each)).second) {
            continue;
        }
        each.session.id = 0;
        if (each.session.isOpen()) {
            (void)each.session.abandon(each.session.changed); // open sessions can be abandoned
        }
        missing.push_back(std::move(each));
    }
    return missing;
}

std::optional<Travel> missingTravel(const CoachContents& existing, const CoachContents& backup) {
    return existing.travel.homeZone.isEmpty() && !backup.travel.homeZone.isEmpty() ? std::optional(backup.travel)
                                                                                   : std::nullopt;
}

Result<void> add(const RecordedSession& recorded, RoutineStore& routine) {
    const auto id = routine.save(recorded.session);
    if (!id) {
        return std::unexpected(id.error());
    }
    for (const QString& ticked : recorded.ticked) {
        const qsizetype slash = ticked.indexOf(u'/');
        const auto step = fromId<StepId>(ticked.left(slash), QStringLiteral("step"));
        if (!step) {
            return std::unexpected(step.error());
        }
        if (auto set = routine.setTicked(*id, *step, ticked.mid(slash + 1), true); !set) {
            return set;
        }
    }
    return {};
}

} // namespace

DiaryRestore planRestore(const CoachContents& existing, const CoachContents& backup) {
    DiaryRestore plan;
    plan.edit.label = QStringLiteral("restore");
    plan.nights = restoreNights(existing.entries.nights, backup.entries.nights, plan.edit);
    plan.twitches = restoreEntries<Twitches>(existing.entries.twitches, backup.entries.twitches, plan.edit);
    plan.habits = restoreEntries<Habits>(existing.entries.habits, backup.entries.habits, plan.edit);
    plan.changes = restoreEntries<Changes>(existing.entries.changes, backup.entries.changes, plan.edit);
    plan.experiments = restoreEntries<Experiments>(existing.entries.experiments, backup.entries.experiments, plan.edit);
    plan.health = restoreHealth(existing.entries.health, backup.entries.health, plan.edit);
    plan.changesPlan = existing.plan != backup.plan;
    if (plan.changesPlan) {
        plan.edit.operations.push_back(PutPlan{backup.plan});
    }
    plan.sessions = missingSessions(existing, backup);
    plan.travel = missingTravel(existing, backup);
    return plan;
}

DiaryRestore planCompletion(const CoachContents& existing, const CoachContents& backup, EntryNumbers numbers) {
    const DiaryBundle& here = existing.entries;
    const DiaryBundle& there = backup.entries;
    DiaryRestore plan;
    plan.edit.label = QStringLiteral("complete");
    plan.nights = completeNights(here.nights, there.nights, plan);
    plan.twitches = completeEntries<Twitches>(here.twitches, there.twitches, numbers, plan);
    plan.habits = completeEntries<Habits>(here.habits, there.habits, numbers, plan);
    plan.changes = completeEntries<Changes>(here.changes, there.changes, numbers, plan);
    plan.experiments = completeEntries<Experiments>(here.experiments, there.experiments, numbers, plan);
    plan.health = completeHealth(here.health, there.health, numbers, plan);
    plan.changesPlan = existing.plan == PlanSettings() && backup.plan != PlanSettings();
    if (plan.changesPlan) {
        plan.edit.operations.push_back(PutPlan{backup.plan});
    }
    plan.sessions = missingSessions(existing, backup);
    plan.travel = missingTravel(existing, backup);
    return plan;
}

bool changesAnything(const DiaryRestore& restore) {
    return !restore.edit.operations.empty() || !restore.sessions.empty() || restore.travel;
}

Result<AppliedEdit> carryOut(const DiaryRestore& restore, DiaryStore& diary, PlanStore& plan, RoutineStore& routine) {
    auto applied = restore.edit.operations.empty() ? AppliedEdit() : diary.apply(restore.edit);
    const auto besides = applied ? carryOutBesides(restore, plan, routine) : std::unexpected(applied.error());
    return besides ? std::move(applied) : std::unexpected(besides.error());
}

Result<void> carryOutBesides(const DiaryRestore& restore, PlanStore& plan, RoutineStore& routine) {
    for (const RecordedSession& session : restore.sessions) {
        if (auto added = add(session, routine); !added) {
            return added;
        }
    }
    return restore.travel ? plan.saveTravel(*restore.travel) : Result<void>();
}

} // namespace softfall
