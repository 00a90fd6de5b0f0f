#include "application/CheckInService.h"

#include "core/time/Iso8601.h"

#include <algorithm>
#include <iterator>

namespace softfall {

using std::chrono::days;

namespace {

std::vector<Habit> ofKind(const std::vector<Habit>& habits, HabitKind kind) {
    std::vector<Habit> found;
    std::ranges::copy_if(habits, std::back_inserter(found), [kind](const Habit& each) { return each.kind == kind; });
    return found;
}

auto isDraftOf(NightDate night, int seq) {
    return [night, seq](const MorningDraft& draft) { return draft.night == night && draft.seq == seq; };
}

Reminder morningOf(const EveningPlan& plan) {
    return *std::ranges::find(plan.reminders, ReminderKind::MorningCheckIn, &Reminder::kind);
}

} // namespace

CheckInService::CheckInService(ReminderService& reminders, DiaryService& diary, const EveningService& evening,
                               EditService& edits, MorningDraftStore& drafts, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_reminders(reminders)
    , m_diary(diary)
    , m_evening(evening)
    , m_edits(edits)
    , m_drafts(drafts)
    , m_clock(clock) {}

bool CheckInService::isNone(HabitKind kind, NightDate night) const {
    return m_none.contains({night, kind});
}

Result<CheckInService::Day> CheckInService::today() const {
    const EveningPlan plan = m_evening.tonight();
    const auto lately = m_diary.habits({plan.night - days(nightsForUsual), plan.night});
    const auto statuses = m_reminders.statusOf(plan.night);
    if (!lately || !statuses) {
        return std::unexpected(!lately ? lately.error() : statuses.error());
    }
    std::vector<Habit> habits;
    std::ranges::copy_if(*lately, std::back_inserter(habits),
                         [&plan](const Habit& each) { return each.night == plan.night; });
    Day day{plan, {}};
    const std::vector<CutoffReview> cutoffs = reviewCutoffs(plan, habits, m_clock.now());
    for (const HabitKind kind : checkInKinds) {
        Topic topic{kind, ofKind(habits, kind), false, true, {}};
        topic.isNone = topic.logged.empty() && isNone(kind, plan.night);
        topic.applies = !isSilenced(kind) || std::ranges::find(*lately, kind, &Habit::kind) != lately->end();
        const auto review = std::ranges::find_if(
            cutoffs, [kind](const CutoffReview& each) { return cutoffOf(kind) == std::optional(each.kind); });
        if (review != cutoffs.end()) {
            topic.cutoff = *review;
        }
        day.topics.push_back(std::move(topic));
    }
    for (const ReminderService::Status& status : *statuses) {
        if (status.reminder.reminder.kind == ReminderKind::EveningCheckIn) {
            day.isDone = status.state == ReminderState::Done;
            day.isDue = status.state == ReminderState::Due || status.state == ReminderState::Shown ||
                        status.state == ReminderState::Snoozed;
            day.isDue = day.isDue && m_evening.begun() && m_clock.now() < status.reminder.reminder.usefulUntil;
        }
    }
    return day;
}

/// Exercise by day is asked about, whether something reminds of its end in the evening or not.
bool CheckInService::isSilenced(HabitKind kind) const {
    const auto cutoff = cutoffOf(kind);
    return kind != HabitKind::Exercise && cutoff && m_evening.settings().reminders.silenced.contains(*cutoff);
}

Result<std::vector<Habit>> CheckInService::usual() const {
    const NightDate night = m_evening.currentNight();
    const auto habits = m_diary.habits({night - days(nightsForUsual), night});
    if (!habits) {
        return std::unexpected(habits.error());
    }
    std::vector<Habit> today;
    std::ranges::copy_if(*habits, std::back_inserter(today), [&](const Habit& each) { return each.night == night; });
    const WallTime now = m_evening.planningZone().wallAt(m_clock.now());
    std::vector<Habit> missing;
    for (const UsualHabit& each : stillMissing(usualDay(*habits, night), today, now)) {
        if (!isNone(each.kind, night)) {
            missing.push_back({0, m_diary.atWall(each.at), night, each.kind, each.amount, each.intensity});
        }
    }
    return missing;
}

Result<EditId> CheckInService::logUsual() {
    auto logged = m_edits.together([&]() -> Result<EditId> {
        const auto missing = usual();
        return missing ? m_diary.editHabits(*missing) : std::unexpected(missing.error());
    });
    if (logged) {
        finishIfComplete();
    }
    return logged;
}

Result<EditId> CheckInService::log(Habit habit) {
    auto logged = m_edits.together([&]() -> Result<EditId> {
        const NightDate night = m_evening.currentNight();
        const auto belongs = m_diary.nightOfHabit(habit.at);
        if (!belongs) {
            return std::unexpected(belongs.error());
        }
        if (habit.at.instant > m_clock.now() || *belongs != night) {
            return std::unexpected(badInput(QStringLiteral("at"), toIsoString(habit.at),
                                            QStringLiteral("a time since you woke up, up to now")));
        }
        habit.night = night;
        std::vector<EntryId> replaced;
        if (habit.kind == HabitKind::Stress) {
            const auto habits = m_diary.habits({night, night});
            if (!habits) {
                return std::unexpected(habits.error());
            }
            std::ranges::transform(ofKind(*habits, HabitKind::Stress), std::back_inserter(replaced), &Habit::id);
        }
        return m_diary.editHabits({habit}, replaced);
    });
    if (logged) {
        finishIfComplete();
    }
    return logged;
}

void CheckInService::answerNone(HabitKind kind) {
    m_none.insert({m_evening.currentNight(), kind});
    emit changed();
    finishIfComplete();
}

void CheckInService::undoNone(HabitKind kind) {
    std::erase_if(m_none, [kind](const auto& each) { return each.second == kind; });
    emit changed();
}

/// The answer itself is stored: if this fails, the reminder stays, and the button finishes the check-in.
void CheckInService::finishIfComplete() {
    const auto day = today();
    const bool complete = day && day->isDue && std::ranges::all_of(day->topics, [](const Topic& topic) {
                              return topic.isNone || !topic.logged.empty() || !topic.applies;
                          });
    if (complete) {
        (void)finish();
    }
}

Result<void> CheckInService::finish() {
    const EveningPlan plan = m_evening.tonight();
    const auto checkIn = std::ranges::find(plan.reminders, ReminderKind::EveningCheckIn, &Reminder::kind);
    return m_reminders.done({plan.night, *checkIn});
}

std::optional<NightReminder> CheckInService::waitingEveningCheckIn() const {
    const std::vector<NightReminder> waiting = m_reminders.waitingForAnswer();
    const auto found = std::ranges::find_if(
        waiting, [](const NightReminder& each) { return each.reminder.kind == ReminderKind::EveningCheckIn; });
    return found == waiting.end() ? std::nullopt : std::optional(*found);
}

std::optional<MorningDraft> CheckInService::draftOf(NightDate night, int seq) const {
    const std::vector<MorningDraft> drafts = m_drafts.drafts();
    const auto found = std::ranges::find_if(drafts, isDraftOf(night, seq));
    return found == drafts.end() ? std::nullopt : std::optional(*found);
}

Result<void> CheckInService::keepDraft(const MorningDraft& draft) {
    std::vector<MorningDraft> drafts = m_drafts.drafts();
    std::erase_if(drafts, isDraftOf(draft.night, draft.seq));
    if (drafts.size() >= draftsKept) {
        drafts.erase(drafts.begin());
    }
    drafts.push_back(draft);
    return m_drafts.write(drafts);
}

Result<void> CheckInService::dropDraft(NightDate night, int seq) {
    std::vector<MorningDraft> drafts = m_drafts.drafts();
    return std::erase_if(drafts, isDraftOf(night, seq)) > 0 ? m_drafts.write(drafts) : Result<void>();
}

Result<void> CheckInService::putOffMorning(NightDate night) {
    return m_reminders.skip({night, morningOf(m_evening.planFor(night))});
}

bool CheckInService::isMorningPutOff(NightDate night) const {
    const auto statuses = m_reminders.statusOf(night);
    return statuses && std::ranges::any_of(*statuses, [](const ReminderService::Status& status) {
               return status.reminder.reminder.kind == ReminderKind::MorningCheckIn &&
                      status.state == ReminderState::Skipped;
           });
}

std::vector<NightReminder> CheckInService::questionsOf(NightDate night) const {
    std::vector<NightReminder> questions = m_reminders.questions();
    std::erase_if(questions, [night](const NightReminder& question) { return question.night != night; });
    return questions;
}

Result<EditId> CheckInService::answer(const NightReminder& question, CutoffAnswer answer) {
    EditId edit = 0;
    if (auto habit = habitOf(question.reminder.kind, answer, m_evening.planFor(question.night), m_clock.now())) {
        habit->night = question.night; // known here, whatever sleep was logged since
        const auto logged = m_diary.logHabitOf(*habit);
        if (!logged) {
            return std::unexpected(logged.error());
        }
        edit = logged->edit;
    }
    const auto stored = m_reminders.answered(question, answer == CutoffAnswer::Kept);
    return stored ? Result<EditId>(edit) : std::unexpected(stored.error());
}

Result<void> CheckInService::undoAnswer(const NightReminder& question, EditId edit) {
    if (edit != 0) {
        if (const auto undone = m_edits.undo(edit); !undone) {
            return std::unexpected(undone.error());
        }
    }
    return m_reminders.askAgain(question);
}

} // namespace softfall
