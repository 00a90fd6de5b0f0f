#include "storage/SqliteRoutineStore.h"

#include "program/TestCase.h"
#include "storage/DiaryFile.h"
#include "support/Times.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>

using namespace softfall;

class SqliteRoutineStoreTest : public QObject {
    Q_OBJECT

private slots:
    void sessionThatLostItsStepsIsOver() {
        const QTemporaryDir folder;
        const OpenedDiary opened = DiaryFile(folder.filePath("diary.sqlite")).open();
        SqliteRoutineStore store(*opened.database);
        RoutineSession session;
        session.night = nightOf("2025-03-10");
        session.started = session.changed = at("2025-03-10T21:30:00-04:00");
        session.bedtime = at("2025-03-10T23:00:00-04:00");
        SessionStep step;
        step.planned = minutes(43);
        step.state = SessionStepState::Current;
        session.steps.push_back(step);
        QVERIFY(store.save(session));
        QVERIFY(store.open().value());
        opened.database->connection().exec("DELETE FROM routine_step"); // as a rescue may leave it
        QVERIFY(!store.open().value());
        RoutineSession left = store.all().value().front();
        QVERIFY(!left.isOpen());
        QVERIFY(!left.abandon(session.started)); // and nothing takes a step that is not there
    }
};

SOFTFALL_TEST(SqliteRoutineStoreTest)
#include "SqliteRoutineStoreTest.moc"
