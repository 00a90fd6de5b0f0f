#include "application/EveningCheckInService.h"

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

} // namespace

EveningCheckInService::EveningCheckInService(ReminderService& reminders, DiaryService& diary,
                                             const EveningService& evening, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_reminders(reminders)
    , m_diary(diary)
    , m_evening(evening)
    , m_clock(clock) {}

bool EveningCheckInService::isNone(HabitKind kind, NightDate night) const {
    return m_none.contains({night, kind});
}

Result<EveningCheckInService::Day> EveningCheckInService::today() const {
    const auto plan = m_evening.tonight();
    if (!plan) {
        return std::unexpected(plan.error());
    }
    const auto habits = m_diary.habits({plan->night, plan->night});
    const auto standings = m_reminders.standingOf(plan->night);
    if (!habits || !standings) {
        return std::unexpected(!habits ? habits.error() : standings.error());
    }
    Day day{*plan, {}};
    const std::vector<CutoffReview> cutoffs = reviewCutoffs(*plan, *habits, m_clock.now());
    for (const HabitKind kind : checkInKinds) {
        Topic topic{kind, ofKind(*habits, kind), false, {}};
        topic.isNone = topic.noted.empty() && isNone(kind, plan->night);
        const auto review = std::ranges::find_if(
            cutoffs, [kind](const CutoffReview& each) { return cutoffOf(kind) == std::optional(each.kind); });
        if (review != cutoffs.end()) {
            topic.cutoff = *review;
        }
        day.topics.push_back(std::move(topic));
    }
    for (const ReminderService::Standing& standing : *standings) {
        if (standing.reminder.reminder.kind == ReminderKind::EveningCheckIn) {
            day.isDone = standing.state == ReminderState::Done;
            day.isDue = standing.state == ReminderState::Due || standing.state == ReminderState::Shown ||
                        standing.state == ReminderState::Snoozed;
            day.isDue = day.isDue && m_clock.now() < standing.reminder.reminder.usefulUntil;
        }
    }
    return day;
}

Result<std::vector<Habit>> EveningCheckInService::usual() const {
    const auto night = m_evening.currentNight();
    if (!night) {
        return std::unexpected(night.error());
    }
    const auto habits = m_diary.habits({*night - days(nightsForUsual), *night});
    if (!habits) {
        return std::unexpected(habits.error());
    }
    std::vector<Habit> today;
    std::ranges::copy_if(*habits, std::back_inserter(today), [&](const Habit& each) { return each.night == *night; });
    const WallTime now = m_evening.planningZone().wallAt(m_clock.now());
    std::vector<Habit> missing;
    for (const UsualHabit& each : stillMissing(usualDay(*habits, *night), today, now)) {
        if (!isNone(each.kind, *night)) {
            missing.push_back({0, m_diary.atWall(each.at), *night, each.kind, each.amount, each.intensity});
        }
    }
    return missing;
}

Result<EveningCheckInService::Noted> EveningCheckInService::logUsual() {
    const auto missing = usual();
    if (!missing) {
        return std::unexpected(missing.error());
    }
    const auto logged = m_diary.editHabits(*missing);
    if (!logged) {
        return std::unexpected(logged.error());
    }
    Noted noted;
    std::ranges::transform(*logged, std::back_inserter(noted.added), &DiaryService::Logged::id);
    finishIfComplete();
    return noted;
}

Result<EveningCheckInService::Noted> EveningCheckInService::note(Habit habit) {
    const auto night = m_evening.currentNight();
    const auto belongs = m_diary.nightOfHabit(habit.at);
    if (!night || !belongs) {
        return std::unexpected(!night ? night.error() : belongs.error());
    }
    if (habit.at.instant > m_clock.now() || *belongs != *night) {
        return std::unexpected(badInput(QStringLiteral("at"), toIsoString(habit.at),
                                        QStringLiteral("a moment of the day before tonight, up to now")));
    }
    habit.night = *night;
    Noted noted;
    std::vector<EntryId> removed;
    if (habit.kind == HabitKind::Stress) {
        const auto habits = m_diary.habits({*night, *night});
        if (!habits) {
            return std::unexpected(habits.error());
        }
        noted.replaced = ofKind(*habits, HabitKind::Stress);
        std::ranges::transform(noted.replaced, std::back_inserter(removed), &Habit::id);
    }
    const auto logged = m_diary.editHabits({habit}, removed);
    if (!logged) {
        return std::unexpected(logged.error());
    }
    noted.added.push_back(logged->front().id);
    finishIfComplete();
    return noted;
}

Result<EveningCheckInService::Noted> EveningCheckInService::answerNone(HabitKind kind) {
    const auto night = m_evening.currentNight();
    if (!night) {
        return std::unexpected(night.error());
    }
    m_none.insert({*night, kind});
    emit changed();
    finishIfComplete();
    Noted noted;
    noted.none = kind;
    return noted;
}

Result<void> EveningCheckInService::takeBack(const Noted& noted) {
    if (noted.none) {
        std::erase_if(m_none, [&noted](const auto& each) { return each.second == *noted.none; });
        emit changed();
        return {};
    }
    const auto edited = m_diary.editHabits(noted.replaced, noted.added);
    return edited ? Result<void>() : std::unexpected(edited.error());
}

/// The answer itself is stored: where this fails, the reminder stays, and the button finishes.
void EveningCheckInService::finishIfComplete() {
    const auto day = today();
    const bool complete = day && day->isDue && std::ranges::all_of(day->topics, [](const Topic& topic) {
                              return topic.isNone || !topic.noted.empty();
                          });
    if (complete) {
        (void)finish();
    }
}

Result<void> EveningCheckInService::finish() {
    const auto plan = m_evening.tonight();
    if (!plan) {
        return std::unexpected(plan.error());
    }
    const auto checkIn = std::ranges::find(plan->reminders, ReminderKind::EveningCheckIn, &Reminder::kind);
    return m_reminders.done({plan->night, *checkIn});
}

} // namespace softfall
