#pragma once

#include "core/Result.h"
#include "core/cues/Voice.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <vector>

namespace softfall {

// Speech engines are programs of their own, found by PATH: each lists its voices, and writes what it speaks to standard
// output as a WAV file. One that aborts or hangs costs its words, not the evening.

/// The engines that are installed, by program.
[[nodiscard]] QStringList installedEngines();

/// Asks each engine; one that does not answer within some seconds has no voices. Waits.
[[nodiscard]] std::vector<Voice> installedVoices();

/// What the voice speaks, as a WAV file; `pace` in percent of its own. Once more where the engine aborts. Waits, at
/// most some seconds, and only while `isWanted`. Unavailable, and why.
[[nodiscard]] Result<QByteArray> speechOf(const Voice& voice, int pace, const QString& text,
                                          const std::function<bool()>& isWanted);

} // namespace softfall
