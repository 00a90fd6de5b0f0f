#include "core/routine/RoutinePreferences.h"

namespace softfall {

Result<RoutinePreferences> checked(RoutinePreferences preferences) {
    if (preferences.hold < seconds(10) || preferences.hold > seconds(60)) {
        return std::unexpected(badInput(QStringLiteral("hold-seconds"), QString::number(preferences.hold.count()),
                                        QStringLiteral("10 to 60")));
    }
    if (preferences.meditation < minutes(1) || preferences.meditation > minutes(60)) {
        return std::unexpected(badInput(QStringLiteral("meditation-minutes"),
                                        QString::number(preferences.meditation.count()), QStringLiteral("1 to 60")));
    }
    if (preferences.volume < 0 || preferences.volume > 100) {
        return std::unexpected(badInput(QStringLiteral("volume"), QString::number(preferences.volume),
                                        QStringLiteral("percent, 0 to 100")));
    }
    return preferences;
}

} // namespace softfall
