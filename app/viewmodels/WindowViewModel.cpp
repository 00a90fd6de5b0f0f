#include "viewmodels/WindowViewModel.h"

#include "viewmodels/wording/CheckWords.h"
#include "viewmodels/wording/ErrorWords.h"
#include "viewmodels/wording/ExchangeWords.h"
#include "viewmodels/wording/PaperWords.h"
#include "viewmodels/wording/ReportWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace softfall {

using std::chrono::days;

namespace {

const QString tonightPage = QStringLiteral("tonight");
const QString diaryPage = QStringLiteral("diary");
const QString progressPage = QStringLiteral("progress");
const QString learnPage = QStringLiteral("learn");
const QString settingsPage = QStringLiteral("settings");
const QString routinePage = QStringLiteral("routine");
const QString morningPage = QStringLiteral("morning");
const QString nightPage = QStringLiteral("night");
const QString articlePage = QStringLiteral("article");
const QString checkInPart = QStringLiteral("check-in");
const QString healthPage = QStringLiteral("health");
const QString justJoltedPart = QStringLiteral("just-jolted");
const QString dataPage = QStringLiteral("data");
const QString reportPage = QStringLiteral("report");
const QString paperPage = QStringLiteral("paper");
const QString importPage = QStringLiteral("import");
const QString welcomePage = QStringLiteral("welcome");

} // namespace

WindowViewModel::WindowViewModel(Parts parts, QObject* parent)
    : QObject(parent)
    , m_services(parts.services)
    , m_catalogue(std::move(parts.catalogue))
    , m_isExample(parts.isExample)
    , m_readOnlyNotice(std::move(parts.readOnlyNotice))
    , m_startForReal(std::move(parts.startForReal))
    , m_papers(parts.papers)
    , m_locale(parts.locale)
    , m_welcome(
          {m_services.evening, m_services.readiness, std::move(parts.showExample), parts.deleted, &m_services.copies},
          parts.locale)
    , m_tonight(m_services.evening, m_services.diary, m_services.routine, m_services.reminders, m_services.checkIns,
                m_services.cues, m_services.clock, parts.locale)
    , m_checkIn(m_services.checkIns, m_services.diary, m_services.evening, m_services.reminders, m_services.clock,
                parts.locale)
    , m_experiment(m_services.experiments, m_services.evening, m_services.clock, std::move(parts.drawSeed),
                   parts.locale)
    , m_routine(m_services.routine, m_services.evening, m_services.clock, m_catalogue, std::move(parts.figures),
                parts.locale)
    , m_diary(m_services.diary, m_services.evening, m_services.clock, parts.locale)
    , m_message(m_services.edits)
    , m_night(m_services.diary, m_services.evening, m_services.routine, m_services.clock, parts.locale)
    , m_morning(m_services.diary, m_services.evening, m_services.routine, m_services.checkIns, m_services.clock,
                parts.locale)
    , m_progress({m_services.insight, parts.files, parts.writeFile, parts.printer}, parts.locale)
    , m_report({m_services.reports, m_services.evening, m_services.clock, parts.files, parts.writeFile, parts.papers,
                std::move(parts.toHtml)},
               parts.locale)
    , m_fromPaper(m_services.diary, m_services.evening, parts.locale)
    , m_learn(m_catalogue)
    , m_article(m_catalogue)
    , m_findings(m_services.screening, parts.emergency, parts.locale)
    , m_health(m_services.screening, m_services.evening, parts.locale)
    , m_settings(m_services.evening, m_services.clock, std::move(parts.exportCalendar), std::move(parts.dataFolder),
                 parts.locale)
    , m_ownData({m_services.backups, m_services.copies, parts.exchange, parts.files, m_services.clock,
                 std::move(parts.showFolder)},
                parts.locale)
    , m_incoming(parts.exchange, m_services.diary, parts.files, parts.locale)
    , m_autostart(m_services.readiness)
    , m_readiness(m_services.readiness, parts.locale)
    , m_decisions(m_services.reminders, m_services.clock, parts.locale)
    , m_listening(m_services.routine, m_services.evening, m_services.cues, m_services.byEar, parts.files, m_settings)
    , m_byEar(m_services.byEar, m_services.routine, m_services.afterTwitch)
    , m_justJolted(m_services.afterTwitch, m_services.evening)
    , m_leaving(
          {m_services.evening, m_services.routine, m_services.reminders, m_services.byEar, std::move(parts.leaving)},
          parts.locale) {
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &WindowViewModel::updateClock);
    for (const QString& page : pages()) {
        announce(*viewModelOf(page));
    }
    announce(m_checkIn);
    announce(m_readiness);
    announce(m_experiment);
    announce(m_findings);
    m_findings.setShown(true);
    connect(&m_services.screening, &ScreeningService::changed, this, &WindowViewModel::updateHealth);
    updateHealth();
    connect(&m_health, &HealthViewModel::finished, this, &WindowViewModel::back);
    connect(&m_tonight, &TonightViewModel::changed, this, &WindowViewModel::updateMorning);
    // The message appears on the page that one returns to.
    connect(&m_morning, &MorningViewModel::saved, this, [this](const QString& words, EditId edit) {
        if (m_page == morningPage) {
            back();
        }
        viewModelOf(m_page)->notify(words, edit);
    });
    connect(&m_morning, &MorningViewModel::wasPutOff, this, [this] { openPlace(0); });
    connect(m_settings.search(), &SettingsSearchViewModel::sectionChanged, this, &WindowViewModel::updateCheck);
    connect(&m_welcome, &WelcomeViewModel::finished, this, &WindowViewModel::leaveWelcome);
    connect(&m_progress, &ProgressViewModel::nightWanted, this, &WindowViewModel::openNight);
    connect(&m_services.evening, &EveningService::changed, this, &WindowViewModel::updateTheme);
    connect(&m_services.evening, &EveningService::changed, this, &WindowViewModel::statusNoticeChanged);
    connect(&m_services.routine, &RoutineService::changed, this, &WindowViewModel::updateTheme);
    connect(&m_byEar, &ByEarViewModel::changed, this, &WindowViewModel::updateDark);
    connect(&m_byEar, &ByEarViewModel::changed, this, &WindowViewModel::sayCopies);
    connect(&m_services.copies, &CopiesService::changed, this, &WindowViewModel::sayCopies);
    connect(this, &WindowViewModel::pageChanged, this, &WindowViewModel::sayCopies);
    connect(&m_justJolted, &JustJoltedViewModel::changed, this, &WindowViewModel::updateTheme);
    connect(m_routine.safety(), &StretchSafetyViewModel::changed, this, &WindowViewModel::updateDark);
    m_message.setWelcoming([this] { return m_services.evening.isWelcoming(); });
    updateTheme();
    waitForMinute();
    // What can only be read cannot begin.
    setPage(m_services.evening.begun() || !m_readOnlyNotice.isEmpty() ? tonightPage : welcomePage);
}

