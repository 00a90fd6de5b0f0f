#include "core/reminders/CutoffQuestion.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

/// The default evening in New York: caffeine 14:00, nicotine 17:00, exercise 21:00, screens 22:00, bedtime 23:00.
class CutoffQuestionTest : public QObject {
    Q_OBJECT

    const EveningPlan m_plan = planEvening({}, {}, nightOf("2025-03-10"), zoneOf("America/New_York"));

    QString logged(ReminderKind kind, CutoffAnswer answer, const char* now) const {
        const auto habit = habitOf(kind, answer, m_plan, at(now));
        return habit ? QStringLiteral("%1 %2 %3")
                           .arg(toIsoString(habit->at).mid(11, 5), toString(habit->kind))
                           .arg(habit->amount.value_or(0))
                     : QStringLiteral("nothing");
    }

private slots:
    void whatAnAnswerLeavesInTheDiary() {
        const char* evening = "2025-03-10T21:30:00-04:00";
        QCOMPARE(logged(ReminderKind::CaffeineCutoff, CutoffAnswer::Kept, evening), "nothing");
        QCOMPARE(logged(ReminderKind::CaffeineCutoff, CutoffAnswer::Some, evening), "17:45 caffeine 96"); // half-way
        QCOMPARE(logged(ReminderKind::CaffeineCutoff, CutoffAnswer::More, evening), "17:45 caffeine 192");
        QCOMPARE(logged(ReminderKind::CaffeineCutoff, CutoffAnswer::Unknown, evening), "nothing");
        QCOMPARE(logged(ReminderKind::NicotineCutoff, CutoffAnswer::Some, evening), "19:15 nicotine 0");
        QCOMPARE(logged(ReminderKind::ExerciseCutoff, CutoffAnswer::Some, evening), "21:15 exercise 60");
        QCOMPARE(logged(ReminderKind::ScreenCutoff, CutoffAnswer::Kept, evening), "22:00 screens-off 0");
        QCOMPARE(logged(ReminderKind::ScreenCutoff, CutoffAnswer::Some, evening), "nothing");
    }

    void theMorningAfterItIsBeforeBedtime() {
        QCOMPARE(logged(ReminderKind::CaffeineCutoff, CutoffAnswer::Some, "2025-03-11T07:30:00-04:00"),
                 "18:30 caffeine 96");
    }

    void loggedAnswerIsAlwaysAfterCutoff() {
        // Asked in the same minute as the cut-off.
        const auto habit = habitOf(ReminderKind::NicotineCutoff, CutoffAnswer::Some, m_plan, m_plan.nicotineCutoff);
        QVERIFY(habit->at.instant > m_plan.nicotineCutoff);
    }

    void onlyCutoffsBecomeQuestions() {
        for (const ReminderKind kind : {ReminderKind::EveningCheckIn, ReminderKind::WindDown, ReminderKind::Bedtime,
                                        ReminderKind::MorningCheckIn}) {
            QVERIFY(!becomesQuestion(kind));
            QVERIFY(answersFor(kind).empty());
        }
        QCOMPARE(answersFor(ReminderKind::CaffeineCutoff).size(), 4u);
        QCOMPARE(answersFor(ReminderKind::ScreenCutoff).size(), 3u);
    }
};

SOFTFALL_TEST(CutoffQuestionTest)
#include "CutoffQuestionTest.moc"
