#include "viewmodels/health/HealthViewModel.h"

#include "program/TestCase.h"
#include "support/Messages.h"
#include "support/TestCoach.h"
#include "support/Times.h"
#include "viewmodels/health/FindingsViewModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace softfall;

namespace {

const QLocale american(QLocale::English, QLocale::UnitedStates);

EmergencyNumbers shippedNumbers() {
    QFile file(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/catalogue/emergency.json"));
    return EmergencyNumbers::parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).value();
}

} // namespace

/// The health check, and what is shown of its findings, at noon of 10 March.
class HealthViewModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestCoach> m_coach;
    std::unique_ptr<HealthViewModel> m_health;
    std::unique_ptr<FindingsViewModel> m_findings;

    int rowOf(HealthQuestion question) {
        const auto& rows = m_health->questions()->rows();
        const auto found = std::ranges::find(rows, toString(question), &HealthQuestionRow::question);
        return found == rows.end() ? -1 : int(found - rows.begin());
    }
    void answer(HealthQuestion question, const char* reply) {
        const int row = rowOf(question);
        QVERIFY2(row >= 0, qPrintable(toString(question)));
        m_health->answer(row, int(m_health->questions()->rows()[std::size_t(row)].replies.indexOf(reply)));
    }
    static QStringList rulesOf(const RowsModel<FindingRow>& model) {
        QStringList rules;
        for (const FindingRow& row : model.rows()) {
            rules << row.rule;
        }
        return rules;
    }
    void logNight(const char* date, int twitches) {
        Night night;
        night.night = nightOf(date);
        night.twitches = twitches;
        QVERIFY(m_coach->entries().answerMorning(night));
    }

