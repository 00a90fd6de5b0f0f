#include "core/routine/RoutinePreferences.h"

namespace softfall {

Result<RoutinePreferences> checked(RoutinePreferences preferences) {
    if (preferences.hold < minHold || preferences.hold > maxHold) {
        return std::unexpected(badInput(QStringLiteral("hold-seconds"), QString::number(preferences.hold.count()),
                                        QStringLiteral("%1 to %2").arg(minHold.count()).arg(maxHold.count())));
    }
    if (preferences.meditation < minMeditation || preferences.meditation > maxMeditation) {
        return std::unexpected(
            badInput(QStringLiteral("meditation-minutes"), QString::number(preferences.meditation.count()),
                     QStringLiteral("%1 to %2").arg(minMeditation.count()).arg(maxMeditation.count())));
    }
    if (preferences.volume < 0 || preferences.volume > maxVolume) {
        return std::unexpected(badInput(QStringLiteral("volume"), QString::number(preferences.volume),
                                        QStringLiteral("percent, 0 to %1").arg(maxVolume)));
    }
    return preferences;
}

} // namespace softfall
