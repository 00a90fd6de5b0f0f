#include "storage/SqliteDiary.h"

#include "storage/ExperimentTables.h"
#include "storage/PlanTables.h"
#include "storage/Query.h"
#include "storage/SqliteError.h"
#include "storage/UndoJournal.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <algorithm>
#include <numeric>
#include <string>

namespace softfall {

namespace {

Error notFound(const QString& what, const QString& which) {
    return {Error::Kind::NotFound, what, which, {}, QStringLiteral("%1 is not in the diary").arg(which)};
}

template <typename Id>
std::optional<QString> idOf(const std::optional<Id>& value) {
    return value ? std::optional(toString(*value)) : std::nullopt;
}

void bindPoint(Query& query, const std::optional<ZonedInstant>& at) {
    if (at) {
        query << at->instant << at->utcOffset;
    } else {
        query << std::nullopt << std::nullopt;
    }
}

std::optional<ZonedInstant> readPoint(Query& row) {
    const auto instant = row.optional([](Query& each) { return each.instant(); });
    const auto offset = row.optional([](Query& each) { return seconds(each.integer()); });
    return instant && offset ? std::optional(ZonedInstant{*instant, *offset, {}}) : std::nullopt;
}

ZonedInstant readZoned(Query& row) {
    const Instant instant = row.instant();
    const seconds offset(row.integer());
    return {instant, offset, row.text()};
}

/// The file keeps one zone for a night; another one beside it would be lost without a word.
std::optional<Error> strayZone(const Night& night) {
    const std::pair<const char*, const std::optional<ZonedInstant>&> points[] = {
        {"in_bed", night.inBed}, {"lights_out", night.lightsOut}, {"wake", night.wake}, {"out_of_bed", night.outOfBed}};
    for (const auto& [field, at] : points) {
        if (at && at->zone != night.zone) {
            return badInput(QLatin1String(field), at->zone,
                            QStringLiteral("an instant in the zone of its night, '%1'").arg(night.zone));
        }
    }
    return std::nullopt;
}

// Rows that are added in one statement: each statement looks the latest number up and notes the new one, which costs as
// much as a row.
constexpr std::size_t rowsAtOnce = 16;

std::string insertOf(const char* columns, const char* values, std::size_t rows) {
    std::string sql = std::string("INSERT INTO ") + columns + " VALUES " + values;
    for (std::size_t row = 1; row < rows; ++row) {
        sql += std::string(",") + values;
    }
    return sql;
}

constexpr auto twitchColumns = "twitch(at_utc, at_offset, zone, night, intensity, limb, falling, woke, pain, note)";
constexpr auto twitchValues = "(?,?,?,?,?,?,?,?,?,?)";
constexpr auto habitColumns = "habit(at_utc, at_offset, zone, night, kind, amount, intensity)";
constexpr auto habitValues = "(?,?,?,?,?,?,?)";

const std::string insertTwitches = insertOf(twitchColumns, twitchValues, 1);
const std::string insertManyTwitches = insertOf(twitchColumns, twitchValues, rowsAtOnce);
const std::string insertHabits = insertOf(habitColumns, habitValues, 1);
const std::string insertManyHabits = insertOf(habitColumns, habitValues, rowsAtOnce);

void bind(Query& query, const Twitch& twitch) {
    query << twitch.at.instant << twitch.at.utcOffset << twitch.at.zone << twitch.night << twitch.intensity
          << idOf(twitch.limb) << twitch.falling << twitch.woke << twitch.pain << twitch.note;
}

void bind(Query& query, const Habit& habit) {
    query << habit.at.instant << habit.at.utcOffset << habit.at.zone << habit.night << toString(habit.kind)
          << habit.amount << idOf(habit.intensity);
}

/// Whether the next `rowsAtOnce` operations from `first` on are all of that kind.
template <typename Operation>
bool isRow(const std::vector<EditOperation>& operations, std::size_t first) {
    if (operations.size() - first < rowsAtOnce) {
        return false;
    }
    const auto begin = operations.begin() + std::ptrdiff_t(first);
    return std::all_of(begin, begin + std::ptrdiff_t(rowsAtOnce),
                       [](const EditOperation& each) { return std::holds_alternative<Operation>(each); });
}

/// Writes one operation; the id of what was added, or 0.
class OperationWriter {
public:
    explicit OperationWriter(Database& database)
        : m_database(database) {}

