#include "program/TestCase.h"
#include "support/FakeDiaryFiles.h"
#include "support/MemoryBackups.h"
#include "support/MemoryCopies.h"
#include "support/Messages.h"
#include "support/TestCoach.h"
#include "support/Times.h"
#include "viewmodels/data/DataViewModel.h"
#include "viewmodels/data/ImportViewModel.h"
#include "viewmodels/wording/ExchangeWords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace softfall;

namespace {

const QLocale german(QLocale::German, QLocale::Germany); // 24 hours
const NightRange everything{nightOf("2025-01-01"), nightOf("2025-12-31")};

Night nightWith(const char* date, int twitches) {
    Night night;
    night.night = nightOf(date);
    night.twitches = twitches;
    night.zone = "America/New_York";
    return night;
}

/// The page of a person's data over a diary in memory.
struct Pages {
    TestCoach coach{"2025-03-10T12:00:00-04:00"};
    MemoryBackups stored{coach.diary, coach.timeline};
    BackupService backups{{stored, coach.diary, coach.edits(), coach.diary, coach.diary, coach.timeline}};
    FakeDiaryFiles files;
    ExchangeService exchange{{files, coach.entries(), coach.evening(), backups}};
    FakeFileChooser chooser;
    MemoryCopies copies;
    CopiesService copiesService{copies.ports()};
    QString shownFolder;
    bool canShowFolders = true;
    DataViewModel data{{backups, copiesService, exchange, chooser, coach.timeline,
                        [this](const QString& folder) {
                            shownFolder = folder;
                            return canShowFolders;
                        }},
                       german};
    ImportViewModel incoming{exchange, coach.entries(), chooser, german};

    Pages() {
        data.setShown(true);
        incoming.setShown(true);
    }
    void answer(const char* date, int twitches) {
        QVERIFY(coach.edits().apply({"morning", {PutNight{nightWith(date, twitches)}}}));
    }
    [[nodiscard]] QString nights() {
        QStringList reported;
        const auto nights = coach.diary.nights(everything).value();
        for (const Night& night : nights) {
            reported << toIsoString(night.night).mid(5) + ":" + QString::number(night.twitches.value_or(-1));
        }
        return reported.join(' ');
    }
};

/// Three nights of Sleep as Android, two with a tag.
ForeignDiary sleeps() {
    ForeignDiary foreign;
    foreign.kind = ForeignKind::SleepAsAndroid;
    foreign.fileName = "sleep-export.csv";
    foreign.sources = {{ForeignSource::Kind::Tag, "#jerk", 2, "#jerk", true},
                       {ForeignSource::Kind::Event, "SNORING", 1, "SNORING-1741500000000", true}};
    for (const char* evening : {"2025-03-05", "2025-03-06", "2025-03-07"}) {
        ForeignSleep sleep;
        sleep.from = zonedAt(QString(evening) + "T23:10:00-05:00");
        sleep.to = {sleep.from.instant + hours(8), sleep.from.utcOffset, {}};
        if (evening != QString("2025-03-06")) {
            sleep.tags = {{0, 3}};
        }
        foreign.sleeps.push_back(sleep);
    }
    return foreign;
}

} // namespace

Q_DECLARE_METATYPE(softfall::CopyDifference)

/// Your data, and importing a file.
class OwnDataViewModelsTest : public QObject {
    Q_OBJECT

private slots:
    void backupsAreListedAndMadeByHand() {
        Pages pages;
        const QAbstractItemModelTester tester(pages.data.backups());
        QCOMPARE(pages.data.backups()->rowCount(), 0);
        pages.answer("2025-03-08", 2);
        pages.data.backUp();
        QCOMPARE(pages.data.backups()->rowCount(), 1);
        QCOMPARE(pages.data.backups()->rows()[0].title, "Today, 12:00");
        QVERIFY(pages.data.backups()->rows()[0].detail.startsWith("made by you · 1 night"));
        QVERIFY(pages.data.message().text.startsWith("Backed up and checked: "));
    }

