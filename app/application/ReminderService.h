#pragma once

#include "application/ReminderOutlook.h"
#include "core/reminders/NoticeContent.h"
#include "core/reminders/Presence.h"
#include "core/time/Wakeup.h"

#include <QObject>

#include <map>
#include <set>
#include <utility>

namespace softfall {

/// Shows each reminder once, while it is useful and somebody is there, and records what became of it and why.
/// Actions of a notice: `done`, `snooze`, `skip`, `start` (wind-down), `check-in`, and `default` for a click on it.
class ReminderService : public QObject {
    Q_OBJECT

public:
    /// What it needs besides the other services; all must outlive the service.
    struct Ports {
        ReminderStore& store;
        Notifier& notifier;
        Wakeup& wakeup;
        Presence& presence;
        const Clock& clock;
    };

    /// The references must outlive the service. Nothing happens before begin().
    ReminderService(Ports ports, const EveningService& evening, const DiaryService& diary,
                    const RoutineService& routine, NoticeWording wording, QObject* parent = nullptr);

    /// Checks the clock for the first time, and from then on whenever something may be due.
    void begin();

    using Status = ReminderOutlook::Status;
    // As in ReminderOutlook.
    [[nodiscard]] Result<std::vector<Status>> statusOf(NightDate night) const { return m_outlook.statusOf(night); }
    [[nodiscard]] std::vector<NightReminder> waitingForAnswer() const { return m_outlook.waitingForAnswer(); }
    [[nodiscard]] std::vector<Status> pendingTonight() const { return m_outlook.pendingTonight(); }
    [[nodiscard]] std::vector<NightReminder> skippedTonight() const { return m_outlook.skippedTonight(); }
    [[nodiscard]] std::vector<NightReminder> questions() const { return m_outlook.questions(); }
    [[nodiscard]] std::optional<Postponement> postponement(const NightReminder& reminder) const {
        return m_outlook.postponement(reminder);
    }

    /// The same actions as on the notice, for window and tray.
    Result<void> done(NightReminder reminder);
    Result<void> skip(NightReminder reminder);
    /// By snoozeLength, never past its usefulness or bedtime: then NotNow.
    Result<void> snooze(NightReminder reminder);
    /// Undoes one of the three: it waits for an answer again, or is still to come. NotNow once it is of no use.
    Result<void> reopen(NightReminder reminder);
    /// Its question was answered.
    Result<void> answered(NightReminder reminder, bool wasKept);
    /// The answer was undone.
    Result<void> askAgain(NightReminder reminder);

    /// Whether a notice is on the desktop, or waits for a server.
    [[nodiscard]] bool hasNotices() const { return !m_notices.empty(); }

    /// What was decided from `from` on, in order.
    [[nodiscard]] Result<std::vector<ReminderDecision>> decisionsSince(Instant from) const;

signals:
    void changed();
    /// The person chose to start the routine on a notice.
    void routineRequested();
    /// The person clicked on a notice; the window should show what belongs to `kind`.
    void windowRequested(softfall::ReminderKind kind);
    /// A notice that is not of a reminder was answered.
    void otherNoticeAnswered(const QString& key, const QString& action);
    /// A notice that is not a reminder's, or is over, reached a server or found none.
    void otherNoticeShown(const softfall::NoticeShown& shown);
    /// The moment to show other things.
    void evaluatedWhilePresent();

private:
    /// A notice that was handed to the notifier and is not over.
    struct OpenNotice {
        QString key;
        std::vector<NightReminder> group;
        std::vector<ReminderDecision> decisions; ///< to be logged once a server has it
        std::optional<NightReminder> leading;    ///< which names it: once that is over, so is the notice
        QString handle;                          ///< empty: no server has it
        bool isRecorded = false;                 ///< the store knows that it was shown
        bool isEarlier = false;                  ///< an earlier run showed it, and it is still there
    };

    using ReminderName = ReminderOutlook::ReminderName;
    using Watched = ReminderOutlook::Watched;
    using Group = std::vector<NightReminder>;

    void evaluate();
    void adoptNotices();
    void replaceEarlierNotices();
    bool settleSatisfied();
    /// `unwantedBefore`: what was unwanted at the previous check.
    bool expire(const Group& late, const Watched& watched, const std::set<ReminderName>& unwantedBefore);
    /// Removes what may not be shown now; it stays due.
    void withholdFrom(Group& group, const Watched& watched);
    void forgetWithheld(const Watched& watched);
    void withhold(const NightReminder& reminder, HoldReason reason);
    bool announce(const Group& group, const Watched& watched);
    /// The notice of `group` in its current words; nothing if the plan cannot be read.
    [[nodiscard]] Notice wordsOf(const Group& group, const QString& key) const;
    void onShown(const NoticeShown& shown);
    void onClosed(const QString& key);
    bool recordShown(OpenNotice& notice);
    /// Closes notices whose leading reminder was answered elsewhere or is no longer useful.
    bool closeNotices(const Watched& watched);
    void removeFromNotices(const NightReminder& reminder);
    void scheduleNextEvaluation(std::optional<Instant> next, bool allRecorded);
    [[nodiscard]] bool isOpen(const NightReminder& reminder, const Watched& watched) const;
    [[nodiscard]] bool isInNotice(const NightReminder& reminder) const;
    void act(const QString& key, const QString& action);
    Result<void> settle(const Group& group, ReminderState state, ReminderOutcome outcome,
                        std::optional<Instant> snoozedUntil = {});
    [[nodiscard]] ReminderDecision decision(const NightReminder& reminder, ReminderOutcome outcome,
                                            HoldReason reason = HoldReason::None) const;
    /// Why `reminder`, which came (again) at `due`, was not shown then.
    [[nodiscard]] HoldReason reasonFor(const NightReminder& reminder, Instant due) const;
    [[nodiscard]] ClockReading reading() const;

    Ports m_ports;
    const EveningService& m_evening;
    const DiaryService& m_diary;
    const RoutineService& m_routine;
    ReminderOutlook m_outlook;
    NoticeWording m_wording;
    std::vector<OpenNotice> m_notices;
    std::map<ReminderName, HoldReason> m_withheld; ///< why what is due is not shown
    std::set<ReminderName> m_unwanted;             ///< at the last check
    std::optional<ClockReading> m_lastEvaluation;
};

} // namespace softfall
