#include "program/TestCase.h"
#include "support/FakeBackgroundReader.h"
#include "support/FakeDiaryFiles.h"
#include "support/FakePaperPrinter.h"
#include "support/Messages.h"
#include "support/TestCoach.h"
#include "support/Times.h"
#include "viewmodels/diary/FromPaperViewModel.h"
#include "viewmodels/report/ReportViewModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <map>

using namespace softfall;

namespace {

const NightRange everything{nightOf("2025-01-01"), nightOf("2025-12-31")};

/// The sheet typed in at noon of 24 March, when its last night is over.
struct TypedSheet {
    TestCoach coach{"2025-03-24T12:00:00-04:00"};
    FromPaperViewModel page{coach.entries(), coach.evening(), QLocale::c()};

    TypedSheet() { page.setShown(true); }

    /// Each key in turn, from the first cell of that row on, whose content is selected; `.` goes to the next cell.
    void type(int row, const QString& keys) {
        int column = 0;
        QString text;
        for (const QChar key : keys) {
            text = key == u'.' ? QString() : text + key;
            if (key == u'.' || page.write(row, column, text)) {
                ++column;
                text.clear();
            } else {
                text = page.rows()->rows()[std::size_t(row)].cells[column];
            }
        }
    }
    [[nodiscard]] QString cells(int row) const {
        const auto& rows = const_cast<FromPaperViewModel&>(page).rows()->rows();
        return rows[std::size_t(row)].cells.join('|');
    }
    [[nodiscard]] int state(int row) { return page.rows()->rows()[std::size_t(row)].rowState; }
    [[nodiscard]] QString stored() {
        QStringList all;
        const auto nights = coach.diary.nights(everything).value();
        for (const Night& night : nights) {
            all << toIsoString(night.night).mid(5) + ":" +
                       (night.twitches ? QString::number(*night.twitches) : toString(night.status)) +
                       (night.backfilled ? " backfilled" : "");
        }
        return all.join(' ');
    }
    void answer(const char* date, int twitches) {
        Night night;
        night.night = nightOf(date);
        night.twitches = twitches;
        night.zone = "America/New_York";
        QVERIFY(coach.edits().apply({"morning", {PutNight{night}}}));
    }
};

/// The report over a diary in memory.
struct ReportPage {
    TestCoach coach{"2025-03-24T12:00:00-04:00"};
    FakeBackgroundReader reader{coach.diary};
    ReportService reports{coach.evening(), coach.screening(), reader, coach.timeline};
    FakeFileChooser chooser;
    FakePaperPrinter printer;
    std::map<QString, QByteArray> written;
    ReportViewModel page{{reports, coach.evening(), coach.timeline, chooser,
                          [this](const QString& path, const QByteArray& bytes) -> Result<void> {
                              written[path] = bytes;
                              return {};
                          },
                          printer, [](const ReportText& text) { return text.question.toUtf8(); }},
                         QLocale::c()};

    void answer(const char* date, int twitches) {
        Night night;
        night.night = nightOf(date);
        night.twitches = twitches;
        QVERIFY(coach.edits().apply({"morning", {PutNight{night}}}));
    }
    [[nodiscard]] const ReportText& shown() { return std::get<ReportText>(printer.previewed.back().text); }
};

} // namespace

class PaperViewModelsTest : public QObject {
    Q_OBJECT

private slots:
    void theSheetEndsWithLastNight() {
        TypedSheet sheet;
        const QAbstractItemModelTester tester(sheet.page.rows());
        QCOMPARE(sheet.page.rows()->rowCount(), 14);
        QCOMPARE(sheet.page.firstNight(), "Mon 10 Mar 2025");
        QCOMPARE(sheet.page.rows()->rows().back().nightName, "Sun 23 Mar");
        QCOMPARE(sheet.page.columns().join('|'), "Twitches|Woke me|Slept|Tired now|Late coffee|Alcohol|Stretched");
    }

    void keysFillCells_data() {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("cells");
        QTest::newRow("a whole row") << "3.s42xxx"
                                     << "3|some|4|2|✓|✓|✓";
        QTest::newRow("zero leads on") << "0n51"
                                       << "0|no|5|1|||";
        QTest::newRow("six leads on") << "6m"
                                      << "6|most|||||";
        QTest::newRow("two digits lead on") << "12s"
                                            << "12|some|||||";
        QTest::newRow("fifty") << "50n"
                               << "50|no|||||";
        QTest::newRow("too many begin again") << "51"
                                              << "1||||||";
        QTest::newRow("woke by its number") << "1.2"
                                            << "1|some|||||";
        QTest::newRow("other keys say nothing") << "x-1.z.9.0.q"
                                                << "1||||||";
        QTest::newRow("space ticks, and again not") << "....  "
                                                    << "||||✓|✓|";
    }
    void keysFillCells() {
        QFETCH(QString, keys);
        TypedSheet sheet;
        sheet.type(0, keys);
        QTEST(sheet.cells(0), "cells");
    }

