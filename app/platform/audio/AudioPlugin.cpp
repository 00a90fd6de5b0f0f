#include "platform/audio/AudioPlugin.h"

#include "platform/audio/AudioCues.h"

namespace softfall {

std::shared_ptr<CuePlayer> AudioPlugin::open() {
    std::shared_ptr<CuePlayer> cues = m_cues.lock();
    if (!cues) {
        cues = std::make_shared<AudioCues>();
        m_cues = cues;
    }
    return cues;
}

} // namespace softfall
