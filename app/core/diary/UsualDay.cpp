#include "core/diary/UsualDay.h"

#include <algorithm>
#include <map>
#include <set>

namespace softfall {

namespace {

using std::chrono::days;

/// The median, the smaller of two middle values; `values` is not empty.
template <typename Value>
Value medianOf(std::vector<Value> values) {
    const auto middle = values.begin() + std::ptrdiff_t((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

seconds sinceEvening(const Habit& habit) {
    return habit.at.wall() - WallTime(habit.night.evening());
}

bool isAsked(HabitKind kind) {
    return std::ranges::find(checkInKinds, kind) != checkInKinds.end();
}

/// One kind's servings of a night, ascending.
using Servings = std::vector<Habit>;

/// The `index`-th serving of these nights, each of which has it.
UsualHabit usualServing(const std::vector<Servings>& nights, std::size_t index, NightDate tonight) {
    std::vector<seconds> times;
    std::vector<double> amounts;
    std::vector<ExerciseIntensity> intensities;
    for (const Servings& servings : nights) {
        const Habit& serving = servings[index];
        times.push_back(sinceEvening(serving));
        if (serving.amount) {
            amounts.push_back(*serving.amount);
        }
        if (serving.intensity) {
            intensities.push_back(*serving.intensity);
        }
    }
    UsualHabit usual;
    usual.kind = nights.front()[index].kind;
    usual.at = WallTime(tonight.evening()) + std::chrono::floor<minutes>(medianOf(times));
    usual.amount = amounts.empty() ? std::nullopt : std::optional(medianOf(amounts));
    usual.intensity = intensities.empty() ? std::nullopt : std::optional(medianOf(intensities));
    return usual;
}

} // namespace

std::vector<UsualHabit> usualDay(const std::vector<Habit>& habits, NightDate tonight) {
    const NightRange considered{tonight - days(nightsForUsual), tonight - days(1)};
    std::set<NightDate> answeredNights;
    std::map<HabitKind, std::map<NightDate, Servings>> byKind;
    for (const Habit& habit : habits) {
        if (considered.contains(habit.night) && isAsked(habit.kind)) {
            answeredNights.insert(habit.night);
            byKind[habit.kind][habit.night].push_back(habit);
        }
    }
    std::vector<UsualHabit> usual;
    if (answeredNights.size() < std::size_t(minNightsForUsual)) {
        return usual;
    }
    for (const HabitKind kind : checkInKinds) {
        auto& nights = byKind[kind];
        if (2 * nights.size() <= answeredNights.size()) {
            continue;
        }
        std::vector<std::size_t> counts;
        for (auto& [night, servings] : nights) {
            std::ranges::stable_sort(servings, {}, sinceEvening);
            counts.push_back(servings.size());
        }
        const std::size_t count = medianOf(counts);
        std::vector<Servings> alike;
        for (const auto& [night, servings] : nights) {
            if (servings.size() == count) {
                alike.push_back(servings);
            }
        }
        for (std::size_t index = 0; index < count; ++index) {
            usual.push_back(usualServing(alike, index, tonight));
        }
    }
    return usual;
}

std::vector<UsualHabit> stillMissing(std::vector<UsualHabit> usual, const std::vector<Habit>& today, WallTime now) {
    for (const Habit& logged : today) {
        auto nearest = usual.end();
        const auto apart = [&logged](const UsualHabit& each) { return std::chrono::abs(each.at - logged.at.wall()); };
        for (auto each = usual.begin(); each != usual.end(); ++each) {
            if (each->kind == logged.kind && (nearest == usual.end() || apart(*each) < apart(*nearest))) {
                nearest = each;
            }
        }
        if (nearest != usual.end()) {
            usual.erase(nearest);
        }
    }
    for (UsualHabit& each : usual) {
        if (each.kind == HabitKind::Stress) {
            each.at = std::min(each.at, now);
        }
    }
    std::erase_if(usual, [now](const UsualHabit& each) { return each.at > now; });
    return usual;
}

} // namespace softfall
