#include "core/insight/CaffeinePattern.h"

#include "core/diary/CaffeineLeft.h"
#include "core/evening/Preferences.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace softfall {

using std::chrono::days;

std::vector<CaffeineDay> caffeineDays(NightRange range, const std::vector<Habit>& habits, const CutoffsOfNight& cutoffs,
                                      minutes halfLife) {
    std::vector<CaffeineDay> found;
    for (NightDate night = range.first; night <= range.last; night += days(1)) {
        found.push_back({night});
    }
    std::map<NightDate, NightCutoffs> known; // each computed once
    for (const Habit& habit : habits) {
        if (habit.kind != HabitKind::Caffeine || !habit.amount || !range.contains(habit.night)) {
            continue;
        }
        CaffeineDay& day = found[std::size_t((habit.night - range.first).count())];
        day.isLogged = true;
        auto cutoff = known.find(habit.night);
        if (cutoff == known.end()) {
            cutoff = known.emplace(habit.night, cutoffs(habit.night)).first;
        }
        const bool isLarge = *habit.amount >= largeCaffeineMg;
        const Instant latest = isLarge ? cutoff->second.largeCaffeine : cutoff->second.caffeine;
        (habit.at.instant > latest ? day.after : day.before) += *habit.amount;
    }
    std::vector<Habit> caffeine;
    std::ranges::copy_if(habits, std::back_inserter(caffeine),
                         [](const Habit& habit) { return habit.kind == HabitKind::Caffeine; });
    const auto instantOf = [](const Habit& habit) { return habit.at.instant; };
    std::ranges::sort(caffeine, {}, instantOf);
    for (const auto& [night, cutoff] : known) {
        const auto from =
            std::ranges::lower_bound(caffeine, cutoff.bedtime - halfLivesThatCount * halfLife, {}, instantOf);
        const auto until = std::ranges::upper_bound(from, caffeine.end(), cutoff.bedtime, {}, instantOf);
        found[std::size_t((night - range.first).count())].left =
            caffeineLeft(std::vector<Habit>(from, until), cutoff.bedtime, halfLife);
    }
    return found;
}

} // namespace softfall
