#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

using namespace softfall;
using std::chrono::days;

namespace {

using Q = HealthQuestion;

Result<EditId> answerNight(TestCoach& coach, const char* date, int twitches) {
    Night night;
    night.night = nightOf(date);
    night.twitches = twitches;
    return coach.entries().answerMorning(night);
}

QStringList shownBy(TestCoach& coach) {
    QStringList all;
    const auto findings = coach.screening().findings();
    if (!findings) {
        return {describe(findings.error())};
    }
    for (const Finding& each : *findings) {
        all << toString(each.rule) + u' ' + toString(each.level) + u' ' + toIsoString(each.since);
    }
    return all;
}

} // namespace

/// Screening over a diary that is written, undone and kept, from noon of 10 March on.
class ScreeningServiceTest : public QObject {
    Q_OBJECT

private slots:
    void whatANightBringsIsUndoneWithIt() {
        TestCoach coach;
        QVERIFY(answerNight(coach, "2025-03-08", 2));
        const auto edit = answerNight(coach, "2025-03-09", 12);
        QVERIFY(edit);
        QCOMPARE(shownBy(coach), QStringList{"R1 R 2025-03-09"});
        const Finding stored = coach.screening().record().value().findings.at(0);
        QCOMPARE(stored.version, 1);
        QCOMPARE(stored.inputs, "nights=2 most=12");
        QVERIFY(stored.found == coach.timeline.now());
        QVERIFY(coach.edits().undo(*edit));
        QCOMPARE(shownBy(coach), QStringList{"I0 I 2025-03-10"});
        QVERIFY(coach.screening().record().value().findings.empty());
        QVERIFY(coach.edits().redo().value());
        QVERIFY(coach.screening().record().value().findings.at(0) == stored);
    }

    void twitchesOfNightsThatAreOverAreScreened() {
        TestCoach coach;
        QVERIFY(answerNight(coach, "2025-03-08", 1));
        Twitch twitch;
        twitch.at = zonedAt("2025-03-08T23:10:00-05:00");
        twitch.night = nightOf("2025-03-08");
        twitch.pain = 8;
        const auto added = coach.edits().apply(DiaryEdit{"log-twitch", {AddTwitch{twitch}}});
        QVERIFY(added);
        twitch.id = added->ids.at(0);
        QCOMPARE(shownBy(coach), QStringList{"R2 R 2025-03-08"});
        QCOMPARE(coach.screening().record().value().findings.size(), 1u);
        Twitch corrected = twitch;
        corrected.pain = 0;
        QVERIFY(coach.edits().apply(DiaryEdit{"change-twitch", {PutTwitch{corrected}}}));
        QVERIFY(coach.screening().record().value().findings.empty());
        QVERIFY(coach.edits().apply(DiaryEdit{"change-twitch", {PutTwitch{twitch}}}));
        QCOMPARE(coach.screening().record().value().findings.size(), 1u);
        QVERIFY(coach.edits().apply(DiaryEdit{"remove-twitch", {RemoveTwitch{twitch.id}}}));
        QVERIFY(coach.screening().record().value().findings.empty());
    }