    void aKeyThatSaysNothingIsExplained_data() {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("problem");
        QTest::newRow("a letter for a count") << "x"
                                              << "Twitches: “x” isn’t an answer. Type 0 to 50.";
        QTest::newRow("too many") << "51"
                                  << "Twitches: “51” isn’t an answer. Type 0 to 50.";
        QTest::newRow("woke") << "1.z"
                              << "Woke me: “z” isn’t an answer. Type one of N, S, M.";
        QTest::newRow("beyond the scale") << "1.n9"
                                          << "Slept: “9” isn’t an answer. Type 1 to 5.";
        QTest::newRow("space for a scale") << "1.n "
                                           << "Slept: type 1 to 5.";
        QTest::newRow("a box") << "1.n34q"
                               << "Late coffee: “q” isn’t an answer. Type Space or X.";
        QTest::newRow("until the next key") << "1.n95"
                                            << "";
    }
    void aKeyThatSaysNothingIsExplained() {
        QFETCH(QString, keys);
        TypedSheet sheet;
        sheet.type(2, keys);
        QTEST(sheet.page.rows()->rows()[2].problem, "problem");
        QCOMPARE(sheet.page.rows()->rows()[1].problem, "");
    }

    void aCellIsClearedAndPastedInto() {
        TypedSheet sheet;
        sheet.type(0, "3.s");
        QVERIFY(!sheet.page.write(0, 0, ""));
        QCOMPARE(sheet.cells(0), "|some|||||");
        QVERIFY(sheet.page.write(0, 0, "14")); // pasted
        QCOMPARE(sheet.cells(0), "14|some|||||");
    }

    void allNightsAreOneStepOfUndo() {
        TypedSheet sheet;
        const auto before = sheet.coach.edits().newestStep();
        for (int row = 0; row < 14; ++row) {
            sheet.type(row, "2.s42x");
        }
        QCOMPARE(sheet.page.summary(), "14 nights to save");
        QVERIFY(sheet.page.canSave());
        sheet.page.save();
        QCOMPARE(sheet.coach.diary.nights(everything)->size(), 14U);
        QCOMPARE(sheet.coach.diary.habits(everything)->size(), 14U);
        QVERIFY(!sheet.stored().contains("backfilled")); // paper is not late
        QCOMPARE(sheet.page.message().text, "14 nights copied from paper");
        QVERIFY(!sheet.page.canSave());
        QVERIFY(sheet.coach.edits().undo(sheet.page.message().edit));
        QCOMPARE(sheet.stored(), "");
        QCOMPARE(sheet.coach.diary.habits(everything)->size(), 0U);
        QCOMPARE(sheet.coach.edits().newestStep().value(), before.value());
    }

    void anAnsweredNightStaysUnlessAskedFor() {
        TypedSheet sheet;
        sheet.answer("2025-03-11", 5);
        QCOMPARE(sheet.state(1), int(PaperRowState::Answered));
        QCOMPARE(sheet.page.rows()->rows()[1].known, "5 twitches");
        sheet.type(1, "2");
        sheet.type(0, "1");
        QCOMPARE(sheet.page.openRow(0, true), 2); // the keyboard passes it by
        sheet.page.save();
        QCOMPARE(sheet.stored(), "03-10:1 03-11:5");
        sheet.page.replace(1);
        QCOMPARE(sheet.cells(1), "5||||||");
        QVERIFY(!sheet.page.canSave()); // nothing differs yet
        sheet.type(1, "2");
        sheet.page.save();
        QCOMPARE(sheet.stored(), "03-10:1 03-11:2");
        QCOMPARE(sheet.state(1), int(PaperRowState::Answered));
    }

    void anEmptiedCellIsNothingToSave() {
        TypedSheet sheet;
        sheet.answer("2025-03-11", 5);
        sheet.page.replace(1);
        (void)sheet.page.write(1, FromPaperViewModel::Twitches, "");
        (void)sheet.page.write(1, FromPaperViewModel::Alcohol, "x");
        (void)sheet.page.write(1, FromPaperViewModel::Alcohol, "");
        QVERIFY(!sheet.page.canSave());
        (void)sheet.page.write(1, FromPaperViewModel::Alcohol, "x");
        QVERIFY(sheet.page.canSave());
        (void)sheet.page.write(1, FromPaperViewModel::Alcohol, "");
        (void)sheet.page.write(1, FromPaperViewModel::Slept, "4");
        sheet.page.save();
        QCOMPARE(sheet.stored(), "03-11:5"); // what the sheet leaves open stays
    }

