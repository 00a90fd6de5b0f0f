#include "storage/SqlitePlanStore.h"

#include "storage/BeginningTable.h"
#include "storage/PlanTables.h"
#include "storage/Query.h"
#include "storage/Snapshot.h"
#include "storage/SqliteError.h"

namespace softfall {

Result<PlanSettings> SqlitePlanStore::plan() const {
    return guarded([&]() -> Result<PlanSettings> {
        const Snapshot snapshot(m_database); // no other program's plan in between
        PlanSettings settings = readPlan(m_database);
        return settings;
    });
}

Result<Travel> SqlitePlanStore::travel() const {
    return guarded([&]() -> Result<Travel> {
        Travel travel;
        Query row(m_database, "SELECT home_zone, policy, asked_zone, answered_zone, answer FROM travel");
        if (row.next()) {
            travel.homeZone = row.text();
            travel.policy = row.id<TravelPolicy>();
            travel.askedZone = row.text();
            const auto zone = row.optional([](Query& each) { return each.text(); });
            if (zone) {
                travel.answer = Travel::Answer{*zone, row.id<TravelChoice>()};
            }
        }
        return travel;
    });
}

Result<void> SqlitePlanStore::saveTravel(const Travel& travel) {
    return guarded([&]() -> Result<void> {
        const auto& answer = travel.answer;
        (Query(m_database, "INSERT INTO travel(one, home_zone, policy, asked_zone, answered_zone, answer)"
                           " VALUES (1,?,?,?,?,?)"
                           " ON CONFLICT(one) DO UPDATE SET home_zone=excluded.home_zone, policy=excluded.policy,"
                           " asked_zone=excluded.asked_zone,"
                           " answered_zone=excluded.answered_zone, answer=excluded.answer")
         << travel.homeZone << toString(travel.policy) << travel.askedZone
         << (answer ? std::optional(answer->zone) : std::nullopt)
         << (answer ? std::optional(toString(answer->choice)) : std::nullopt))
            .run();
        return {};
    });
}

Result<Beginning> SqlitePlanStore::beginning() const {
    return guarded([&]() -> Result<Beginning> { return readBeginning(m_database); });
}

Result<void> SqlitePlanStore::saveWelcome(int screen, const WelcomeAnswers& answers) {
    return guarded([&]() -> Result<void> {
        writeWelcome(m_database, screen, answers);
        return {};
    });
}

Result<void> SqlitePlanStore::begin(const Begun& begun) {
    return guarded([&]() -> Result<void> {
        (void)beginDiary(m_database, begun);
        return {};
    });
}

} // namespace softfall
