#pragma once

#include "platform/audio/SoundOutput.h"

#include <QObject>

namespace softfall {

/// One output for tones and one for words, in one thread: Qt's connection to the sound server belongs to the thread
/// that asked for it first.
class SoundOutputs : public QObject {
    Q_OBJECT

public:
    SoundOutputs() {
        // They move to the thread with their parent.
        tones.setParent(this);
        words.setParent(this);
    }

    SoundOutput tones;
    SoundOutput words;
};

} // namespace softfall
