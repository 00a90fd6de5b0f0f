#pragma once

#include "core/cues/Voice.h"

#include <QString>

namespace softfall {

/// Who speaks: "Woman, American"; a voice that nobody knows has its engine's words.
[[nodiscard]] QString voiceTitle(const Voice& voice);

/// "Flite slt, 16 kHz"
[[nodiscard]] QString voiceDetail(const Voice& voice);

} // namespace softfall
