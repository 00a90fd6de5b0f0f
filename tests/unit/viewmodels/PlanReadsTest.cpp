#include "program/TestCase.h"
#include "storage/DiaryFile.h"
#include "storage/DiaryStores.h"
#include "support/FakeCues.h"
#include "support/FakeNotifier.h"
#include "support/FakePresence.h"
#include "support/FakeTimeline.h"
#include "support/Times.h"
#include "viewmodels/settings/SettingsViewModel.h"
#include "viewmodels/tonight/TonightViewModel.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

using namespace softfall;

namespace {

int note(unsigned /*event*/, void* statements, void* /*statement*/, void* text) {
    *static_cast<QStringList*>(statements) << QString::fromUtf8(static_cast<const char*>(text));
    return 0;
}

} // namespace

/// How often the plan is read from the file: the services cache it.
class PlanReadsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeTimeline m_timeline{at("2025-03-10T14:05:00-04:00"), zoneOf("America/New_York")};
    QStringList m_statements;

    [[nodiscard]] int count(const QString& part) const {
        return int(std::ranges::count_if(m_statements, [&part](const QString& each) { return each.contains(part); }));
    }

private slots:
    void tapAndSettingsReadNoPlan() {
        const QString file = m_folder.filePath("diary.sqlite");
        DiaryStores stores(DiaryFile(file).open().database, file);
        QVERIFY(stores.plan.begin({}));
        const QLocale german(QLocale::German, QLocale::Germany);
        FakeNotifier notifier;
        FakePresence presence;
        const auto timer = m_timeline.newDurationTimer();
        const auto wakeup = m_timeline.newWakeup();
        EditService edits(stores.diary, stores.diary);
        EveningService evening(stores.plan, edits, m_timeline);
        DiaryService diary(stores.diary, edits, evening, m_timeline);
        RoutineService routine(stores.routine, diary, evening, m_timeline, *timer);
        ReminderService reminders({stores.reminders, notifier, *wakeup, presence, m_timeline}, evening, diary, routine,
                                  [](const NoticeContent&) { return Notice(); });
        CheckInService checkIns(reminders, diary, evening, edits, stores.drafts, m_timeline);
        FakeCues sounds;
        const auto boundary = m_timeline.newDurationTimer();
        const auto speech = m_timeline.newDurationTimer();
        const CueService cues({sounds, *boundary, *speech, m_timeline}, routine, evening, {});
        TonightViewModel tonight(evening, diary, routine, reminders, checkIns, cues, m_timeline, german);
        SettingsViewModel settings(evening, m_timeline, {}, "/somewhere", german);
        reminders.begin();
        tonight.setShown(true);

        sqlite3_trace_v2(stores.database().connection().getHandle(), SQLITE_TRACE_STMT, note, &m_statements);
        tonight.log()->log(0); // Coffee
        QVERIFY(!tonight.message().isError);
        QCOMPARE(count("FROM plan_preferences"), 0);
        QCOMPARE(count("COMMIT"), 1);
        QCOMPARE(count("INSERT INTO habit"), 1);

        m_statements.clear();
        settings.setShown(true);
        QVERIFY(settings.status() == PageViewModel::Ready);
        QCOMPARE(m_statements, QStringList());

        m_statements.clear();
        settings.setBefore(
            2, 600); // twice in its transaction, with the check for missing rows, and once for everything that shows it
        QCOMPARE(count("FROM plan_preferences"), 3);
        QCOMPARE(count("COMMIT"), 1);
    }
};

SOFTFALL_TEST(PlanReadsTest)
#include "PlanReadsTest.moc"
