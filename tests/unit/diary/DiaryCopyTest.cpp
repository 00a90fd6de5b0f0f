#include "core/coach/DiaryCopy.h"

#include "program/TestCase.h"

#include <QTest>

using namespace softfall;

class DiaryCopyTest : public QObject {
    Q_OBJECT

private slots:
    void aNameSaysWhoMadeTheCopy_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("maker");
        QTest::addColumn<bool>("isConflict");
        const auto row = [](const char* name, const char* maker, bool isConflict) {
            QTest::newRow(name) << QString::fromUtf8(name) << maker << isConflict;
        };
        row("diary.sync-conflict-20261130-213000-ABCDEFG.sqlite", "syncthing", true);
        row("diary.sync-conflict-20150201-101010.sqlite", "syncthing", true); // before it named the device
        row("diary (conflicted copy 2026-11-30 213000).sqlite", "nextcloud", true);
        row("diary (conflicted copy mark 2026-11-30 213000).sqlite", "nextcloud", true);
        row("diary_conflict-20150201-101010.sqlite", "nextcloud", true);
        row("diary (Mark's conflicted copy 2026-11-30).sqlite", "dropbox", true);
        row("diary (Mark’s conflicted copy 2026-11-30 (1)).sqlite", "dropbox", true);
        row("diary (laptop conflicted copy).sqlite", "dropbox", true);
        row("diary (In Konflikt stehende Kopie von Mark 2026-11-30).sqlite", "dropbox", true);
        row("diary (Copie en conflit de Mark 2026-11-30).sqlite", "dropbox", true);
        row("diary (Copia en conflicto de Mark 2026-11-30).sqlite", "dropbox", true);
        row("diary (SFConflict mark@example.org 2026-11-30-21-30-00).sqlite", "seafile", true);
        row("diary-conflict.sqlite", "unknown", true);
        row("diary (Case Conflict).sqlite", "unknown", true);
        row("diary (1).sqlite", "unknown", false);
        row("diary-LAPTOP.sqlite", "unknown", false);
        row("diary.sqlite~", "unknown", false);
        row("diary - Copy.sqlite", "unknown", false);
        row("diary-damaged-2026-11-30T2130.sqlite", "softfall", false);
        row("diary-replaced-2026-11-30T2130-2.sqlite", "softfall", false);
        row("diary-damaged.sqlite", "unknown", false); // somebody's own name
        row("notes.sync-conflict-20261130-213000-ABCDEFG.txt", "syncthing", false);
        row("", "unknown", false);
    }
    void aNameSaysWhoMadeTheCopy() {
        QFETCH(QString, name);
        QFETCH(QString, maker);
        QFETCH(bool, isConflict);
        QCOMPARE(toString(copyMakerOf(name)), maker);
        QCOMPARE(isConflictName(name), isConflict);
    }

    void differenceCountsWhatWouldBeAdded() {
        DiaryRestore completion;
        completion.nights.added = 3;
        completion.twitches = {12, 0, 0, 40};
        completion.changes.added = 1;
        completion.health.added = 2;
        completion.sessions.resize(4);
        completion.differing = 5;
        QVERIFY((differenceOf(completion) == CopyDifference{3, 12, 0, 7, 5}));
        QVERIFY(differenceOf({}).lacksNothing());
        completion = {};
        completion.differing = 1;
        QVERIFY(differenceOf(completion).lacksNothing());
    }

    void aCopyMayHaveMoreUntilItWasRead() {
        DiaryCopy copy;
        QVERIFY(copy.mayHaveMore());
        copy.state = CopyState::Unreadable;
        QVERIFY(copy.mayHaveMore());
        copy.state = CopyState::Read;
        QVERIFY(!copy.mayHaveMore());
        copy.has.others = 1;
        QVERIFY(copy.mayHaveMore());
    }
};

SOFTFALL_TEST(DiaryCopyTest)
#include "DiaryCopyTest.moc"
