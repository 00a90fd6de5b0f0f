#include "storage/DiarySalvage.h"

#include "program/TestCase.h"
#include "storage/DatabaseFiles.h"
#include "storage/DiaryFile.h"
#include "storage/SqliteDiary.h"
#include "storage/SqlitePlanStore.h"
#include "support/Files.h"
#include "support/Times.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <memory>

using namespace softfall;
using std::chrono::days;

namespace {

constexpr NightRange allNights{NightDate(std::chrono::local_days(days(0))),
                               NightDate(std::chrono::local_days(days(376000)))};
constexpr qsizetype pageSize = 4096;

/// Half a year of nights, some with long notes, and many entries logged on them.
DiaryEdit halfAYear() {
    DiaryEdit edit{"import", {}};
    const NightDate first = nightOf("2024-10-01");
    const Instant evening = at("2024-10-01T21:00:00Z");
    for (int number = 0; number < 180; ++number) {
        const ZonedInstant when{evening + days(number), hours(1), "Europe/Berlin"};
        Night night;
        night.night = first + days(number);
        night.twitches = number % 6;
        night.zone = "Europe/Berlin";
        night.note = QString(number % 3 == 0 ? 480 : 5, QChar(number % 2 == 0 ? u'n' : u'\u20ac'));
        edit.operations.push_back(PutNight{night});
        for (int each = 0; each < 4; ++each) {
            Twitch twitch;
            twitch.at = {when.instant + minutes(each), when.utcOffset, when.zone};
            twitch.night = night.night;
            twitch.limb = Limb::LegLeft;
            twitch.note = QString(each * 40, u't');
            edit.operations.push_back(AddTwitch{twitch});
            Habit habit;
            habit.at = twitch.at;
            habit.night = night.night;
            habit.kind = each == 0 ? HabitKind::Alcohol : HabitKind::Caffeine;
            habit.amount = each == 0 ? 1.5 : 96;
            edit.operations.push_back(AddHabit{habit});
        }
        if (number % 20 == 0) {
            edit.operations.push_back(AddChange{{0, night.night, "change"}});
            Experiment experiment;
            experiment.first = night.night;
            experiment.pauses = {{{night.night + days(1), night.night + days(2)}, PauseReason::Illness}};
            for (int day = 3; day < 40; ++day) {
                experiment.done[night.night + days(day)] = day % 3 == 0;
            }
            edit.operations.push_back(AddExperiment{experiment});
            edit.operations.push_back(
                PutHealthAnswer{{allValues<HealthQuestion>[std::size_t(number / 20)], HealthReply::Yes, night.night}});
            edit.operations.push_back(
                AddMedicine{{0, night.night, MedicineStep::Started, MedicineKind::Ssri, "medicine"}});
            Finding finding;
            finding.since = night.night;
            finding.found = when.instant;
            finding.inputs = "nights=3";
            edit.operations.push_back(AddFinding{finding});
        }
    }
    return edit;
}

struct Contents {
    std::vector<Night> nights;
    std::vector<Twitch> twitches;
    std::vector<Habit> habits;
    std::vector<Change> changes;
    std::vector<Experiment> experiments;
    HealthRecord health;
    PlanSettings plan;
};

Contents contentsOf(const QString& path) {
    const OpenedDiary opened = DiaryFile(path).open({OpenMode::ReadOnly, IntegrityCheck::Quick});
    if (!opened.database) {
        qWarning("%s", qPrintable(describe(opened.error.value())));
        return {};
    }
    const SqliteDiary diary(*opened.database);
    return {diary.nights(allNights).value(),
            diary.twitches(allNights).value(),
            diary.habits(allNights).value(),
            diary.changes().value(),
            diary.experiments().value(),
            diary.health().value(),
            SqlitePlanStore(*opened.database).plan().value()};
}

bool isRead(const auto& entry, const auto& read) {
    return entry == read;
}
/// A long note continues on other pages: the night also counts with a part of it.
bool isRead(const Night& night, Night read) {
    // The last character may have one of its bytes on the lost page.
    const bool isPart = night.note == read.note || night.note.startsWith(read.note.chopped(1));
    read.note = night.note;
    return isPart && night == read;
}

/// Pauses and answers are on their own pages: the experiment also counts without some of them.
bool isRead(const Experiment& experiment, Experiment read) {
    const bool isPart =
        std::ranges::includes(experiment.done, read.done) && (read.pauses.empty() || read.pauses == experiment.pauses);
    read.done = experiment.done;
    read.pauses = experiment.pauses;
    return isPart && experiment == read;
}

/// How many of `whole` are not in `part`; -1 if `part` has something else.
template <typename Entry>
int missing(const std::vector<Entry>& whole, const std::vector<Entry>& part) {
    int found = 0;
    for (const Entry& entry : part) {
        if (std::ranges::none_of(whole, [&entry](const Entry& each) { return isRead(each, entry); })) {
            return -1;
        }
        ++found;
    }
    return int(whole.size()) - found;
}

} // namespace

class DiarySalvageTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Contents m_whole;
    QByteArray m_bytes;

    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] QString damaged() const { return path("damaged.sqlite"); }
    [[nodiscard]] QString target() const { return path("target.sqlite"); }

    Salvage salvaged() { return salvageDiary(damaged(), target()).value(); }
    /// `m_bytes` overwritten with `with` from `from` on.
    void damage(qsizetype from, const QByteArray& with) {
        QByteArray bytes = m_bytes;
        bytes.replace(from, with.size(), with);
        write(damaged(), bytes);
    }

private slots:
    void initTestCase() {
        m_folder = std::make_unique<QTemporaryDir>();
        {
            const OpenedDiary opened = DiaryFile(path("whole.sqlite")).open();
            QVERIFY(opened.database);
            QVERIFY(SqliteDiary(*opened.database).apply(halfAYear()));
            PlanSettings plan;
            plan.schedule.set(std::chrono::Monday, {TimeOfDay(22, 0), TimeOfDay(6, 0)});
            QVERIFY(SqliteDiary(*opened.database).apply({"plan", {PutPlan{plan}}}));
            // What is undone leaves free pages that must not come to life again.
            DiaryEdit much = halfAYear();
            std::erase_if(much.operations, [](const auto& each) { return !std::holds_alternative<AddTwitch>(each); });
            for (auto& each : much.operations) {
                std::get<AddTwitch>(each).twitch.note = "removed";
            }
            QVERIFY(SqliteDiary(*opened.database).apply(much));
            QVERIFY(SqliteDiary(*opened.database).undo().value());
        }
        m_whole = contentsOf(path("whole.sqlite"));
        QCOMPARE(m_whole.twitches.size(), 720u);
        m_bytes = bytesOf(path("whole.sqlite"));
    }
    void cleanup() {
        removeDatabase(damaged());
        removeDatabase(target());
        QCOMPARE(QDir(m_folder->path()).entryList({"damaged*", "target*"}, QDir::Files), QStringList());
    }

    void intactDiaryIsSalvagedCompletely() {
        write(damaged(), m_bytes);
        const Salvage salvage = salvaged();
        QVERIFY(salvage.isComplete);
        QVERIFY((salvage.read == EntryCounts{180, 720, 720, 9}));
        const Contents read = contentsOf(target());
        QCOMPARE(missing(m_whole.nights, read.nights), 0);
        QCOMPARE(missing(m_whole.twitches, read.twitches), 0);
        QCOMPARE(missing(m_whole.habits, read.habits), 0);
        QVERIFY(read.changes == m_whole.changes);
        QVERIFY(read.experiments == m_whole.experiments);
        QVERIFY(read.health == m_whole.health);
        QVERIFY(read.plan == m_whole.plan);
        QCOMPARE(bytesOf(damaged()), m_bytes); // and the source is unchanged
    }

    void logIsSalvaged() {
        const OpenedDiary opened = DiaryFile(damaged()).open();
        QVERIFY(SqliteDiary(*opened.database).apply(halfAYear()));
        QVERIFY(QFileInfo(damaged() + "-wal").size() > 0);
        QVERIFY((salvaged().read == EntryCounts{180, 720, 720, 9}));
    }

    void logIsSalvagedFromGarbageFile() {
        const QString live = path("live.sqlite");
        {
            const OpenedDiary opened = DiaryFile(live).open();
            opened.database->connection().exec("PRAGMA wal_autocheckpoint=0");
            QVERIFY(SqliteDiary(*opened.database).apply(halfAYear()));
            QVERIFY(copyDatabase(live, damaged()));
        }
        removeDatabase(live);
        write(damaged(), QByteArray(20 * pageSize, '\xa5'));
        const Salvage salvage = salvaged();
        QVERIFY2(salvage.read.twitches == 720 && salvage.read.habits == 720,
                 qPrintable(QString::number(salvage.read.twitches)));
    }

    void lostPageLosesOnlyItsRows() {
        const bool isFullExtent = qEnvironmentVariable("SOFTFALL_TEST_EXTENT") == "whole";
        const qsizetype pages = m_bytes.size() / pageSize;
        QVERIFY(pages > 60);
        int lossy = 0;
        for (qsizetype page = 0; page < pages; page += isFullExtent ? 1 : 13) {
            for (const char with : {'\xa5', '\0'}) {
                damage(page * pageSize, QByteArray(pageSize, with));
                const Salvage salvage = salvaged();
                const Contents read = contentsOf(target());
                const int nights = missing(m_whole.nights, read.nights);
                const int twitches = missing(m_whole.twitches, read.twitches);
                const int habits = missing(m_whole.habits, read.habits);
                const int changes = missing(m_whole.changes, read.changes);
                const int experiments = missing(m_whole.experiments, read.experiments);
                const int answers = missing(m_whole.health.answers, read.health.answers);
                const int medicines = missing(m_whole.health.medicines, read.health.medicines);
                const int findings = missing(m_whole.health.findings, read.health.findings);
                QVERIFY(answers >= 0 && medicines >= 0 && findings >= 0);
                const auto all =
                    qPrintable(QString("page %1: %2 nights, %3 twitches, %4 habits, %5 changes, %6 experiments lost")
                                   .arg(page + 1)
                                   .arg(nights)
                                   .arg(twitches)
                                   .arg(habits)
                                   .arg(changes)
                                   .arg(experiments));
                QVERIFY2(nights >= 0 && twitches >= 0 && habits >= 0 && changes >= 0 && experiments >= 0, all);
                // A leaf belongs to one table: 4 KB hold about this many.
                QVERIFY2((nights > 0) + (twitches > 0) + (habits > 0) + (changes > 0) + (experiments > 0) +
                                 (answers > 0) + (medicines > 0) + (findings > 0) <=
                             1,
                         all);
                QVERIFY2(nights <= 60 && twitches <= 70 && habits <= 90 && changes <= 9 && experiments <= 9, all);
                const int lost = nights + twitches + habits + changes + experiments + answers + medicines + findings;
                QVERIFY2(lost == 0 || !salvage.isComplete, all);
                lossy += lost > 0;
            }
        }
        QVERIFY(lossy > 0);
    }

    void truncatedFileIsSalvaged_data() {
        QTest::addColumn<int>("hundredths");
        for (const int hundredths : {10, 50, 90, 99}) {
            QTest::addRow("%d %%", hundredths) << hundredths;
        }
    }
    void truncatedFileIsSalvaged() {
        QFETCH(int, hundredths);
        write(damaged(), m_bytes.left(m_bytes.size() * hundredths / 100));
        const Salvage salvage = salvaged();
        const Contents read = contentsOf(target());
        QVERIFY(missing(m_whole.nights, read.nights) >= 0);
        QVERIFY(missing(m_whole.twitches, read.twitches) >= 0);
        QVERIFY(missing(m_whole.habits, read.habits) >= 0);
        const auto lost = std::size_t(missing(m_whole.twitches, read.twitches) + missing(m_whole.habits, read.habits));
        QVERIFY(lost == 0 || !salvage.isComplete);
        QVERIFY2(hundredths < 90 || lost < 300, qPrintable(QString::number(lost)));
    }

    void garbageYieldsNothing_data() {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray noise;
        for (int i = 0; i < 100'000; ++i) {
            noise += char((i * 7919 + (i >> 3) * 104729) % 251);
        }
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a letter") << QByteArray("this is a letter, and a long one\n").repeated(1000);
        QTest::newRow("noise") << noise;
        QTest::newRow("leaves without end")
            << (QByteArray("\x0d\0\0\xff\xff", 5) + QByteArray(4091, '\x81')).repeated(9);
        QTest::newRow("keys without end") << (QByteArray("\x02\0\0\xff\xff", 5) + QByteArray(4091, '\x08')).repeated(9);
        QTest::newRow("a header and no more")
            << QByteArray("SQLite format 3\0\x10\0\1\1\0", 21) + QByteArray(8192, '\1');
    }
    void garbageYieldsNothing() {
        QFETCH(QByteArray, bytes);
        write(damaged(), bytes);
        const Salvage salvage = salvaged();
        QVERIFY(salvage.read == EntryCounts{});
        QCOMPARE(contentsOf(target()).nights.size(), 0u);
    }

    void withoutAFileThereIsNothingToSalvage() {
        const auto salvage = salvageDiary(path("absent.sqlite"), target());
        QVERIFY(!salvage);
        QCOMPARE(int(salvage.error().kind), int(Error::Kind::Unavailable));
    }
};

SOFTFALL_TEST(DiarySalvageTest)
#include "DiarySalvageTest.moc"
