#pragma once

#include "core/readiness/Readiness.h"
#include "core/reminders/Notifier.h"

#include <QString>

namespace softfall {

/// Name of an item: "Starts with the desktop", "Do not disturb".
[[nodiscard]] QString checkTitle(CheckItem item);

/// One or two words: "Works", "Partly works", "Off", "Unknown", "Missing".
[[nodiscard]] QString checkStateWord(const CheckResult& result);

/// One or two plain sentences: what was found, and what to do if something is needed.
[[nodiscard]] QString checkSentence(const CheckResult& result);

/// Where the clock does not know the zone of the machine.
[[nodiscard]] QString unknownZoneWords();

/// Why Softfall does not start with the desktop although it was set to; empty if there is nothing to say.
[[nodiscard]] QString autostartSentence(const AutostartStatus& status);

/// Why Softfall wants to start with the desktop, for the desktop's question to the person.
[[nodiscard]] QString autostartReason();

/// The trial notification; its action `seen` is a button, where the server shows any.
[[nodiscard]] Notice trialNotice();

} // namespace softfall
