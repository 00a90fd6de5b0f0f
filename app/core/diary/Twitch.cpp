#include "core/diary/Twitch.h"

#include "core/diary/Night.h"

namespace softfall {

QString toString(Limb limb) {
    switch (limb) {
    case Limb::LegLeft:
        return QStringLiteral("leg-left");
    case Limb::LegRight:
        return QStringLiteral("leg-right");
    case Limb::Legs:
        return QStringLiteral("legs");
    case Limb::Arm:
        return QStringLiteral("arm");
    case Limb::Trunk:
        return QStringLiteral("trunk");
    case Limb::WholeBody:
        return QStringLiteral("whole-body");
    }
    return {};
}

Result<Limb> limbFromId(const QString& id, const QString& field) {
    for (const Limb limb : {Limb::LegLeft, Limb::LegRight, Limb::Legs, Limb::Arm, Limb::Trunk, Limb::WholeBody}) {
        if (toString(limb) == id) {
            return limb;
        }
    }
    return std::unexpected(badInput(field, id, QStringLiteral("leg-left, leg-right, legs, arm, trunk or whole-body")));
}

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
