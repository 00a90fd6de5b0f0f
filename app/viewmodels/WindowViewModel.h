#pragma once

#include "application/Services.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/EmergencyNumbers.h"
#include "core/catalogue/Figure.h"
#include "viewmodels/LeavingViewModel.h"
#include "viewmodels/byear/ByEarViewModel.h"
#include "viewmodels/byear/JustJoltedViewModel.h"
#include "viewmodels/data/DataViewModel.h"
#include "viewmodels/data/ImportViewModel.h"
#include "viewmodels/diary/DiaryViewModel.h"
#include "viewmodels/diary/EveningCheckInViewModel.h"
#include "viewmodels/diary/FromPaperViewModel.h"
#include "viewmodels/diary/MorningViewModel.h"
#include "viewmodels/diary/NightViewModel.h"
#include "viewmodels/experiment/ExperimentViewModel.h"
#include "viewmodels/health/FindingsViewModel.h"
#include "viewmodels/health/HealthViewModel.h"
#include "viewmodels/learn/ArticleViewModel.h"
#include "viewmodels/learn/LearnViewModel.h"
#include "viewmodels/progress/ProgressViewModel.h"
#include "viewmodels/report/ReportViewModel.h"
#include "viewmodels/routine/RoutineViewModel.h"
#include "viewmodels/settings/AutostartViewModel.h"
#include "viewmodels/settings/DecisionLogViewModel.h"
#include "viewmodels/settings/ListeningViewModel.h"
#include "viewmodels/settings/ReadinessViewModel.h"
#include "viewmodels/settings/SettingsViewModel.h"
#include "viewmodels/tonight/TonightViewModel.h"
#include "viewmodels/welcome/WelcomeViewModel.h"

#include <QLocale>
#include <QStringList>
#include <QTimer>

namespace softfall {

/// Everything that the window shows: its pages, the current one, and its appearance.
/// It checks the clock once a minute, so it must not outlive the window.
class WindowViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// One of pages(), or `check-in`: Tonight with the evening's check-in open, or `just-jolted`, which covers the page
    /// that is shown. Any other is ignored.
    Q_PROPERTY(QString page READ page WRITE setPage NOTIFY pageChanged FINAL)
    /// The rail entry that `page` belongs to: 0 Tonight … 4 Settings.
    Q_PROPERTY(int place READ place NOTIFY pageChanged FINAL)
    Q_PROPERTY(Theme themeChoice READ themeChoice WRITE setThemeChoice NOTIFY themeChoiceChanged FINAL)
    Q_PROPERTY(bool isEvening READ isEvening NOTIFY isEveningChanged FINAL)
    /// 1…2, multiplies every text size.
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(bool isExample READ isExample CONSTANT FINAL)
    /// Why the diary is only to be read, or cannot be read now, or that it is the example, to be shown all the time;
    /// empty: all is well.
    Q_PROPERTY(QString statusNotice READ statusNotice NOTIFY statusNoticeChanged FINAL)
    /// The example can be left for the person's own diary.
    Q_PROPERTY(bool canStartForReal READ canStartForReal CONSTANT FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)

    /// The name of the place that back() leads to.
    Q_PROPERTY(QString backName READ backName NOTIFY pageChanged FINAL)

    Q_PROPERTY(softfall::WelcomeViewModel* welcome READ welcome CONSTANT FINAL)
    Q_PROPERTY(softfall::TonightViewModel* tonight READ tonight CONSTANT FINAL)
    Q_PROPERTY(softfall::EveningCheckInViewModel* checkIn READ checkIn CONSTANT FINAL)
    Q_PROPERTY(softfall::ExperimentViewModel* experiment READ experiment CONSTANT FINAL)
    Q_PROPERTY(softfall::RoutineViewModel* routine READ routine CONSTANT FINAL)
    Q_PROPERTY(softfall::DiaryViewModel* diary READ diary CONSTANT FINAL)
    Q_PROPERTY(softfall::MessageViewModel* message READ message CONSTANT FINAL)
    Q_PROPERTY(softfall::NightViewModel* night READ night CONSTANT FINAL)
    Q_PROPERTY(softfall::MorningViewModel* morning READ morning CONSTANT FINAL)
    Q_PROPERTY(softfall::ProgressViewModel* progress READ progress CONSTANT FINAL)
    Q_PROPERTY(softfall::ReportViewModel* report READ report CONSTANT FINAL)
    Q_PROPERTY(softfall::FromPaperViewModel* fromPaper READ fromPaper CONSTANT FINAL)
    Q_PROPERTY(softfall::LearnViewModel* learn READ learn CONSTANT FINAL)
    Q_PROPERTY(softfall::ArticleViewModel* article READ article CONSTANT FINAL)
    Q_PROPERTY(softfall::FindingsViewModel* findings READ findings CONSTANT FINAL)
    Q_PROPERTY(softfall::HealthViewModel* health READ health CONSTANT FINAL)
    Q_PROPERTY(softfall::SettingsViewModel* settings READ settings CONSTANT FINAL)
    Q_PROPERTY(softfall::DataViewModel* ownData READ ownData CONSTANT FINAL)
    Q_PROPERTY(softfall::ImportViewModel* incoming READ incoming CONSTANT FINAL)
    Q_PROPERTY(softfall::AutostartViewModel* autostart READ autostart CONSTANT FINAL)
    Q_PROPERTY(softfall::ReadinessViewModel* readiness READ readiness CONSTANT FINAL)
    Q_PROPERTY(softfall::DecisionLogViewModel* decisions READ decisions CONSTANT FINAL)
    Q_PROPERTY(softfall::ListeningViewModel* listening READ listening CONSTANT FINAL)
    Q_PROPERTY(softfall::LeavingViewModel* leaving READ leaving CONSTANT FINAL)
    Q_PROPERTY(softfall::ByEarViewModel* byEar READ byEar CONSTANT FINAL)
    Q_PROPERTY(softfall::JustJoltedViewModel* justJolted READ justJolted CONSTANT FINAL)

public:
    enum Theme { Automatic, Day, Evening };
    Q_ENUM(Theme)

