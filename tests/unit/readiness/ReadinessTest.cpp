#include "core/readiness/Readiness.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

#include <functional>

using namespace softfall;

namespace {

const Instant evening = at("2025-03-10T20:00:00-04:00");

/// A desktop on which everything works.
struct Machine {
    DesktopFacts desktop;
    AutostartStatus autostart{AutostartStatus::Kind::On, {}};
    DiaryFacts diary;

    Machine() {
        desktop.hasSessionBus = true;
        desktop.trayWatcher = Reach::Answers;
        desktop.trayHasHost = true;
        desktop.notificationServer = Reach::Answers;
        desktop.notificationServerName = "dunst 1.9.0";
        desktop.notificationCapabilities = {"actions", "body", "persistence"};
        desktop.quiet = Quiet::Off;
        desktop.hasAudioModule = true;
        desktop.speechEngine = "flite";
        desktop.soundServer = "PipeWire";
        desktop.hasSoundCard = true;
        desktop.hasWakeupTimer = true;
        desktop.wakeupFollowsClock = true;
        diary.condition = DiaryFacts::Condition::Whole;
        diary.canBeWritten = true;
        diary.bytes = 1'000'000;
        diary.freeBytes = 1'000'000'000;
        diary.newestBackup = evening - hours(30);
        diary.newestBackupIsIntact = true;
    }