WindowViewModel::~WindowViewModel() = default;

/// What a page says is shown in the message bar.
void WindowViewModel::announce(const PageViewModel& page) {
    connect(&page, &PageViewModel::messageChanged, this, [this, &page] { m_message.show(page.message()); });
}

/// Once for each, where it is seen and disturbs nothing: after the welcome, not in the dark, not during the wind-down.
void WindowViewModel::sayCopies() {
    if (m_page == welcomePage || m_page == routinePage || m_byEar.isDark()) {
        return;
    }
    const QString notice = copiesNotice(m_services.copies.takeUnknown());
    if (!notice.isEmpty() && m_page != dataPage) { // which lists them
        m_message.show({notice});
    }
}

QString WindowViewModel::statusNotice() const {
    const auto& problem = m_services.evening.problem();
    return problem                        ? errorWords(*problem)
           : canStartForReal()            ? tr("Example data. Nothing here is yours, and nothing is kept.")
           : !m_readOnlyNotice.isEmpty()  ? m_readOnlyNotice
           : m_services.clock.knowsZone() ? QString()
                                          : unknownZoneWords();
}

QStringList WindowViewModel::pages() {
    return {tonightPage, diaryPage,  progressPage, learnPage,  settingsPage, routinePage, morningPage, nightPage,
            articlePage, healthPage, dataPage,     importPage, reportPage,   paperPage,   welcomePage};
}

