#pragma once

#include "core/byear/DisplayPower.h"
#include "core/byear/MediaControls.h"
#include "core/byear/SleepInhibitor.h"
#include "core/byear/WarmLight.h"

#include <optional>

namespace softfall {

/// The desktop of the last hour: who holds what, and the keys pressed in the dark.
class FakeDark : public SleepInhibitor, public DisplayPower, public WarmLight, public MediaControls {
public:
    bool isHeld = false;
    int displaysOff = 0;
    int displaysOnAgain = 0;
    bool isWarm = false;
    std::optional<NowPlaying> playing;
    std::optional<Error> refuses; ///< the answer of displays and light

    void hold(const QString& /*why*/) override { isHeld = true; }
    void release() override { isHeld = false; }
    void turnOff(std::function<void(Result<void>)> done) override {
        displaysOff += refuses ? 0 : 1;
        done(answer());
    }
    void turnOnAgain() override { ++displaysOnAgain; }
    void warm(std::function<void(Result<void>)> done) override {
        isWarm = !refuses;
        done(answer());
    }
    void restore() override { isWarm = false; }
    void setHandler(std::function<void(MediaKey)> handler) override { m_handler = std::move(handler); }
    void show(const NowPlaying& now) override { playing = now; }
    void hide() override { playing.reset(); }

    void press(MediaKey key) { m_handler(key); }

private:
    [[nodiscard]] Result<void> answer() const {
        return refuses ? Result<void>(std::unexpected(*refuses)) : Result<void>();
    }

    std::function<void(MediaKey)> m_handler;
};

} // namespace softfall
