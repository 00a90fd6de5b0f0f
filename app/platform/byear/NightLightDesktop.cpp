#include "platform/byear/NightLightDesktop.h"

namespace softfall {

namespace {

using enum NightLightStatus;

NightLightStatus statusOfGnome(const QVariantMap& properties) {
    if (properties.value(QStringLiteral("DisabledUntilTomorrow")).toBool()) {
        return Suspended;
    }
    return properties.value(QStringLiteral("NightLightActive")).toBool() ? Warm : Cold;
}

NightLightStatus statusOfPlasma(const QVariantMap& properties) {
    if (!properties.value(QStringLiteral("available"), true).toBool()) {
        return Missing;
    }
    if (properties.value(QStringLiteral("inhibited")).toBool()) {
        return Suspended;
    }
    constexpr int neutralKelvin = 6500;
    // Running only means that it is switched on; Plasma 5 does not distinguish day and night.
    const bool isWarm = properties.value(QStringLiteral("running")).toBool() &&
                        properties.value(QStringLiteral("targetTemperature")).toInt() < neutralKelvin &&
                        !properties.value(QStringLiteral("daylight")).toBool();
    return isWarm ? Warm : Cold;
}

SettingsProgram gnomeProgram(const QStringList& folders, std::chrono::milliseconds timeout) {
    return SettingsProgram::gsettings(folders, QStringLiteral("org.gnome.settings-daemon.plugins.color"), timeout);
}

template <int Generation>
SettingsProgram plasmaProgram(const QStringList& folders, std::chrono::milliseconds timeout) {
    // The group has the same name in Plasma 6.
    return SettingsProgram::kconfig(folders, Generation, QStringLiteral("kwinrc"), QStringLiteral("NightColor"),
                                    timeout);
}

} // namespace

std::vector<NightLightDesktop> nightLightDesktops() {
    // From an hour to the same hour is the whole day, without GNOME's hour of transition.
    const SettingsProgram::Settings gnome{
        {QStringLiteral("night-light-schedule-automatic"), QStringLiteral("false")},
        {QStringLiteral("night-light-schedule-from"), QStringLiteral("0.0")},
        {QStringLiteral("night-light-schedule-to"), QStringLiteral("0.0")},
        {QStringLiteral("night-light-enabled"), QStringLiteral("true")},
    };
    const SettingsProgram::Settings plasma{
        {QStringLiteral("Mode"), QStringLiteral("Constant")},
        {QStringLiteral("Active"), QStringLiteral("true")},
    };
    return {
        {QStringLiteral("gnome"),
         {QStringLiteral("org.gnome.SettingsDaemon.Color"), QStringLiteral("/org/gnome/SettingsDaemon/Color")},
         QStringLiteral("org.gnome.SettingsDaemon.Color"),
         statusOfGnome,
         gnomeProgram,
         gnome,
         false},
        {QStringLiteral("plasma6"),
         {QStringLiteral("org.kde.KWin.NightLight"), QStringLiteral("/org/kde/KWin/NightLight")},
         QStringLiteral("org.kde.KWin.NightLight"),
         statusOfPlasma,
         plasmaProgram<6>,
         plasma,
         true},
        {QStringLiteral("plasma5"),
         {QStringLiteral("org.kde.KWin"), QStringLiteral("/ColorCorrect")},
         QStringLiteral("org.kde.kwin.ColorCorrect"),
         statusOfPlasma,
         plasmaProgram<5>,
         plasma,
         true},
    };
}

} // namespace softfall