PageViewModel* WindowViewModel::viewModelOf(const QString& page) {
    const std::pair<QString, PageViewModel*> all[] = {
        {tonightPage, &m_tonight},   {diaryPage, &m_diary},     {progressPage, &m_progress}, {learnPage, &m_learn},
        {settingsPage, &m_settings}, {routinePage, &m_routine}, {morningPage, &m_morning},   {nightPage, &m_night},
        {articlePage, &m_article},   {healthPage, &m_health},   {dataPage, &m_ownData},      {importPage, &m_incoming},
        {reportPage, &m_report},     {paperPage, &m_fromPaper}, {welcomePage, &m_welcome}};
    const auto found = std::ranges::find(all, page, &std::pair<QString, PageViewModel*>::first);
    return found == std::end(all) ? nullptr : found->second;
}

NightDate WindowViewModel::lastNight() const {
    if (const auto unanswered = m_services.diary.unansweredNight(); unanswered && *unanswered) {
        return **unanswered;
    }
    return m_services.evening.currentNight() - days(1);
}

void WindowViewModel::setPage(const QString& page) {
    if (page == checkInPart) {
        setPage(tonightPage);
        m_checkIn.setOpen(true);
        return;
    }
    if (page == justJoltedPart && m_page != welcomePage) {
        m_justJolted.open();
        return;
    }
    if (pages().contains(page) && page != m_page) {
        prepare(page);
        show(page);
    }
}

void WindowViewModel::prepare(const QString& page) {
    // Requested by name alone, these pages show their newest content.
    if (page == morningPage) {
        m_morningFrom = m_page == routinePage ? tonightPage : m_page;
        m_morning.setNight(lastNight());
    } else if (page == nightPage) {
        m_nightFrom = diaryPage;
        m_night.setNight(lastNight());
    } else if (page == reportPage) {
        m_reportFrom = progressPage;
    } else if (page == settingsPage) {
        m_autostart.refresh();
        m_readiness.begin();
        m_routine.safety()->update();
    } else if (page == welcomePage) {
        m_welcome.open();
    } else if (page == healthPage) {
        m_healthFrom = m_page.isEmpty() || m_page == welcomePage ? tonightPage : m_page;
    } else if (page == articlePage && !m_catalogue.articles().empty()) {
        m_articleFrom = learnPage;
        m_article.setArticle(m_catalogue.articles().front().id);
    }
}

void WindowViewModel::show(const QString& page) {
    // The new page reads before it is drawn, so that it never shows outdated content.
    PageViewModel* before = viewModelOf(m_page);
    m_page = page;
    updateShown();
    emit pageChanged();
    if (before && before != viewModelOf(page) && before != &m_routine) {
        before->setShown(false);
    }
    updateMorning();
    updateCheck();
    const bool hasCheckIn = page == tonightPage || page == routinePage;
    m_checkIn.setShown(hasCheckIn);
    m_experiment.setShown(page == tonightPage || page == progressPage);
    if (!hasCheckIn) {
        m_checkIn.fold();
    }
}

/// In the morning Tonight is the check-in.
void WindowViewModel::updateMorning() {
    if (m_page == morningPage) {
        return;
    }
    const bool asks = m_page == tonightPage && m_tonight.phase() == TonightViewModel::Morning;
    if (asks && !m_morning.isShown()) {
        m_morning.setNight(*m_tonight.unansweredNight());
    }
    m_morning.setShown(asks && !m_byEar.isDark());
}

/// "Will it work tonight?" is read while its section is shown.
void WindowViewModel::updateCheck() {
    const bool isShown =
        m_page == settingsPage && m_settings.search()->section() == SettingsSearchViewModel::Check && !m_byEar.isDark();
    if (isShown && !m_readiness.isShown()) {
        m_decisions.read();
    }
    m_readiness.setShown(isShown);
}

int WindowViewModel::placeOf(const QString& page) {
    const QStringList places{tonightPage, diaryPage, progressPage, learnPage, settingsPage};
    if (const auto place = places.indexOf(page); place >= 0) {
        return int(place);
    }
    return page == dataPage || page == importPage ? 4 : page == paperPage ? 1 : 0;
}

QString WindowViewModel::pageBehind(const QString& page) const {
    return page == morningPage   ? m_morningFrom
           : page == nightPage   ? m_nightFrom
           : page == reportPage  ? m_reportFrom
           : page == articlePage ? m_articleFrom
           : page == healthPage  ? m_healthFrom
                                 : QString();
}

