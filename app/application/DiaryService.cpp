#include "application/DiaryService.h"

#include "core/coach/CoachContents.h"
#include "core/coach/EditLabel.h"
#include "core/coach/EditTimes.h"
#include "core/coach/NightAssignment.h"
#include "core/diary/AnswerDelay.h"
#include "core/diary/NightZone.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace softfall {

using std::chrono::days;

namespace {

// Wider than the distance between any night and the calendar day of an event.
constexpr days reach{3};

} // namespace

DiaryService::DiaryService(const DiaryStore& store, EditService& edits, const EveningService& evening,
                           const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_edits(edits)
    , m_evening(evening)
    , m_clock(clock) {
    edits.setCheck([this](const DiaryEdit& edit) { return checkedTimes(edit, m_clock.now()); });
    connect(&edits, &EditService::changed, this, [this](EditScope scope) {
        if (scope.entries) {
            emit changed();
        }
    });
}

Result<NightRule> DiaryService::ruleAround(Instant instant) const {
    const NightDate near(std::chrono::floor<days>(WallTime(instant.time_since_epoch())));
    const auto nights = m_store.nights({near - reach, near + reach});
    if (!nights) {
        return std::unexpected(nights.error());
    }
    return m_evening.nightRule(knownSleeps(*nights));
}

ZonedInstant DiaryService::completed(std::optional<ZonedInstant> at) const {
    const TimeZone zone = m_clock.zone();
    if (!at) {
        return zoned(m_clock.now(), zone);
    }
    // A bare offset is read as this machine's zone if the two agree.
    if (at->zone.isEmpty() && zone.offsetAt(at->instant) == at->utcOffset) {
        at->zone = zone.name();
    }
    return *at;
}

WallTime DiaryService::wallFor(const ZonedInstant& at) const {
    // Away from home and living by home time, that clock decides; entries reported from elsewhere keep their own.
    return at.zone == m_clock.zone().name() ? m_evening.planningZone().wallAt(at.instant) : at.wall();
}

Result<DiaryService::Logged> DiaryService::log(const QString& label, NightDate night, EditOperation operation) {
    const auto applied = m_edits.apply({label, {std::move(operation)}});
    return applied ? Result<Logged>({applied->ids.front(), night, applied->id}) : std::unexpected(applied.error());
}

Result<DiaryService::Logged> DiaryService::logTwitch(Twitch twitch, std::optional<ZonedInstant> at) {
    twitch.id = 0;
    twitch.at = completed(std::move(at));
    const auto rule = ruleAround(twitch.at.instant);
    if (!rule) {
        return std::unexpected(rule.error());
    }
    twitch.night = rule->nightOfSleepEvent(twitch.at.instant, wallFor(twitch.at));
    return logTwitchOf(std::move(twitch));
}

Result<DiaryService::Logged> DiaryService::logTwitchOf(Twitch twitch) {
    twitch.id = 0;
    auto valid = checked(std::move(twitch));
    if (!valid) {
        return std::unexpected(valid.error());
    }
    return log(QStringLiteral("log-twitch"), valid->night, AddTwitch{*valid});
}

Result<std::optional<DiaryService::Logged>> DiaryService::logTwitchByKey() {
    if (!m_evening.settings().diary.logsLive) {
        return std::nullopt;
    }
    const auto logged = logTwitch({});
    return logged ? Result<std::optional<Logged>>(*logged) : std::unexpected(logged.error());
}

Result<DiaryService::Logged> DiaryService::logHabit(Habit habit, std::optional<ZonedInstant> at) {
    habit.id = 0;
    habit.at = completed(std::move(at));
    const auto night = nightOfHabit(habit.at);
    if (!night) {
        return std::unexpected(night.error());
    }
    habit.night = *night;
    return logHabitOf(std::move(habit));
}

Result<NightDate> DiaryService::nightOfHabit(const ZonedInstant& at) const {
    const auto rule = ruleAround(at.instant);
    if (!rule) {
        return std::unexpected(rule.error());
    }
    return rule->nightOfDayEvent(at.instant, wallFor(at));
}

Result<DiaryService::Logged> DiaryService::logAgain(EditId edit, const Habit& habit) {
    return m_edits.together([&]() -> Result<Logged> {
        if (const auto valid = checked(habit); !valid) {
            return std::unexpected(valid.error());
        }
        if (const auto undone = m_edits.undo(edit); !undone) {
            return std::unexpected(undone.error());
        }
        return logHabit(habit, habit.at); // where that fails the step stays as it was
    });
}

Result<DiaryService::Logged> DiaryService::logHabitOf(Habit habit) {
    auto valid = checked(std::move(habit));
    if (!valid) {
        return std::unexpected(valid.error());
    }
    return log(loggedLabel(*valid, m_evening.settings().diary.caffeine), valid->night, AddHabit{*valid});
}

Result<EditId> DiaryService::editHabits(const std::vector<Habit>& added, const std::vector<EntryId>& removed) {
    DiaryEdit edit{added.empty() ? QStringLiteral("remove-habit") : QStringLiteral("log-habit"), {}};
    if (added.size() == 1) {
        edit.label = loggedLabel(added.front(), m_evening.settings().diary.caffeine);
    }
    for (const EntryId id : removed) {
        edit.operations.push_back(RemoveHabit{id});
    }
    for (Habit habit : added) {
        habit.id = 0;
        auto valid = checked(std::move(habit));
        if (!valid) {
            return std::unexpected(valid.error());
        }
        edit.operations.push_back(AddHabit{*valid});
    }
    if (edit.operations.empty()) {
        return EditId{0};
    }
    const auto applied = m_edits.apply(edit);
    return applied ? Result<EditId>(applied->id) : std::unexpected(applied.error());
}

Result<EditId> DiaryService::answerMorning(Night night) {
    return m_edits.together([&]() -> Result<EditId> {
        // A night has one zone, that of its lights-out; an instant given with another offset keeps its offset.
        if (night.zone.isEmpty() && night.lightsOut) {
            night.zone = night.lightsOut->zone;
        }
        if (night.zone.isEmpty()) {
            night.zone = m_clock.zone().name();
        }
        for (auto* at : {&night.inBed, &night.lightsOut, &night.wake, &night.outOfBed}) {
            if (*at) {
                (*at)->zone = night.zone;
            }
        }
        const EveningPlan plan = m_evening.planFor(night.night);
        if (m_clock.now() < plan.bedtime) {
            return std::unexpected(badInput(QStringLiteral("night"), toIsoString(night.night),
                                            QStringLiteral("a night whose bedtime has passed")));
        }
        const auto known = m_store.nights({night.night, night.night});
        if (!known) {
            return std::unexpected(known.error());
        }
        const auto before = std::ranges::find(*known, night.seq, &Night::seq);
        const AnswerDelay delay = answerDelay(night.status, night.wake ? night.wake->instant : plan.wake, m_clock.now(),
                                              before == known->end() ? std::nullopt : std::optional(*before));
        night.late = delay.late;
        night.backfilled = delay.backfilled;
        auto valid = checked(std::move(night));
        if (!valid) {
            return std::unexpected(valid.error());
        }
        return m_edits.apply("morning", PutNight{*valid});
    });
}

Result<EditId> DiaryService::removeAnswer(NightDate night, int seq) {
    return m_edits.apply("remove-answer", RemoveNight{night, seq});
}

Result<std::vector<KnownNight>> DiaryService::knownNights(NightRange range) const {
    const auto answers = m_store.nights(range);
    const auto twitches = m_store.twitches(range);
    const auto habits = m_store.habits(range);
    if (!answers || !twitches || !habits) {
        return std::unexpected(!answers ? answers.error() : !twitches ? twitches.error() : habits.error());
    }
    std::vector<KnownNight> nights;
    for (NightDate night = range.first; night <= range.last; night += days(1)) {
        const auto of = [night](auto entries) {
            std::erase_if(entries, [night](const auto& entry) { return entry.night != night; });
            return entries;
        };
        const auto own = of(*answers);
        const auto first = std::ranges::find(own, 1, &Night::seq);
        std::vector<Habit> had = of(*habits);
        const TimeZone zone = zoneOfNight(own, of(*twitches), had, m_evening.planningZone());
        nights.push_back({m_evening.planFor(night, zone), first == own.end() ? std::nullopt : std::optional(*first),
                          std::move(had)});
    }
    return nights;
}

Result<EditId> DiaryService::copyFromPaper(const std::vector<PaperNight>& nights) {
    return m_edits.together([&]() -> Result<EditId> {
        DiaryEdit edit{QStringLiteral("from-paper"), {}};
        for (const PaperNight& night : nights) {
            const auto known = knownNights({night.night, night.night});
            if (!known) {
                return std::unexpected(known.error());
            }
            if (m_clock.now() < known->front().plan.bedtime) {
                return std::unexpected(badInput(QStringLiteral("night"), toIsoString(night.night),
                                                QStringLiteral("a night whose bedtime has passed")));
            }
            auto operations = operationsOf(night, known->front());
            if (!operations) {
                return std::unexpected(operations.error());
            }
            std::ranges::move(*operations, std::back_inserter(edit.operations));
        }
        if (edit.operations.empty()) {
            return EditId{0};
        }
        const auto applied = m_edits.apply(edit);
        return applied ? Result<EditId>(applied->id) : std::unexpected(applied.error());
    });
}

Result<DiaryService::Logged> DiaryService::addChange(Change change) {
    change.id = 0;
    auto valid = checked(std::move(change));
    if (!valid) {
        return std::unexpected(valid.error());
    }
    return log(QStringLiteral("add-change"), valid->night, AddChange{*valid});
}

Result<EditId> DiaryService::removeChange(EntryId id) {
    return m_edits.apply("remove-change", RemoveChange{id});
}

Result<EditId> DiaryService::removeTwitch(EntryId id) {
    return m_edits.apply("remove-twitch", RemoveTwitch{id});
}

Result<EditId> DiaryService::removeHabit(EntryId id) {
    return m_edits.apply("remove-habit", RemoveHabit{id});
}

Result<EditId> DiaryService::changeTwitch(Twitch twitch) {
    auto valid = checked(std::move(twitch));
    return valid ? m_edits.apply("change-twitch", PutTwitch{*std::move(valid)}) : std::unexpected(valid.error());
}

Result<EditId> DiaryService::changeHabit(Habit habit) {
    auto valid = checked(std::move(habit));
    return valid ? m_edits.apply("change-habit", PutHabit{*std::move(valid)}) : std::unexpected(valid.error());
}

Result<EditId> DiaryService::changeChange(Change mark) {
    auto valid = checked(std::move(mark));
    return valid ? m_edits.apply("change-change", PutChange{*std::move(valid)}) : std::unexpected(valid.error());
}

Result<DiaryContents> DiaryService::contents() const {
    auto entries = readEntries(m_store);
    auto plan = m_evening.stored(); // another program may have set it a moment ago
    if (!entries || !plan) {
        return std::unexpected(!entries ? entries.error() : plan.error());
    }
    return DiaryContents{*std::move(entries), *std::move(plan)};
}

Result<DiaryImport> DiaryService::previewImport(IncomingDiary incoming, PlanChoice choice) const {
    const auto existing = contents();
    if (!existing) {
        return std::unexpected(existing.error());
    }
    const PlanImport plan = planToImport(existing->plan, incoming.plan, choice);
    // The sleep in the file replaces what was known of the same night.
    std::vector<Night> nights = incoming.entries.nights;
    std::set<std::pair<NightDate, int>> incomingNights;
    for (const Night& night : nights) {
        incomingNights.emplace(night.night, night.seq);
    }
    std::ranges::copy_if(existing->entries.nights, std::back_inserter(nights), [&incomingNights](const Night& night) {
        return !incomingNights.contains({night.night, night.seq});
    });
    const Schedule& schedule = plan == PlanImport::Taken ? incoming.plan->schedule : existing->plan.schedule;
    incoming.entries = nightsAssigned(std::move(incoming.entries), nightRuleOf(schedule, knownSleeps(nights)));
    DiaryImport import = planImport(existing->entries, incoming);
    import.plan = plan;
    if (plan == PlanImport::Taken) {
        import.edit.operations.push_back(PutPlan{*incoming.plan});
    }
    if (const auto possible = m_edits.check(import.edit); !possible) {
        return std::unexpected(possible.error());
    }
    return import;
}

Result<DiaryService::Imported> DiaryService::import(const IncomingDiary& incoming, PlanChoice choice) {
    return m_edits.together([&]() -> Result<Imported> {
        auto planned = previewImport(incoming, choice);
        const auto edit = planned ? carryOut(*planned) : std::unexpected(planned.error());
        return edit ? Result<Imported>({*std::move(planned), *edit}) : std::unexpected(edit.error());
    });
}

Result<EditId> DiaryService::carryOut(const DiaryImport& import) {
    if (import.edit.operations.empty()) {
        return EditId{0};
    }
    const auto applied = m_edits.apply(import.edit);
    return applied ? Result<EditId>(applied->id) : std::unexpected(applied.error());
}

Result<std::vector<NightRecord>> DiaryService::nights(NightRange range) const {
    const auto nights = m_store.nights(range);
    const auto twitches = m_store.twitches(range);
    if (!nights || !twitches) {
        return std::unexpected(!nights ? nights.error() : twitches.error());
    }
    return nightRecords(range, *nights, *twitches);
}

Result<std::vector<Night>> DiaryService::answers(NightRange range) const {
    return m_store.nights(range);
}

Result<std::vector<Twitch>> DiaryService::twitches(NightRange range) const {
    return m_store.twitches(range);
}

Result<std::vector<Habit>> DiaryService::habits(NightRange range) const {
    return m_store.habits(range);
}

Result<std::vector<Change>> DiaryService::changes() const {
    return m_store.changes();
}

Result<std::vector<Experiment>> DiaryService::experiments() const {
    return m_store.experiments();
}

Result<NoteSearch> DiaryService::noteSearch() const {
    const auto extent = m_store.extent();
    if (!extent) {
        return std::unexpected(extent.error());
    }
    if (!*extent) {
        return NoteSearch();
    }
    const auto nights = m_store.nights(**extent);
    const auto twitches = m_store.twitches(**extent);
    const auto changes = m_store.changes();
    if (!nights || !twitches || !changes) {
        return std::unexpected(!nights ? nights.error() : !twitches ? twitches.error() : changes.error());
    }
    return NoteSearch(*nights, *twitches, *changes);
}

Result<std::optional<NightRange>> DiaryService::extent() const {
    return m_store.extent();
}

Result<std::optional<NightDate>> DiaryService::unansweredNight() const {
    const NightDate last = m_evening.currentNight() - days(1);
    if (!m_evening.begun() || last < m_evening.begun()->firstNight) {
        return std::optional<NightDate>();
    }
    if (pauseOf(last, m_evening.settings().pauses)) {
        return std::optional<NightDate>(); // nothing is asked about a night of a pause
    }
    const auto nights = m_store.nights({last, last});
    if (!nights) {
        return std::unexpected(nights.error());
    }
    return nights->empty() ? std::optional(last) : std::nullopt;
}

ZonedInstant DiaryService::atWall(WallTime local) const {
    const TimeZone zone = m_evening.planningZone();
    return zoned(zone.firstInstantAt(local), zone);
}

} // namespace softfall
