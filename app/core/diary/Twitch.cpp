#include "core/diary/Twitch.h"

#include "core/diary/Night.h"

namespace softfall {

Result<Twitch> checked(Twitch twitch) {
    if (twitch.intensity) {
        if (auto ok = checkedInt(*twitch.intensity, 1, 3, QStringLiteral("intensity")); !ok) {
            return std::unexpected(ok.error());
        }
    }
    if (twitch.pain) {
        if (auto ok = checkedInt(*twitch.pain, 0, 10, QStringLiteral("pain")); !ok) {
            return std::unexpected(ok.error());
        }
    }
    if (auto sound = checkedNote(twitch.note); !sound) {
        return std::unexpected(sound.error());
    }
    return twitch;
}

} // namespace softfall
