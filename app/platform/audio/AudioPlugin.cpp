#include "platform/audio/AudioPlugin.h"

#include "platform/audio/AudioCues.h"

namespace softfall {

std::unique_ptr<CuePlayer> AudioPlugin::open() {
    return std::make_unique<AudioCues>();
}

} // namespace softfall
