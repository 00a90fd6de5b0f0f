#include "viewmodels/progress/ProgressViewModel.h"

#include "program/TestCase.h"
#include "support/FakeBackgroundReader.h"
#include "support/FakeDiaryFiles.h"
#include "support/TestCoach.h"
#include "support/Times.h"
#include "viewmodels/wording/InsightWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <functional>

using namespace softfall;
using std::chrono::days;

namespace {

const QLocale german(QLocale::German, QLocale::Germany);

/// Keeps what was written.
class FakeAtomicFiles {
public:
    QString path;
    QByteArray bytes;
    bool fails = false;

    Result<void> operator()(const QString& where, const QByteArray& what) {
        if (fails) {
            return std::unexpected(unavailable("path", "the disk is full"));
        }
        path = where;
        bytes = what;
        return {};
    }
};

/// Keeps what was printed.
class FakePicturePrinter final : public PicturePrinter {
public:
    QByteArray picture;
    QString title;
    Result<void> outcome;

    void print(const QByteArray& svg, const QString& name, std::function<void(Result<void>)> printed) override {
        picture = svg;
        title = name;
        printed(outcome);
    }
};

Night nightWith(NightDate date, int twitches) {
    Night night;
    night.night = date;
    night.twitches = twitches;
    night.zone = "America/New_York";
    return night;
}

/// The page over a diary in memory; it is the morning of 10 March 2025.
struct Page {
    TestCoach coach{"2025-03-10T12:00:00-04:00"};
    FakeBackgroundReader reader{coach.diary};
    InsightService insight{coach.entries(), coach.evening(), reader};
    FakeFileChooser chooser;
    FakeAtomicFiles files;
    FakePicturePrinter printer;
    ProgressViewModel progress{{insight, chooser, std::ref(files), printer}, german};

    Page() { progress.setShown(true); }

