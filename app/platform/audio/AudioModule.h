#pragma once

#include "core/cues/CuePlayer.h"

#include <QtPlugin>

#include <memory>

namespace softfall {

/// The entry point of the audio module: everything that needs Qt Multimedia, and what reads sound files.
class AudioModule {
public:
    virtual ~AudioModule() = default;
    /// One player shared by all callers while somebody holds it: two players would mix.
    [[nodiscard]] virtual std::shared_ptr<CuePlayer> open() = 0;
};

} // namespace softfall

Q_DECLARE_INTERFACE(softfall::AudioModule, "org.softfall.AudioModule/3")
