#pragma once

#include "core/evening/EveningPlan.h"

#include <QString>

#include <functional>

namespace softfall {

/// The text of an event in the phone's calendar. The caller chooses it, discreetly if strangers may see the phone.
struct EventWords {
    QString summary;     ///< one line, not empty; the alarm shows it too
    QString description; ///< may have several lines, or be empty
};

using EventWording = std::function<EventWords(const EveningPlan&, const Reminder&)>;

} // namespace softfall
