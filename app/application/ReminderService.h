#pragma once

#include "application/DiaryService.h"
#include "application/RoutineService.h"
#include "core/reminders/Notifier.h"
#include "core/reminders/ReminderRound.h"
#include "core/reminders/ReminderStore.h"
#include "core/time/Wakeup.h"

#include <QObject>

#include <functional>

namespace softfall {

/// Puts a group of reminders that are due together into words, as they are true at `now`; the key is the service's.
using NoticeWording =
    std::function<Notice(const std::vector<NightReminder>& group, const EveningPlan& plan, Instant now)>;

/// Shows each reminder once, while it is useful, and keeps what became of it.
/// Actions of a notice: `done`, `snooze`, `skip`, `start` (wind-down), `check-in`, and `default` for a click on it.
class ReminderService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service. Nothing happens before begin().
    ReminderService(ReminderStore& store, const EveningService& evening, const DiaryService& diary,
                    const RoutineService& routine, Notifier& notifier, Wakeup& wakeup, const Clock& clock,
                    NoticeWording wording, QObject* parent = nullptr);

    /// Looks at the clock for the first time, and from then on whenever something may be due.
    void begin();

    /// A reminder of last night or tonight with its state at this moment.
    struct Standing {
        NightReminder reminder;
        ReminderState state = ReminderState::Planned;
    };
    /// All reminders of `night`, ascending by due.
    [[nodiscard]] Result<std::vector<Standing>> standingOf(NightDate night) const;

    /// Shown, not answered, and still useful; ascending by due.
    [[nodiscard]] std::vector<NightReminder> waitingForAnswer() const;

    /// The same actions as on the notice, for window and tray.
    Result<void> done(NightReminder reminder);
    Result<void> skip(NightReminder reminder);
    /// Ten minutes, never past its use or bedtime: then NotNow.
    Result<void> snooze(NightReminder reminder);

signals:
    void changed();
    /// The person chose to start the routine on a notice.
    void routineRequested();
    /// The person clicked on a notice; the window should show what belongs to `kind`.
    void windowRequested(softfall::ReminderKind kind);

private:
    /// A notice that may still be up.
    struct OpenNotice {
        QString key;
        std::vector<NightReminder> group;
    };

    /// The reminders that matter now, of last night, tonight and tomorrow, and what became of them.
    struct Watched {
        std::vector<NightReminder> reminders;
        std::vector<ReminderRecord> records;
    };

    void look();
    bool settleSatisfied();
    /// Takes away notices that were answered elsewhere or are of no more use; when the next one is to go.
    std::optional<Instant> closeNotices(const std::vector<ReminderRecord>& records);
    void act(const QString& key, const QString& action);
    Result<void> put(const NightReminder& reminder, ReminderState state, std::optional<Instant> snoozedUntil = {});
    [[nodiscard]] bool isSatisfied(const NightReminder& reminder) const;
    [[nodiscard]] Result<Watched> watch() const;

    ReminderStore& m_store;
    const EveningService& m_evening;
    const DiaryService& m_diary;
    const RoutineService& m_routine;
    Notifier& m_notifier;
    Wakeup& m_wakeup;
    const Clock& m_clock;
    NoticeWording m_wording;
    std::vector<OpenNotice> m_notices;
};

} // namespace softfall
