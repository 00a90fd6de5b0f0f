#pragma once

#include "platform/audio/AudioModule.h"

#include <QObject>

namespace softfall {

class AudioPlugin : public QObject, public AudioModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.softfall.AudioModule/2")
    Q_INTERFACES(softfall::AudioModule)

public:
    [[nodiscard]] std::shared_ptr<CuePlayer> open() override;

private:
    std::weak_ptr<CuePlayer> m_cues;
};

} // namespace softfall
