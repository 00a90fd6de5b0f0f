#include "core/routine/RoutinePreferences.h"

#include <algorithm>

namespace softfall {

namespace {

constexpr qsizetype maxVoiceLetters = 200;
constexpr qsizetype maxPathLetters = 4096;

bool isPrintable(const QString& text) {
    return std::ranges::all_of(text, [](QChar letter) { return letter.isPrint(); });
}

} // namespace

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
    const VoiceSettings& voice = preferences.voice;
    if (voice.pace < minVoicePace || voice.pace > maxVoicePace) {
        return std::unexpected(
            badInput(QStringLiteral("voice-pace"), QString::number(voice.pace), QStringLiteral("percent, 60 to 120")));
    }
    if (voice.voice.size() > maxVoiceLetters || !isPrintable(voice.voice)) {
        return std::unexpected(badInput(QStringLiteral("voice"), voice.voice.left(maxVoiceLetters),
                                        QStringLiteral("the id of a voice, in one line")));
    }
    const QString& folder = voice.recordings;
    if (folder.size() > maxPathLetters || !isPrintable(folder) || !(folder.isEmpty() || folder.startsWith(u'/'))) {
        return std::unexpected(badInput(QStringLiteral("recordings"), folder.left(maxVoiceLetters),
                                        QStringLiteral("the absolute path of a folder")));
    }
    return preferences;
}

} // namespace softfall