    void nightsToComeAreShownAndNotTyped() {
        TypedSheet sheet;
        sheet.page.move(3);
        QCOMPARE(sheet.page.firstNight(), "Thu 13 Mar 2025");
        QCOMPARE(sheet.state(11), int(PaperRowState::ToCome));
        QVERIFY(!sheet.page.write(11, 0, "1"));
        QCOMPARE(sheet.cells(11), "||||||");
        sheet.page.move(100);
        QCOMPARE(sheet.page.firstNight(), "Sun 23 Mar 2025"); // last night at the latest
        QVERIFY(!sheet.page.canGoLater());
    }

    void whatIsTypedSurvivesMoving() {
        TypedSheet sheet;
        sheet.type(1, "4");
        sheet.page.move(1);
        QCOMPARE(sheet.cells(0), "4||||||");
    }

    void reportsAreDrawnWithTheQuestion() {
        ReportPage report;
        report.answer("2025-03-20", 3);
        report.page.setShown(true);
        QCOMPARE(report.page.status(), PageViewModel::Ready);
        QCOMPARE(report.page.span(), "20 Mar to 23 Mar 2025");
        report.page.setQuestion("  Why? ");
        QTRY_COMPARE(report.shown().question, "Why?");
        QCOMPARE(report.page.pages(), "One page");
        QVERIFY(report.page.previewWords().contains("Why?"));
    }

    void aQuestionTypedWhileTheDiaryIsReadIsDrawn() {
        ReportPage report;
        report.answer("2025-03-20", 3);
        report.reader.waits = true;
        report.page.setShown(true);
        report.page.setQuestion("Why?");
        report.reader.deliver();
        QCOMPARE(report.shown().question, "Why?");
    }

    void aQuestionTooLongIsNamedAndNotDrawn() {
        ReportPage report;
        report.page.setShown(true);
        report.page.setQuestion(QString(301, u'x'));
        QCOMPARE(report.page.problem(), "That’s too long for one page. Use up to 300 characters.");
        report.page.setQuestion("x");
        QCOMPARE(report.page.problem(), "");
    }

    void theRangeIsThatOfTheNights() {
        ReportPage report;
        report.answer("2024-06-01", 1);
        report.answer("2025-03-20", 3);
        report.page.setShown(true);
        QVERIFY(report.page.span().startsWith("23 Dec 2024")); // 91 nights
        report.page.setRange(0);
        QVERIFY(report.page.span().startsWith("24 Feb"));
        report.page.setRange(3);
        QVERIFY(report.page.span().startsWith("1 Jun 2024"));
    }

    void onlyWhatWasAskedForLastIsShown() {
        ReportPage report;
        report.answer("2024-06-01", 1);
        report.answer("2025-03-20", 3);
        report.reader.waits = true;
        report.page.setShown(true);
        report.page.setRange(0);
        report.page.setRange(3);
        report.reader.deliver();
        QCOMPARE(report.page.status(), PageViewModel::Loading);
        report.reader.deliver();
        QVERIFY(report.page.span().startsWith("1 Jun 2024"));
        QCOMPARE(report.reader.readings, 2);
    }

    void anAnnexHasPages() {
        ReportPage report;
        report.answer("2025-03-20", 3);
        report.page.setShown(true);
        report.page.setAnnex(true);
        QCOMPARE(report.shown().nights.lines.size(), 4U);
        QCOMPARE(report.page.pages(), "One page, and 2 pages of annex");
    }

    void itIsSavedAndPrinted() {
        ReportPage report;
        report.answer("2025-03-20", 3);
        report.page.setShown(true);
        report.page.setQuestion("Why?");
        report.chooser.answer = "/there/report";
        report.page.savePdf();
        QCOMPARE(report.chooser.asked.back().first, FilePlace::NewPdf);
        QCOMPARE(report.chooser.asked.back().second, "softfall-report-2025-03-24.pdf");
        QCOMPARE(report.written["/there/report"], "%PDF");
        report.page.saveHtml();
        QCOMPARE(report.written["/there/report"], "Why?");
        report.page.print();
        QCOMPARE(report.printer.printed.size(), 1U);
        QCOMPARE(report.page.message().text, "Report printed.");
        report.printer.fails = unavailable("printer", "printing failed");
        report.page.print();
        QVERIFY(report.page.message().text != "Report printed.");
    }

    void anEmptyDiaryHasAReportToo() {
        ReportPage report;
        report.page.setShown(true);
        QCOMPARE(report.page.status(), PageViewModel::Ready);
        QCOMPARE(report.page.span(), "");
        QVERIFY(report.shown().subtitle.contains("Nothing is logged yet"));
    }

    void aDiaryThatCannotBeReadIsSaid() {
        ReportPage report;
        report.reader.fails = unavailable("diary", "gone");
        report.page.setShown(true);
        QCOMPARE(report.page.status(), PageViewModel::Failed);
    }
};

SOFTFALL_TEST(PaperViewModelsTest)
#include "PaperViewModelsTest.moc"