    void onlyTheNewestBackupsAreListedAtFirst() {
        Pages pages;
        pages.answer("2025-03-08", 2);
        for (int i = 0; i < 5; ++i) {
            pages.coach.timeline.elapse(hours(24));
            pages.data.backUp();
        }
        QCOMPARE(pages.data.backups()->rowCount(), 3);
        QVERIFY(pages.data.hasMoreBackups());
        pages.data.setAllBackups(true);
        QCOMPARE(pages.data.backups()->rowCount(), 5);
        QCOMPARE(pages.data.backups()->rows()[1].title, "Yesterday, 12:00");
    }

    void backupIsPreviewedRestoredAndUndone() {
        Pages pages;
        pages.answer("2025-03-07", 1);
        pages.data.backUp();
        pages.answer("2025-03-08", 4);
        pages.data.askRestore(0);
        QCOMPARE(pages.data.restoreTitle(), "Today, 12:00");
        QCOMPARE(pages.data.restoreLines(), QStringList({"Nights: 1 removed, 1 unchanged"}));
        QVERIFY(pages.data.restoreChangesAnything());
        QCOMPARE(pages.nights(), "03-07:1 03-08:4"); // only previewed
        pages.data.restore();
        QCOMPARE(pages.nights(), "03-07:1");
        QCOMPARE(pages.data.restoreTitle(), "");
        pressUndo(pages.data, pages.coach.edits());
        QCOMPARE(pages.nights(), "03-07:1 03-08:4");
    }

    void undoOfARestoreLeavesLaterEntries() {
        Pages pages;
        pages.answer("2025-03-07", 1);
        pages.data.backUp();
        pages.answer("2025-03-08", 4);
        pages.data.askRestore(0);
        pages.data.restore();
        QVERIFY(pages.coach.entries().logTwitch({}));
        pressUndo(pages.data, pages.coach.edits());
        QVERIFY(!pages.data.message().isError);
        QCOMPARE(pages.coach.diary.twitches(everything)->size(), 1u);
        QCOMPARE(pages.nights(), "03-07:1 03-08:4");
    }

    void identicalBackupNeedsNoRestore() {
        Pages pages;
        pages.answer("2025-03-07", 1);
        pages.data.backUp();
        pages.data.askRestore(0);
        QVERIFY(!pages.data.restoreChangesAnything());
        pages.data.forgetRestore();
        pages.data.askRestore(7); // not there
        QCOMPARE(pages.data.restoreTitle(), "");
    }

    void aCopyIsListedWithWhatOnlyItHas_data() {
        QTest::addColumn<CopyDifference>("has");
        QTest::addColumn<QString>("contents");
        QTest::addColumn<bool>("canAdd");
        const auto row = [](const char* contents, CopyDifference has, bool canAdd) {
            QTest::newRow(contents) << has << QString::fromUtf8(contents) << canAdd;
        };
        row("It has 3 nights and 12 twitches that your diary doesn’t have.", {3, 12, 0, 0, 0}, true);
        row("It has 1 night that your diary doesn’t have.", {1, 0, 0, 0, 0}, true);
        row("It has 1 night, 1 twitch, 1 habit and 1 more entry that your diary doesn’t have.", {1, 1, 1, 1, 0}, true);
        row("It has 2 more entries that your diary doesn’t have. 1 entry is different in it.", {0, 0, 0, 2, 1}, true);
        row("It has nothing that your diary doesn’t have.", {}, false);
        row("It has nothing that your diary doesn’t have. 2 entries are different in it.", {0, 0, 0, 0, 2}, false);
    }
    void aCopyIsListedWithWhatOnlyItHas() {
        QFETCH(CopyDifference, has);
        QFETCH(QString, contents);
        QFETCH(bool, canAdd);
        Pages pages;
        QCOMPARE(pages.data.copies()->rowCount(), 0);
        const QAbstractItemModelTester tester(pages.data.copies());
        DiaryCopy copy = copyAt("/home/mark/diary.sync-conflict-20250309-213000-ABCDEFG.sqlite", 0);
        copy.has = has;
        copy.bytes = 2'100'000;
        copy.written = pages.coach.timeline.zone().wallAt(at("2025-03-09T21:30:00-04:00"));
        pages.copies.copies = {copy};
        pages.copiesService.lookIfChanged();
        QCOMPARE(pages.data.copies()->rowCount(), 1);
        const CopyRow& listed = pages.data.copies()->rows().front();
        QCOMPARE(listed.title, "diary.sync-conflict-20250309-213000-ABCDEFG.sqlite");
        QCOMPARE(listed.detail, "made by Syncthing · Yesterday, 21:30 · 2,1 MB");
        QCOMPARE(listed.contents, contents);
        QCOMPARE(listed.canAdd, canAdd);
    }