int WindowViewModel::place() const {
    QString page = m_page;
    // An article over the health check over a place, and no more: each is opened from another page.
    for (int i = 0; i < 3 && !pageBehind(page).isEmpty(); ++i) {
        page = pageBehind(page);
    }
    return placeOf(page);
}

QString WindowViewModel::backName() const {
    const QString behind = pageBehind(m_page);
    if (behind == healthPage) {
        return tr("Health check");
    }
    if (behind == dataPage) {
        return tr("Your data");
    }
    if (behind == morningPage || behind == routinePage) {
        return tr("Back", "to the page before");
    }
    const QString names[] = {tr("Tonight"), tr("Diary"), tr("Progress"), tr("Learn"), tr("Settings")};
    return names[place()];
}

void WindowViewModel::openWelcome() {
    setPage(welcomePage);
}

void WindowViewModel::leaveWelcome() {
    const bool isHealthNext = std::exchange(m_healthIsNext, false);
    setPage(m_welcome.isReopened() ? settingsPage : tonightPage);
    if (isHealthNext) {
        openHealth();
    }
}

void WindowViewModel::openHealth() {
    if (m_page == welcomePage) {
        m_healthIsNext = true;
        m_welcome.start();
    } else if (m_page != healthPage) {
        m_healthFrom = m_page == articlePage ? learnPage : m_page;
        show(healthPage);
    }
}

void WindowViewModel::startForReal() {
    if (m_startForReal) {
        m_startForReal();
    }
}

void WindowViewModel::openPlace(int place) {
    if (m_page == welcomePage) {
        return; // it has its own buttons
    }
    if (place >= 0 && place < 5) {
        setPage(pages().at(place));
    }
}

void WindowViewModel::openNight(const QString& night) {
    if (const auto date = parseNightDate(night, QStringLiteral("night"))) {
        m_nightFrom = m_page == progressPage ? progressPage : diaryPage;
        m_night.setNight(*date);
        show(nightPage);
    }
}

void WindowViewModel::openMorning() {
    setPage(morningPage);
}

void WindowViewModel::answerNight() {
    answer(1);
}

void WindowViewModel::answerSecondSleep() {
    answer(2);
}

void WindowViewModel::answer(int seq) {
    m_morningFrom = nightPage;
    m_morning.setNight(m_night.night(), seq);
    show(morningPage);
}

void WindowViewModel::addChange() {
    m_diary.setView(DiaryViewModel::Changes);
    openPlace(1);
    m_diary.changes()->beginFrom(m_night.night());
}

void WindowViewModel::openArticle(const QString& article) {
    if (m_page != articlePage) {
        m_articleFrom = m_page;
    }
    m_article.setArticle(article);
    show(articlePage);
}

void WindowViewModel::openData() {
    setPage(dataPage);
}

void WindowViewModel::openImport() {
    setPage(importPage);
}

void WindowViewModel::openReport() {
    m_reportFrom = m_page;
    show(reportPage);
}

void WindowViewModel::openFromPaper() {
    setPage(paperPage);
}

void WindowViewModel::print(const Paper& paper, const QString& printed) {
    m_papers.print(paper, [this, printed](const Result<void>& result) {
        PageViewModel* page = viewModelOf(m_page);
        if (page->succeeded(result)) {
            page->notify(printed);
        }
    });
}

void WindowViewModel::printSheet() {
    print({tallySheetText(m_services.evening.tonight(), m_services.evening.settings().schedule, m_locale),
           paperSizeOf(m_locale)},
          tr("Sheet printed."));
}

void WindowViewModel::printCard() {
    print({eveningCardText(m_services.evening.tonight(), m_locale), paperSizeOf(m_locale)}, tr("Card printed."));
}

void WindowViewModel::openReadiness() {
    m_settings.search()->setSection(SettingsSearchViewModel::Check);
    setPage(settingsPage);
}

bool WindowViewModel::isLoading() {
    return viewModelOf(m_page)->status() == PageViewModel::Loading;
}

void WindowViewModel::openRoutine() {
    if (m_tonight.windDown()->begin()) {
        setPage(routinePage);
    }
}

