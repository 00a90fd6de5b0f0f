#include "application/DiaryService.h"
#include "core/coach/NightAssignment.h"
#include "exchange/DiaryCsvWriter.h"
#include "exchange/DiaryFilesOnDisk.h"
#include "exchange/DiaryJson.h"
#include "program/TestCase.h"
#include "storage/DiaryFile.h"
#include "storage/DiaryStores.h"
#include "support/FakeTimeline.h"
#include "support/MadeUpDiary.h"
#include "support/Times.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace softfall;

namespace {

/// A separate diary file with the services over it.
class Coach {
public:
    explicit Coach(FakeTimeline& timeline)
        : m_stores(opened(m_folder.filePath("diary.sqlite")), m_folder.filePath("diary.sqlite"))
        , edits(m_stores.diary, m_stores.diary)
        , evening(m_stores.plan, edits, timeline)
        , diary(m_stores.diary, edits, evening, timeline) {}

private:
    static std::unique_ptr<Database> opened(const QString& file) {
        OpenedDiary diary = DiaryFile(file).open();
        if (!diary.database) {
            qFatal("the diary cannot be opened");
        }
        return std::move(diary.database);
    }
    QTemporaryDir m_folder;
    DiaryStores m_stores;

public:
    EditService edits;
    EveningService evening;
    DiaryService diary;
};

/// The contents of a diary, without the numbers of its entries.
DiaryContents spoken(DiaryContents diary) {
    for (auto& twitch : diary.entries.twitches) {
        twitch.id = 0;
    }
    for (auto& habit : diary.entries.habits) {
        habit.id = 0;
    }
    for (auto& change : diary.entries.changes) {
        change.id = 0;
    }
    for (auto& experiment : diary.entries.experiments) {
        experiment.id = 0;
    }
    for (auto& medicine : diary.entries.health.medicines) {
        medicine.id = 0;
    }
    for (auto& finding : diary.entries.health.findings) {
        finding.id = 0;
    }
    diary.entries = inFileOrder(std::move(diary.entries));
    return diary;
}

/// For messages: the first entry of a list that differs.
template <typename Entry>
QByteArray firstDifference(const char* list, const std::vector<Entry>& one, const std::vector<Entry>& other) {
    for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i) {
        if (!(one[i] == other[i])) {
            return QByteArray(list) + " differ at " + QByteArray::number(qulonglong(i));
        }
    }
    return one.size() == other.size() ? QByteArray() : QByteArray(list) + " are of another number";
}
QByteArray firstDifference(const DiaryBundle& one, const DiaryBundle& other) {
    return firstDifference("nights", one.nights, other.nights) +
           firstDifference("twitches", one.twitches, other.twitches) +
           firstDifference("habits", one.habits, other.habits) +
           firstDifference("changes", one.changes, other.changes) +
           firstDifference("experiments", one.experiments, other.experiments) +
           firstDifference("answers", one.health.answers, other.health.answers) +
           firstDifference("medicines", one.health.medicines, other.health.medicines) +
           firstDifference("findings", one.health.findings, other.health.findings);
}

QByteArray joined(const std::vector<NamedFile>& files) {
    QByteArray bytes;
    for (const NamedFile& file : files) {
        bytes += file.name.toUtf8() + '\n' + file.bytes;
    }
    return bytes;
}

DiarySize wholeOrSample() {
    return qEnvironmentVariable("SOFTFALL_TEST_EXTENT") == "whole" ? twentyYears : DiarySize{150, 300, 500, 8};
}

} // namespace

