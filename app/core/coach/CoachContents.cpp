#include "core/coach/CoachContents.h"

namespace softfall {

Result<DiaryBundle> readEntries(const DiaryStore& diary) {
    const auto extent = diary.extent();
    if (!extent) {
        return std::unexpected(extent.error());
    }
    auto experiments = diary.experiments();
    if (!experiments) {
        return std::unexpected(experiments.error());
    }
    auto health = diary.health();
    if (!health) {
        return std::unexpected(health.error());
    }
    if (!*extent) {
        return DiaryBundle{{}, {}, {}, {}, std::move(*experiments), std::move(*health)};
    }
    auto nights = diary.nights(**extent);
    auto twitches = diary.twitches(**extent);
    auto habits = diary.habits(**extent);
    auto changes = diary.changes();
    if (!nights || !twitches || !habits || !changes) {
        return std::unexpected(!nights     ? nights.error()
                               : !twitches ? twitches.error()
                               : !habits   ? habits.error()
                                           : changes.error());
    }
    return DiaryBundle{std::move(*nights),  std::move(*twitches),    std::move(*habits),
                       std::move(*changes), std::move(*experiments), std::move(*health)};
}

Result<CoachContents> readContents(const DiaryStore& diary, const PlanStore& plan, const RoutineStore& routine) {
    auto entries = readEntries(diary);
    auto settings = plan.plan();
    auto travel = plan.travel();
    auto sessions = routine.all();
    if (!entries || !settings || !travel || !sessions) {
        return std::unexpected(!entries    ? entries.error()
                               : !settings ? settings.error()
                               : !travel   ? travel.error()
                                           : sessions.error());
    }
    CoachContents contents{std::move(*entries), std::move(*settings), std::move(*travel), {}};
    for (RoutineSession& session : *sessions) {
        auto ticked = routine.ticked(session.id);
        if (!ticked) {
            return std::unexpected(ticked.error());
        }
        contents.sessions.push_back({std::move(session), std::move(*ticked)});
    }
    return contents;
}

} // namespace softfall
