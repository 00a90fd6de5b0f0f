#pragma once

#include "core/cues/CuePlayer.h"

#include <QtPlugin>

#include <memory>

namespace softfall {

/// The door of the audio module: all that needs Qt Multimedia lies behind it, and the way to the voice's process.
class AudioModule {
public:
    virtual ~AudioModule() = default;
    /// One player for all who ask while somebody holds it: what two players say would mix.
    [[nodiscard]] virtual std::shared_ptr<CuePlayer> open() = 0;
};

} // namespace softfall

Q_DECLARE_INTERFACE(softfall::AudioModule, "org.softfall.AudioModule/2")
