#include "core/coach/DiaryEdit.h"

#include <algorithm>

namespace softfall {

namespace {

std::optional<NightDate> nightOf(const EditOperation& operation) {
    if (const auto* night = std::get_if<PutNight>(&operation)) {
        return night->night.night;
    }
    if (const auto* twitch = std::get_if<AddTwitch>(&operation)) {
        return twitch->twitch.night;
    }
    if (const auto* habit = std::get_if<AddHabit>(&operation)) {
        return habit->habit.night;
    }
    return std::nullopt;
}

} // namespace

NightDate firstNightOf(const DiaryEdit& edit, NightDate tonight) {
    NightDate first = tonight;
    for (const EditOperation& operation : edit.operations) {
        first = std::min(first, nightOf(operation).value_or(first));
    }
    return first;
}

} // namespace softfall
