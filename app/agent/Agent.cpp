#include "agent/Agent.h"

#include "agent/DemoDiary.h"
#include "viewmodels/wording/CheckInWords.h"
#include "viewmodels/wording/HistoryWords.h"
#include "viewmodels/wording/PlanWords.h"
#include "viewmodels/wording/ReminderWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

namespace softfall {

namespace {

const QString travelNotice = QStringLiteral("travel");
const QString feedbackNotice = QStringLiteral("feedback");
const QString movedNotice = QStringLiteral("diary-moved");
const QString stillRunningNotice = QStringLiteral("still-running");

/// Of this machine: the tray was pointed out once.
const QString trayKnownKey = QStringLiteral("tray/isKnown");

QString stillRunningTitle(bool inTray) {
    return inTray ? Agent::tr("Softfall keeps running in the tray")
                  : Agent::tr("Softfall keeps running in the background");
}

/// The desktop's menu has it where its desktop file is installed.
bool isInMenu() {
    return !QStandardPaths::locate(QStandardPaths::ApplicationsLocation,
                                   QStringLiteral("org.softfall.Softfall.desktop"))
                .isEmpty();
}

QString stillRunningText(bool inTray) {
    return inTray       ? Agent::tr("So reminders still come. Click its moon to open it again; its menu has Quit.")
           : isInMenu() ? Agent::tr("Start Softfall again from the applications menu to get the window back.")
                        : Agent::tr("Start Softfall again to get the window back.");
}

} // namespace

Agent::Agent(StartedDiary diary, const QString& file, AgentOptions options, QString dataFolder,
             SingleInstance* instance)
    : m_options(std::move(options))
    , m_dataFolder(std::move(dataFolder))
    , m_started(std::move(diary))
    , m_diary(std::make_unique<DiaryStores>(std::move(m_started.database), file)) {
    m_seenDataVersion = m_diary->database().dataVersion();
    if (instance) {
        connect(instance, &SingleInstance::activated, this, [this] { openWindow({}); });
        connect(instance, &SingleInstance::actionRequested, this, &Agent::act);
    }
    m_byEar.setRaiseHandler([this] { openWindow(QStringLiteral("routine")); });
    m_renewal.setSingleShot(true);
    m_renewal.setInterval(m_options.renewAfter);
    connect(&m_renewal, &QTimer::timeout, this, [this] {
        if (mayRenew()) {
            QCoreApplication::exit(renewExitCode);
        }
        m_renewalIsDue = true; // once the routine or the notice that stands is over
    });
    connect(
        &m_backups.service, &BackupService::everythingDeleted, this,
        [](Deletion deleted) {
            QCoreApplication::exit(deleted == Deletion::All ? startOverExitCode : startOverPartlyExitCode);
        },
        Qt::QueuedConnection);
    connect(&m_backups.daily, &DailyBackup::changed, &m_backups.service, &BackupService::changed);
    connect(&m_windowHost, &WindowHost::closed, this, &Agent::onWindowClosed);
    connect(&m_reminderService, &ReminderService::routineRequested, this, &Agent::startRoutine);
    connect(&m_reminderService, &ReminderService::otherNoticeAnswered, this, &Agent::answerWhere);
    connect(&m_reminderService, &ReminderService::otherNoticeShown, this, &Agent::onOtherNoticeShown);
    connect(&m_reminderService, &ReminderService::windowRequested, this, [this](ReminderKind kind) {
        openWindow(kind == ReminderKind::MorningCheckIn   ? QStringLiteral("morning")
                   : kind == ReminderKind::EveningCheckIn ? QStringLiteral("check-in")
                                                          : QStringLiteral("tonight"));
    });
}

Agent::~Agent() = default;

Notice Agent::localizedNotice(const NoticeContent& content) {
    return noticeFor(content, QLocale());
}

Result<void> Agent::fillWithExample(const QString& scratchFolder) {
    if (const auto begun = m_eveningService.begin(Begun{}); !begun) {
        return begun;
    }
    m_edits.setCheck({}); // it lives in New York, where this morning may be to come
    return softfall::fillWithExample(m_diaryService, m_eveningService, scratchFolder);
}

QString Agent::begin() {
    if (keepsRunningWithoutWindow()) {
        beginInBackground();
    }
    // Nobody sees a diary that is only to be read unless there is a window.
    const QString error =
        !m_isReadOnly && (m_options.background || !m_options.action.isEmpty())
            ? QString()
            : m_windowHost.open(hasBegun() || m_isReadOnly || m_options.isUnattended() ? m_options.page : QString(),
                                m_options.theme);
    if (!m_options.action.isEmpty() && !m_isReadOnly) {
        act(m_options.action);
    }
    return error;
}

void Agent::beginInBackground() {
    (void)m_eveningService.learnHome();
    m_reminderService.begin();
    m_backups.daily.begin();
    m_backups.copies.look();
    m_startMessage = std::make_unique<StartMessage>(m_started, m_backups.service, m_edits);
    m_byEar.byEar().begin();
    m_tray = std::make_unique<TrayItem>();
    connect(m_tray.get(), &TrayItem::openRequested, this, [this] { openWindow({}); });
    connect(m_tray.get(), &TrayItem::twitchRequested, this, &Agent::logTwitch);
    connect(m_tray.get(), &TrayItem::justJoltedRequested, this, [this] { openWindow(QStringLiteral("just-jolted")); });
    connect(m_tray.get(), &TrayItem::caffeineRequested, this, &Agent::logCaffeine);
    connect(m_tray.get(), &TrayItem::routineRequested, this, &Agent::startRoutine);
    connect(m_tray.get(), &TrayItem::checkInRequested, this, &Agent::openCheckIn);
    connect(m_tray.get(), &TrayItem::snoozeRequested, this, &Agent::snoozeWaiting);
    connect(m_tray.get(), &TrayItem::skipRequested, this, &Agent::skipWaiting);
    connect(m_tray.get(), &TrayItem::remindRequested, this, &Agent::remindAgain);
    connect(m_tray.get(), &TrayItem::undoRequested, this, &Agent::undo);
    connect(m_tray.get(), &TrayItem::quitRequested, this, &Agent::quit, Qt::QueuedConnection);
    connect(&m_reminderService, &ReminderService::changed, this, &Agent::updateTray);
    connect(&m_eveningService, &EveningService::changed, this, &Agent::updateTray);
    connect(&m_diaryService, &DiaryService::changed, this, &Agent::updateTray);
    connect(&m_routineService, &RoutineService::changed, this, &Agent::updateTray);
    updateTray();
    m_zoneWatch = std::make_unique<ZoneWatch>();
    connect(m_zoneWatch.get(), &ZoneWatch::zoneChanged, this, &Agent::onZoneChanged);
    m_fileWatch = std::make_unique<DiaryFileWatch>(m_diary->file());
    connect(m_fileWatch.get(), &DiaryFileWatch::mayHaveChanged, this, &Agent::onDiaryMayHaveChanged);
    m_keeper = std::make_unique<DiaryKeeper>(m_diary->database(), m_diary->file());
    connect(m_keeper.get(), &DiaryKeeper::moved, this, &Agent::onDiaryMoved);
    connect(m_keeper.get(), &DiaryKeeper::restartNeeded, this,
            [this] { QCoreApplication::exit(m_windowHost.isOpen() ? reopenWithWindowExitCode : reopenExitCode); });
    if (m_started.move) {
        sayMoved(*m_started.move);
    }
    m_keeper->check(); // since it was opened
    connect(m_fileWatch.get(), &DiaryFileWatch::mayHaveChanged, &m_backups.copies, &CopiesService::lookIfChanged);
    connect(&m_reminderService, &ReminderService::evaluatedWhilePresent, this, &Agent::askWhere);
    connect(&m_reminderService, &ReminderService::changed, this, &Agent::retryRenewal);
    connect(&m_routineService, &RoutineService::changed, this, &Agent::retryRenewal);
}

void Agent::runUnattended() {
    OpenWindow* window = m_windowHost.window();
    if (!window) {
        QCoreApplication::exit(1);
        return;
    }
    if (m_options.firstFrame) {
        window->onNextFrame([] {
            std::puts("first frame");
            std::fflush(stdout);
            QCoreApplication::exit(0);
        });
        return;
    }
    const QString error =
        m_options.selfTest ? window->visitAllPages()
                           : window->saveScreenshots({m_options.screenshots, m_options.sizes, m_options.textPercent});
    if (!error.isEmpty()) {
        std::fprintf(stderr, "softfall: %s\n", qPrintable(error));
    }
    QCoreApplication::exit(error.isEmpty() ? 0 : 1);
}

bool Agent::isDiscreet() const {
    return m_eveningService.settings().reminders.discreet;
}

void Agent::notify(const QString& title, const QString& body, NoticeUrgency urgency) {
    if (m_byEar.byEar().isDark() || m_byEar.byEar().isLightsOut()) {
        return; // it would light the bedroom
    }
    m_notifier.show({feedbackNotice, title, body, {}, urgency});
}

void Agent::notifyLogged(const QString& what, NightDate night) {
    isDiscreet() ? notify(tr("Logged"), {}) : notify(what, nightTitle(night, QLocale()));
}

/// Given up while something stood in the way, the fresh start comes once it is gone.
void Agent::retryRenewal() {
    if (m_renewalIsDue && mayRenew()) {
        m_renewalIsDue = false;
        m_renewal.start();
    }
}

void Agent::openWindow(const QString& page) {
    m_renewal.stop();
    m_renewalIsDue = false;
    const QString error = m_windowHost.open(hasBegun() || m_isReadOnly ? page : QString(), m_options.theme);
    if (!error.isEmpty()) {
        std::fprintf(stderr, "softfall: the window could not be opened: %s\n", qPrintable(error));
        notify(tr("Softfall couldn’t open its window"),
               tr("Reminders continue. Please install Softfall again. Your diary isn’t affected."),
               NoticeUrgency::Normal);
    }
}

void Agent::openCheckIn() {
    const auto unanswered = m_diaryService.unansweredNight();
    const bool isMorning = unanswered && *unanswered && !m_checkInService.waitingEveningCheckIn();
    openWindow(isMorning ? QStringLiteral("morning") : QStringLiteral("check-in"));
}

void Agent::act(const QString& action) {
    const QString pagePrefix = QStringLiteral("page-");
    if (!hasBegun()) {
        openWindow({});
    } else if (action == QLatin1String("log-twitch")) {
        logTwitch();
    } else if (action == QLatin1String("just-jolted")) {
        openWindow(action);
    } else if (action == QLatin1String("start-routine")) {
        startRoutine();
    } else if (action == QLatin1String("snooze")) {
        snoozeWaiting();
    } else if (action == QLatin1String("check-in")) {
        openCheckIn();
    } else if (action.startsWith(pagePrefix)) {
        openWindow(action.mid(pagePrefix.size()));
    } else {
        openWindow({});
    }
}

void Agent::logTwitch() {
    const auto logged = m_diaryService.logTwitch({});
    logged ? notifyLogged(tr("Twitch logged"), logged->night)
           : notify(tr("The twitch couldn’t be logged"), describe(logged.error()), NoticeUrgency::Normal);
}

void Agent::logCaffeine(double milligrams) {
    Habit caffeine;
    caffeine.kind = HabitKind::Caffeine;
    caffeine.amount = milligrams;
    const auto logged = m_diaryService.logHabit(caffeine);
    logged ? notifyLogged(tr("Caffeine logged, %1 mg").arg(milligrams), logged->night)
           : notify(tr("The caffeine couldn’t be logged"), describe(logged.error()), NoticeUrgency::Normal);
}

void Agent::undo() {
    const auto undone = m_edits.undo();
    if (!undone) {
        notify(tr("That couldn’t be undone"), describe(undone.error()), NoticeUrgency::Normal);
    } else if (*undone) {
        //: %1 "twitch logged"
        notify(isDiscreet() ? tr("Undone") : tr("Undone: %1").arg(stepWords((*undone)->label)), {});
    }
}

void Agent::startRoutine() {
    // An interrupted or open routine is offered by the window itself.
    (void)m_routineService.start();
    openWindow(QStringLiteral("routine"));
}

void Agent::snoozeWaiting() {
    const std::vector<NightReminder> waiting = m_reminderService.waitingForAnswer();
    for (const NightReminder& reminder : waiting) {
        (void)m_reminderService.snooze(reminder);
    }
}

void Agent::skipWaiting() {
    const std::vector<NightReminder> waiting = m_reminderService.waitingForAnswer();
    for (const NightReminder& reminder : waiting) {
        (void)m_reminderService.skip(reminder);
    }
}

void Agent::remindAgain() {
    const std::vector<NightReminder> skipped = m_reminderService.skippedTonight();
    for (const NightReminder& reminder : skipped) {
        (void)m_reminderService.reopen(reminder);
    }
}

LeavingPorts Agent::leavingPorts() {
    return {keepsRunningWithoutWindow(), [this] { return m_tray && m_tray->isAvailable(); }, isInMenu,
            [] { return QSettings().value(trayKnownKey, false).toBool(); },
            [this] {
                QSettings().setValue(trayKnownKey, true);
                m_saidInWindow = true;
            },
            [this] { quit(); },
            // Not quit(), which would ask the window whether it may close.
            [] { QCoreApplication::exit(0); }};
}

/// Asks in the window while something is to come.
void Agent::quit() {
    const auto session = m_routineService.session();
    const bool isSomethingToCome = !m_reminderService.pendingTonight().empty() || (session && session->isOpen());
    if (keepsRunningWithoutWindow() && isSomethingToCome) {
        openWindow({});
        if (OpenWindow* window = m_windowHost.window()) {
            window->askToQuit();
            return;
        }
    }
    QCoreApplication::exit(0);
}

void Agent::updateTray() {
    if (!m_tray) {
        return;
    }
    TrayContent content;
    if (!hasBegun()) {
        content.isSetUp = false;
        //: tray: the welcome is not done
        content.next = tr("Not set up yet");
        content.toolTip = content.next;
        m_tray->show(content);
        return;
    }
    const EveningPlan plan = m_eveningService.tonight();
    const QLocale locale;
    const auto paused = m_eveningService.pauseTonight();
    std::vector<ReminderService::Status> pending = m_reminderService.pendingTonight();
    std::erase_if(pending, [this](const ReminderService::Status& each) { return each.due <= m_clock.now(); });
    if (paused) {
        content.next = pauseWords(*paused, locale);
    } else if (!pending.empty()) {
        const auto next = std::ranges::min_element(pending, {}, &ReminderService::Status::due);
        //: tray: what comes next; %1 "21:30", %2 "Wind-down"
        content.next =
            tr("%1 %2").arg(clockText(next->due, plan.zone, locale), reminderTitle(next->reminder.reminder.kind));
    } else {
        //: tray: nothing is left before lights-out; %1 a clock time
        content.next = tr("Nothing more until %1").arg(clockText(plan.wake, plan.zone, locale));
    }
    if (content.toolTip.isEmpty()) {
        content.toolTip = content.next;
    }
    const auto unanswered = m_diaryService.unansweredNight();
    const bool isMorning = unanswered && *unanswered && !m_checkInService.waitingEveningCheckIn();
    content.checkIn = isMorning ? tr("Morning check-in") : tr("Evening check-in");
    const DiaryPreferences& preferences = m_eveningService.settings().diary;
    content.logsTwitches = preferences.logsLive;
    for (const CaffeinePreset& preset : preferences.caffeine) {
        //: a serving of caffeine; %1 "Coffee", %2 96
        content.servings.push_back(
            {tr("%1, %2 mg").arg(presetTitle(preset)).arg(preset.milligrams), double(preset.milligrams)});
    }
    if (const auto outlook = m_edits.outlook(); outlook && outlook->undo) {
        //: tray: undoes the newest step; %1 "twitch logged"
        content.undo = tr("Undo: %1").arg(stepWords(*outlook->undo));
    }
    QStringList waiting;
    QStringList postponable;
    for (const NightReminder& reminder : m_reminderService.waitingForAnswer()) {
        waiting << reminderTitle(reminder.reminder.kind);
        if (m_reminderService.postponement(reminder)) {
            postponable << waiting.last();
        }
    }
    content.snooze = postponable.join(QStringLiteral(", "));
    content.skip = waiting.join(QStringLiteral(", "));
    QStringList skipped;
    for (const NightReminder& reminder : m_reminderService.skippedTonight()) {
        skipped << reminderTitle(reminder.reminder.kind);
    }
    content.remind = skipped.join(QStringLiteral(", "));
    const auto session = m_routineService.session();
    content.routineRuns = m_routineService.interrupted() || (session && session->isOpen());
    m_tray->show(content);
}

/// Asks once for each zone, when somebody is there: home time, or here? The window asks until it is answered.
void Agent::askWhere() {
    if (!hasBegun() || m_byEar.byEar().isLightsOut()) {
        return;
    }
    if (!m_eveningService.unansweredZone()) {
        m_notifier.close(travelNotice);
        m_whereIsAsked = false;
        return;
    }
    const auto zone = m_eveningService.unaskedZone();
    const auto home = TimeZone::named(m_eveningService.travel().homeZone, QStringLiteral("zone"));
    if (!zone || !home || std::exchange(m_whereIsAsked, true)) {
        return;
    }
    if (isDiscreet()) {
        m_notifier.show({travelNotice, tr("A question is waiting"), tr("Please answer it in Softfall."), {}});
        return;
    }
    m_notifier.show(
        {travelNotice,
         //: %1 "New York"
         tr("Now on %1 time").arg(placeWords(*zone)),
         //: %1 "Berlin"
         tr("Your evening follows local time. Or keep home time (%1)?").arg(placeWords(*home)),
         {{QStringLiteral("travel-here"), tr("Local time")}, {QStringLiteral("travel-home"), tr("Home time")}},
         NoticeUrgency::Normal,
         tr("Answer it in Softfall.")});
}

void Agent::answerWhere(const QString& key, const QString& action) {
    if (key != travelNotice) {
        return;
    }
    if (action == QLatin1String("travel-here") || action == QLatin1String("travel-home")) {
        (void)m_eveningService.answerTravel(action == QLatin1String("travel-home") ? TravelChoice::Home
                                                                                   : TravelChoice::Here);
    } else {
        openWindow(QStringLiteral("tonight"));
    }
}

void Agent::onWindowClosed() {
    if (!keepsRunningWithoutWindow()) {
        QCoreApplication::quit();
        return;
    }
    if (hasBegun()) {
        sayStillRunning();
    }
    m_renewal.start();
}

/// Where the window has not said it: each time without a tray, since then nothing shows it; with one, once.
void Agent::sayStillRunning() {
    if (std::exchange(m_saidInWindow, false)) {
        return;
    }
    const bool inTray = m_tray->isAvailable();
    if (inTray) {
        QSettings settings;
        const bool isKnown = settings.value(trayKnownKey, false).toBool();
        if (isKnown || m_byEar.byEar().isDark() || m_byEar.byEar().isLightsOut()) {
            return; // it would light the bedroom
        }
        settings.setValue(trayKnownKey, true);
    }
    m_notifier.show({stillRunningNotice, stillRunningTitle(inTray), stillRunningText(inTray), {}, NoticeUrgency::Low});
}

/// The example runs in a process of its own, so that nothing of it can reach the diary.
bool Agent::showExample() {
    QStringList arguments{QStringLiteral("--demo")};
    if (!m_options.dataDir.isEmpty()) {
        arguments << QStringLiteral("--data-dir") << QDir(m_options.dataDir).absolutePath(); // where to come back to
    }
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments)) {
        return false;
    }
    // Not from within the window's own call.
    QTimer::singleShot(0, this, [this] {
        m_windowHost.close();
        m_renewal.start();
    });
    return true;
}

