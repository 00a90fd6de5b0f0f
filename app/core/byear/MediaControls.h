#pragma once

#include "core/time/Instant.h"

#include <QString>

#include <functional>

namespace softfall {

/// What is running, in the terms of a media player.
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

/// Port: the media keys of keyboards and headsets that the desktop sends to the active player.
class MediaControls {
public:
    virtual ~MediaControls() = default;
    /// Called from the event loop for each key.
    virtual void setHandler(std::function<void(MediaKey)> handler) = 0;
    /// Shows a player with this from now on.
    virtual void show(const NowPlaying& playing) = 0;
    /// Removes the player.
    virtual void hide() = 0;
};

} // namespace softfall
