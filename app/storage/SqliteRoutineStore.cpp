#include "storage/SqliteRoutineStore.h"

#include "storage/Query.h"
#include "storage/Snapshot.h"
#include "storage/SqliteError.h"
#include "storage/WriteTransaction.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace softfall {

namespace {

Error noSuchSession(std::int64_t session) {
    return {Error::Kind::NotFound,
            QStringLiteral("routine"),
            QString::number(session),
            {},
            QStringLiteral("there is no such routine session")};
}

/// While this lives nothing is flushed to disk, and another program's write is hardly waited for: no cue may come late,
/// and the next second's checkpoint is newer. With the write-ahead log a commit then survives the end of the program,
/// and a power failure loses nothing that was written before.
class RelaxedCommits {
public:
    explicit RelaxedCommits(Database& database)
        : m_database(database)
        , m_connection(database.connection()) {
        sqlite3_busy_timeout(m_connection.getHandle(), timeoutMs);
        m_connection.exec("PRAGMA synchronous=NORMAL");
        m_database.setCheckpoints(false); // the next durable write does it
    }
    ~RelaxedCommits() {
        m_database.setCheckpoints(true);
        m_connection.tryExec("PRAGMA synchronous=FULL");
        sqlite3_busy_timeout(m_connection.getHandle(), static_cast<int>(m_database.busyTimeout().count()));
    }
    RelaxedCommits(const RelaxedCommits&) = delete;
    RelaxedCommits& operator=(const RelaxedCommits&) = delete;

private:
    static constexpr int timeoutMs = 40;

    Database& m_database;
    SQLite::Database& m_connection;
};

constexpr std::string_view sessionColumns = "SELECT id, night, started_utc, changed_utc, bedtime_utc, state, current";

/// The session of the query's row, if it has one, with its steps.
/// A session that has lost its steps, as after a rescue, cannot be continued: it is over.
std::optional<RoutineSession> readSession(Database& database, Query& row) {
    if (!row.next()) {
        return std::nullopt;
    }
    RoutineSession session;
    session.id = row.integer();
    session.night = row.night();
    session.started = row.instant();
    session.changed = row.instant();
    session.bedtime = row.instant();
    session.state = row.id<SessionState>();
    session.current = static_cast<std::size_t>(row.integer());
    Query steps(database,
                "SELECT step, planned_s, elapsed_ms, state, skip_reason, guidance, guided_from_ms FROM routine_step"
                " WHERE session=? ORDER BY position");
    steps << session.id;
    while (steps.next()) {
        SessionStep step;
        step.step = steps.id<StepId>();
        step.planned = seconds(steps.integer());
        step.elapsed = MonotonicTime(steps.integer());
        step.state = steps.id<SessionStepState>();
        step.skipReason = steps.text();
        const QString guidance = steps.text();
        const MonotonicTime from(steps.integer());
        // A newer program's guidance is no reason to lose the session: the step continues unguided.
        if (const auto known = guidanceFromText(guidance, QStringLiteral("guidance"))) {
            step.guidance = *known;
            step.guidance->from = from;
        }
        session.steps.push_back(step);
    }
    if (session.isOpen() && session.current >= session.steps.size()) {
        session.state = SessionState::Abandoned;
    }
    return session;
}

/// Stores the row of the session; returns its id, or nothing if the id it has is not there.
std::optional<std::int64_t> writeSession(Database& database, const RoutineSession& session) {
    const auto current = static_cast<std::int64_t>(session.current);
    if (session.id == 0) {
        (Query(database, "INSERT INTO routine_session(night, started_utc, changed_utc, bedtime_utc, state, current)"
                         " VALUES (?,?,?,?,?,?)")
         << session.night << session.started << session.changed << session.bedtime << toString(session.state)
         << current)
            .run();
        return database.connection().getLastInsertRowid();
    }
    const int changed = (Query(database, "UPDATE routine_session SET night=?, started_utc=?, changed_utc=?,"
                                         " bedtime_utc=?, state=?, current=? WHERE id=?")
                         << session.night << session.started << session.changed << session.bedtime
                         << toString(session.state) << current << session.id)
                            .run();
    return changed == 0 ? std::nullopt : std::optional(session.id);
}

void writeSteps(Database& database, std::int64_t id, const std::vector<SessionStep>& steps) {
    std::int64_t position = 0;
    for (const SessionStep& step : steps) {
        (Query(database, "INSERT INTO routine_step(session, position, step, planned_s, elapsed_ms, state, skip_reason,"
                         " guidance, guided_from_ms) VALUES (?,?,?,?,?,?,?,?,?)"
                         " ON CONFLICT(session, position) DO UPDATE SET step=excluded.step,"
                         " planned_s=excluded.planned_s, elapsed_ms=excluded.elapsed_ms, state=excluded.state,"
                         " skip_reason=excluded.skip_reason, guidance=excluded.guidance,"
                         " guided_from_ms=excluded.guided_from_ms")
         << id << position++ << toString(step.step) << step.planned << step.elapsed << toString(step.state)
         << step.skipReason << (step.guidance ? toString(*step.guidance) : QString())
         << (step.guidance ? step.guidance->from : MonotonicTime(0)))
            .run();
    }
    (Query(database, "DELETE FROM routine_step WHERE session=? AND position>=?") << id << position).run();
}

} // namespace

