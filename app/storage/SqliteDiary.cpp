#include "storage/SqliteDiary.h"

#include "storage/BeginningTable.h"
#include "storage/EditWriter.h"
#include "storage/ExperimentTables.h"
#include "storage/HealthTables.h"
#include "storage/PlanTables.h"
#include "storage/Query.h"
#include "storage/SqliteError.h"
#include "storage/UndoJournal.h"
#include "storage/WriteTransaction.h"

#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <optional>

namespace softfall {

namespace {

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

Night readNight(Query& row) {
    Night night;
    night.night = row.night();
    night.seq = row.small();
    night.status = row.id<NightStatus>();
    night.twitches = row.optionalSmall();
    night.woke = row.optional([](Query& each) { return each.id<Woke>(); });
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
    twitch.limb = row.optional([](Query& each) { return each.id<Limb>(); });
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
    habit.kind = row.id<HabitKind>();
    habit.amount = row.optional([](Query& each) { return each.real(); });
    habit.intensity = row.optional([](Query& each) { return each.id<ExerciseIntensity>(); });
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

/// By instant, then id. The index of nights gives nearly that order, which is faster to sort here than in SQLite.
template <typename Entry>
std::vector<Entry> inTheirOrder(std::vector<Entry> entries) {
    const auto place = [](const Entry& entry) { return std::pair(entry.at.instant, entry.id); };
    if (!std::ranges::is_sorted(entries, {}, place)) {
        std::ranges::sort(entries, {}, place);
    }
    return entries;
}

/// What the schema cannot check: whether the columns left to later steps are consistent with the restored ones.
bool isValid(Database& database, EditScope scope) {
    return (!scope.plan || checked(readPlan(database))) &&
           (!scope.entries || std::ranges::all_of(readExperiments(database),
                                                  [](const Experiment& each) { return checked(each).has_value(); }));
}

} // namespace

Result<void> SqliteDiary::inOneTransaction(const std::function<Result<void>()>& body) {
    return guarded([&]() -> Result<void> {
        WriteTransaction scope(m_database);
        auto done = body();
        if (done) {
            scope.commit();
        }
        return done;
    });
}

Result<AppliedEdit> SqliteDiary::apply(const DiaryEdit& edit) {
    return guarded([&]() -> Result<AppliedEdit> {
        WriteTransaction scope(m_database);
        UndoStep step(m_database, edit.label);
        auto ids = writeOperations(m_database, edit.operations);
        if (!ids) {
            return std::unexpected(ids.error());
        }
        if (edit.follows) {
            const auto following = edit.follows();
            const auto written = following ? writeOperations(m_database, *following)
                                           : Result<std::vector<EntryId>>(std::unexpected(following.error()));
            if (!written) {
                return std::unexpected(written.error());
            }
        }
        AppliedEdit applied = step.close();
        if (edit.begins && beginDiary(m_database, *edit.begins)) {
            applied.scope.plan = true; // the plan includes that
        }
        scope.commit();
        applied.ids = std::move(*ids);
        return applied;
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

Result<HealthRecord> SqliteDiary::health() const {
    return guarded([&]() -> Result<HealthRecord> { return readHealth(m_database); });
}

Result<std::optional<NightRange>> SqliteDiary::extent() const {
    return guarded([&]() -> Result<std::optional<NightRange>> {
        // One min or max per subquery: each is then a single index lookup.
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

Result<std::optional<ReversedEdit>> SqliteDiary::undo() {
    return reverse(std::nullopt, false);
}

Result<ReversedEdit> SqliteDiary::undo(EditId id) {
    const auto reversed = reverse(id, false);
    return reversed ? Result<ReversedEdit>(**reversed) : std::unexpected(reversed.error());
}

Result<std::optional<ReversedEdit>> SqliteDiary::redo() {
    return reverse(std::nullopt, true);
}

/// The newest step if none is given; nothing if there is none.
Result<std::optional<ReversedEdit>> SqliteDiary::reverse(std::optional<EditId> step, bool undone) {
    return guarded([&]() -> Result<std::optional<ReversedEdit>> {
        WriteTransaction scope(m_database);
        const auto wanted = step ? step : softfall::newestStep(m_database, undone);
        if (!wanted) {
            return std::nullopt;
        }
        auto reversed = reverseStep(m_database, *wanted, undone);
        if (!reversed) {
            return std::unexpected(reversed.error());
        }
        if (!isValid(m_database, reversed->scope)) {
            return std::unexpected(notFittingNow());
        }
        scope.commit();
        return *std::move(reversed);
    });
}

Result<EditId> SqliteDiary::newestStep() const {
    return guarded([&]() -> Result<EditId> { return softfall::newestStep(m_database, false).value_or(0); });
}

Result<HistoryOutlook> SqliteDiary::outlook() const {
    return guarded([&]() -> Result<HistoryOutlook> {
        return HistoryOutlook{newestLabel(m_database, false), newestLabel(m_database, true)};
    });
}

} // namespace softfall
