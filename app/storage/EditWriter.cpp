#include "storage/EditWriter.h"

#include "storage/ExperimentTables.h"
#include "storage/HealthTables.h"
#include "storage/PlanTables.h"
#include "storage/Query.h"
#include "storage/SqliteError.h"

#include <SQLiteCpp/Database.h>
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

/// The file stores one zone for a night; another one would be silently lost.
std::optional<Error> mismatchedZone(const Night& night) {
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

// Rows added in one statement: each statement looks up the latest number and stores the new one, which costs as
// much as a row.
constexpr std::size_t rowsPerInsert = 16;

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
const std::string insertManyTwitches = insertOf(twitchColumns, twitchValues, rowsPerInsert);
const std::string insertHabits = insertOf(habitColumns, habitValues, 1);
const std::string insertManyHabits = insertOf(habitColumns, habitValues, rowsPerInsert);

void bind(Query& query, const Twitch& twitch) {
    query << twitch.at.instant << twitch.at.utcOffset << twitch.at.zone << twitch.night << twitch.intensity
          << idOf(twitch.limb) << twitch.falling << twitch.woke << twitch.pain << twitch.note;
}

void bind(Query& query, const Habit& habit) {
    query << habit.at.instant << habit.at.utcOffset << habit.at.zone << habit.night << toString(habit.kind)
          << habit.amount << idOf(habit.intensity);
}

/// Whether the next `rowsPerInsert` operations from `first` on are all of that kind.
template <typename Operation>
bool isRow(const std::vector<EditOperation>& operations, std::size_t first) {
    if (operations.size() - first < rowsPerInsert) {
        return false;
    }
    const auto begin = operations.begin() + std::ptrdiff_t(first);
    return std::all_of(begin, begin + std::ptrdiff_t(rowsPerInsert),
                       [](const EditOperation& each) { return std::holds_alternative<Operation>(each); });
}

/// Writes one operation; the id of what was added, or 0.
class OperationWriter {
public:
    explicit OperationWriter(Database& database)
        : m_database(database) {}

    Result<EntryId> operator()(const PutNight& put) const {
        const Night& night = put.night;
        if (auto mismatched = mismatchedZone(night)) {
            return std::unexpected(*mismatched);
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

    Result<EntryId> operator()(const PutHealthAnswer& put) const { return putHealthAnswer(m_database, put.answer); }
    Result<EntryId> operator()(const RemoveHealthAnswer& remove) const {
        return found(removeHealthAnswer(m_database, remove.question), QStringLiteral("answer"),
                     toString(remove.question));
    }
    Result<EntryId> operator()(const AddMedicine& add) const { return addMedicine(m_database, add.medicine); }
    Result<EntryId> operator()(const PutMedicine& put) const {
        return found(putMedicine(m_database, put.medicine), QStringLiteral("medicine"), put.medicine.id);
    }
    Result<EntryId> operator()(const RemoveMedicine& remove) const {
        return found(Result<bool>(removeMedicine(m_database, remove.id)), QStringLiteral("medicine"), remove.id);
    }
    Result<EntryId> operator()(const AddFinding& add) const { return addFinding(m_database, add.finding); }
    Result<EntryId> operator()(const PutFinding& put) const {
        return found(putFinding(m_database, put.finding), QStringLiteral("finding"), put.finding.id);
    }
    Result<EntryId> operator()(const RemoveFinding& remove) const {
        return found(Result<bool>(removeFinding(m_database, remove.id)), QStringLiteral("finding"), remove.id);
    }

    Result<EntryId> operator()(const PutPlan& put) const { return write(put.plan, readPlan(m_database)); }
    Result<EntryId> operator()(const ChangePlan& change) const {
        const PlanSettings before = readPlan(m_database);
        PlanSettings plan = before;
        if (const auto changed = change.change(plan); !changed) {
            return std::unexpected(changed.error());
        }
        // An import or a restore may hold a night that was stored before lengths were checked; a change may not.
        if (const auto valid = checkChange(plan.schedule, before.schedule); !valid) {
            return std::unexpected(valid.error());
        }
        return write(plan, before);
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

    /// Writes `rowsPerInsert` additions of one kind from `first` on, if there are as many; their ids, in order.
    [[nodiscard]] std::vector<EntryId> addMany(const std::vector<EditOperation>& operations, std::size_t first) const {
        const bool areHabits = isRow<AddHabit>(operations, first);
        if (!areHabits && !isRow<AddTwitch>(operations, first)) {
            return {};
        }
        Query query(m_database, areHabits ? insertManyHabits : insertManyTwitches);
        for (std::size_t row = first; row < first + rowsPerInsert; ++row) {
            if (areHabits) {
                bind(query, std::get<AddHabit>(operations[row]).habit);
            } else {
                bind(query, std::get<AddTwitch>(operations[row]).twitch);
            }
        }
        query.run();
        // AUTOINCREMENT numbers from one statement are consecutive.
        std::vector<EntryId> ids(rowsPerInsert);
        std::iota(ids.begin(), ids.end(), m_database.connection().getLastInsertRowid() - EntryId(rowsPerInsert) + 1);
        return ids;
    }

private:
    Result<EntryId> write(const PlanSettings& plan, const PlanSettings& before) const {
        const auto valid = checked(plan);
        if (!valid) {
            return std::unexpected(valid.error());
        }
        writePlan(m_database, *valid, before);
        return 0;
    }
    Result<EntryId> added(Query& query) const {
        query.run();
        return m_database.connection().getLastInsertRowid();
    }
    static Result<EntryId> found(Query& query, const QString& what, const QString& which) {
        return found(query.run() > 0, what, which);
    }
    static Result<EntryId> found(const Result<bool>& wasThere, const QString& what, EntryId id) {
        return wasThere ? found(*wasThere, what, QString::number(id)) : std::unexpected(wasThere.error());
    }
    static Result<EntryId> found(bool wasThere, const QString& what, const QString& which) {
        return wasThere ? Result<EntryId>(0) : std::unexpected(notFound(what, which));
    }

    Database& m_database;
};

} // namespace

Result<std::vector<EntryId>> writeOperations(Database& database, const std::vector<EditOperation>& operations) {
    std::vector<EntryId> ids;
    ids.reserve(operations.size());
    const OperationWriter writer(database);
    while (ids.size() < operations.size()) {
        const std::vector<EntryId> many = writer.addMany(operations, ids.size());
        ids.insert(ids.end(), many.begin(), many.end());
        if (!many.empty()) {
            continue;
        }
        const Result<EntryId> id = std::visit(writer, operations[ids.size()]);
        if (!id) {
            return std::unexpected(id.error());
        }
        ids.push_back(*id);
    }
    return ids;
}

} // namespace softfall
