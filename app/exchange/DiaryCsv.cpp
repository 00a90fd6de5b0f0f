#include "exchange/DiaryCsv.h"

#include "exchange/CsvText.h"
#include "exchange/CsvValues.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <map>

namespace softfall {

namespace {

/// The result of reading the rows of one file.
struct Reading {
    CsvTable& table;
    ZoneRules zones;
    IncomingDiary& incoming;

    template <typename Entry>
    void keep(CsvValues& values, Entry entry, std::vector<Entry>& entries) const {
        if (!values.isSound()) {
            return;
        }
        if (auto valid = checked(std::move(entry))) {
            entries.push_back(*std::move(valid));
        } else {
            values.reject(valid.error());
        }
    }
};

const std::vector<CsvColumn>& nightColumns() {
    static const std::vector<CsvColumn> columns{
        {"night", true}, {"status", true},    {"twitches"}, {"woke"},       {"quality"}, {"fatigue"},
        {"in_bed"},      {"lights_out"},      {"wake"},     {"out_of_bed"}, {"zone"},    {"sol_min"},
        {"awakenings"},  {"waso_min"},        {"pain"},     {"note"},       {"seq"},     {"cramp"},
        {"spread"},      {"middle_of_night"}, {"late"},     {"backfilled"}, {"as_noted"}};
    return columns;
}

void readNights(QIODevice& source, Reading& reading) {
    std::map<std::pair<NightDate, int>, qint64> lines; // the line of each night
    reading.table.read(source, [&](const CsvRow& row) {
        CsvValues values(reading.table, row, reading.zones);
        Night night;
        night.night = values.night("night");
        night.status = values.requiredId<NightStatus>("status");
        night.twitches = values.wholeNumber("twitches");
        night.woke = values.id<Woke>("woke");
        night.quality = values.wholeNumber("quality");
        night.fatigue = values.wholeNumber("fatigue");
        night.zone = values.zone();
        night.inBed = values.instant("in_bed");
        night.lightsOut = values.instant("lights_out");
        night.wake = values.instant("wake");
        night.outOfBed = values.instant("out_of_bed");
        night.solMinutes = values.wholeNumber("sol_min");
        night.awakenings = values.wholeNumber("awakenings");
        night.wasoMinutes = values.wholeNumber("waso_min");
        night.pain = values.wholeNumber("pain");
        night.note = fromSheetText(values.text("note"));
        night.seq = values.wholeNumber("seq").value_or(1);
        night.cramp = values.optionalFlag("cramp");
        night.spread = values.optionalFlag("spread");
        night.middleOfNight = values.optionalFlag("middle_of_night");
        night.late = values.flag("late");
        night.backfilled = values.flag("backfilled");
        if (values.isSound()) {
            const auto [first, isFirst] = lines.emplace(std::pair(night.night, night.seq), row.line());
            if (!isFirst) {
                values.reject(badInput(QStringLiteral("night"), {},
                                       QStringLiteral("each night once; line %1 already has it").arg(first->second)));
            }
        }
        reading.keep(values, std::move(night), reading.incoming.entries.nights);
    });
    const CsvTable& table = reading.table;
    reading.incoming.provided = {table.hasColumn("cramp"), table.hasColumn("spread"),
                                 table.hasColumn("middle_of_night"), table.hasColumn("late"),
                                 table.hasColumn("backfilled")};
}

const std::vector<CsvColumn>& twitchColumns() {
    static const std::vector<CsvColumn> columns{{"at", true}, {"zone"}, {"intensity"}, {"limb"},  {"falling"},
                                                {"woke"},     {"pain"}, {"note"},      {"night"}, {"as_noted"}};
    return columns;
}

void readTwitches(QIODevice& source, Reading& reading) {
    reading.table.read(source, [&](const CsvRow& row) {
        CsvValues values(reading.table, row, reading.zones);
        Twitch twitch;
        (void)values.zone();
        twitch.at = values.requiredInstant("at");
        twitch.intensity = values.wholeNumber("intensity");
        twitch.limb = values.id<Limb>("limb");
        twitch.falling = values.flag("falling");
        twitch.woke = values.flag("woke");
        twitch.pain = values.wholeNumber("pain");
        twitch.note = fromSheetText(values.text("note"));
        twitch.night = values.optionalNight("night").value_or(noNightYet);
        reading.keep(values, std::move(twitch), reading.incoming.entries.twitches);
    });
}

const std::vector<CsvColumn>& habitColumns() {
    static const std::vector<CsvColumn> columns{{"at", true}, {"zone"},   {"kind", true}, {"amount"},
                                                {"unit"},     {"detail"}, {"night"},      {"as_noted"}};
    return columns;
}

/// The unit is redundant, but another one would mean another amount.
void checkUnit(CsvValues& values, HabitKind kind) {
    const QString& unit = values.text("unit");
    const QString expected = unitOf(kind);
    if (values.isSound() && !unit.isEmpty() && unit != expected) {
        values.reject(badInput(QStringLiteral("unit"), unit,
                               QStringLiteral("%1 with kind %2")
                                   .arg(expected.isEmpty() ? QStringLiteral("nothing") : expected, toString(kind))));
    }
}

void readHabits(QIODevice& source, Reading& reading) {
    reading.table.read(source, [&](const CsvRow& row) {
        CsvValues values(reading.table, row, reading.zones);
        Habit habit;
        (void)values.zone();
        habit.at = values.requiredInstant("at");
        habit.kind = values.requiredId<HabitKind>("kind");
        habit.amount = values.number("amount");
        habit.intensity = values.id<ExerciseIntensity>("detail");
        habit.night = values.optionalNight("night").value_or(noNightYet);
        checkUnit(values, habit.kind);
        reading.keep(values, std::move(habit), reading.incoming.entries.habits);
    });
}

const std::vector<CsvColumn>& changeColumns() {
    static const std::vector<CsvColumn> columns{{"night", true}, {"label", true}};
    return columns;
}

void readChanges(QIODevice& source, Reading& reading) {
    reading.table.read(source, [&](const CsvRow& row) {
        CsvValues values(reading.table, row, reading.zones);
        Change change;
        change.night = values.night("night");
        change.label = fromSheetText(values.text("label"));
        reading.keep(values, std::move(change), reading.incoming.entries.changes);
    });
}

struct KnownFile {
    const char* name;
    const std::vector<CsvColumn>& (*columns)();
    void (*read)(QIODevice& source, Reading& reading);
};

constexpr std::array knownFiles{
    KnownFile{"nights.csv", nightColumns, readNights}, KnownFile{"twitches.csv", twitchColumns, readTwitches},
    KnownFile{"habits.csv", habitColumns, readHabits}, KnownFile{"changes.csv", changeColumns, readChanges}};

const KnownFile* knownFile(const QString& name) {
    const auto known =
        std::ranges::find_if(knownFiles, [&name](const KnownFile& file) { return name == QLatin1String(file.name); });
    return known == knownFiles.end() ? nullptr : &*known;
}

/// The diary files at `path`; nothing if it is neither a folder nor has a known name.
QStringList filesAt(const QFileInfo& place) {
    if (!place.isDir()) {
        return knownFile(place.fileName()) ? QStringList{place.filePath()} : QStringList();
    }
    QStringList files;
    for (const KnownFile& known : knownFiles) {
        const QString file = QDir(place.filePath()).filePath(QLatin1String(known.name));
        if (QFileInfo::exists(file)) {
            files << file;
        }
    }
    return files;
}

std::expected<ReadDiary, FileProblems> refused(const QString& path, const QString& reason) {
    FileProblems problems;
    problems.add({path, 0, {}, reason});
    return std::unexpected(std::move(problems));
}

} // namespace

bool isDiaryCsvName(const QString& fileName) {
    return knownFile(fileName) != nullptr;
}

void readDiaryCsv(QIODevice& source, const QString& fileName, ReadDiary& read, FileProblems& problems) {
    const KnownFile* known = knownFile(fileName);
    Q_ASSERT(known);
    CsvTable table(fileName, known->columns(), problems, read.warnings);
    Reading reading{table, {}, read.diary};
    known->read(source, reading);
}

std::expected<ReadDiary, FileProblems> readDiaryFolder(const QString& path) {
    const QFileInfo place(path);
    if (!place.exists()) {
        return refused(path, QStringLiteral("no such file or folder"));
    }
    const QStringList files = filesAt(place);
    if (files.isEmpty()) {
        return refused(path, place.isDir()
                                 ? QStringLiteral("no nights.csv, twitches.csv, habits.csv or changes.csv")
                                 : QStringLiteral("expected nights.csv, twitches.csv, habits.csv or changes.csv"));
    }
    ReadDiary read;
    FileProblems problems;
    for (const QString& file : files) {
        const QString name = QFileInfo(file).fileName();
        const auto source = openDiarySource(file);
        if (source) {
            readDiaryCsv(**source, name, read, problems);
        } else {
            problems.add({name, 0, {}, source.error()});
        }
    }
    if (!problems.empty()) {
        return std::unexpected(std::move(problems));
    }
    return read;
}

} // namespace softfall
