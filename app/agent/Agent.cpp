#include "agent/Agent.h"

#include "agent/DemoDiary.h"
#include "viewmodels/wording/CheckInWords.h"
#include "viewmodels/wording/PlanWords.h"
#include "viewmodels/wording/ReminderWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <cstdio>

namespace softfall {

namespace {

const QString travelNotice = QStringLiteral("travel");
const QString toldNotice = QStringLiteral("told");
const QString goesOnNotice = QStringLiteral("goes-on");

QString goesOnTitle() {
    return Agent::tr("Softfall goes on in the background");
}

QString goesOnText() {
    return Agent::tr("Start Softfall again from the applications menu to get the window back.");
}

Notice wordNotice(const NoticeContent& content) {
    return noticeFor(content, QLocale());
}

} // namespace

Agent::Agent(StartedDiary diary, const QString& file, AgentOptions options, QString dataFolder,
             SingleInstance* instance)
    : m_options(std::move(options))
    , m_started(std::move(diary))
    , m_isReadOnly(m_started.isReadOnly())
    , m_diary(std::make_unique<DiaryStores>(std::move(m_started.database), file))
    , m_eveningService(m_diary->plan, m_clock)
    , m_diaryService(m_diary->diary, m_diary->diary, m_eveningService, m_clock)
    , m_routineService(m_diary->routine, m_diaryService, m_eveningService, m_clock, m_stepTimer)
    , m_reminderService({m_diary->reminders, m_notifier, m_wakeup, m_presence, m_clock}, m_eveningService,
                        m_diaryService, m_routineService, wordNotice)
    , m_checkInService(m_reminderService, m_diaryService, m_eveningService, m_clock)
    , m_eveningCheckIn(m_reminderService, m_diaryService, m_eveningService, m_clock)
    , m_reader(m_diary->file())
    , m_insight(m_diaryService, m_eveningService, m_reader)
    , m_experiments(m_diaryService, m_eveningService, m_diary->reminders)
    , m_backups(*m_diary, m_clock)
    , m_readiness(m_diary->file(), m_options.dataDir, m_backups.daily, m_clock)
    , m_byEar(m_routineService, m_eveningService, m_clock, m_options.isRehearsal())
    , m_windowHost({m_eveningService, m_diaryService, m_routineService, m_reminderService, m_checkInService,
                    m_eveningCheckIn, m_experiments, m_readiness.service, m_byEar.cues(), m_byEar.byEar(),
                    m_backups.service, m_insight, m_clock, std::move(dataFolder), m_options.demo,
                    m_started.standingNotice}) {
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
        m_renewalIsDue = true; // once the routine, the question or the notice that stands is over
    });
    connect(&m_backups.service, &BackupService::restored, this, [this] {
        m_eveningService.reread();
        m_diaryService.reread();
    });
    connect(
        &m_backups.service, &BackupService::everythingDeleted, this, [] { QCoreApplication::exit(startOverExitCode); },
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

Result<void> Agent::fillWithExample(const QString& scratchFolder) {
    return softfall::fillWithExample(m_diaryService, m_eveningService, scratchFolder);
}

QString Agent::begin() {
    if (staysWithoutWindow()) {
        beginInBackground();
    }
    // Nobody sees a diary that is only to be read unless there is a window.
    const QString error = !m_isReadOnly && (m_options.background || !m_options.action.isEmpty())
                              ? QString()
                              : m_windowHost.open(m_options.page, m_options.theme);
    if (!m_options.action.isEmpty() && !m_isReadOnly) {
        act(m_options.action);
    }
    return error;
}

void Agent::beginInBackground() {
    (void)m_eveningService.learnHome();
    m_reminderService.begin();
    m_backups.daily.begin();
    m_startMessage = std::make_unique<StartMessage>(m_started, m_backups.service, m_diaryService);
    m_byEar.byEar().begin();
    m_tray = std::make_unique<TrayItem>();
    connect(m_tray.get(), &TrayItem::openRequested, this, [this] { openWindow({}); });
    connect(m_tray.get(), &TrayItem::twitchRequested, this, &Agent::logTwitch);
    connect(m_tray.get(), &TrayItem::caffeineRequested, this, &Agent::logCaffeine);
    connect(m_tray.get(), &TrayItem::routineRequested, this, &Agent::startRoutine);
    connect(m_tray.get(), &TrayItem::checkInRequested, this, &Agent::openCheckIn);
    connect(m_tray.get(), &TrayItem::snoozeRequested, this, &Agent::snoozeWaiting);
    connect(m_tray.get(), &TrayItem::skipRequested, this, &Agent::skipWaiting);
    connect(m_tray.get(), &TrayItem::quitRequested, this, &Agent::quit, Qt::QueuedConnection);
    connect(&m_reminderService, &ReminderService::changed, this, &Agent::tellTray);
    connect(&m_eveningService, &EveningService::changed, this, &Agent::tellTray);
    connect(&m_diaryService, &DiaryService::changed, this, &Agent::tellTray);
    connect(&m_routineService, &RoutineService::changed, this, &Agent::tellTray);
    tellTray();
    m_zoneWatch = std::make_unique<ZoneWatch>();
    connect(m_zoneWatch.get(), &ZoneWatch::zoneChanged, this, &Agent::onZoneChanged);
    m_fileWatch = std::make_unique<DiaryFileWatch>(m_diary->file());
    connect(m_fileWatch.get(), &DiaryFileWatch::mayHaveChanged, this, &Agent::onDiaryMayHaveChanged);
    connect(&m_reminderService, &ReminderService::lookedWhileSomebodyIsThere, this, &Agent::askWhere);
    connect(&m_reminderService, &ReminderService::changed, this, &Agent::takeUpRenewal);
    connect(&m_routineService, &RoutineService::changed, this, &Agent::takeUpRenewal);
}

void Agent::rehearse() {
    OpenWindow* window = m_windowHost.window();
    if (!window) {
        QCoreApplication::exit(1);
        return;
    }
    if (m_options.firstFrame) {
        window->onNextFrame([] { QCoreApplication::exit(0); });
        return;
    }
    const QString error = m_options.selfTest ? window->visitAllPages() : window->saveScreenshots(m_options.screenshots);
    if (!error.isEmpty()) {
        std::fprintf(stderr, "softfall: %s\n", qPrintable(error));
    }
    QCoreApplication::exit(error.isEmpty() ? 0 : 1);
}

bool Agent::isDiscreet() const {
    const auto settings = m_eveningService.settings();
    return settings && settings->reminders.discreet;
}

void Agent::tell(const QString& title, const QString& body, NoticeUrgency urgency) {
    if (m_byEar.byEar().isDark() || m_byEar.byEar().isLightsOut()) {
        return; // it would light the bedroom
    }
    m_notifier.show({toldNotice, title, body, {}, urgency});
}

void Agent::tellNoted(const QString& what, NightDate night) {
    isDiscreet() ? tell(tr("Noted"), {}) : tell(what, nightTitle(night, QLocale()));
}

/// Given up while something stood in the way, the fresh start comes once it is gone.
void Agent::takeUpRenewal() {
    if (m_renewalIsDue && mayRenew()) {
        m_renewalIsDue = false;
        m_renewal.start();
    }
}

void Agent::openWindow(const QString& page) {
    m_renewal.stop();
    m_renewalIsDue = false;
    m_goesOn.reset();
    const QString error = m_windowHost.open(page, m_options.theme);
    if (!error.isEmpty()) {
        std::fprintf(stderr, "softfall: the window could not be opened: %s\n", qPrintable(error));
        tell(tr("Softfall could not open its window"),
             tr("Reminders go on. Please install Softfall again; the diary is not affected."), NoticeUrgency::Normal);
    }
}

void Agent::openCheckIn() {
    const auto unanswered = m_diaryService.unansweredNight();
    const bool isMorning = unanswered && *unanswered && !m_checkInService.waitingEveningCheckIn();
    openWindow(isMorning ? QStringLiteral("morning") : QStringLiteral("check-in"));
}

void Agent::act(const QString& action) {
    const QString pagePrefix = QStringLiteral("page-");
    if (action == QLatin1String("log-twitch")) {
        logTwitch();
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
    logged ? tellNoted(tr("Twitch noted"), logged->night)
           : tell(tr("The twitch could not be noted"), describe(logged.error()), NoticeUrgency::Normal);
}

void Agent::logCaffeine(double milligrams) {
    Habit caffeine;
    caffeine.kind = HabitKind::Caffeine;
    caffeine.amount = milligrams;
    const auto logged = m_diaryService.logHabit(caffeine);
    logged ? tellNoted(tr("Caffeine noted, %1 mg").arg(milligrams), logged->night)
           : tell(tr("The caffeine could not be noted"), describe(logged.error()), NoticeUrgency::Normal);
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

void Agent::quit() {
    const std::vector<ReminderService::Standing> pending = m_reminderService.pendingTonight();
    const auto session = m_routineService.session();
    const bool routineRuns = session && session->isOpen();
    if (pending.empty() && !routineRuns) {
        QCoreApplication::quit();
        return;
    }
    if (m_quitQuestion) {
        m_quitQuestion->raise();
        return;
    }
    const QString next = pending.empty()
                             ? QString()
                             //: %1 "Screens off", %2 a clock time
                             : tr("%1 at %2")
                                   .arg(reminderTitle(pending.front().reminder.reminder.kind),
                                        clockText(pending.front().due, m_eveningService.planningZone(), QLocale()));
    m_quitQuestion = std::make_unique<QMessageBox>(QMessageBox::Question, QStringLiteral("Softfall"),
                                                   routineRuns ? tr("Quit in the middle of the wind-down?")
                                                               : tr("Quit and go without reminders tonight?"));
    m_quitQuestion->setInformativeText(
        routineRuns ? tr("What was done is kept. When Softfall starts again, it offers to go on from here.")
                    : tr("Still to come: %1. Reminders stay off until Softfall is started again.").arg(next));
    QPushButton* leave = m_quitQuestion->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    m_quitQuestion->setDefaultButton(m_quitQuestion->addButton(tr("Keep running"), QMessageBox::RejectRole));
    connect(m_quitQuestion.get(), &QMessageBox::finished, this, [this, leave] {
        const bool isLeaving = m_quitQuestion->clickedButton() == leave;
        m_quitQuestion.release()->deleteLater();
        takeUpRenewal();
        if (isLeaving) {
            QCoreApplication::quit();
        }
    });
    m_quitQuestion->open();
}

void Agent::tellTray() {
    const auto plan = m_eveningService.tonight();
    if (!m_tray || !plan) {
        return;
    }
    const QLocale locale;
    TrayContent content;
    const auto paused = m_eveningService.pauseTonight();
    std::vector<ReminderService::Standing> pending = m_reminderService.pendingTonight();
    std::erase_if(pending, [this](const ReminderService::Standing& each) { return each.due <= m_clock.now(); });
    if (paused && *paused) {
        content.next = pauseWords(**paused, locale);
    } else if (!pending.empty()) {
        const auto next = std::ranges::min_element(pending, {}, &ReminderService::Standing::due);
        //: tray: what comes next; %1 "21:30", %2 "Wind-down"
        content.next =
            tr("%1 %2").arg(clockText(next->due, plan->zone, locale), reminderTitle(next->reminder.reminder.kind));
    } else {
        //: tray: nothing is left before lights-out; %1 a clock time
        content.next = tr("Nothing more until %1").arg(clockText(plan->wake, plan->zone, locale));
    }
    if (content.toolTip.isEmpty()) {
        content.toolTip = content.next;
    }
    const auto unanswered = m_diaryService.unansweredNight();
    const bool isMorning = unanswered && *unanswered && !m_checkInService.waitingEveningCheckIn();
    content.checkIn = isMorning ? tr("Morning check-in") : tr("Evening check-in");
    if (const auto settings = m_eveningService.settings()) {
        content.logsTwitches = settings->diary.logsLive;
        for (const CaffeinePreset& preset : settings->diary.caffeine) {
            //: a serving of caffeine; %1 "Coffee", %2 96
            content.servings.push_back(
                {tr("%1, %2 mg").arg(presetTitle(preset)).arg(preset.milligrams), double(preset.milligrams)});
        }
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
    const auto session = m_routineService.session();
    content.routineRuns = m_routineService.interrupted() || (session && session->isOpen());
    m_tray->show(content);
}

/// Asks once for each zone, when somebody is there: home time, or here? The window asks until it is answered.
void Agent::askWhere() {
    if (m_byEar.byEar().isLightsOut()) {
        return;
    }
    if (!m_eveningService.unansweredZone()) {
        m_notifier.close(travelNotice);
        m_whereIsAsked = false;
        return;
    }
    const auto zone = m_eveningService.unaskedZone();
    const auto travel = m_eveningService.travel();
    const auto home =
        travel ? TimeZone::named(travel->homeZone, QStringLiteral("zone")) : std::unexpected(travel.error());
    if (!zone || !home || std::exchange(m_whereIsAsked, true)) {
        return;
    }
    if (isDiscreet()) {
        m_notifier.show({travelNotice, tr("A question waits"), tr("Please answer it in Softfall."), {}});
        return;
    }
    m_notifier.show(
        {travelNotice,
         //: %1 "New York"
         tr("Now by the clock of %1").arg(placeWords(*zone)),
         //: %1 "Berlin"
         tr("Your evening plan follows the clock here. Or shall it stay on home time (%1)?").arg(placeWords(*home)),
         {{QStringLiteral("travel-here"), tr("Clock here")}, {QStringLiteral("travel-home"), tr("Home time")}},
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
    if (!staysWithoutWindow()) {
        QCoreApplication::quit();
        return;
    }
    if (!m_tray->isAvailable()) {
        m_notifier.show({goesOnNotice, goesOnTitle(), goesOnText(), {}, NoticeUrgency::Low});
    }
    m_renewal.start();
}

void Agent::onOtherNoticeShown(const NoticeShown& shown) {
    if (shown.key == travelNotice && !shown.handle.isEmpty()) {
        (void)m_eveningService.noteAsked();
    }
    if (!shown.handle.isEmpty() || (shown.key != toldNotice && shown.key != goesOnNotice)) {
        return;
    }
    m_notifier.close(shown.key); // said now or not at all
    if (shown.key == goesOnNotice && !m_windowHost.isOpen() && !m_goesOn) {
        sayThatItGoesOn();
    }
}

/// The last way of saying it, without a tray and without notifications.
void Agent::sayThatItGoesOn() {
    m_goesOn = std::make_unique<QMessageBox>(QMessageBox::Information, QStringLiteral("Softfall"), goesOnTitle());
    m_goesOn->setInformativeText(goesOnText());
    QPushButton* leave = m_goesOn->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    m_goesOn->setDefaultButton(m_goesOn->addButton(tr("Keep running"), QMessageBox::RejectRole));
    connect(m_goesOn.get(), &QMessageBox::finished, this, [this, leave] {
        const bool isLeaving = m_goesOn->clickedButton() == leave;
        m_goesOn.release()->deleteLater();
        takeUpRenewal();
        if (isLeaving) {
            quit();
        }
    });
    m_goesOn->open();
}

bool Agent::mayRenew() const {
    const auto session = m_routineService.session();
    return !m_windowHost.isOpen() && !(session && session->isOpen()) && !m_byEar.isKeepingDark() && !m_quitQuestion &&
           !m_goesOn && !m_reminderService.hasNotices() && // shown anew, they would pop up a second time
           QFileInfo(QCoreApplication::applicationFilePath()).isExecutable();
}

void Agent::onZoneChanged() {
    m_eveningService.reread(); // the plan follows, and asks where to
}

void Agent::onDiaryMayHaveChanged() {
    if (m_diary->database().isBeingWritten()) {
        m_fileWatch->askAgain(); // the kernel tells of the write, not of its end
        return;
    }
    const std::int64_t version = m_diary->database().dataVersion();
    if (std::exchange(m_seenDataVersion, version) != version) {
        m_eveningService.reread();
        m_diaryService.reread();
    }
}

} // namespace softfall
