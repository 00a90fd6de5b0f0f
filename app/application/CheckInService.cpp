#include "application/CheckInService.h"

#include <algorithm>

namespace softfall {

CheckInService::CheckInService(ReminderService& reminders, DiaryService& diary, const EveningService& evening,
                               const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_reminders(reminders)
    , m_diary(diary)
    , m_evening(evening)
    , m_clock(clock) {}

std::vector<NightReminder> CheckInService::questionsOf(NightDate night) const {
    std::vector<NightReminder> questions = m_reminders.questions();
    std::erase_if(questions, [night](const NightReminder& question) { return question.night != night; });
    return questions;
}

Result<std::optional<DiaryService::Logged>> CheckInService::answer(const NightReminder& question, CutoffAnswer answer) {
    const auto plan = m_evening.planFor(question.night);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    std::optional<DiaryService::Logged> logged;
    if (auto habit = habitOf(question.reminder.kind, answer, *plan, m_clock.now())) {
        habit->night = question.night; // known here, whatever was slept since
        const auto noted = m_diary.logHabitOf(*habit);
        if (!noted) {
            return std::unexpected(noted.error());
        }
        logged = *noted;
    }
    if (const auto stored = m_reminders.answered(question, answer == CutoffAnswer::Kept); !stored) {
        return std::unexpected(stored.error());
    }
    return logged;
}

Result<void> CheckInService::takeBack(const NightReminder& question,
                                      const std::optional<DiaryService::Logged>& logged) {
    if (logged) {
        if (auto removed = m_diary.removeHabit(logged->id); !removed) {
            return removed;
        }
    }
    return m_reminders.askAgain(question);
}

std::optional<NightReminder> CheckInService::waitingEveningCheckIn() const {
    const std::vector<NightReminder> waiting = m_reminders.waitingForAnswer();
    const auto found = std::ranges::find_if(
        waiting, [](const NightReminder& each) { return each.reminder.kind == ReminderKind::EveningCheckIn; });
    return found == waiting.end() ? std::nullopt : std::optional(*found);
}

} // namespace softfall
