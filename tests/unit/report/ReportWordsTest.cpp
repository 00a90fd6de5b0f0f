#include "viewmodels/wording/ReportWords.h"

#include "program/TestCase.h"
#include "support/Times.h"
#include "unit/report/MarksReport.h"

#include <QTest>

using namespace softfall;

namespace {

QStringList linesOf(const ReportText& text) {
    QStringList lines{text.subtitle, text.chartWords};
    for (const ReportText::Number& number : text.numbers) {
        lines << QStringList{number.value, number.name, number.range}.join("|");
    }
    for (const auto* side : {&text.left, &text.right}) {
        for (const ReportText::Section& section : *side) {
            lines << section.title + ":";
            for (const ReportText::Row& row : section.rows) {
                lines << QStringList{row.head, row.text}.join("|");
            }
        }
    }
    return lines;
}

} // namespace

class ReportWordsTest : public QObject {
    Q_OBJECT

private slots:
    void marksReportIsInPlainWords() {
        const Report report = reportOf(marksReportInput(nightOf("2025-03-30")));
        const QStringList lines = linesOf(reportText(report, ReportAnnex::None, QLocale::c()));
        const char* const expected[] = {
            "My own diary, 10 Feb to 30 Mar 2025. 47 of 49 nights logged.",
            "Whole period: 1.5 a night (likely 0.8 to 2.6), over 47 nights. 71 twitches in all.",
            "0.3 a night|last 14 nights|likely 0.1 to 0.9",
            "3.1 a night|before 24 Feb|likely 2.1 to 4.3",
            "15 min|to fall asleep|",
            "Several twitches in one night|on 20 of 47 nights, last on Wed 5 Mar 2025",
            "Pain or cramp with a twitch|not asked",
            "Sun 23 Feb 2025|4 twitches, most woke me",
            "Caffeine|160 mg a day, last at 09:00, on 9 of 13 days",
            "Nicotine|none logged",
            "Bed and wake|23:00 to 07:00"};
        for (const char* const line : expected) {
            QVERIFY2(lines.contains(QLatin1String(line)), qPrintable(QString(line) + "\n" + lines.join("\n")));
        }
    }

    void notLoggedAndNotAskedAreDifferent() {
        ReportInput input = marksReportInput(nightOf("2025-03-30"));
        input.records.back().answer->cramp = false;
        const QStringList lines = linesOf(reportText(reportOf(input), ReportAnnex::None, QLocale::c()));
        QVERIFY(lines.contains("Pain or cramp with a twitch|not logged, asked on one night"));
        QVERIFY(lines.contains("Spread from one limb to others|not asked"));
    }

    void anEmptyDiarySaysSo() {
        const ReportText text = reportText(reportOf(emptyReportInput()), ReportAnnex::Nights, QLocale::c());
        QCOMPARE(text.subtitle, "My own diary. Nothing is logged yet.");
        QVERIFY(text.chart.bars.empty());
        QVERIFY(text.numbers.empty());
        QVERIFY(text.annexTitle.isEmpty());
    }

    void twoNightsAreNoChart() {
        const ReportText text =
            reportText(reportOf(marksReportInput(nightOf("2025-02-11"))), ReportAnnex::None, QLocale::c());
        QVERIFY(text.chart.bars.empty());
        QCOMPARE(text.chartWords, "2 of 2 nights logged, 7 twitches. That’s too few for a mean.");
    }

    void bySingleWeeksNoNightIsShown() {
        ReportInput input = marksReportInput(nightOf("2025-03-30"));
        input.counts = CountDisplay::EachWeek;
        const ReportText text = reportText(reportOf(input), ReportAnnex::Nights, QLocale::c());
        const QStringList lines = linesOf(text);
        QVERIFY(lines.filter("Several twitches").isEmpty());
        QVERIFY(lines.filter("Worst nights").isEmpty());
        QCOMPARE(text.nights.lines.front().cells[1], "Logged");
    }

    void theAnnexHasEachNight() {
        const Report report = reportOf(marksReportInput(nightOf("2025-03-30")));
        const ReportText text = reportText(report, ReportAnnex::Nights, QLocale::c());
        QCOMPARE(text.nights.lines.size(), 49U);
        QCOMPARE(text.nights.lines.front().note, "Started writing it down.");
        for (const auto& line : text.nights.lines) {
            QCOMPARE(line.cells.size(), text.nights.columns.size());
        }
        QCOMPARE(text.moreWords(180), "and 180 more, in the annex");
    }

    void paperIsThatOfTheCountry_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<bool>("isLetter");
        QTest::newRow("United States") << "en_US" << true;
        QTest::newRow("Canada, metric") << "fr_CA" << true;
        QTest::newRow("Mexico") << "es_MX" << true;
        QTest::newRow("Great Britain") << "en_GB" << false;
        QTest::newRow("Germany") << "de_DE" << false;
        QTest::newRow("none") << "C" << false;
    }
    void paperIsThatOfTheCountry() {
        QFETCH(QString, locale);
        QTEST(paperSizeOf(QLocale(locale)) == PaperSize::Letter, "isLetter");
    }
};

SOFTFALL_TEST(ReportWordsTest)
#include "ReportWordsTest.moc"
