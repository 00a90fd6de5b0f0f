#pragma once

#include "core/time/Instant.h"

#include <QString>

#include <functional>

namespace softfall {

/// What runs, as a media player would tell it.
struct NowPlaying {
    QString title;             ///< plain text; of a step, or less where Softfall is discreet
    int number = 1;            ///< 1-based place among the steps
    MonotonicTime length{0};   ///< of the step
    MonotonicTime position{0}; ///< at the moment of show()
    bool isPaused = false;
    bool operator==(const NowPlaying&) const = default;
};

enum class MediaKey {
    PlayPause,
    Play,
    Pause, ///< what "stop" means too
    Next,
    Previous
};

/// Port: the keys of keyboards and headsets that the desktop hands to the player of the moment.
class MediaControls {
public:
    virtual ~MediaControls() = default;
    /// Called from the event loop for each key.
    virtual void setHandler(std::function<void(MediaKey)> handler) = 0;
    /// From now on there is a player that shows this.
    virtual void show(const NowPlaying& playing) = 0;
    /// There is no player any more.
    virtual void hide() = 0;
};

} // namespace softfall