    Result<EntryId> operator()(const PutNight& put) const {
        const Night& night = put.night;
        if (auto stray = strayZone(night)) {
            return std::unexpected(*stray);
        }
        Query query(m_database,
                    "INSERT INTO night(night, seq, status, twitches, woke, quality, fatigue,"
                    " in_bed_utc, in_bed_offset, lights_out_utc, lights_out_offset,"
                    " wake_utc, wake_offset, out_of_bed_utc, out_of_bed_offset, zone,"
                    " sol_min, awakenings, waso_min, pain, cramp, spread, middle_of_night, note, late,"
                    " backfilled)"
                    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
                    " ON CONFLICT(night, seq) DO UPDATE SET status=excluded.status, twitches=excluded.twitches,"
                    " woke=excluded.woke, quality=excluded.quality, fatigue=excluded.fatigue,"
                    " in_bed_utc=excluded.in_bed_utc, in_bed_offset=excluded.in_bed_offset,"
                    " lights_out_utc=excluded.lights_out_utc, lights_out_offset=excluded.lights_out_offset,"
                    " wake_utc=excluded.wake_utc, wake_offset=excluded.wake_offset,"
                    " out_of_bed_utc=excluded.out_of_bed_utc, out_of_bed_offset=excluded.out_of_bed_offset,"
                    " zone=excluded.zone, sol_min=excluded.sol_min, awakenings=excluded.awakenings,"
                    " waso_min=excluded.waso_min, pain=excluded.pain, cramp=excluded.cramp, spread=excluded.spread,"
                    " middle_of_night=excluded.middle_of_night, note=excluded.note, late=excluded.late,"
                    " backfilled=excluded.backfilled");
        query << night.night << night.seq << toString(night.status) << night.twitches << idOf(night.woke)
              << night.quality << night.fatigue;
        bindPoint(query, night.inBed);
        bindPoint(query, night.lightsOut);
        bindPoint(query, night.wake);
        bindPoint(query, night.outOfBed);
        query << night.zone << night.solMinutes << night.awakenings << night.wasoMinutes << night.pain << night.cramp
              << night.spread << night.middleOfNight << night.note << night.late << night.backfilled;
        query.run();
        return 0;
    }

    Result<EntryId> operator()(const AddTwitch& add) const {
        Query query(m_database, insertTwitches);
        bind(query, add.twitch);
        return added(query);
    }
    Result<EntryId> operator()(const PutTwitch& put) const {
        const Twitch& twitch = put.twitch;
        Query query(m_database, "UPDATE twitch SET at_utc=?, at_offset=?, zone=?, night=?, intensity=?, limb=?,"
                                " falling=?, woke=?, pain=?, note=? WHERE id=?");
        query << twitch.at.instant << twitch.at.utcOffset << twitch.at.zone << twitch.night << twitch.intensity
              << idOf(twitch.limb) << twitch.falling << twitch.woke << twitch.pain << twitch.note << twitch.id;
        return found(query, QStringLiteral("twitch"), QString::number(twitch.id));
    }

    Result<EntryId> operator()(const AddHabit& add) const {
        Query query(m_database, insertHabits);
        bind(query, add.habit);
        return added(query);
    }
    Result<EntryId> operator()(const PutHabit& put) const {
        const Habit& habit = put.habit;
        Query query(m_database, "UPDATE habit SET at_utc=?, at_offset=?, zone=?, night=?, kind=?, amount=?,"
                                " intensity=? WHERE id=?");
        query << habit.at.instant << habit.at.utcOffset << habit.at.zone << habit.night << toString(habit.kind)
              << habit.amount << idOf(habit.intensity) << habit.id;
        return found(query, QStringLiteral("habit"), QString::number(habit.id));
    }

    Result<EntryId> operator()(const AddChange& add) const {
        Query query(m_database, "INSERT INTO change_mark(night, label) VALUES (?,?)");
        query << add.change.night << add.change.label;
        return added(query);
    }
    Result<EntryId> operator()(const PutChange& put) const {
        Query query(m_database, "UPDATE change_mark SET night=?, label=? WHERE id=?");
        query << put.change.night << put.change.label << put.change.id;
        return found(query, QStringLiteral("change"), QString::number(put.change.id));
    }

    Result<EntryId> operator()(const AddExperiment& add) const { return addExperiment(m_database, add.experiment); }
    Result<EntryId> operator()(const PutExperiment& put) const {
        const auto wasThere = putExperiment(m_database, put.experiment);
        return wasThere ? found(*wasThere, QStringLiteral("experiment"), QString::number(put.experiment.id))
                        : std::unexpected(wasThere.error());
    }

    Result<EntryId> operator()(const PutPlan& put) const {
        const auto valid = checked(put.plan);
        if (!valid) {
            return std::unexpected(valid.error());
        }
        writePlan(m_database, *valid);
        return 0;
    }

