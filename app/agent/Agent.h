#pragma once

#include "agent/AgentOptions.h"
#include "agent/BackupWiring.h"
#include "agent/ByEarWiring.h"
#include "agent/DiaryKeeper.h"
#include "agent/DiaryStart.h"
#include "agent/ReadinessWiring.h"
#include "agent/StartMessage.h"
#include "agent/WindowHost.h"
#include "application/Services.h"
#include "application/ShippedRules.h"
#include "platform/DiaryFileWatch.h"
#include "platform/FreedesktopNotifier.h"
#include "platform/PreciseDurationTimer.h"
#include "platform/SessionPresence.h"
#include "platform/SingleInstance.h"
#include "platform/SystemClock.h"
#include "platform/TimerfdWakeup.h"
#include "platform/TrayItem.h"
#include "platform/ZoneWatch.h"
#include "storage/DiaryStores.h"
#include "storage/SqliteBackgroundReader.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace softfall {

/// Wires everything: the one place where rooms meet. Rules are elsewhere.
class Agent : public QObject {
    Q_OBJECT

public:
    /// `diary` is open; where it is only to be read there are no reminders and no tray, and the window says so.
    /// `instance` is null where no bus name was claimed.
    Agent(StartedDiary diary, const QString& file, AgentOptions options, QString dataFolder, SingleInstance* instance);
    ~Agent() override;

    /// Fills the diary with the example; before begin().
    [[nodiscard]] Result<void> fillWithExample(const QString& scratchFolder);

    /// Starts reminders and tray (unless rehearsing or showing the example) and opens the window unless it is to
    /// stay in the background. The reason why the window could not be opened, or nothing.
    [[nodiscard]] QString begin();

    /// Self-test, screenshots or first frame; the program's exit code follows by QCoreApplication::exit.
    void runUnattended();

    /// The program should restart in the background: Qt's libraries, once loaded for the window, are given back
    /// only by a fresh process. A restart changes nothing, for all state is stored.
    static constexpr int renewExitCode = 75;
    /// Everything was deleted: the program should restart as if for the first time.
    static constexpr int startOverExitCode = 76;
    /// Likewise, but a part is left.
    static constexpr int startOverPartlyExitCode = 77;
    /// Another program put a file in the diary's place that cannot be used as it is: the program should restart.
    static constexpr int reopenExitCode = 78;
    /// The same, with the window open.
    static constexpr int reopenWithWindowExitCode = 79;

private:
    void openWindow(const QString& page);
    void openCheckIn();
    void act(const QString& action);
    void logTwitch();
    void logCaffeine(double milligrams);
    void undo();
    void startRoutine();
    void snoozeWaiting();
    void skipWaiting();
    void remindAgain();
    void quit();
    void updateTray();
    void askWhere();
    void answerWhere(const QString& key, const QString& action);
    void notify(const QString& title, const QString& body, NoticeUrgency urgency = NoticeUrgency::Low);
    void notifyLogged(const QString& what, NightDate night);
    void retryRenewal();
    void onWindowClosed();
    void onOtherNoticeShown(const NoticeShown& shown);
    void sayStillRunning();
    [[nodiscard]] LeavingPorts leavingPorts();
    [[nodiscard]] bool showExample();
    void startForReal();
    void onZoneChanged();
    void onDiaryMayHaveChanged();
    void onDiaryMoved(const FileMove& move);
    void sayMoved(const FileMove& move);
    void beginInBackground();
    [[nodiscard]] bool mayRenew() const;
    [[nodiscard]] static Notice localizedNotice(const NoticeContent& content);
    [[nodiscard]] bool isDiscreet() const;
    /// Before that only the welcome is shown.
    [[nodiscard]] bool hasBegun() const { return m_eveningService.begun().has_value(); }
    [[nodiscard]] bool keepsRunningWithoutWindow() const {
        return !m_options.demo && !m_options.isUnattended() && !m_isReadOnly;
    }

    AgentOptions m_options;
    QString m_dataFolder;
    SystemClock m_clock;
    StartedDiary m_started; ///< without its database, which is with the stores
    bool m_isReadOnly = m_started.isReadOnly();
    std::unique_ptr<DiaryStores> m_diary;
    PreciseDurationTimer m_stepTimer;
    TimerfdWakeup m_wakeup;
    FreedesktopNotifier m_notifier;
    SessionPresence m_presence;
    SqliteBackgroundReader m_reader{m_diary->file()};
    // The services, each after those it builds on; a new one is a line here and one in Services.
    EditService m_edits{m_diary->diary, m_diary->diary};
    EveningService m_eveningService{m_diary->plan, m_edits, m_clock};
    DiaryService m_diaryService{m_diary->diary, m_edits, m_eveningService, m_clock};
    RoutineService m_routineService{m_diary->routine, m_diaryService, m_eveningService, m_clock, m_stepTimer};
    ReminderService m_reminderService{{m_diary->reminders, m_notifier, m_wakeup, m_presence, m_clock},
                                      m_eveningService,
                                      m_diaryService,
                                      m_routineService,
                                      localizedNotice};
    CheckInService m_checkInService{m_reminderService, m_diaryService,  m_eveningService,
                                    m_edits,           m_diary->drafts, m_clock};
    InsightService m_insight{m_diaryService, m_eveningService, m_reader};
    ExperimentService m_experiments{m_diaryService, m_edits, m_eveningService, m_diary->reminders};
    ScreeningService m_screening{{m_diary->diary, m_diary->plan, m_diary->routine, m_diary->reminders},
                                 m_diaryService,
                                 m_edits,
                                 m_eveningService,
                                 m_clock,
                                 shippedScreeningRules};
    ReportService m_reports{m_eveningService, m_screening, m_reader, m_clock};
    BackupWiring m_backups{*m_diary, m_edits, m_clock};
    ReadinessWiring m_readiness{m_diary->file(),
                                m_options.dataDir,
                                m_backups.daily,
                                m_eveningService,
                                m_clock,
                                [this](const QString& folder, CuePlayer::Checked checked) {
                                    m_byEar.cues().checkRecordings(folder, std::move(checked));
                                }};
    ByEarWiring m_byEar{m_routineService, m_eveningService, m_diaryService, m_clock, m_options.isUnattended()};
    WindowHost m_windowHost{
        {{m_edits, m_eveningService, m_diaryService, m_routineService, m_reminderService, m_checkInService,
          m_experiments, m_readiness.service, m_byEar.cues(), m_byEar.byEar(), m_byEar.afterTwitch(), m_backups.service,
          m_backups.copies, m_insight, m_screening, m_reports, m_clock},
         m_dataFolder,
         m_options.demo,
         m_started.readOnlyNotice,
         keepsRunningWithoutWindow() ? std::function([this] { return showExample(); }) : nullptr,
         m_options.demo && !m_options.isUnattended() ? std::function([this] { startForReal(); }) : nullptr,
         leavingPorts(),
         m_options.deleted}};
    std::unique_ptr<ZoneWatch> m_zoneWatch;
    std::unique_ptr<DiaryFileWatch> m_fileWatch;
    std::unique_ptr<DiaryKeeper> m_keeper;
    std::unique_ptr<TrayItem> m_tray;
    std::unique_ptr<StartMessage> m_startMessage;
    QTimer m_renewal;
    bool m_renewalIsDue = false; ///< its time came, but something stood in the way
    bool m_saidInWindow = false; ///< that it keeps running, before the window was closed
    bool m_whereIsAsked = false; ///< a notice asks, or waits for a server
    std::int64_t m_seenDataVersion = 0;
};

} // namespace softfall
