#pragma once

#include "application/ReminderService.h"

#include <QObject>

#include <optional>

namespace softfall {

/// The questions that a check-in asks: cut-offs whose reminder could not be shown while it was of use.
class CheckInService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service.
    CheckInService(ReminderService& reminders, DiaryService& diary, const EveningService& evening, const Clock& clock,
                   QObject* parent = nullptr);

    /// One-tap questions of `night`; ascending by the cut-off.
    [[nodiscard]] std::vector<NightReminder> questionsOf(NightDate night) const;

    /// Notes the answer; the habit that it left in the diary, if any.
    Result<std::optional<DiaryService::Logged>> answer(const NightReminder& question, CutoffAnswer answer);

    /// Takes an answer back, with the habit that it left.
    Result<void> takeBack(const NightReminder& question, const std::optional<DiaryService::Logged>& logged);

    /// The evening check-in of tonight, while it waits to be answered.
    [[nodiscard]] std::optional<NightReminder> waitingEveningCheckIn() const;

private:
    ReminderService& m_reminders;
    DiaryService& m_diary;
    const EveningService& m_evening;
    const Clock& m_clock;
};

} // namespace softfall