    /// The references must outlive the view-model.
    struct Parts {
        Services services;
        ExchangeService& exchange;
        FileChooser& files;
        WriteFile writeFile;
        PicturePrinter& printer;
        PaperPrinter& papers;
        ReportViewModel::ToHtml toHtml;
        Catalogue catalogue;
        QLocale locale;
        QString dataFolder;
        bool isExample = false;
        QString readOnlyNotice = {};
        std::vector<Figure> figures{};
        ReminderSettingsViewModel::CalendarExport exportCalendar{};
        SeedSource drawSeed{};
        WelcomeViewModel::ShowExample showExample{};
        std::function<void()> startForReal{};
        LeavingPorts leaving{};
        Deletion deleted = Deletion::None;
        EmergencyNumbers emergency{};
        std::function<bool(const QString& folder)> showFolder = [](const QString&) { return false; };
    };

    explicit WindowViewModel(Parts parts, QObject* parent = nullptr);
    ~WindowViewModel() override;

    /// `tonight diary progress learn settings`, and what lies over them: `routine morning night article health data
    /// import report paper`, and `welcome`, which has nothing beside it.
    [[nodiscard]] static QStringList pages();

    [[nodiscard]] QString page() const { return m_page; }
    void setPage(const QString& page);
    [[nodiscard]] int place() const;
    [[nodiscard]] QString backName() const;
    [[nodiscard]] Theme themeChoice() const { return m_themeChoice; }
    void setThemeChoice(Theme theme);
    [[nodiscard]] bool isEvening() const { return m_isEvening; }
    [[nodiscard]] qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool isExample() const { return m_isExample; }
    [[nodiscard]] QString statusNotice() const;
    [[nodiscard]] bool canStartForReal() const { return m_startForReal != nullptr; }
    [[nodiscard]] QString version() const;

    [[nodiscard]] WelcomeViewModel* welcome() { return &m_welcome; }
    [[nodiscard]] TonightViewModel* tonight() { return &m_tonight; }
    [[nodiscard]] EveningCheckInViewModel* checkIn() { return &m_checkIn; }
    [[nodiscard]] ExperimentViewModel* experiment() { return &m_experiment; }
    [[nodiscard]] RoutineViewModel* routine() { return &m_routine; }
    [[nodiscard]] DiaryViewModel* diary() { return &m_diary; }
    [[nodiscard]] MessageViewModel* message() { return &m_message; }
    [[nodiscard]] NightViewModel* night() { return &m_night; }
    [[nodiscard]] MorningViewModel* morning() { return &m_morning; }
    [[nodiscard]] ProgressViewModel* progress() { return &m_progress; }
    [[nodiscard]] ReportViewModel* report() { return &m_report; }
    [[nodiscard]] FromPaperViewModel* fromPaper() { return &m_fromPaper; }
    [[nodiscard]] LearnViewModel* learn() { return &m_learn; }
    [[nodiscard]] ArticleViewModel* article() { return &m_article; }
    [[nodiscard]] FindingsViewModel* findings() { return &m_findings; }
    [[nodiscard]] HealthViewModel* health() { return &m_health; }
    [[nodiscard]] SettingsViewModel* settings() { return &m_settings; }
    [[nodiscard]] DataViewModel* ownData() { return &m_ownData; }
    [[nodiscard]] ImportViewModel* incoming() { return &m_incoming; }
    [[nodiscard]] AutostartViewModel* autostart() { return &m_autostart; }
    [[nodiscard]] ReadinessViewModel* readiness() { return &m_readiness; }
    [[nodiscard]] DecisionLogViewModel* decisions() { return &m_decisions; }
    [[nodiscard]] ListeningViewModel* listening() { return &m_listening; }
    [[nodiscard]] LeavingViewModel* leaving() { return &m_leaving; }
    [[nodiscard]] ByEarViewModel* byEar() { return &m_byEar; }
    [[nodiscard]] JustJoltedViewModel* justJolted() { return &m_justJolted; }

