#pragma once

#include "core/cues/CuePlayer.h"

#include <QtPlugin>

#include <memory>

namespace softfall {

/// The door of the audio module: all that needs Qt Multimedia and TextToSpeech lies behind it.
class AudioModule {
public:
    virtual ~AudioModule() = default;
    [[nodiscard]] virtual std::unique_ptr<CuePlayer> open() = 0;
};

} // namespace softfall

Q_DECLARE_INTERFACE(softfall::AudioModule, "org.softfall.AudioModule/2")