/// Back to the Softfall that runs, or to one that starts now.
void Agent::startForReal() {
    if (!SingleInstance::activateOther({})) {
        QStringList arguments;
        if (!m_options.dataDir.isEmpty()) {
            arguments << QStringLiteral("--data-dir") << QDir(m_options.dataDir).absolutePath();
        }
        QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    }
    QCoreApplication::quit();
}

void Agent::onOtherNoticeShown(const NoticeShown& shown) {
    if (shown.key == travelNotice && !shown.handle.isEmpty()) {
        (void)m_eveningService.markAsked();
    }
    if (!shown.handle.isEmpty() || (shown.key != feedbackNotice && shown.key != stillRunningNotice)) {
        return;
    }
    m_notifier.close(shown.key); // said now or not at all
    if (shown.key == stillRunningNotice) {
        QSettings().setValue(trayKnownKey, false); // the window says it, when it is closed again
    }
}

bool Agent::mayRenew() const {
    const auto session = m_routineService.session();
    return !m_windowHost.isOpen() && !(session && session->isOpen()) && !m_byEar.isKeepingDark() &&
           !m_reminderService.hasNotices() && // shown again, they would pop up a second time
           QFileInfo(QCoreApplication::applicationFilePath()).isExecutable();
}

void Agent::onZoneChanged() {
    m_eveningService.onZoneChanged(); // the plan follows, and asks where to
}