    Result<EntryId> operator()(const RemoveNight& remove) const {
        Query query(m_database, "DELETE FROM night WHERE night=? AND seq=?");
        query << remove.night << remove.seq;
        return found(query, QStringLiteral("night"), toIsoString(remove.night));
    }
    Result<EntryId> operator()(const RemoveTwitch& remove) const {
        Query query(m_database, "DELETE FROM twitch WHERE id=?");
        query << remove.id;
        return found(query, QStringLiteral("twitch"), QString::number(remove.id));
    }
    Result<EntryId> operator()(const RemoveHabit& remove) const {
        Query query(m_database, "DELETE FROM habit WHERE id=?");
        query << remove.id;
        return found(query, QStringLiteral("habit"), QString::number(remove.id));
    }
    Result<EntryId> operator()(const RemoveChange& remove) const {
        Query query(m_database, "DELETE FROM change_mark WHERE id=?");
        query << remove.id;
        return found(query, QStringLiteral("change"), QString::number(remove.id));
    }
    Result<EntryId> operator()(const RemoveExperiment& remove) const {
        return found(removeExperiment(m_database, remove.id), QStringLiteral("experiment"), QString::number(remove.id));
    }

    /// Writes `rowsAtOnce` additions of one kind from `first` on, if there are as many; their ids, in order.
    [[nodiscard]] std::vector<EntryId> addMany(const std::vector<EditOperation>& operations, std::size_t first) const {
        const bool areHabits = isRow<AddHabit>(operations, first);
        if (!areHabits && !isRow<AddTwitch>(operations, first)) {
            return {};
        }
        Query query(m_database, areHabits ? insertManyHabits : insertManyTwitches);
        for (std::size_t row = first; row < first + rowsAtOnce; ++row) {
            if (areHabits) {
                bind(query, std::get<AddHabit>(operations[row]).habit);
            } else {
                bind(query, std::get<AddTwitch>(operations[row]).twitch);
            }
        }
        query.run();
        // Numbers of AUTOINCREMENT that one statement gives follow one another.
        std::vector<EntryId> ids(rowsAtOnce);
        std::iota(ids.begin(), ids.end(), m_database.connection().getLastInsertRowid() - EntryId(rowsAtOnce) + 1);
        return ids;
    }

private:
    Result<EntryId> added(Query& query) const {
        query.run();
        return m_database.connection().getLastInsertRowid();
    }
    static Result<EntryId> found(Query& query, const QString& what, const QString& which) {
        return found(query.run() > 0, what, which);
    }
    static Result<EntryId> found(bool wasThere, const QString& what, const QString& which) {
        return wasThere ? Result<EntryId>(0) : std::unexpected(notFound(what, which));
    }