void WindowViewModel::back() {
    if (m_page == welcomePage) {
        return;
    }
    if (m_page == importPage) {
        m_incoming.close();
        show(dataPage);
    } else if (m_page == morningPage || m_page == articlePage || m_page == healthPage || m_page == reportPage) {
        show(pageBehind(m_page));
    } else {
        openPlace(place());
    }
}

void WindowViewModel::setThemeChoice(Theme theme) {
    if (m_themeChoice == theme) {
        return;
    }
    m_themeChoice = theme;
    emit themeChoiceChanged();
    updateTheme();
}

void WindowViewModel::updateTheme() {
    bool isEvening = m_themeChoice == Evening;
    if (m_themeChoice == Automatic) {
        const auto session = m_services.routine.session();
        // Tonight ends with the wake time.
        isEvening =
            m_services.clock.now() >= m_services.evening.tonight().routineStart || (session && session->isOpen());
    }
    isEvening = isEvening || m_services.byEar.phase() != ByEarService::Phase::Light || m_justJolted.isShown();
    if (m_isEvening != isEvening) {
        m_isEvening = isEvening;
        emit isEveningChanged();
    }
}

/// In the dark no page reads or counts: nothing should be drawn. Asking for light means wanting to see the wind-down.
void WindowViewModel::updateDark() {
    m_routine.safety()->update();
    m_byEar.setReading(m_routine.safety()->isDue());
    if (m_byEar.isDark() || m_byEar.isLit()) {
        setPage(routinePage);
    }
    updateShown();
    updateTheme();
}

/// Notice and light in the dark say what plays, whatever the page.
void WindowViewModel::updateShown() {
    const bool isNamed = m_byEar.isGoingDark() || m_byEar.isLit();
    const bool isCovered = m_byEar.isDark() || m_byEar.isLit();
    if (m_page != routinePage) {
        viewModelOf(m_page)->setShown(!isCovered);
    }
    m_routine.setShown(isNamed || (m_page == routinePage && !isCovered));
}

void WindowViewModel::reopen(const QString& page) {
    if (page == justJoltedPart) { // it needs no more light than its own
        setPage(page);
        return;
    }
    m_justJolted.close();
    if (m_byEar.isDark() || m_byEar.isLit()) {
        m_byEar.leaveFullScreen();
    }
    const bool isAnyPage = page.isEmpty() || page == tonightPage;
    setPage(isAnyPage && m_byEar.isOpen() ? routinePage : page);
}

void WindowViewModel::logTwitch() {
    const auto logged = m_services.afterTwitch.logTwitch();
    if (!logged) {
        viewModelOf(m_page)->notify(logged.error());
    } else if (*logged) {
        viewModelOf(m_page)->notify(tr("Twitch logged"), (*logged)->edit);
        m_tonight.showTwitch(**logged);
    }
}

void WindowViewModel::updateHealth() {
    const auto record = m_services.screening.record();
    m_routine.setHidesMinerals(record && std::ranges::any_of(record->answers, [](const HealthAnswer& each) {
                                   return each.question == HealthQuestion::KidneyDisease &&
                                          each.reply == HealthReply::Yes;
                               }));
}

void WindowViewModel::waitForMinute() {
    const auto intoMinute = m_services.clock.now().time_since_epoch() % minutes(1);
    m_minute.start(std::chrono::milliseconds(minutes(1) - intoMinute));
}

void WindowViewModel::updateClock() {
    updateTheme();
    if (m_tonight.isShown()) {
        m_tonight.refresh();
        m_checkIn.refresh();
        m_experiment.refresh();
    }
    if (m_routine.isShown()) {
        m_routine.refresh(); // while it is paused, the end of the step moves on
    }
    if (m_settings.isShown()) {
        m_autostart.reread();
    }
    waitForMinute();
}

void WindowViewModel::setTextScale(qreal scale) {
    scale = std::clamp(scale, 1.0, 2.0);
    if (m_textScale != scale) {
        m_textScale = scale;
        emit textScaleChanged();
    }
}

void WindowViewModel::setReducedMotion(bool reduced) {
    if (m_reducedMotion != reduced) {
        m_reducedMotion = reduced;
        emit reducedMotionChanged();
    }
}

QString WindowViewModel::version() const {
    return QCoreApplication::applicationVersion();
}

} // namespace softfall
