#include "exchange/DiaryCsv.h"

#include "exchange/CsvValues.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <map>

namespace softfall {

namespace {

/// What the rows of one file become.
struct Reading {
    CsvTable& table;
    CsvValues::Zones zones;
    DiaryBundle& bundle;

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
    static const std::vector<CsvColumn> columns{{"night", true}, {"status", true}, {"twitches"}, {"woke"},
                                                {"quality"},     {"fatigue"},      {"in_bed"},   {"lights_out"},
                                                {"wake"},        {"out_of_bed"},   {"zone"},     {"sol_min"},
                                                {"awakenings"},  {"waso_min"},     {"pain"},     {"note"}};
    return columns;
}

void readNights(const QString& path, Reading& reading) {
    std::map<NightDate, qint64> lines; // where each night stands
    reading.table.read(path, [&](const CsvRow& row) {
        CsvValues values(reading.table, row, reading.zones);
        Night night;
        night.night = values.night("night");
        night.status = values.requiredId("status", nightStatusFromId);
        night.twitches = values.wholeNumber("twitches");
        night.woke = values.id("woke", wokeFromId);
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
        night.note = values.text("note");
        if (values.isSound()) {
            const auto [first, isFirst] = lines.emplace(night.night, row.line());
            if (!isFirst) {
                values.reject(
                    badInput(QStringLiteral("night"), {},
                             QStringLiteral("each night once; it already stands in line %1").arg(first->second)));
            }
        }
        reading.keep(values, std::move(night), reading.bundle.nights);
    });
}

const std::vector<CsvColumn>& twitchColumns() {
    static const std::vector<CsvColumn> columns{{"at", true}, {"zone"}, {"intensity"}, {"limb"},
                                                {"falling"},  {"woke"}, {"pain"},      {"note"}};
    return columns;
}

void readTwitches(const QString& path, Reading& reading) {
    reading.table.read(path, [&](const CsvRow& row) {
        CsvValues values(reading.table, row, reading.zones);
        Twitch twitch;
        (void)values.zone();
        twitch.at = values.requiredInstant("at");
        twitch.intensity = values.wholeNumber("intensity");
        twitch.limb = values.id("limb", limbFromId);
        twitch.falling = values.flag("falling");
        twitch.woke = values.flag("woke");
        twitch.pain = values.wholeNumber("pain");
        twitch.note = values.text("note");
        reading.keep(values, std::move(twitch), reading.bundle.twitches);
    });
}

const std::vector<CsvColumn>& habitColumns() {
    static const std::vector<CsvColumn> columns{{"at", true}, {"zone"}, {"kind", true},
                                                {"amount"},   {"unit"}, {"detail"}};
    return columns;
}

/// The unit says nothing new, but another one would mean another amount.
void checkUnit(CsvValues& values, HabitKind kind) {
    const QString& unit = values.text("unit");
    const QString expected = unitOf(kind);
    if (values.isSound() && !unit.isEmpty() && unit != expected) {
        values.reject(badInput(QStringLiteral("unit"), unit,
                               QStringLiteral("%1 with kind %2")
                                   .arg(expected.isEmpty() ? QStringLiteral("nothing") : expected, toString(kind))));
    }
}

void readHabits(const QString& path, Reading& reading) {
    reading.table.read(path, [&](const CsvRow& row) {
        CsvValues values(reading.table, row, reading.zones);
        Habit habit;
        (void)values.zone();
        habit.at = values.requiredInstant("at");
        habit.kind = values.requiredId("kind", habitKindFromId);
        habit.amount = values.number("amount");
        habit.intensity = values.id("detail", exerciseIntensityFromId);
        checkUnit(values, habit.kind);
        reading.keep(values, std::move(habit), reading.bundle.habits);
    });
}

const std::vector<CsvColumn>& changeColumns() {
    static const std::vector<CsvColumn> columns{{"night", true}, {"label", true}};
    return columns;
}

void readChanges(const QString& path, Reading& reading) {
    reading.table.read(path, [&](const CsvRow& row) {
        CsvValues values(reading.table, row, reading.zones);
        Change change;
        change.night = values.night("night");
        change.label = values.text("label");
        reading.keep(values, std::move(change), reading.bundle.changes);
    });
}

struct KnownFile {
    const char* name;
    const std::vector<CsvColumn>& (*columns)();
    void (*read)(const QString& path, Reading& reading);
};

constexpr std::array knownFiles{
    KnownFile{"nights.csv", nightColumns, readNights}, KnownFile{"twitches.csv", twitchColumns, readTwitches},
    KnownFile{"habits.csv", habitColumns, readHabits}, KnownFile{"changes.csv", changeColumns, readChanges}};

std::expected<DiaryFolder, CsvProblems> refused(const QString& path, const QString& reason) {
    CsvProblems problems;
    problems.add({path, 0, {}, reason});
    return std::unexpected(std::move(problems));
}

} // namespace

std::expected<DiaryFolder, CsvProblems> readDiaryFolder(const QString& path) {
    const QFileInfo place(path);
    if (!place.exists()) {
        return refused(path, QStringLiteral("there is no such file or folder"));
    }
    DiaryFolder folder;
    CsvProblems problems;
    bool anything = false;
    for (const KnownFile& known : knownFiles) {
        const QString name = QLatin1String(known.name);
        const QString file = place.isDir() ? QDir(path).filePath(name) : path;
        if (place.isDir() ? !QFileInfo::exists(file) : place.fileName() != name) {
            continue;
        }
        anything = true;
        CsvTable table(name, known.columns(), problems, folder.warnings);
        Reading reading{table, {}, folder.bundle};
        known.read(file, reading);
    }
    if (!anything) {
        return refused(path, place.isDir()
                                 ? QStringLiteral("none of nights.csv, twitches.csv, habits.csv, changes.csv is there")
                                 : QStringLiteral("a diary file is called nights.csv, twitches.csv, habits.csv or "
                                                  "changes.csv"));
    }
    if (!problems.empty()) {
        return std::unexpected(std::move(problems));
    }
    return folder;
}

} // namespace softfall
