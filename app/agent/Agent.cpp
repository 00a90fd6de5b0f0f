#include "agent/Agent.h"

#include "agent/DemoDiary.h"
#include "viewmodels/wording/ReminderWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimer>

#include <cstdio>

namespace softfall {

namespace {

Notice wordNotice(const std::vector<NightReminder>& group, const EveningPlan& plan, Instant now) {
    return noticeFor(group, plan, now, QLocale());
}

} // namespace

Agent::Agent(std::unique_ptr<DiaryStores> diary, AgentOptions options, QString dataFolder, SingleInstance* instance)
    : m_options(std::move(options))
    , m_diary(std::move(diary))
    , m_eveningService(m_diary->plan, m_clock)
    , m_diaryService(m_diary->diary, m_diary->diary, m_eveningService, m_clock)
    , m_routineService(m_diary->routine, m_diaryService, m_eveningService, m_clock, m_stepTimer)
    , m_reminderService(m_diary->reminders, m_eveningService, m_diaryService, m_routineService, m_notifier, m_wakeup,
                        m_clock, wordNotice)
    , m_readiness(m_diary->file(), m_options.dataDir, m_clock)
    , m_windowHost({m_eveningService, m_diaryService, m_routineService, m_reminderService, m_readiness.service, m_clock,
                    std::move(dataFolder), m_options.demo}) {
    m_seenDataVersion = m_diary->database().dataVersion();
    if (instance) {
        connect(instance, &SingleInstance::activated, this, [this] { openWindow({}); });
        connect(instance, &SingleInstance::actionRequested, this, &Agent::act);
    }
    connect(&m_windowHost, &WindowHost::closed, this, &Agent::onWindowClosed);
    connect(&m_reminderService, &ReminderService::routineRequested, this, &Agent::startRoutine);
    connect(&m_reminderService, &ReminderService::windowRequested, this, [this](ReminderKind kind) {
        openWindow(kind == ReminderKind::MorningCheckIn ? QStringLiteral("morning") : QStringLiteral("tonight"));
    });
}

Agent::~Agent() = default;

Result<void> Agent::fillWithExample(const QString& scratchFolder) {
    return softfall::fillWithExample(m_diaryService, m_eveningService, scratchFolder);
}

QString Agent::begin() {
    if (staysWithoutWindow()) {
        m_reminderService.begin();
        m_tray = std::make_unique<TrayItem>();
        connect(m_tray.get(), &TrayItem::openRequested, this, [this] { openWindow({}); });
        connect(m_tray.get(), &TrayItem::twitchRequested, this, [this] { act(QStringLiteral("log-twitch")); });
        connect(m_tray.get(), &TrayItem::routineRequested, this, &Agent::startRoutine);
        connect(m_tray.get(), &TrayItem::quitRequested, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        connect(&m_reminderService, &ReminderService::changed, this, &Agent::tellNext);
        connect(&m_eveningService, &EveningService::changed, this, &Agent::tellNext);
        tellNext();
        m_fileWatch = std::make_unique<DiaryFileWatch>(m_diary->file());
        connect(m_fileWatch.get(), &DiaryFileWatch::mayHaveChanged, this, &Agent::onDiaryMayHaveChanged);
    }
    return m_options.background ? QString() : m_windowHost.open(m_options.page, m_options.theme);
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

void Agent::openWindow(const QString& page) {
    const QString error = m_windowHost.open(page, m_options.theme);
    if (!error.isEmpty()) {
        std::fprintf(stderr, "softfall: the window could not be opened: %s\n", qPrintable(error));
        m_notifier.show({QStringLiteral("window"),
                         tr("Softfall could not open its window"),
                         tr("Reminders go on. Please install Softfall again; the diary is not affected."),
                         {},
                         {}});
    }
}

void Agent::act(const QString& action) {
    const QString pagePrefix = QStringLiteral("page-");
    if (action == QLatin1String("log-twitch")) {
        const auto logged = m_diaryService.logTwitch({});
        m_notifier.show(logged ? Notice{QStringLiteral("twitch"),
                                        tr("Twitch noted"),
                                        nightTitle(logged->night, QLocale()),
                                        {},
                                        NoticeUrgency::Low}
                               : Notice{QStringLiteral("twitch"),
                                        tr("The twitch could not be noted"),
                                        describe(logged.error()),
                                        {},
                                        NoticeUrgency::Normal});
    } else if (action == QLatin1String("start-routine")) {
        startRoutine();
    } else if (action == QLatin1String("snooze")) {
        for (const NightReminder& reminder : m_reminderService.waitingForAnswer()) {
            (void)m_reminderService.snooze(reminder);
        }
    } else if (action == QLatin1String("check-in")) {
        openWindow(QStringLiteral("morning"));
    } else if (action.startsWith(pagePrefix)) {
        openWindow(action.mid(pagePrefix.size()));
    } else {
        openWindow({});
    }
}

void Agent::startRoutine() {
    // An interrupted or open routine is offered by the window itself.
    (void)m_routineService.start();
    openWindow(QStringLiteral("routine"));
}

void Agent::tellNext() {
    const auto plan = m_eveningService.tonight();
    if (!m_tray || !plan) {
        return;
    }
    for (const Reminder& reminder : plan->reminders) {
        if (reminder.due > m_clock.now()) {
            //: tray: what comes next; %1 "21:30", %2 "Wind-down"
            m_tray->setNext(
                tr("%1 %2").arg(clockText(reminder.due, plan->zone, QLocale()), reminderTitle(reminder.kind)));
            return;
        }
    }
}

void Agent::onWindowClosed() {
    if (!staysWithoutWindow()) {
        QCoreApplication::quit();
    } else if (!TrayItem::isAvailable()) {
        m_notifier.show({QStringLiteral("window"),
                         tr("Softfall goes on in the background"),
                         tr("Start Softfall again from the applications menu to get the window back."),
                         {},
                         NoticeUrgency::Low});
    }
}

void Agent::onDiaryMayHaveChanged() {
    const std::int64_t version = m_diary->database().dataVersion();
    if (std::exchange(m_seenDataVersion, version) != version) {
        m_eveningService.reread();
        m_diaryService.reread();
    }
}

} // namespace softfall