void Agent::onDiaryMoved(const FileMove& move) {
    m_fileWatch->watchAgain();
    m_seenDataVersion = m_diary->database().dataVersion();
    m_edits.refresh();
    sayMoved(move);
}

/// What happened, what is safe, what can be done.
void Agent::sayMoved(const FileMove& move) {
    const bool isMissing = move.kind == FileMove::Kind::Restored;
    const QString title = isMissing ? tr("Your diary’s file was missing") : tr("Another program replaced your diary");
    QString text = tr("Another program removed or moved it. Softfall restored it, with everything you logged.");
    if (!isMissing) {
        text = tr("Softfall uses the new file.");
        if (!move.aside.isEmpty()) {
            //: %1 a file name
            text += u' ' + tr("What you had is kept as %1. Settings can add what’s missing.")
                               .arg(QFileInfo(move.aside).fileName());
        }
    }
    std::fprintf(stderr, "softfall: %s. %s\n", qPrintable(title), qPrintable(text));
    if (OpenWindow* window = m_windowHost.window()) {
        window->say(title + QStringLiteral(". ") + text);
    }
    if (!m_byEar.byEar().isDark() && !m_byEar.byEar().isLightsOut()) { // it would light the bedroom
        m_notifier.show({movedNotice, title, isDiscreet() ? QString() : text, {}, NoticeUrgency::Normal});
    }
}

void Agent::onDiaryMayHaveChanged() {
    m_keeper->check();
    if (m_diary->database().isBeingWritten()) {
        m_fileWatch->askAgain(); // the kernel reports the write, not its end
        return;
    }
    const std::int64_t version = m_diary->database().dataVersion();
    if (std::exchange(m_seenDataVersion, version) != version) {
        m_edits.refresh();
    }
}

} // namespace softfall
