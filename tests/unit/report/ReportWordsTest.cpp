#include "viewmodels/wording/ReportWords.h"

#include "program/TestCase.h"
#include "support/Times.h"
#include "unit/report/MarksReport.h"

#include <QRegularExpression>
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
            "Not asked|Pain or cramp with a twitch; Spread from one limb to others; Came back in the middle of the "
            "night; "
            "An urge to move the legs, worse at rest; Jerks by day, weakness or lost awareness; Kicks in sleep, seen "
            "by a "
            "bed partner",
            "|None logged.",
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
        QCOMPARE(lines.filter("Not asked|Spread from one limb to others").size(), 1);
    }

    void answersOfTheHealthCheckAreSigns() {
        ReportInput input = marksReportInput(nightOf("2025-03-30"));
        const NightDate day = nightOf("2025-03-20");
        input.answers = {{HealthQuestion::LegUrge, HealthReply::Yes, day},
                         {HealthQuestion::LegUrgeAtRest, HealthReply::Yes, day + std::chrono::days(1)},
                         {HealthQuestion::MorningJerks, HealthReply::No, day},
                         {HealthQuestion::PartnerKicks, HealthReply::Unsure, day}};
        const QStringList lines = linesOf(reportText(reportOf(input), ReportAnnex::None, QLocale::c()));
        QVERIFY(lines.contains("An urge to move the legs, worse at rest|yes, since Fri 21 Mar 2025"));
        QVERIFY(lines.contains("Jerks by day, weakness or lost awareness|answered no"));
        QCOMPARE(lines.filter(QRegularExpression("^Not asked.*Kicks in sleep")).size(), 1); // unsure is no answer
    }

    void findingsComeWithTheirDatesTheMostUrgentFirst() {
        ReportInput input = marksReportInput(nightOf("2025-03-30"));
        const auto finding = [](RuleId rule, FindingLevel level, const char* since) {
            Finding found;
            found.rule = rule;
            found.level = level;
            found.since = nightOf(since);
            return ReportFinding{found, toString(rule)};
        };
        input.findings = {finding(RuleId::R1, FindingLevel::Routine, "2025-02-12"),
                          finding(RuleId::U1, FindingLevel::Urgent, "2025-03-29"),
                          finding(RuleId::R13, FindingLevel::Information, "2025-03-01"),
                          finding(RuleId::S2, FindingLevel::Soon, "2025-01-05")};
        input.findings[0].finding.discussed = nightOf("2025-03-01");
        input.findings[3].finding.ended = nightOf("2025-02-01"); // before the report begins
        const ReportText text = reportText(reportOf(input), ReportAnnex::None, QLocale::c());
        const auto& rows = text.left.front().rows;
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].head + "|" + rows[0].text, "U1|The same day, since Sat 29 Mar 2025");
        QCOMPARE(rows[1].text, "At an appointment, since Wed 12 Feb 2025, discussed on Sat 1 Mar 2025");
        QCOMPARE(text.left.front().least, 2); // the urgent one and one more are never left out
    }

    void medicinesAreNamedAsTheyWereLogged() {
        ReportInput input = emptyReportInput();
        input.medicines = {{1, nightOf("2025-01-02"), MedicineStep::Started, MedicineKind::Ssri, "Sertraline 50 mg"},
                           {2, nightOf("2025-02-03"), MedicineStep::Stopped, MedicineKind::Opioid, ""}};
        const ReportText text = reportText(reportOf(input), ReportAnnex::None, QLocale::c());
        const auto& rows = text.right.front().rows;
        QCOMPARE(rows[0].head + "|" + rows[0].text, "Mon 3 Feb 2025|Stopped: Opioid painkiller");
        QCOMPARE(rows[1].text, "Started: Sertraline 50 mg");
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