    Database& m_database;
};

Night readNight(Query& row) {
    Night night;
    night.night = row.night();
    night.seq = row.small();
    night.status = row.id(nightStatusFromId);
    night.twitches = row.optionalSmall();
    night.woke = row.optional([](Query& each) { return each.id(wokeFromId); });
    night.quality = row.optionalSmall();
    night.fatigue = row.optionalSmall();
    const auto points = {&night.inBed, &night.lightsOut, &night.wake, &night.outOfBed};
    for (auto* at : points) {
        *at = readPoint(row);
    }
    night.zone = row.text();
    for (auto* at : points) {
        if (*at) {
            (*at)->zone = night.zone;
        }
    }
    night.solMinutes = row.optionalSmall();
    night.awakenings = row.optionalSmall();
    night.wasoMinutes = row.optionalSmall();
    night.pain = row.optionalSmall();
    night.cramp = row.optionalFlag();
    night.spread = row.optionalFlag();
    night.middleOfNight = row.optionalFlag();
    night.note = row.text();
    night.late = row.flag();
    night.backfilled = row.flag();
    return night;
}

Twitch readTwitch(Query& row) {
    Twitch twitch;
    twitch.id = row.integer();
    twitch.at = readZoned(row);
    twitch.night = row.night();
    twitch.intensity = row.optionalSmall();
    twitch.limb = row.optional([](Query& each) { return each.id(limbFromId); });
    twitch.falling = row.flag();
    twitch.woke = row.flag();
    twitch.pain = row.optionalSmall();
    twitch.note = row.text();
    return twitch;
}

Habit readHabit(Query& row) {
    Habit habit;
    habit.id = row.integer();
    habit.at = readZoned(row);
    habit.night = row.night();
    habit.kind = row.id(habitKindFromId);
    habit.amount = row.optional([](Query& each) { return each.real(); });
    habit.intensity = row.optional([](Query& each) { return each.id(exerciseIntensityFromId); });
    return habit;
}

Change readChange(Query& row) {
    Change change;
    change.id = row.integer();
    change.night = row.night();
    change.label = row.text();
    return change;
}

template <typename Entry>
std::vector<Entry> readAll(Query& query, Entry (*read)(Query&)) {
    std::vector<Entry> entries;
    while (query.next()) {
        entries.push_back(read(query));
    }
    return entries;
}

/// By instant, then id. The index of nights gives nearly that order, which sorting here is faster with than SQLite's.
template <typename Entry>
std::vector<Entry> inTheirOrder(std::vector<Entry> entries) {
    const auto place = [](const Entry& entry) { return std::pair(entry.at.instant, entry.id); };
    if (!std::ranges::is_sorted(entries, {}, place)) {
        std::ranges::sort(entries, {}, place);
    }
    return entries;
}

} // namespace

Result<std::vector<EntryId>> SqliteDiary::apply(const DiaryEdit& edit) {
    return guarded([&]() -> Result<std::vector<EntryId>> {
        std::vector<EntryId> ids;
        ids.reserve(edit.operations.size());
        SQLite::Transaction transaction(m_database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        UndoStep step(m_database, edit.label);
        const OperationWriter writer(m_database);
        while (ids.size() < edit.operations.size()) {
            const std::vector<EntryId> many = writer.addMany(edit.operations, ids.size());
            ids.insert(ids.end(), many.begin(), many.end());
            if (!many.empty()) {
                continue;
            }
            const Result<EntryId> id = std::visit(writer, edit.operations[ids.size()]);
            if (!id) {
                return std::unexpected(id.error());
            }
            ids.push_back(*id);
        }
        step.close();
        transaction.commit();
        return ids;
    });
}

Result<std::vector<Night>> SqliteDiary::nights(NightRange range) const {
    return guarded([&]() -> Result<std::vector<Night>> {
        Query query(m_database, "SELECT night, seq, status, twitches, woke, quality, fatigue,"
                                " in_bed_utc, in_bed_offset, lights_out_utc, lights_out_offset,"
                                " wake_utc, wake_offset, out_of_bed_utc, out_of_bed_offset, zone,"
                                " sol_min, awakenings, waso_min, pain, cramp, spread, middle_of_night, note, late,"
                                " backfilled"
                                " FROM night WHERE night BETWEEN ? AND ? ORDER BY night, seq");
        query << range.first << range.last;
        return readAll(query, readNight);
    });
}

Result<std::vector<Twitch>> SqliteDiary::twitches(NightRange range) const {
    return guarded([&]() -> Result<std::vector<Twitch>> {
        Query query(m_database, "SELECT id, at_utc, at_offset, zone, night, intensity, limb, falling, woke, pain, note"
                                " FROM twitch WHERE night BETWEEN ? AND ?");
        query << range.first << range.last;
        return inTheirOrder(readAll(query, readTwitch));
    });
}

Result<std::vector<Habit>> SqliteDiary::habits(NightRange range) const {
    return guarded([&]() -> Result<std::vector<Habit>> {
        Query query(m_database, "SELECT id, at_utc, at_offset, zone, night, kind, amount, intensity"
                                " FROM habit WHERE night BETWEEN ? AND ?");
        query << range.first << range.last;
        return inTheirOrder(readAll(query, readHabit));
    });
}

Result<std::vector<Change>> SqliteDiary::changes() const {
    return guarded([&]() -> Result<std::vector<Change>> {
        Query query(m_database, "SELECT id, night, label FROM change_mark ORDER BY night, id");
        return readAll(query, readChange);
    });
}

Result<std::vector<Experiment>> SqliteDiary::experiments() const {
    return guarded([&]() -> Result<std::vector<Experiment>> { return readExperiments(m_database); });
}

Result<std::optional<NightRange>> SqliteDiary::extent() const {
    return guarded([&]() -> Result<std::optional<NightRange>> {
        // One min or max a subquery: each is then a single step into an index.
        Query query(m_database, "WITH ends(night) AS (VALUES"
                                " ((SELECT min(night) FROM night)), ((SELECT max(night) FROM night)),"
                                " ((SELECT min(night) FROM twitch)), ((SELECT max(night) FROM twitch)),"
                                " ((SELECT min(night) FROM habit)), ((SELECT max(night) FROM habit)),"
                                " ((SELECT min(night) FROM change_mark)), ((SELECT max(night) FROM change_mark)))"
                                " SELECT min(night), max(night) FROM ends");
        if (!query.next() || query.isNull()) {
            return std::nullopt;
        }
        const NightDate first = query.night();
        return NightRange{first, query.night()};
    });
}

Result<std::optional<QString>> SqliteDiary::undo() {
    return reverse(false);
}

Result<std::optional<QString>> SqliteDiary::redo() {
    return reverse(true);
}

Result<std::optional<QString>> SqliteDiary::reverse(bool undone) {
    return guarded([&]() -> Result<std::optional<QString>> {
        SQLite::Transaction transaction(m_database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        auto label = reverseNewestStep(m_database, undone);
        transaction.commit();
        return label;
    });
}

Result<HistoryOutlook> SqliteDiary::outlook() const {
    return guarded([&]() -> Result<HistoryOutlook> {
        return HistoryOutlook{newestStep(m_database, false), newestStep(m_database, true)};
    });
}

} // namespace softfall