class DiaryRoundTripTest : public QObject {
    Q_OBJECT

private:
    FakeTimeline m_timeline{at("2025-03-30T12:00:00Z"), zoneOf("Europe/Berlin")};
    DiaryContents m_diary;
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString written(const QString& format) const { return written(format, m_diary); }
    [[nodiscard]] QString written(const QString& format, const DiaryContents& diary) const {
        const QString path = m_folder->filePath(format == "json" ? "diary.json" : "diary");
        const auto done = format == "json" ? writeFileAtomically(path, toDiaryJson(diary), {})
                                           : writeFolderAtomically(path, toDiaryCsv(diary), {});
        if (!done) {
            qWarning().noquote() << describe(done.error());
        }
        return path;
    }
    [[nodiscard]] static IncomingDiary read(const QString& path) {
        const auto diary = DiaryFilesOnDisk().read(path, {});
        if (!diary) {
            for (const FileProblem& problem : diary.error().first) {
                qWarning().noquote() << describe(problem);
            }
        }
        const auto& whole = std::get<ReadDiary>(diary.value());
        for (const FileProblem& warning : whole.warnings.first) {
            qWarning().noquote() << describe(warning);
        }
        return whole.diary;
    }
    static void formats() {
        QTest::addColumn<QString>("format");
        QTest::newRow("JSON") << "json";
        QTest::newRow("CSV") << "csv";
    }

private slots:
    void initTestCase() { m_diary = spoken(madeUpDiary(wholeOrSample(), 20250330)); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void exportAndImportRoundTrip_data() { formats(); }
    void exportAndImportRoundTrip() {
        QFETCH(QString, format);
        Coach coach(m_timeline);
        auto import = coach.diary.previewImport(read(written(format)));
        QVERIFY(import);
        QVERIFY(import->nights == (ImportCounts{int(m_diary.entries.nights.size()), 0, 0}));
        QVERIFY(import->habits == (ImportCounts{int(m_diary.entries.habits.size()), 0, 0}));
        QVERIFY(coach.diary.carryOut(*import));
        const DiaryContents stored = coach.diary.contents().value();
        DiaryBundle reported = m_diary.entries;
        if (format == "csv") {
            reported.experiments.clear(); // CSV has no place for them
            reported.health = {};
        }
        QCOMPARE(firstDifference(spoken(stored).entries, reported), QByteArray());
        if (format == "json") {
            QVERIFY(stored.plan == m_diary.plan);
            QCOMPARE(toDiaryJson(stored), toDiaryJson(m_diary));
        } else {
            QVERIFY(stored.plan == PlanSettings{});
            QCOMPARE(joined(toDiaryCsv({stored.entries, m_diary.plan})), joined(toDiaryCsv(m_diary)));
        }

        // A second import changes nothing, and one undo reverses all of it.
        import = coach.diary.previewImport(read(m_folder->filePath(format == "json" ? "diary.json" : "diary")));
        QVERIFY(import);
        QVERIFY(import->edit.operations.empty());
        QVERIFY(import->twitches == (ImportCounts{0, 0, int(m_diary.entries.twitches.size())}));
        QVERIFY(coach.edits.undo().value());
        QVERIFY(coach.diary.contents().value() == DiaryContents{});
    }

    void importingIntoTheDiaryItselfChangesNothing_data() { formats(); }
    void importingIntoTheDiaryItselfChangesNothing() {
        QFETCH(QString, format);
        const DiaryImport import = planImport(m_diary.entries, nightsAssignedTo(read(written(format))));
        QVERIFY(import.edit.operations.empty());
    }

    void theSameDiaryMakesTheSameBytes() {
        // For any order and any numbers of the entries.
        DiaryContents other = m_diary;
        std::ranges::reverse(other.entries.nights);
        std::ranges::reverse(other.entries.twitches);
        std::ranges::reverse(other.entries.habits);
        std::ranges::reverse(other.entries.changes);
        std::ranges::reverse(other.entries.experiments);
        std::ranges::reverse(other.entries.health.medicines);
        std::ranges::reverse(other.entries.health.findings);
        EntryId id = 1000;
        for (auto& habit : other.entries.habits) {
            habit.id = ++id;
        }
        QCOMPARE(toDiaryJson(other), toDiaryJson(m_diary));
        QCOMPARE(joined(toDiaryCsv(other)), joined(toDiaryCsv(m_diary)));
    }

    void everyTextSurvives_data() {
        QTest::addColumn<QString>("text");
        for (const auto& [name, text] : acidTexts()) {
            QTest::newRow(name) << text;
        }
    }
    void everyTextSurvives() {
        QFETCH(QString, text);
        DiaryContents diary;
        Night night;
        night.night = nightOf("2025-03-08");
        night.twitches = 0;
        night.note = text;
        Twitch twitch;
        twitch.at = zonedAt("2025-03-08T23:46:00-05:00");
        twitch.night = night.night;
        twitch.note = text;
        diary.entries.nights = {night};
        diary.entries.twitches = {twitch};
        if (!text.trimmed().isEmpty() && text.size() <= 200) {
            diary.entries.changes = {{0, night.night, text}};
        }
        for (const char* format : {"json", "csv"}) {
            const DiaryBundle again = nightsAssigned(read(written(format, diary)).entries, nightRuleOf(Schedule()));
            QCOMPARE(again.nights.at(0).note, text);
            QCOMPARE(again.twitches.at(0).note, text);
            QVERIFY(again == diary.entries);
        }
    }

    void nulCharacterIsRejected() {
        Night night;
        night.night = nightOf("2025-03-08");
        night.twitches = 0;
        night.note = QString("before") + QChar::Null + "after";
        QVERIFY(!checked(night));
        Change change{0, night.night, night.note};
        QVERIFY(!checked(change));
    }

private:
    /// By the rule of the made-up diary's own plan.
    [[nodiscard]] IncomingDiary nightsAssignedTo(IncomingDiary incoming) const {
        incoming.entries = nightsAssigned(std::move(incoming.entries),
                                          nightRuleOf(m_diary.plan.schedule, knownSleeps(incoming.entries.nights)));
        return incoming;
    }
};

SOFTFALL_TEST(DiaryRoundTripTest)
#include "DiaryRoundTripTest.moc"
