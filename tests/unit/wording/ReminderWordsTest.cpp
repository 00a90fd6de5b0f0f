#include "viewmodels/wording/ReminderWords.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

#include <set>

using namespace softfall;

/// The default evening of 10 March: bedtime 23:00, wake 07:00.
class ReminderWordsTest : public QObject {
    Q_OBJECT

    const QLocale m_locale{QLocale::German, QLocale::Germany}; // 24 hours
    const EveningPlan m_plan = planEvening({}, {}, nightOf("2025-03-10"), zoneOf("America/New_York"));

    NightReminder reminderOf(ReminderKind kind) const {
        for (const Reminder& reminder : m_plan.reminders) {
            if (reminder.kind == kind) {
                return {m_plan.night, reminder};
            }
        }
        return {};
    }
    Notice noticeAtItsTime(ReminderKind kind) const {
        return noticeFor({{reminderOf(kind)}, m_plan, reminderOf(kind).reminder.due}, m_locale);
    }
    static QStringList idsOf(const Notice& notice) {
        QStringList ids;
        for (const NoticeAction& action : notice.actions) {
            ids << action.id;
        }
        return ids;
    }

private slots:
    void everyKindHasATitleATextAndNamedButtons_data() {
        QTest::addColumn<ReminderKind>("kind");
        for (const ReminderKind kind : allReminderKinds) {
            QTest::newRow(qPrintable(toString(kind))) << kind;
        }
    }
    void everyKindHasATitleATextAndNamedButtons() {
        QFETCH(ReminderKind, kind);
        const Notice notice = noticeAtItsTime(kind);
        QVERIFY(!notice.title.isEmpty());
        QVERIFY(!notice.body.isEmpty());
        QVERIFY2(!notice.body.contains('%'), qPrintable(notice.body)); // every placeholder was filled
        QVERIFY(!reminderTitle(kind).isEmpty());
        for (const NoticeAction& action : notice.actions) {
            QVERIFY(!action.id.isEmpty() && !action.label.isEmpty());
        }
        const QStringList ids = idsOf(notice);
        QCOMPARE(ids.first(), "default"); // a click on the notice itself
        QVERIFY(ids.contains("snooze") && ids.contains("skip"));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QCOMPARE(ids.contains("start"), kind == ReminderKind::WindDown);
        QCOMPARE(ids.contains("check-in"),
                 kind == ReminderKind::EveningCheckIn || kind == ReminderKind::MorningCheckIn);
    }

    void titlesAreDistinct() {
        std::set<QString> titles;
        std::set<QString> shortTitles;
        for (const ReminderKind kind : allReminderKinds) {
            titles.insert(noticeAtItsTime(kind).title);
            shortTitles.insert(reminderTitle(kind));
        }
        QCOMPARE(titles.size(), allReminderKinds.size());
        QCOMPARE(shortTitles.size(), allReminderKinds.size());
    }

