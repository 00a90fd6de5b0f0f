#pragma once

#include "application/DiaryService.h"
#include "application/RoutineService.h"
#include "core/reminders/CutoffQuestion.h"
#include "core/reminders/NoticeContent.h"
#include "core/reminders/Postponement.h"
#include "core/reminders/Presence.h"
#include "core/reminders/ReminderRound.h"
#include "core/reminders/ReminderStore.h"
#include "core/time/Wakeup.h"

#include <QObject>

#include <map>
#include <set>
#include <utility>

namespace softfall {

/// Shows each reminder once, while it is useful and somebody is there, and keeps what became of it and why.
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

    /// Looks at the clock for the first time, and from then on whenever something may be due.
    void begin();

    /// A reminder of last night or tonight with its state at this moment.
    struct Standing {
        NightReminder reminder;
        ReminderState state = ReminderState::Planned;
        Instant due; ///< when it comes (again): a snoozed one later than planned
    };
    /// All reminders of `night`, ascending by planned due.
    [[nodiscard]] Result<std::vector<Standing>> standingOf(NightDate night) const;

    /// Due or shown, not answered, and still useful; ascending by due.
    [[nodiscard]] std::vector<NightReminder> waitingForAnswer() const;
    /// What is still to come or to be answered before tonight's bedtime; ascending by due.
    [[nodiscard]] std::vector<Standing> pendingTonight() const;
    /// Cut-offs of last night and tonight that could not be told in time: one-tap questions for the next check-in,
    /// until the middle of the day after.
    [[nodiscard]] std::vector<NightReminder> questions() const;

    /// The same actions as on the notice, for window and tray.
    Result<void> done(NightReminder reminder);
    Result<void> skip(NightReminder reminder);
    /// By snoozeLength, never past its use or bedtime: then NotNow.
    Result<void> snooze(NightReminder reminder);
    /// What putting it off now would cost; nothing where that is not possible.
    [[nodiscard]] std::optional<Postponement> postponement(const NightReminder& reminder) const;
    /// Its question was answered.
    Result<void> answered(NightReminder reminder, bool wasKept);
    /// The answer was taken back.
    Result<void> askAgain(NightReminder reminder);

    /// Whether a notice stands on the desktop, or waits for a server.
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
    /// A notice that is not of a reminder, or is over, was taken by a server or found none.
    void otherNoticeShown(const softfall::NoticeShown& shown);
    /// The moment for other things to be said.
    void lookedWhileSomebodyIsThere();

private:
    /// A notice that was handed to the notifier and is not over.
    struct OpenNotice {
        QString key;
        std::vector<NightReminder> group;
        std::vector<ReminderDecision> decisions; ///< to be noted once a server has it
        QString handle;                          ///< empty: no server has it
        bool isNoted = false;                    ///< the store knows that it was shown
        bool isEarlier = false;                  ///< an earlier run showed it, and it stands
    };

    using ReminderName = std::pair<NightDate, ReminderKind>;

    /// The wanted reminders that matter now, of last night, tonight and tomorrow, and what became of them.
    struct Watched {
        std::vector<NightReminder> reminders;
        std::vector<ReminderRecord> records;
        std::set<ReminderName> unwanted; ///< of these nights: silenced, or part of a pause
    };

    using Group = std::vector<NightReminder>;

    void look();
    void takeUpNotices();
    void replaceEarlierNotices();
    bool settleSatisfied();
    /// `unwantedBefore`: what was not wanted at the look before.
    bool expire(const Group& late, const Watched& watched, const std::set<ReminderName>& unwantedBefore);
    /// Takes out what is not to be shown now; it stays due.
    void withholdFrom(Group& group, const std::vector<ReminderRecord>& records);
    void forgetWithheld(const Watched& watched);
    void withhold(const NightReminder& reminder, HoldReason reason);
    bool announce(const Group& group, const std::vector<ReminderRecord>& records);
    /// The notice of `group` as it is to be said now; nothing where the plan cannot be read.
    [[nodiscard]] std::optional<Notice> wordsOf(const Group& group, const QString& key) const;
    void onShown(const NoticeShown& shown);
    void onClosed(const QString& key);
    bool noteShown(OpenNotice& notice);
    /// Takes away notices that were answered elsewhere or are of no more use.
    bool closeNotices(const Watched& watched);
    void takeOutOfNotices(const NightReminder& reminder);
    void planNextLook(std::optional<Instant> next, bool allNoted);
    [[nodiscard]] bool isOpen(const NightReminder& reminder, const Watched& watched) const;
    [[nodiscard]] bool standsInNotice(const NightReminder& reminder) const;
    [[nodiscard]] bool hadEnoughNudges() const;
    void act(const QString& key, const QString& action);
    Result<void> settle(const Group& group, ReminderState state, ReminderOutcome outcome,
                        std::optional<Instant> snoozedUntil = {});
    [[nodiscard]] ReminderDecision decision(const NightReminder& reminder, ReminderOutcome outcome,
                                            HoldReason reason = HoldReason::None) const;
    /// Why `reminder`, which came (again) at `due`, was not shown then.
    [[nodiscard]] HoldReason reasonFor(const NightReminder& reminder, Instant due) const;
    [[nodiscard]] ClockReading reading() const;
    [[nodiscard]] bool isSatisfied(const NightReminder& reminder) const;
    /// Whether it becomes a question once it is too late; not, where it was due before Softfall ever ran.
    [[nodiscard]] bool isAskedLater(const NightReminder& reminder) const;
    [[nodiscard]] bool isLoggedAnyway(const NightReminder& reminder, const EveningPlan& plan) const;
    [[nodiscard]] Result<Watched> watch() const;

    Ports m_ports;
    const EveningService& m_evening;
    const DiaryService& m_diary;
    const RoutineService& m_routine;
    NoticeWording m_wording;
    std::vector<OpenNotice> m_notices;
    std::map<ReminderName, HoldReason> m_withheld; ///< why what is due is not shown
    std::set<ReminderName> m_unwanted;             ///< at the last look
    std::optional<ClockReading> m_lastLook;
    Instant m_knownSince; ///< when the log of decisions begins
};

} // namespace softfall
