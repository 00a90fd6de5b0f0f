#include "core/insight/CaffeinePattern.h"

#include "core/evening/Preferences.h"

#include <algorithm>
#include <map>

namespace softfall {

using std::chrono::days;

std::vector<CaffeineDay> caffeineDays(NightRange range, const std::vector<Habit>& habits,
                                      const CutoffsOfNight& cutoffs) {
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
    return found;
}

} // namespace softfall