    [[nodiscard]] CheckResult result(CheckItem item) const {
        return assess(desktop, autostart, diary, evening).at(std::size_t(item));
    }
};

using Change = std::function<void(Machine&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class ReadinessTest : public QObject {
    Q_OBJECT

private slots:
    void itemsAreReportedInOrder() {
        const auto results = assess({}, {}, {}, evening);
        QStringList items;
        for (const CheckResult& result : results) {
            items << toString(result.item);
        }
        QCOMPARE(items, QStringList({"autostart", "tray", "notifications", "actions", "do-not-disturb", "voice",
                                     "sound", "wake-up", "database", "backup"}));
    }

    void whereEverythingWorksEveryItemIsOk() {
        for (const CheckItem item : allCheckItems) {
            QVERIFY2(Machine().result(item).state == CheckState::Ok, qPrintable(toString(item)));
        }
    }

    void bareMachinePassesOnlyTheDiaryCheck() {
        DiaryFacts fresh;
        fresh.canBeWritten = true;
        for (const CheckResult& result : assess({}, {}, fresh, evening)) {
            QCOMPARE(result.state == CheckState::Ok, result.item == CheckItem::Database);
        }
    }

    void singleProblemIsIdentified_data() {
        QTest::addColumn<CheckItem>("item");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("state");
        QTest::addColumn<CheckFinding>("finding");
        QTest::addColumn<QString>("argument");

        const auto row = [](const char* name, CheckItem item, const Change& change, const char* state,
                            CheckFinding finding, const QString& argument = {}) {
            QTest::newRow(name) << item << change << state << finding << argument;
        };
        using Kind = AutostartStatus::Kind;
        using enum CheckItem;
        row(
            "starts by itself", Autostart, [](Machine&) {}, "ok", CheckFinding::AutostartOn);
        row(
            "a recording that can't be used", Voice,
            [](Machine& m) {
                m.desktop.recordingProblems = {"rest.flac: no sound", "x.wav: too long"};
            },
            "degraded", CheckFinding::RecordingsUnusable, "rest.flac: no sound");
        row(
            "switched off", Autostart,
            [](Machine& m) {
                m.autostart = {Kind::Off, {}};
            },
            "missing", CheckFinding::AutostartOff);
        row(
            "program moved away", Autostart,
            [](Machine& m) {
                m.autostart = {Kind::ProgramGone, "/opt/softfall"};
            },
            "degraded", CheckFinding::AutostartProgramGone, "/opt/softfall");
        row(
            "for another desktop", Autostart,
            [](Machine& m) {
                m.autostart = {Kind::NotThisDesktop, {}};
            },
            "degraded", CheckFinding::AutostartNotThisDesktop);
        row(
            "refused", Autostart,
            [](Machine& m) {
                m.autostart = {Kind::Refused, "no"};
            },
            "missing", CheckFinding::AutostartRefused, "no");
        row(
            "nobody to ask", Autostart,
            [](Machine& m) {
                m.autostart = {Kind::Unavailable, "why"};
            },
            "missing", CheckFinding::AutostartUnavailable, "why");

        row(
            "no bus, no tray", Tray, [](Machine& m) { m.desktop.hasSessionBus = false; }, "missing",
            CheckFinding::NoSessionBus);
        row(
            "no watcher", Tray, [](Machine& m) { m.desktop.trayWatcher = Reach::Absent; }, "missing",
            CheckFinding::TrayAbsent);
        row(
            "a watcher without host", Tray, [](Machine& m) { m.desktop.trayHasHost = false; }, "missing",
            CheckFinding::TrayWithoutHost);
        row(
            "a watcher that hangs", Tray, [](Machine& m) { m.desktop.trayWatcher = Reach::Silent; }, "degraded",
            CheckFinding::TraySilent);

        row(
            "a named server", Notifications, [](Machine&) {}, "ok", CheckFinding::NotificationsThere, "dunst 1.9.0");
        row(
            "no server", Notifications, [](Machine& m) { m.desktop.notificationServer = Reach::Absent; }, "missing",
            CheckFinding::NotificationsAbsent);
        row(
            "a server that hangs", Notifications, [](Machine& m) { m.desktop.notificationServer = Reach::Silent; },
            "degraded", CheckFinding::NotificationsSilent);

        row(
            "buttons", Actions, [](Machine&) {}, "ok", CheckFinding::ActionsThere);
        row(
            "buttons that go with the notice", Actions,
            [](Machine& m) { m.desktop.notificationCapabilities.removeAll("persistence"); }, "ok",
            CheckFinding::ActionsWithoutHistory);
        row(
            "no buttons", Actions, [](Machine& m) { m.desktop.notificationCapabilities = {"body"}; }, "degraded",
            CheckFinding::ActionsAbsent);
        row(
            "no server, no buttons", Actions, [](Machine& m) { m.desktop.notificationServer = Reach::Absent; },
            "missing", CheckFinding::ActionsAbsent);
        row(
            "a server that hangs reports no buttons", Actions,
            [](Machine& m) { m.desktop.notificationServer = Reach::Silent; }, "degraded", CheckFinding::ActionsUnknown);

        row(
            "held back", DoNotDisturb, [](Machine& m) { m.desktop.quiet = Quiet::On; }, "degraded",
            CheckFinding::QuietOn);
        row(
            "unknown", DoNotDisturb, [](Machine& m) { m.desktop.quiet = Quiet::Unknown; }, "degraded",
            CheckFinding::QuietUnknown);

        row(
            "a voice", Voice, [](Machine&) {}, "ok", CheckFinding::VoiceThere, "flite");
        row(
            "no voice", Voice, [](Machine& m) { m.desktop.speechEngine.clear(); }, "missing",
            CheckFinding::VoiceAbsent);
        row(
            "a voice nobody hears", Voice,
            [](Machine& m) {
                m.desktop.soundServer.clear();
                m.desktop.hasSoundCard = false;
            },
            "degraded", CheckFinding::VoiceWithoutSound, "flite");
        row(
            "no part for voice", Voice, [](Machine& m) { m.desktop.hasAudioModule = false; }, "missing",
            CheckFinding::AudioModuleAbsent);

        row(
            "a sound server", Sound, [](Machine&) {}, "ok", CheckFinding::SoundThere, "PipeWire");
        row(
            "a card alone", Sound, [](Machine& m) { m.desktop.soundServer.clear(); }, "degraded",
            CheckFinding::SoundCardAlone);
        row(
            "a server over the network needs no card", Sound, [](Machine& m) { m.desktop.hasSoundCard = false; }, "ok",
            CheckFinding::SoundThere, "PipeWire");
        row(
            "no part for sound", Sound, [](Machine& m) { m.desktop.hasAudioModule = false; }, "missing",
            CheckFinding::AudioModuleAbsent);

        row(
            "no timer", Wakeup, [](Machine& m) { m.desktop.hasWakeupTimer = false; }, "missing",
            CheckFinding::WakeupAbsent);
        row(
            "a timer blind to the clock", Wakeup, [](Machine& m) { m.desktop.wakeupFollowsClock = false; }, "degraded",
            CheckFinding::WakeupBlindToClock);
        row(
            "a zone without a name", Wakeup, [](Machine& m) { m.desktop.knowsZone = false; }, "missing",
            CheckFinding::ZoneUnknown);

        using Condition = DiaryFacts::Condition;
        row(
            "a whole diary", Database, [](Machine&) {}, "ok", CheckFinding::DiaryIntact);
        row(
            "not yet", Database, [](Machine& m) { m.diary.condition = Condition::NotYet; }, "ok",
            CheckFinding::DiaryNotYet);
        row(
            "newer", Database, [](Machine& m) { m.diary.condition = Condition::Newer; }, "degraded",
            CheckFinding::DiaryNewer);
        row(
            "damaged", Database, [](Machine& m) { m.diary.condition = Condition::Damaged; }, "missing",
            CheckFinding::DiaryDamaged);
        row(
            "unreadable", Database,
            [](Machine& m) {
                m.diary.condition = Condition::Unreadable;
                m.diary.detail = "not a diary";
            },
            "missing", CheckFinding::DiaryUnreadable, "not a diary");
        row(
            "cannot be written", Database, [](Machine& m) { m.diary.canBeWritten = false; }, "missing",
            CheckFinding::DiaryReadOnly);
        row(
            "damaged matters more than a full disk", Database,
            [](Machine& m) {
                m.diary.condition = Condition::Damaged;
                m.diary.freeBytes = 0;
            },
            "missing", CheckFinding::DiaryDamaged);
        row(
            "room for exactly a backup and a log", Database, [](Machine& m) { m.diary.freeBytes = 22'000'000; }, "ok",
            CheckFinding::DiaryIntact);
        row(
            "a byte less", Database, [](Machine& m) { m.diary.freeBytes = 21'999'999; }, "degraded",
            CheckFinding::DiskNearlyFull);
        row(
            "room not known", Database, [](Machine& m) { m.diary.freeBytes.reset(); }, "ok", CheckFinding::DiaryIntact);

        row(
            "no backup", Backup, [](Machine& m) { m.diary.newestBackup.reset(); }, "missing",
            CheckFinding::BackupAbsent);
        row(
            "one that could not be made", Backup, [](Machine& m) { m.diary.backupFailure = "the disk is full"; },
            "degraded", CheckFinding::BackupFailed, "the disk is full");
        row(
            "a backup that is not whole", Backup, [](Machine& m) { m.diary.newestBackupIsIntact = false; }, "degraded",
            CheckFinding::BackupDamaged);
    }
    void singleProblemIsIdentified() {
        QFETCH(CheckItem, item);
        QFETCH(Change, change);
        QFETCH(QString, state);
        QFETCH(CheckFinding, finding);
        QFETCH(QString, argument);
        Machine machine;
        change(machine);
        const CheckResult result = machine.result(item);
        QCOMPARE(toString(result.state), state);
        QCOMPARE(int(result.finding), int(finding));
        QCOMPARE(result.argument, argument);
    }

    void aBackupIsOldAfterSevenDays_data() {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("days");
        constexpr qint64 day = 86'400;
        QTest::newRow("just made") << qint64(0) << "ok" << 0;
        QTest::newRow("a second less than a day") << day - 1 << "ok" << 0;
        QTest::newRow("a day") << day << "ok" << 1;
        QTest::newRow("a second less than seven days") << 7 * day - 1 << "ok" << 6;
        QTest::newRow("seven days") << 7 * day << "degraded" << 7;
        QTest::newRow("a year") << 365 * day << "degraded" << 365;
        QTest::newRow("of a clock that was ahead") << -day << "ok" << 0;
    }
    void aBackupIsOldAfterSevenDays() {
        QFETCH(qint64, age);
        QFETCH(QString, state);
        QFETCH(int, days);
        Machine machine;
        machine.diary.newestBackup = evening - seconds(age);
        const CheckResult result = machine.result(CheckItem::Backup);
        QCOMPARE(toString(result.state), state);
        QCOMPARE(result.number, days);
    }

    void problemsAreReportedOnTheirOwnItem() {
        Machine machine;
        machine.desktop.notificationServer = Reach::Silent;
        for (const CheckItem item : {CheckItem::Tray, CheckItem::Voice, CheckItem::Sound, CheckItem::Wakeup,
                                     CheckItem::Database, CheckItem::Backup, CheckItem::Autostart}) {
            QCOMPARE(int(machine.result(item).state), int(CheckState::Ok));
        }
    }
};

SOFTFALL_TEST(ReadinessTest)
#include "ReadinessTest.moc"