    /// Somebody wants to see the window, on `page` where not empty: with light, and on the wind-down where one is open
    /// and nothing else was asked for than Tonight.
    void reopen(const QString& page);

    /// Whether the page that is shown still reads.
    [[nodiscard]] bool isLoading();

    /// `place` as in the rail.
    Q_INVOKABLE void openPlace(int place);
    /// `night` as `YYYY-MM-DD`.
    Q_INVOKABLE void openNight(const QString& night);
    /// The check-in of the night that waits for it, or else of last night.
    Q_INVOKABLE void openMorning();
    /// The check-in of the shown night.
    Q_INVOKABLE void answerNight();
    /// That of its second sleep.
    Q_INVOKABLE void answerSecondSleep();
    /// The diary's changes, with a new one from the shown night on.
    Q_INVOKABLE void addChange();
    /// Back leads to the page that is shown now.
    Q_INVOKABLE void openArticle(const QString& article);
    /// The health check; from the welcome once that is over.
    Q_INVOKABLE void openHealth();
    /// "Will it work tonight?", a section of Settings.
    Q_INVOKABLE void openReadiness();
    /// Backups, export, deletion.
    Q_INVOKABLE void openData();
    /// Importing a diary.
    Q_INVOKABLE void openImport();
    /// The report for an appointment; it returns to the page that is shown.
    Q_INVOKABLE void openReport();
    /// The sheet that was filled in by hand, to be typed in.
    Q_INVOKABLE void openFromPaper();
    /// Two weeks by the bed, from tonight on, and tonight's card: each asks for the printer.
    Q_INVOKABLE void printSheet();
    Q_INVOKABLE void printCard();
    /// A twitch, now, by the key or the button of wind-down and night.
    Q_INVOKABLE void logTwitch();
    /// Starts or continues the routine and shows it.
    Q_INVOKABLE void openRoutine();
    /// The welcome once more.
    Q_INVOKABLE void openWelcome();
    /// Leaves the example for the person's own diary.
    Q_INVOKABLE void startForReal();
    /// From what lies over a place to that place; the welcome is not left so.
    Q_INVOKABLE void back();
    /// Checks the clock again.
    Q_INVOKABLE void updateClock();

signals:
    void statusNoticeChanged();
    void pageChanged();
    /// The page that is shown is to take the keyboard into its search.
    void searchWanted();
    /// The list of all keys is to be shown.
    void shortcutsWanted();
    void themeChoiceChanged();
    void isEveningChanged();
    void textScaleChanged();
    void reducedMotionChanged();

private:
    void show(const QString& page);
    void leaveWelcome();
    void answer(int seq);
    void print(const Paper& paper, const QString& printed);
    [[nodiscard]] static int placeOf(const QString& page);
    /// What back() leads to from a page that lies over a place; empty for a place.
    [[nodiscard]] QString pageBehind(const QString& page) const;
    void prepare(const QString& page);
    void updateTheme();
    void updateDark();
    void updateShown();
    void updateMorning();
    void updateCheck();
    void updateHealth();
    void sayCopies();
    void waitForMinute();
    void announce(const PageViewModel& page);
    [[nodiscard]] PageViewModel* viewModelOf(const QString& page);
    [[nodiscard]] NightDate lastNight() const;

    Services m_services;
    Catalogue m_catalogue;
    bool m_isExample;
    QString m_readOnlyNotice;
    std::function<void()> m_startForReal;
    PaperPrinter& m_papers;
    QLocale m_locale;
    WelcomeViewModel m_welcome;
    TonightViewModel m_tonight;
    EveningCheckInViewModel m_checkIn;
    ExperimentViewModel m_experiment;
    RoutineViewModel m_routine;
    DiaryViewModel m_diary;
    MessageViewModel m_message;
    NightViewModel m_night;
    MorningViewModel m_morning;
    ProgressViewModel m_progress;
    ReportViewModel m_report;
    FromPaperViewModel m_fromPaper;
    LearnViewModel m_learn;
    ArticleViewModel m_article;
    FindingsViewModel m_findings;
    HealthViewModel m_health;
    SettingsViewModel m_settings;
    DataViewModel m_ownData;
    ImportViewModel m_incoming;
    AutostartViewModel m_autostart;
    ReadinessViewModel m_readiness;
    DecisionLogViewModel m_decisions;
    ListeningViewModel m_listening;
    ByEarViewModel m_byEar;
    JustJoltedViewModel m_justJolted;
    LeavingViewModel m_leaving;
    QTimer m_minute;
    QString m_page;
    QString m_morningFrom;       ///< the page that the check-in returns to
    QString m_reportFrom;        ///< the page that the report returns to
    QString m_nightFrom;         ///< the page that a night returns to
    QString m_articleFrom;       ///< the page that an article returns to
    QString m_healthFrom;        ///< the page that the health check returns to
    bool m_healthIsNext = false; ///< after the welcome
    Theme m_themeChoice = Automatic;
    bool m_isEvening = false;
    qreal m_textScale = 1;
    bool m_reducedMotion = false;
};

} // namespace softfall