    void aMedicineOfADayToComeIsRefused() {
        TestCoach coach;
        Medicine medicine;
        medicine.day = nightOf("2025-03-12");
        const auto refused = coach.screening().addMedicine(medicine);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, QString("day"));
        medicine.day = nightOf("2025-03-10");
        QVERIFY(coach.screening().addMedicine(medicine));
    }

    void anAnswerIsOneStepAndSaysSo() {
        TestCoach coach;
        QSignalSpy changed(&coach.screening(), &ScreeningService::changed);
        const auto edit =
            coach.screening().answer({{Q::OneLegSwollen, HealthReply::Yes}, {Q::LowMood, HealthReply::Yes}});
        QVERIFY(edit && *edit != 0);
        QVERIFY(changed.count() >= 1);
        QCOMPARE(shownBy(coach), (QStringList{"U1 U 2025-03-10", "R14 R 2025-03-10"}));
        QCOMPARE(coach.edits().newestStep().value(), *edit);
        QVERIFY(coach.edits().undo().value());
        QVERIFY(shownBy(coach).isEmpty());
    }

    void theSameReplyKeepsItsDay() {
        TestCoach coach;
        QVERIFY(coach.screening().answer({{Q::LowMood, HealthReply::Yes}}));
        coach.timeline.sleepFor(hours(24 * 5));
        QCOMPARE(coach.screening().answer({{Q::LowMood, HealthReply::Yes}}).value(), EditId(0));
        QCOMPARE(toIsoString(coach.screening().record().value().answers.at(0).day), "2025-03-10");
        QVERIFY(coach.screening().answer({{Q::LowMood, std::nullopt}}).value() != 0);
        QVERIFY(coach.screening().record().value().answers.empty());
        QVERIFY(!coach.screening().answer({{Q::LowMood, HealthReply::Unsure}}));
    }

    void aCheckIsDueEachMonth() {
        TestCoach coach;
        QVERIFY(coach.screening().isCheckDue());
        QVERIFY(coach.screening().finishCheck());
        QVERIFY(!coach.screening().isCheckDue());
        coach.timeline.sleepFor(hours(24 * 29));
        QVERIFY(!coach.screening().isCheckDue());
        coach.timeline.sleepFor(hours(24));
        QVERIFY(coach.screening().isCheckDue());
        QVERIFY(!TestCoach("2025-03-10T12:00:00-04:00", "America/New_York", TestCoach::Diary::New)
                     .screening()
                     .isCheckDue());
    }

    void aNewDiaryHasACheckDueFromItsBeginning() {
        TestCoach coach("2025-03-10T12:00:00-04:00", "America/New_York", TestCoach::Diary::New);
        const QSignalSpy changed(&coach.screening(), &ScreeningService::changed);
        QVERIFY(coach.evening().begin());
        QVERIFY(coach.screening().isCheckDue());
        QVERIFY(!changed.isEmpty());
    }

    void whatWasDiscussedIsSilentUntilItIsWorse() {
        TestCoach coach;
        QVERIFY(answerNight(coach, "2025-03-09", 12));
        QVERIFY(!coach.screening().discuss(RuleId::R2));
        const auto edit = coach.screening().discuss(RuleId::R1);
        QVERIFY(edit);
        QVERIFY(shownBy(coach).isEmpty());
        coach.timeline.sleepFor(hours(24));
        QVERIFY(answerNight(coach, "2025-03-10", 1));
        QVERIFY(shownBy(coach).isEmpty());
        coach.timeline.sleepFor(hours(24));
        QVERIFY(answerNight(coach, "2025-03-11", 14));
        QCOMPARE(shownBy(coach), QStringList{"R1 R 2025-03-11"});
        QCOMPARE(coach.screening().record().value().findings.size(), 2u);
    }

    void medicinesAreScreenedWithTheAnswers() {
        TestCoach coach;
        QVERIFY(coach.screening().answer({{Q::Shaking, HealthReply::Yes}}));
        QVERIFY(shownBy(coach).isEmpty());
        const auto added =
            coach.screening().addMedicine({0, nightOf("2025-03-05"), MedicineStep::Stopped, MedicineKind::Alcohol, {}});
        QVERIFY(added);
        QCOMPARE(shownBy(coach), QStringList{"U2 U 2025-03-10"});
        Medicine medicine = coach.screening().record().value().medicines.at(0);
        medicine.day = nightOf("2025-01-05");
        QVERIFY(coach.screening().changeMedicine(medicine));
        QVERIFY(shownBy(coach).isEmpty());
        QVERIFY(coach.screening().removeMedicine(medicine.id));
        QVERIFY(coach.screening().record().value().medicines.empty());
        QVERIFY(!coach.screening().addMedicine(
            {0, nightOf("2025-03-05"), MedicineStep::Stopped, MedicineKind::Alcohol, QString(101, u'x')}));
    }

    void loggingATwitchOrAHabitScreensNothing() {
        TestCoach coach;
        QVERIFY(coach.entries().logTwitch({}));
        QVERIFY(coach.screening().record().value().findings.empty());
    }

    void aDiaryThatWasNeverScreenedIsScreenedWhenItIsLookedAt() {
        TestCoach coach;
        Night night;
        night.night = nightOf("2025-03-01");
        night.twitches = 20;
        QVERIFY(coach.diary.apply({"morning", {PutNight{night}}})); // as an older Softfall did
        QCOMPARE(shownBy(coach), QStringList{"R1 R 2025-03-01"});
        QVERIFY(coach.screening().discuss(RuleId::R1));
        QVERIFY(shownBy(coach).isEmpty());
    }

    void anImportIsScreenedFromItsFirstNightOn() {
        TestCoach coach;
        DiaryBundle bundle;
        for (int i = 0; i < 4; ++i) {
            Night night;
            night.night = nightOf("2024-06-01") + days(i);
            night.twitches = 3;
            bundle.nights.push_back(night);
        }
        const auto import = coach.entries().previewImport(IncomingDiary(bundle));
        QVERIFY(import && coach.entries().carryOut(*import));
        QCOMPARE(shownBy(coach), QStringList{"R1 R 2024-06-03"});
    }
};

SOFTFALL_TEST(ScreeningServiceTest)
#include "ScreeningServiceTest.moc"
