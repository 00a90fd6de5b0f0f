#pragma once

#include "core/coach/WelcomeAnswers.h"
#include "core/time/Instant.h"
#include "core/time/NightDate.h"

#include <optional>

namespace softfall {

/// When the diary began. Nothing is asked about the nights before the first one, and no reminder comes that was due
/// before that instant.
struct Begun {
    Instant at;
    NightDate firstNight;
    bool operator==(const Begun&) const = default;
};

inline constexpr int welcomeScreens = 4;

/// Before the diary has begun there is the welcome, and nothing else is asked or shown.
struct Beginning {
    std::optional<Begun> begun;
    int screen = 1; ///< 1…welcomeScreens: where the welcome was left
    WelcomeAnswers answers{};
    bool operator==(const Beginning&) const = default;
};

} // namespace softfall