    void aCopyThatCantBeReadIsListed() {
        Pages pages;
        DiaryCopy copy = copyAt("/home/mark/diary (1).sqlite", 0);
        copy.maker = CopyMaker::Unknown;
        copy.state = CopyState::Unreadable;
        pages.copies.copies = {copy};
        pages.copiesService.look();
        QCOMPARE(pages.data.copies()->rows().front().contents, "It can’t be read.");
        QVERIFY(!pages.data.copies()->rows().front().canAdd);
        QVERIFY(!pages.data.copies()->rows().front().detail.contains("made by"));
    }

    void aNameIsShownOnOneLine_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        const auto row = [](const QString& name, const QString& shown) {
            QTest::newRow(qPrintable(shown)) << name << shown;
        };
        row("diary (Mark's \"old\" one).sqlite", "diary (Mark's \"old\" one).sqlite");
        row("diary\n<b>.sqlite", "diary\ufffd<b>.sqlite");
        row("diary\x1b[31m\u202e.sqlite", "diary\ufffd[31m\ufffd.sqlite");
        row("  diary  .sqlite", "  diary  .sqlite");
    }
    void aNameIsShownOnOneLine() {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        QCOMPARE(shownFileName("/home/mark/" + name), shown);
    }

    void whatOnlyACopyHasIsPreviewedAddedAndUndone() {
        Pages pages;
        pages.answer("2025-03-07", 1);
        pages.answer("2025-03-08", 4);
        const QString path = pages.backups.backUp().value().path; // stands for a copy
        QVERIFY(pages.coach.edits().apply({"test", {RemoveNight{nightOf("2025-03-08"), 1}}}));
        pages.answer("2025-03-07", 3);
        pages.answer("2025-03-09", 0);
        pages.copies.copies = {copyAt(path, 1)};
        pages.copiesService.look();
        pages.data.askAdd(1); // not there
        QCOMPARE(pages.data.restoreTitle(), "");
        pages.data.askAdd(0);
        QVERIFY(pages.data.restoreOnlyAdds());
        QCOMPARE(pages.data.restoreLines(), QStringList({"Nights: 1 added, 2 unchanged",
                                                         "1 entry is different in the file. Yours stays as it is."}));
        QCOMPARE(pages.nights(), "03-07:3 03-09:0"); // only previewed
        pages.data.restore();
        QCOMPARE(pages.nights(), "03-07:3 03-08:4 03-09:0");
        QVERIFY(pages.data.message().text.startsWith("Added what was missing, from 1."));
        QVERIFY(!pages.data.restoreOnlyAdds());
        pressUndo(pages.data, pages.coach.edits());
        QCOMPARE(pages.nights(), "03-07:3 03-09:0");
    }

    void theFolderOfACopyIsShownOrNamed() {
        Pages pages;
        pages.copies.copies = {copyAt("/home/mark/sync/diary (1).sqlite", 1)};
        pages.copiesService.look();
        pages.data.showFolderOf(0);
        QCOMPARE(pages.shownFolder, "/home/mark/sync");
        QVERIFY(!pages.data.message().isError);
        pages.canShowFolders = false;
        pages.data.showFolderOf(0);
        QVERIFY(pages.data.message().text.contains("/home/mark/sync"));
    }

    void copiesOfOthersAreNamedBeforeEverythingIsDeleted() {
        Pages pages;
        QCOMPARE(pages.data.copiesThatStay(), "");
        DiaryCopy aside = copyAt("/d/diary-damaged-2025-03-08T2130.sqlite", 0);
        aside.maker = CopyMaker::Softfall;
        pages.copies.copies = {copyAt("/d/diary (1).sqlite", 0), aside, copyAt("/d/diary (2).sqlite", 0)};
        pages.copiesService.look();
        QCOMPARE(pages.data.copiesThatStay(), "diary (1).sqlite, diary (2).sqlite");
    }

    void aFileThatIsNoBackupIsRefused() {
        Pages pages;
        pages.chooser.answer = "/somewhere/else.sqlite";
        pages.data.askRestoreOfFile();
        QVERIFY(pages.chooser.asked.front().first == FilePlace::BackupFile);
        QCOMPARE(pages.data.restoreTitle(), "");
        QVERIFY(pages.data.message().isError);
    }

    void diaryIsExportedToChosenPath() {
        Pages pages;
        pages.answer("2025-03-07", 1);
        pages.data.exportJson(); // cancelled
        QCOMPARE(pages.files.written.size(), 0u);
        pages.chooser.answer = "/home/somebody/diary";
        pages.data.exportJson();
        pages.data.exportCsv();
        QVERIFY(pages.chooser.asked[1] == std::pair(FilePlace::NewJson, QString("softfall-diary-2025-03-10.json")));
        QVERIFY(pages.chooser.asked[2] == std::pair(FilePlace::NewFolder, QString("softfall-diary-2025-03-10")));
        QVERIFY(pages.files.written[0].format == DiaryFormat::Json &&
                pages.files.written[1].format == DiaryFormat::Csv);
        QCOMPARE(pages.files.written[0].diary.entries.nights.size(), 1u);
        QVERIFY(pages.data.message().text.contains("/home/somebody/diary"));
        pages.files.failure = unavailable("path", "disk full");
        pages.data.exportCsv();
        QVERIFY(pages.data.message().isError);
    }

    void deletionRequiresConfirmationWord() {
        Pages pages;
        pages.answer("2025-03-07", 1);
        pages.data.backUp();
        pages.data.deleteEverything("no");
        QVERIFY(pages.data.message().isError);
        QCOMPARE(pages.nights(), "03-07:1");
        pages.data.deleteEverything(pages.data.deletionWord());
        QCOMPARE(pages.nights(), "");
        QCOMPARE(pages.data.backups()->rowCount(), 0);
    }

    void importIsPreviewedAppliedAndUndone() {
        Pages pages;
        pages.answer("2025-03-07", 1);
        ReadDiary read;
        read.diary.entries.nights = {nightWith("2025-03-07", 1), nightWith("2025-03-08", 5)};
        read.warnings.add({"nights.csv", 1, "mood", "unknown column, ignored"});
        pages.files.files.emplace("/in/diary", read);
        QVERIFY(pages.incoming.status() == PageViewModel::Empty);
        pages.chooser.answer = "/in/diary";
        pages.incoming.chooseFolder();
        QCOMPARE(pages.incoming.fileName(), "diary");
        QVERIFY(!pages.incoming.isForeign());
        QCOMPARE(pages.incoming.preview(), QStringList({"Nights: 1 added, 1 unchanged"}));
        QCOMPARE(pages.incoming.problems().size(), 1);
        QVERIFY(pages.incoming.canCarryOut());
        QCOMPARE(pages.nights(), "03-07:1"); // only previewed
        pages.incoming.carryOut();
        QCOMPARE(pages.nights(), "03-07:1 03-08:5");
        QCOMPARE(pages.incoming.fileName(), "");
        QVERIFY(pages.backups.list()->front().reason == BackupReason::BeforeImport);
        pressUndo(pages.incoming, pages.coach.edits());
        QCOMPARE(pages.nights(), "03-07:1");
    }

    void sameFileTwiceHasNothingToImport() {
        Pages pages;
        ReadDiary read;
        read.diary.entries.nights = {nightWith("2025-03-08", 5)};
        pages.files.files.emplace("/in/diary", read);
        pages.incoming.open("/in/diary");
        pages.incoming.carryOut();
        pages.incoming.open("/in/diary");
        QVERIFY(!pages.incoming.canCarryOut());
        QCOMPARE(pages.incoming.stillNeeded(), "Everything in it is already in your diary.");
    }

    void unreadableFileReportsPlaceAndReason() {
        Pages pages;
        FileProblems problems;
        for (int line = 2; line < 30; ++line) {
            problems.add({"nights.csv", line, "twitches", "invalid value '51' (expected 0 to 50)"});
        }
        pages.files.files.emplace("/in/diary", std::unexpected(problems));
        pages.incoming.open("/in/diary");
        QVERIFY(pages.incoming.isRefused());
        QCOMPARE(pages.incoming.problems().size(), 21);
        QVERIFY(pages.incoming.problems().front().contains("51"));
        QCOMPARE(pages.incoming.problems().back(), "and 8 more");
        QVERIFY(!pages.incoming.canCarryOut());
        pages.incoming.close();
        QVERIFY(pages.incoming.problems().isEmpty());
        QVERIFY(pages.incoming.status() == PageViewModel::Empty);
    }

    void twitchesOfAnotherProgramAreTakenFromWhatIsChosen() {
        Pages pages;
        const QAbstractItemModelTester tester(pages.incoming.sources());
        pages.files.files.emplace("/in/sleep-export.csv", sleeps());
        pages.incoming.open("/in/sleep-export.csv");
        QVERIFY(pages.incoming.isForeign());
        QCOMPARE(pages.incoming.formatName(), "Sleep as Android");
        QCOMPARE(pages.incoming.sources()->rowCount(), 2);
        QCOMPARE(pages.incoming.sources()->rows()[0].detail, "2 nights have this tag, such as #jerk");
        pages.incoming.chooseSource(0);
        QVERIFY(pages.incoming.sources()->rows()[0].isChosen);
        QVERIFY(!pages.incoming.canBeRecords()); // a tag has no times
        QCOMPARE(pages.incoming.preview(), QStringList({"Nights: 3 added"}));
        pages.incoming.setWithoutIsNone(true);
        pages.incoming.carryOut();
        QCOMPARE(pages.nights(), "03-05:3 03-06:0 03-07:3");
    }

    void eventSeriesCanBecomeLoggedTwitches() {
        Pages pages;
        pages.files.files.emplace("/in/sleep-export.csv", sleeps());
        pages.incoming.open("/in/sleep-export.csv");
        pages.incoming.chooseSource(1);
        QVERIFY(pages.incoming.canBeRecords());
        pages.incoming.setAsRecords(true);
        QVERIFY(pages.incoming.asRecords());
        pages.incoming.chooseSource(0); // which cannot
        QVERIFY(!pages.incoming.asRecords());
        pages.incoming.chooseSource(9); // not there
        QVERIFY(pages.incoming.sources()->rows()[0].isChosen);
    }

    void importedPlanNeedsConsent() {
        Pages pages;
        PlanSettings mine;
        mine.schedule.set(std::chrono::Monday, {TimeOfDay(22, 0), TimeOfDay(6, 0)});
        QVERIFY(pages.coach.savePlan(mine));
        ReadDiary read;
        read.diary.entries.nights = {nightWith("2025-03-08", 5)};
        PlanSettings theirs;
        theirs.schedule.set(std::chrono::Monday, {TimeOfDay(23, 30), TimeOfDay(7, 0)});
        read.diary.plan = theirs;
        pages.files.files.emplace("/in/diary.json", read);
        pages.incoming.open("/in/diary.json");
        QVERIFY(pages.incoming.hasPlan());
        QVERIFY(!pages.incoming.takesPlan());
        QCOMPARE(pages.incoming.preview().back(), "The file has a plan too. Yours stays as it is.");
        pages.incoming.setTakesPlan(true);
        QVERIFY(pages.incoming.takesPlan());
        pages.incoming.carryOut();
        QVERIFY(pages.coach.evening().settings() == theirs);
    }
};

SOFTFALL_TEST(OwnDataViewModelsTest)
#include "OwnDataViewModelsTest.moc"