    void cutoffsNameBedtimeInTheClockOfTheLocale() {
        for (const ReminderKind kind :
             {ReminderKind::CaffeineCutoff, ReminderKind::NicotineCutoff, ReminderKind::ExerciseCutoff,
              ReminderKind::WindDown, ReminderKind::ScreenCutoff}) {
            QVERIFY2(noticeAtItsTime(kind).body.contains("23:00"), qPrintable(noticeAtItsTime(kind).body));
        }
        const Notice american = noticeFor({{reminderOf(ReminderKind::ScreenCutoff)}, m_plan, m_plan.screenCutoff},
                                          QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY2(american.body.contains("11:00"), qPrintable(american.body));
        QVERIFY(!american.body.contains("23:00"));
    }

    void remainingTimeIsCurrentWhenShown_data() {
        QTest::addColumn<ReminderKind>("kind");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("reported");
        QTest::newRow("wind-down in time") << ReminderKind::WindDown << "21:30:00"
                                           << "1 h 30 min";
        QTest::newRow("wind-down after a suspend") << ReminderKind::WindDown << "22:10:20"
                                                   << "50 min"; // as from the 22:10 that the clock shows
        QTest::newRow("bedtime in time") << ReminderKind::Bedtime << "23:00:00"
                                         << "8 h ";
        QTest::newRow("bedtime snoozed twice") << ReminderKind::Bedtime << "23:20:00"
                                               << "7 h 40 min";
        QTest::newRow("bedtime shown with another before it") << ReminderKind::Bedtime << "22:57:00"
                                                              << "8 h ";
    }
    void remainingTimeIsCurrentWhenShown() {
        QFETCH(ReminderKind, kind);
        QFETCH(QString, now);
        QFETCH(QString, reported);
        const QString body = noticeFor({{reminderOf(kind)}, m_plan, at("2025-03-10T" + now + "-04:00")}, m_locale).body;
        QVERIFY2(body.contains(reported), qPrintable(body));
    }

    void mergedNoticeLeadsWithWindDown() {
        const std::vector group{reminderOf(ReminderKind::EveningCheckIn), reminderOf(ReminderKind::WindDown)};
        const Notice notice = noticeFor({group, m_plan, m_plan.routineStart}, m_locale);
        QCOMPARE(notice.title, noticeAtItsTime(ReminderKind::WindDown).title);
        QVERIFY2(notice.body.contains(reminderTitle(ReminderKind::EveningCheckIn)), qPrintable(notice.body));
        QVERIFY(!notice.body.contains(reminderTitle(ReminderKind::WindDown) + '.'));
        QVERIFY(idsOf(notice).contains("start"));
    }

    void otherwiseTheLastOfAGroupLeads() {
        const std::vector group{reminderOf(ReminderKind::NicotineCutoff), reminderOf(ReminderKind::ExerciseCutoff)};
        const Notice notice = noticeFor({group, m_plan, m_plan.exerciseCutoff}, m_locale);
        QCOMPARE(notice.title, noticeAtItsTime(ReminderKind::ExerciseCutoff).title);
        QVERIFY(notice.body.contains(reminderTitle(ReminderKind::NicotineCutoff)));
    }

    void snoozeButtonOnlyWhenPossible() {
        const NightReminder screens = reminderOf(ReminderKind::ScreenCutoff);
        QVERIFY(idsOf(noticeFor({{screens}, m_plan, m_plan.bedtime - minutes(11)}, m_locale)).contains("snooze"));
        QVERIFY(!idsOf(noticeFor({{screens}, m_plan, m_plan.bedtime - minutes(10)}, m_locale)).contains("snooze"));
    }

    void snoozeShowsItsCost_data() {
        QTest::addColumn<ReminderKind>("kind");
        QTest::addColumn<QString>("price");
        QTest::newRow("bedtime") << ReminderKind::Bedtime
                                 << "If you wait 10 minutes, lights-out is at 23:10 and you have 7 h 50 min for sleep.";
        QTest::newRow("wind-down") << ReminderKind::WindDown
                                   << "If you wait 10 minutes, you have 1 h 20 min left until bedtime.";
        QTest::newRow("screens") << ReminderKind::ScreenCutoff
                                 << "If you wait 10 minutes, you have 50 min left until bedtime.";
        QTest::newRow("caffeine") << ReminderKind::CaffeineCutoff
                                  << "If you wait 10 minutes, you have 8 h 50 min left until bedtime.";
    }
    void snoozeShowsItsCost() {
        QFETCH(ReminderKind, kind);
        QFETCH(QString, price);
        QVERIFY2(noticeAtItsTime(kind).body.contains(price), qPrintable(noticeAtItsTime(kind).body));
        QVERIFY(!noticeAtItsTime(ReminderKind::MorningCheckIn).body.contains("10 minutes"));
    }

    void discreetTextRevealsNothing() {
        for (const ReminderKind kind : allReminderKinds) {
            const NightReminder reminder = reminderOf(kind);
            const Notice notice = noticeFor({{reminder}, m_plan, reminder.reminder.due, 2, true}, m_locale);
            QCOMPARE(notice.title, "Time for your evening plan");
            QCOMPARE(notice.body, QString());
            QString labels;
            for (const NoticeAction& action : notice.actions) {
                labels += action.label + ' ';
            }
            for (const char* word : {"caffeine", "nicotine", "sleep", "twitch", "bed", "wind-down", "screen"}) {
                QVERIFY2(!labels.contains(word, Qt::CaseInsensitive), qPrintable(labels));
            }
        }
    }

    void checkInMentionsWaitingQuestions() {
        const NightReminder morning = reminderOf(ReminderKind::MorningCheckIn);
        QVERIFY(noticeFor({{morning}, m_plan, m_plan.wake, 3}, m_locale).body.contains("3 question"));
        QVERIFY(!noticeFor({{morning}, m_plan, m_plan.wake, 0}, m_locale).body.contains("question"));
    }

    void everyQuestionNamesItsTimeAndEveryAnswerHasALabel() {
        for (const ReminderKind kind : allReminderKinds) {
            QCOMPARE(!questionWords(kind, m_plan, m_locale).isEmpty(), becomesQuestion(kind));
            std::set<QString> labels;
            for (const CutoffAnswer answer : answersFor(kind)) {
                labels.insert(answerWords(kind, answer));
            }
            QVERIFY(!labels.contains(QString()));
            QCOMPARE(labels.size(), answersFor(kind).size());
        }
        QCOMPARE(questionWords(ReminderKind::CaffeineCutoff, m_plan, m_locale), "Caffeine after 14:00?");
        QCOMPARE(questionWords(ReminderKind::ScreenCutoff, m_plan, m_locale), "Screens off by 22:00?");
    }

    void textsNeitherPromiseNorBlame() {
        for (const ReminderKind kind : allReminderKinds) {
            const Notice notice = noticeAtItsTime(kind);
            for (const char* word : {"cause", "cure", "prevent", "must", "failed", "should"}) {
                QVERIFY2(!(notice.title + notice.body).contains(word, Qt::CaseInsensitive), qPrintable(notice.body));
            }
        }
    }
};

SOFTFALL_TEST(ReminderWordsTest)
#include "ReminderWordsTest.moc"