Result<std::int64_t> SqliteRoutineStore::save(const RoutineSession& session) {
    return guarded([&]() -> Result<std::int64_t> {
        WriteTransaction transaction(m_database);
        const auto id = writeSession(m_database, session);
        if (!id) {
            return std::unexpected(noSuchSession(session.id));
        }
        writeSteps(m_database, *id, session.steps);
        transaction.commit();
        return *id;
    });
}

Result<void> SqliteRoutineStore::checkpoint(std::int64_t session, MonotonicTime elapsedOfCurrent) {
    return guarded([&]() -> Result<void> {
        const RelaxedCommits relaxed(m_database);
        Query update(m_database, "UPDATE routine_step SET elapsed_ms=? WHERE (session, position)=(SELECT id, current"
                                 " FROM routine_session WHERE id=? AND state IN ('running', 'paused'))");
        update << elapsedOfCurrent << session;
        if (update.run() == 0) {
            return std::unexpected(noSuchSession(session));
        }
        return {};
    });
}

Result<std::optional<RoutineSession>> SqliteRoutineStore::open() const {
    return guarded([&]() -> Result<std::optional<RoutineSession>> {
        const Snapshot snapshot(m_database);
        Query query(m_database, std::string(sessionColumns) +
                                    " FROM routine_session WHERE state IN ('running', 'paused')"
                                    " ORDER BY id DESC LIMIT 1");
        auto session = readSession(m_database, query);
        return session && session->isOpen() ? std::move(session) : std::nullopt;
    });
}

Result<std::optional<RoutineSession>> SqliteRoutineStore::latestOf(NightDate night) const {
    return guarded([&]() -> Result<std::optional<RoutineSession>> {
        const Snapshot snapshot(m_database);
        Query query(m_database,
                    std::string(sessionColumns) + " FROM routine_session WHERE night=? ORDER BY id DESC LIMIT 1");
        query << night;
        return readSession(m_database, query);
    });
}

Result<std::vector<RoutineSession>> SqliteRoutineStore::all() const {
    return guarded([&]() -> Result<std::vector<RoutineSession>> {
        const Snapshot snapshot(m_database);
        Query query(m_database, std::string(sessionColumns) + " FROM routine_session ORDER BY id");
        std::vector<RoutineSession> sessions;
        while (auto session = readSession(m_database, query)) {
            sessions.push_back(std::move(*session));
        }
        return sessions;
    });
}

Result<TickedItems> SqliteRoutineStore::ticked(std::int64_t session) const {
    return guarded([&]() -> Result<TickedItems> {
        TickedItems ticked;
        Query rows(m_database, "SELECT step || '/' || item FROM routine_tick WHERE session=?");
        rows << session;
        while (rows.next()) {
            ticked.insert(rows.text());
        }
        return ticked;
    });
}

Result<void> SqliteRoutineStore::setTicked(std::int64_t session, StepId step, const QString& item, bool ticked) {
    return guarded([&]() -> Result<void> {
        WriteTransaction transaction(m_database);
        Query exists(m_database, "SELECT 1 FROM routine_session WHERE id=?");
        exists << session;
        if (!exists.next()) {
            return std::unexpected(noSuchSession(session));
        }
        (Query(m_database, ticked ? "INSERT INTO routine_tick(session, step, item) VALUES (?,?,?)"
                                    " ON CONFLICT DO NOTHING"
                                  : "DELETE FROM routine_tick WHERE session=? AND step=? AND item=?")
         << session << toString(step) << item)
            .run();
        transaction.commit();
        return {};
    });
}

} // namespace softfall