private slots:
    void init() {
        m_coach = std::make_unique<TestCoach>();
        m_health = std::make_unique<HealthViewModel>(m_coach->screening(), m_coach->evening(), american);
        m_findings = std::make_unique<FindingsViewModel>(m_coach->screening(), shippedNumbers(), american);
        m_health->setShown(true);
        m_findings->setShown(true);
    }
    void cleanup() {
        m_findings.reset();
        m_health.reset();
        m_coach.reset();
    }

    void everyQuestionIsAskedInItsSectionWithItsReplies() {
        const QAbstractItemModelTester tester(m_health->questions());
        answer(HealthQuestion::LegUrge, "Yes");
        answer(HealthQuestion::AgeBand, "50 or more");
        answer(HealthQuestion::BeganAfterFifty, "Yes");
        for (const HealthQuestion question : allValues<HealthQuestion>) {
            QCOMPARE(rowOf(question) >= 0, question != HealthQuestion::CheckIn);
        }
        QStringList sections;
        for (const HealthQuestionRow& row : m_health->questions()->rows()) {
            QVERIFY(!row.text.isEmpty());
            QVERIFY(!row.replies.contains(QString()));
            if (!row.section.isEmpty()) {
                sections << row.section;
            }
        }
        QCOMPARE(sections.size(), 6);
    }

    void whatFollowsFromAnAnswerIsAskedAfterIt() {
        QCOMPARE(rowOf(HealthQuestion::LegUrgeAtRest), -1);
        QCOMPARE(rowOf(HealthQuestion::Tremor), -1);
        answer(HealthQuestion::LegUrge, "Yes");
        QVERIFY(rowOf(HealthQuestion::LegUrgeAtRest) > 0);
        answer(HealthQuestion::LegUrge, "Not sure");
        QCOMPARE(rowOf(HealthQuestion::LegUrgeAtRest), -1);
    }

    void anAnswerIsStoredRemovedByASecondTapAndUndone() {
        answer(HealthQuestion::LowMood, "Yes");
        QCOMPARE(m_health->message().text, "Low mood on most days? Yes");
        QCOMPARE(rulesOf(*m_findings->all()), QStringList{"R14"});
        answer(HealthQuestion::LowMood, "Yes");
        QCOMPARE(m_health->message().text, "Low mood on most days? Answer removed");
        QVERIFY(m_coach->screening().record().value().answers.empty());
        pressUndo(*m_health, m_coach->edits());
        QCOMPARE(rulesOf(*m_findings->all()), QStringList{"R14"});
    }

    void urgentFindingsAreShownFirstAndAlone() {
        logNight("2025-03-09", 12);
        answer(HealthQuestion::Pregnant, "Yes");
        QCOMPARE(rulesOf(*m_findings->model()), QStringList{"R1"}); // not what is only good to know
        QCOMPARE(rulesOf(*m_findings->all()), (QStringList{"R1", "R13"}));
        QVERIFY(!m_findings->isUrgent());
        QSignalSpy urgent(m_health.get(), &HealthViewModel::urgentFound);
        answer(HealthQuestion::OneLegSwollen, "Yes");
        QCOMPARE(urgent.count(), 1);
        QVERIFY(m_findings->isUrgent());
        QCOMPARE(rulesOf(*m_findings->model()), QStringList{"U1"});
        QCOMPARE(rulesOf(*m_findings->all()), (QStringList{"U1", "R1", "R13"}));
        QCOMPARE(m_findings->all()->rows().front().level, "Get help today");
        QVERIFY(m_findings->note().contains("not a diagnosis"));
    }

    void theNumberToCallIsThatOfThePlace_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("number");
        QTest::newRow("US") << american << "911";
        QTest::newRow("Germany") << QLocale(QLocale::German, QLocale::Germany) << "112";
        QTest::newRow("UK") << QLocale(QLocale::English, QLocale::UnitedKingdom) << "999 or 112";
        QTest::newRow("Ireland") << QLocale(QLocale::English, QLocale::Ireland) << "112 or 999";
        QTest::newRow("Australia") << QLocale(QLocale::English, QLocale::Australia) << "000";
        QTest::newRow("New Zealand") << QLocale(QLocale::English, QLocale::NewZealand) << "111";
        QTest::newRow("elsewhere") << QLocale(QLocale::Japanese, QLocale::Japan) << "your local emergency number";
        QTest::newRow("nowhere") << QLocale(QLocale::C) << "your local emergency number";
    }
    void theNumberToCallIsThatOfThePlace() {
        QFETCH(QLocale, locale);
        QFETCH(QString, number);
        FindingsViewModel findings(m_coach->screening(), shippedNumbers(), locale);
        findings.setShown(true);
        answer(HealthQuestion::FaceArmSpeech, "Yes");
        QCOMPARE(findings.model()->rows().front().doing.front(), QString("Call %1 now.").arg(number));
    }

    void nothingStandsOutOnlyOnceSomethingWasAnswered() {
        logNight("2025-03-09", 1);
        QCOMPARE(rulesOf(*m_findings->all()), QStringList{"I0"});
        QCOMPARE(m_findings->all()->rows().front().title, "Nothing answered yet");
        m_health->finish(); // without an answer
        QCOMPARE(m_findings->all()->rows().front().title, "Nothing answered yet");
        answer(HealthQuestion::LowMood, "No");
        QCOMPARE(m_findings->all()->rows().front().title, "Nothing stands out");
    }

    void aRoutineFindingIsDiscussedAndThatIsUndone() {
        logNight("2025-03-09", 12);
        QVERIFY(m_findings->model()->rows().front().discussable);
        m_findings->discuss("R1");
        QCOMPARE(m_findings->count(), 0);
        pressUndo(*m_findings, m_coach->edits());
        QCOMPARE(rulesOf(*m_findings->model()), QStringList{"R1"});
    }

    void theCheckIsDueUntilItIsDone() {
        QVERIFY(m_findings->isCheckDue());
        QSignalSpy finished(m_health.get(), &HealthViewModel::finished);
        m_health->finish();
        QCOMPARE(finished.count(), 1);
        QVERIFY(!m_findings->isCheckDue());
    }

    void aMedicineIsAddedEditedRemovedAndUndone() {
        MedicinesViewModel& medicines = *m_health->medicines();
        const QAbstractItemModelTester tester(medicines.model());
        medicines.begin();
        QVERIFY(medicines.isEditing());
        medicines.setStep(3);
        medicines.setKind(int(MedicineKind::Alcohol));
        medicines.move(5); // tomorrow has not happened yet
        QCOMPARE(medicines.day(), "Mon 10 Mar 2025");
        medicines.move(-7);
        medicines.save();
        QVERIFY(!medicines.isEditing());
        QCOMPARE(m_health->message().text, "Medicine added: Alcohol.");
        QCOMPARE(medicines.model()->rows().front().label, "Alcohol");
        QCOMPARE(medicines.model()->rows().front().since, "Stopped, Mon 3 Mar 2025");
        medicines.edit(0);
        medicines.setName("Wine\nand\tbeer\x1b[1m");
        medicines.save();
        QCOMPARE(medicines.model()->rows().front().label, "Wine and beer [1m"); // on one line
        QCOMPARE(m_health->message().text, "Medicine edited: Wine and beer [1m.");
        medicines.edit(0);
        medicines.setName("  Wine ");
        medicines.save();
        QCOMPARE(medicines.model()->rows().front().label, "Wine");
        medicines.remove(0);
        QCOMPARE(medicines.model()->rowCount(), 0);
        pressUndo(*m_health, m_coach->edits());
        QCOMPARE(medicines.model()->rowCount(), 1);
    }

    void theComparisonSaysWhatItSoundsLikeAndKeepsNothing_data() {
        QTest::addColumn<QList<int>>("answers"); // -1: none
        QTest::addColumn<QString>("result");
        QTest::newRow("one answer") << QList{0, -1, -1} << "";
        QTest::newRow("sleep start") << QList{0, 0, -1} << "That sounds most like a sleep start.";
        QTest::newRow("restless legs") << QList{1, 1, 1} << "That sounds most like restless legs.";
        QTest::newRow("leg movements") << QList{2, 0, 2} << "That sounds most like leg movements in sleep.";
        QTest::newRow("cramp") << QList{3, -1, 3} << "That sounds most like a leg cramp.";
        QTest::newRow("two that differ") << QList{0, 1, -1} << "Your answers point to more than one.";
        QTest::newRow("three that differ") << QList{0, 1, 2} << "Your answers point to more than one.";
    }
    void theComparisonSaysWhatItSoundsLikeAndKeepsNothing() {
        QFETCH(QList<int>, answers);
        QFETCH(QString, result);
        CompareViewModel& comparison = *m_health->comparison();
        for (int i = 0; i < answers.size(); ++i) {
            comparison.answer(i, answers[i]);
        }
        QCOMPARE(comparison.result(), result);
        QCOMPARE(comparison.doing().isEmpty(), result.isEmpty());
        QCOMPARE(m_coach->edits().newestStep().value(), EditId(0));
    }
};

SOFTFALL_TEST(HealthViewModelTest)
#include "HealthViewModelTest.moc"