    /// The nights that end with last night, the oldest first; -1: not logged.
    void answer(const std::vector<int>& counts) {
        DiaryEdit edit{"test", {}};
        NightDate night = nightOf("2025-03-09") - days(std::ssize(counts) - 1);
        for (const int count : counts) {
            if (count >= 0) {
                edit.operations.push_back(PutNight{nightWith(night, count)});
            }
            night += days(1);
        }
        QVERIFY(coach.edits().apply(edit));
        coach.edits().refresh();
    }
    void change(const char* night, const QString& label) {
        QVERIFY(coach.entries().addChange({0, nightOf(night), label}));
    }
};

std::vector<int> times(int count, int value) {
    return std::vector<int>(std::size_t(count), value);
}

std::vector<int> operator+(std::vector<int> first, const std::vector<int>& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

class ProgressViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyDiaryIsEmpty() {
        Page page;
        QCOMPARE(page.progress.status(), PageViewModel::Empty);
    }

    void itLoadsUntilTheDiaryWasReadAndKeepsWhatItShowsWhileItIsReadAgain() {
        Page page;
        page.progress.setShown(false);
        page.reader.waits = true;
        ProgressViewModel progress({page.insight, page.chooser, std::ref(page.files), page.printer}, german);
        progress.setShown(true);
        QCOMPARE(progress.status(), PageViewModel::Loading);
        page.answer(times(14, 2));
        QCOMPARE(progress.status(), PageViewModel::Loading);
        page.reader.deliver();
        QCOMPARE(progress.status(), PageViewModel::Ready);
        page.reader.deliver(); // with all the nights' data
        QCOMPARE(progress.sentence(), "Last 14 nights: about 2 twitches a night.");
        page.answer(times(14, 4));
        QCOMPARE(progress.status(), PageViewModel::Ready);
        QCOMPARE(progress.sentence(), "Last 14 nights: about 2 twitches a night.");
        page.reader.deliver();
        QCOMPARE(progress.sentence(), "Last 14 nights: about 4 twitches a night.");
    }

    void unreadableDiaryIsReported() {
        Page page;
        page.reader.fails = unavailable("diary", "the disk is gone");
        page.answer(times(14, 2));
        QCOMPARE(page.progress.status(), PageViewModel::Failed);
        page.reader.fails.reset();
        page.progress.refresh();
        QCOMPARE(page.progress.status(), PageViewModel::Ready);
    }

    void detailsAreComputedOnRequest() {
        Page page;
        QAbstractItemModelTester tester(page.progress.details(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.answer(times(14, 4) + times(7, 3) + times(14, 1));
        page.change("2025-02-17", "Decaf after noon");
        QCOMPARE(page.progress.details()->rowCount(), 0);
        page.progress.setDetailed(true);
        const auto& rows = page.progress.details()->rows();
        QCOMPARE(rows.size(), 2U);
        QVERIFY(rows[0].title.startsWith("By chance alone, since"));
        QCOMPARE(rows[1].title, "When the rate changed");
        QVERIFY(page.progress.detailsHint().isEmpty());
        page.progress.setDetailed(false);
        QCOMPARE(page.progress.details()->rowCount(), 0);
    }

    void missingDataForDetailsIsReported() {
        Page page;
        page.answer({1, 0});
        page.progress.setDetailed(true);
        QCOMPARE(page.progress.detailsHint(), "Needs more logged nights with twitches.");
    }

    void printedChartIsConfirmed() {
        Page page;
        page.answer(times(14, 2));
        page.progress.printPicture("<svg/>");
        QCOMPARE(page.printer.picture, "<svg/>");
        QCOMPARE(page.printer.title, page.progress.chart().name);
        QCOMPARE(page.progress.message().text, "Chart printed.");
        page.printer.outcome = std::unexpected(unavailable("printer", "there is no paper"));
        page.progress.printPicture("<svg/>");
        QVERIFY(page.progress.message().isError);
    }

    void fewNightsAreShownWithoutMeanOrVerdict() {
        Page page;
        page.answer({2, 0, 1, 3, 2});
        QCOMPARE(page.progress.status(), PageViewModel::Ready);
        QCOMPARE(page.progress.sentence(), "Can’t tell yet: only 5 nights so far.");
        QCOMPARE(page.progress.chart().counts.size(), 14);
        for (const qreal mean : page.progress.chart().means) {
            QVERIFY(std::isnan(mean));
        }
        QCOMPARE(page.progress.changes()->rows().size(), 0U);
        QCOMPARE(page.progress.habits()->rows().size(), 0U);
    }

    void aNightNotLoggedChangesNoNumberAndAnExplicitZeroDoes() {
        Page page;
        page.answer(times(10, 2) + std::vector{-1, -1, -1, -1});
        const QString before = page.progress.sentence();
        QCOMPARE(before, "Last 14 nights: about 2 twitches a night.");
        page.answer({0, 0, 0, 0});
        QCOMPARE(page.progress.sentence(), "Last 14 nights: about one twitch a night.");
    }

    void aChangeIsComparedWithItsFirstWeekLeftOut() {
        Page page;
        QAbstractItemModelTester tester(page.progress.changes(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.answer(times(14, 4) + times(7, 3) + times(14, 1));
        page.change("2025-02-17", "Decaf after noon");
        QCOMPARE(page.progress.sentence(), "Last 14 nights: about one twitch a night, and about 4 a night before.");
        const auto& rows = page.progress.changes()->rows();
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].verdict, "About 75% fewer");
        QCOMPARE(rows[0].trend, -1);
        QVERIFY(rows[0].title.endsWith("Decaf after noon"));
        QCOMPARE(rows[0].first + "|" + rows[0].firstNights, "4,0|14 nights");
        QCOMPARE(rows[0].second + "|" + rows[0].secondNights, "1,0|14 nights");
        QVERIFY(rows[0].isPlotted && rows[0].low < rows[0].place && rows[0].place < rows[0].high);
        QVERIFY(rows[0].high < 0.5); // all of it on the side of fewer
        QVERIFY2(rows[0].words.contains("56 twitches in 14 nights before, 14 twitches in 14 nights after"),
                 qPrintable(rows[0].words));
        QCOMPARE(rows[0].note, QString());
        QCOMPARE(page.progress.chart().markerPositions, QList<qreal>{14});
        // The interval before the change, and after its first week.
        QCOMPARE(page.progress.chart().bandFirsts, (QList<int>{0, 21}));
        QCOMPARE(page.progress.chart().bandLasts, (QList<int>{13, 34}));
    }

    void theLastFortnightIsComparedBesideAnOlderChange() {
        Page page;
        page.answer(times(14, 4) + times(7, 3) + times(14, 2) + times(14, 1));
        page.change("2025-02-03", "Decaf after noon");
        const auto& rows = page.progress.changes()->rows();
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].title, "The last 14 nights");
        QCOMPARE(rows[0].verdict, "About 75% fewer");
        QVERIFY2(rows[0].words.contains("56 twitches in 14 nights before, 14 twitches in 14 nights after"),
                 qPrintable(rows[0].words));
        QVERIFY(rows[1].title.endsWith("Decaf after noon"));
    }

    void recentChangeReportsMissingNights() {
        Page page;
        page.answer(times(14, 4) + times(3, 3));
        page.change("2025-03-07", "Decaf after noon");
        const auto& rows = page.progress.changes()->rows();
        QCOMPARE(rows[0].verdict, "Can’t tell yet");
        QCOMPARE(rows[0].note, "Too early to compare. The first week is left out, and it takes 14 more logged nights.");
    }

    void barAnnouncesAndOpensItsNight() {
        Page page;
        page.answer(times(13, 2) + std::vector{3});
        const QStringList readings = page.progress.chart().readings;
        QVERIFY2(readings.last().contains("3 twitches") && readings.last().contains("2,1"),
                 qPrintable(readings.last()));
        QSignalSpy wanted(&page.progress, &ProgressViewModel::nightWanted);
        page.progress.open(13);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), "2025-03-09");
        page.progress.open(14);
        page.progress.open(-1);
        QCOMPARE(wanted.size(), 1);
    }

    void aLongDiaryIsDrawnInFewBars() {
        Page page;
        page.answer(times(1000, 1));
        page.progress.setLength(ChartSpan::All);
        QVERIFY(page.progress.chart().counts.size() <= 180);
        QSignalSpy wanted(&page.progress, &ProgressViewModel::nightWanted);
        page.progress.open(3); // a week is no night
        QCOMPARE(wanted.size(), 0);
        QVERIFY(page.progress.chart().readings[3].contains("7 logged nights"));
    }

    void aChangeHasItsYearWhereTheChartShowsSeveral() {
        Page page;
        page.answer(times(1000, 1));
        page.change("2023-06-05", "decaf");
        page.progress.setLength(ChartSpan::All);
        QVERIFY2(page.progress.chart().markerLabels.value(0).contains("2023"),
                 qPrintable(page.progress.chart().markerLabels.join(u'|')));
    }

    void everyMonthOfTheCalendarHasRoomForItsName() {
        Page page;
        page.answer(times(70, 1)); // from Monday 30 December on: its column is January's too
        page.progress.setView(ProgressViewModel::Calendar);
        const ChartContent chart = page.progress.chart();
        QCOMPARE(chart.axisLabels.size(), 3);
        QVERIFY2(chart.axisLabels.first().startsWith("Jan"), qPrintable(chart.axisLabels.first()));
        for (qsizetype i = 1; i < chart.axisPositions.size(); ++i) {
            QVERIFY(chart.axisPositions[i] - chart.axisPositions[i - 1] >= 2);
        }
    }

    void theLegendExplainsWhatIsThere() {
        Page page;
        page.answer({2, -1, 0, 1});
        QCOMPARE(page.progress.chart().legendMarks,
                 (QList<int>{ChartContent::BarMark, ChartContent::DotMark, ChartContent::HatchedMark}));
        QCOMPARE(page.progress.chart().legendLabels, QStringList({"one night", "no twitch", "not logged"}));
        page.answer(times(14, 2));
        QCOMPARE(page.progress.chart().legendMarks,
                 (QList<int>{ChartContent::BarMark, ChartContent::LineMark, ChartContent::BandMark}));
        QCOMPARE(page.progress.chart().valueUnit, "twitches a night");
    }

    void theNewestNightHasALabel() {
        for (const int nights : {14, 49, 91}) {
            Page page;
            page.answer(times(nights, 1));
            QCOMPARE(page.progress.chart().axisPositions.last(), qreal(nights - 1));
        }
    }

    void sentenceAndBadgeAreThoseOfTheNightsShown_data() {
        QTest::addColumn<int>("nights");
        QTest::newRow("five nights") << 5;
        QTest::newRow("a fortnight") << 14;
        QTest::newRow("seven weeks") << 49;
        QTest::newRow("twenty years") << 7300;
    }
    void sentenceAndBadgeAreThoseOfTheNightsShown() {
        QFETCH(int, nights);
        Page page;
        std::vector<int> counts;
        for (int night = 0; night < nights; ++night) {
            // Fewer every year, one night in nine missing, no two weeks alike.
            counts.push_back(night % 9 == 4 ? -1 : (night * 7 % 5) * (nights - night) / nights);
        }
        page.answer(counts);
        page.change("2025-02-01", "Decaf after noon");
        page.progress.setLength(ChartSpan::Month);
        const NightDate newest = nightOf("2025-03-09");
        int windows = 0;
        for (const int length : {int(ChartSpan::Week), int(ChartSpan::Month), int(ChartSpan::Quarter),
                                 int(ChartSpan::Year), int(ChartSpan::All)}) {
            page.progress.setLength(length);
            for (int step = 0; step < 3; ++step, page.progress.move(-1)) {
                const QStringList dates = page.progress.chart().tableRows.first();
                const NightDate first = nightOf(dates[0]);
                const NightDate last = nightOf(page.progress.chart().tableRows.last()[1]);
                // As `softfallctl insight --from --to` asks for them.
                const auto report =
                    makeInsightReport({page.coach.diary, page.coach.diary, page.coach.diary, page.coach.diary},
                                      {page.coach.evening().currentNight(), page.coach.evening().planningZone(), first,
                                       last, ReportDetail::Entries});
                QVERIFY(report && *report);
                const Insight& insight = (*report)->insight;
                const PeriodComparison& periods = insight.recent.periods;
                QCOMPARE(page.progress.sentence(), recentWords(insight.recent, newest, german));
                QCOMPARE(page.progress.totals(), totalWords(insight.logged, (*report)->nights.size()));
                QCOMPARE(page.progress.badge(), insight.recent.isEnough()
                                                    ? verdictTitle(periods.verdict, periods.comparison, german)
                                                    : QString());
                QCOMPARE(page.progress.trend(), insight.recent.isEnough() ? trendOf(periods.verdict) : 0);
                ++windows;
            }
            while (page.progress.canGoLater()) {
                page.progress.move(1);
            }
        }
        QCOMPARE(windows, 15);
        // The tables are about the whole diary, and say so.
        const auto whole = makeInsightReport(
            {page.coach.diary, page.coach.diary, page.coach.diary, page.coach.diary},
            {page.coach.evening().currentNight(), page.coach.evening().planningZone(), {}, {}, ReportDetail::Entries});
        const auto& changes = (*whole)->insight.changes;
        const auto& rows = page.progress.changes()->rows();
        QVERIFY(changes.empty() ||
                rows.back().verdict == verdictTitle(changes[0].verdict, changes[0].comparison, german));
        QVERIFY(page.progress.wholeSpan().contains(rangeText((*whole)->nights, german)));
    }

    void aWindowSaysNothingOfOtherNights() {
        Page page;
        page.answer(times(100, 4) + times(14, 0));
        page.progress.setLength(ChartSpan::Week);
        QCOMPARE(page.progress.sentence(), "Last 7 nights: no twitches.");
        page.progress.setLength(ChartSpan::Month);
        for (int step = 0; step < 3; ++step) {
            page.progress.move(-1);
        }
        QVERIFY2(page.progress.sentence().contains("about 4 twitches a night"), qPrintable(page.progress.sentence()));
        QVERIFY2(page.progress.sentence().contains(" to "), qPrintable(page.progress.sentence())); // its dates
        QVERIFY(!page.progress.sentence().contains("Last"));
    }

    void zoomAndMoveShowOtherNights() {
        Page page;
        page.answer(times(300, 1));
        QVERIFY(page.progress.canGoEarlier() && !page.progress.canGoLater());
        const QString span = page.progress.span();
        page.progress.move(-1);
        QVERIFY(page.progress.span() != span);
        QVERIFY(page.progress.canGoLater());
        page.progress.move(1);
        QCOMPARE(page.progress.span(), span);
        page.progress.zoom(1);
        QCOMPARE(page.progress.length(), int(ChartSpan::Month));
        QCOMPARE(page.progress.chart().counts.size(), 30);
    }

    void everyViewHasANameWordsAndNumbers() {
        Page page;
        page.answer(times(30, 2));
        for (int view = 0; view < page.progress.views().size(); ++view) {
            page.progress.setView(ProgressViewModel::View(view));
            QVERIFY(!page.progress.chart().name.isEmpty());
            if (page.progress.chart().isEmpty()) {
                QVERIFY2(!page.progress.chartHint().isEmpty(), qPrintable(page.progress.views()[view]));
                continue;
            }
            QVERIFY(!page.progress.chart().alternative.isEmpty());
            QCOMPARE(page.progress.chart().legendMarks.size(), page.progress.chart().legendLabels.size());
            QVERIFY(!page.progress.chart().valueUnit.isEmpty() || page.progress.chart().isMap ||
                    !page.progress.chart().valueLabels.isEmpty());
            QCOMPARE(page.progress.pictureTitle(), page.progress.chart().name + " · " + page.progress.span());
            QCOMPARE(page.progress.pictureWords(), page.progress.sentence() + "\n" + page.progress.chart().alternative);
            const ChartContent& chart = page.progress.chart();
            QCOMPARE(chart.readings.size(), chart.counts.size());
            QCOMPARE(chart.kinds.isEmpty() || chart.kinds.size() == chart.counts.size(), true);
            for (const QStringList& row : chart.tableRows) {
                QCOMPARE(row.size(), chart.tableHead.size());
            }
        }
    }

    void numbersAreSavedToChosenPath() {
        Page page;
        page.answer({2, -1, 1});
        page.chooser.answer = "/somewhere/numbers.csv";
        page.progress.saveNumbers();
        QCOMPARE(page.files.path, "/somewhere/numbers.csv");
        const QList<QByteArray> lines = page.files.bytes.split('\n');
        QCOMPARE(lines[0], QByteArray("from,to,status,twitches,logged_nights,mean\r"));
        QVERIFY(page.files.bytes.contains("2025-03-08,2025-03-08,absent,,0,"));
        QVERIFY(page.files.bytes.contains("2025-03-09,2025-03-09,logged,1,1,"));
        QVERIFY(page.progress.message().text.contains("/somewhere/numbers.csv"));
    }

    void aPictureIsAskedForAndKept() {
        Page page;
        page.answer(times(14, 1));
        page.chooser.answer = "/somewhere/chart.svg";
        QSignalSpy wanted(&page.progress, &ProgressViewModel::pictureWanted);
        page.progress.savePicture(ProgressViewModel::Svg);
        QCOMPARE(page.chooser.asked.back().first, FilePlace::NewSvg);
        QCOMPARE(wanted.size(), 1);
        page.progress.writePicture("/somewhere/chart.svg", "<svg/>");
        QCOMPARE(page.files.bytes, QByteArray("<svg/>"));
        page.files.fails = true;
        page.progress.writePicture("/somewhere/chart.svg", "<svg/>");
        QVERIFY(page.progress.message().isError);
    }

    void weeklyDisplayHidesNightlyCharts() {
        Page page;
        auto settings = page.coach.evening().settings();
        settings.diary.counts = CountDisplay::EachWeek;
        QVERIFY(page.coach.savePlan(settings));
        page.answer(times(14, 2));
        QCOMPARE(page.progress.chart().counts.size(), 2);
        page.progress.setView(ProgressViewModel::Calendar); // a field for each night
        QVERIFY(page.progress.chart().isEmpty());
        QVERIFY(page.progress.chart().readings.isEmpty());
        QVERIFY(page.progress.chart().tableRows.isEmpty());
        QVERIFY(!page.progress.chart().name.isEmpty());
        QVERIFY(!page.progress.chartHint().isEmpty());
        page.progress.setView(ProgressViewModel::Weekdays);
        QVERIFY(!page.progress.chart().isEmpty()); // two nights each
        page.progress.setLength(ChartSpan::Week);
        QVERIFY(page.progress.chart().isEmpty());
        QVERIFY(!page.progress.chartHint().isEmpty());
    }
};

SOFTFALL_TEST(ProgressViewModelTest)

#include "ProgressViewModelTest.moc"
