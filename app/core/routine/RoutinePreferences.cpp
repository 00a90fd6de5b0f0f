#include "core/routine/RoutinePreferences.h"

#include "core/Ids.h"

namespace softfall {

namespace {

constexpr Ids<WindDownActivity, 6> activities{{{WindDownActivity::Reading, "reading"},
                                               {WindDownActivity::Breathing, "breathing"},
                                               {WindDownActivity::Relaxation, "relaxation"},
                                               {WindDownActivity::QuietRelaxation, "quiet-relaxation"},
                                               {WindDownActivity::Meditation, "meditation"},
                                               {WindDownActivity::Stretching, "stretching"}}};
constexpr Ids<StretchVersion, 2> versions{
    {{StretchVersion::Standing, "standing"}, {StretchVersion::SeatedOrLying, "seated"}}};
constexpr Ids<StretchForm, 2> forms{{{StretchForm::Standard, "standard"}, {StretchForm::Short, "short"}}};
constexpr Ids<BreathPace, 2> paces{{{BreathPace::FiveFive, "5-5"}, {BreathPace::FourSix, "4-6"}}};
constexpr Ids<CueSound, 3> sounds{
    {{CueSound::VoiceAndTones, "voice"}, {CueSound::TonesOnly, "tones"}, {CueSound::Silent, "silent"}}};

} // namespace

QString toString(WindDownActivity activity) {
    return idOf(activities, activity);
}
QString toString(StretchVersion version) {
    return idOf(versions, version);
}
QString toString(StretchForm form) {
    return idOf(forms, form);
}
QString toString(BreathPace pace) {
    return idOf(paces, pace);
}
QString toString(CueSound sound) {
    return idOf(sounds, sound);
}

Result<WindDownActivity> windDownActivityFromId(const QString& id, const QString& field) {
    return valueOf(activities, id, field);
}
Result<StretchVersion> stretchVersionFromId(const QString& id, const QString& field) {
    return valueOf(versions, id, field);
}
Result<StretchForm> stretchFormFromId(const QString& id, const QString& field) {
    return valueOf(forms, id, field);
}
Result<BreathPace> breathPaceFromId(const QString& id, const QString& field) {
    return valueOf(paces, id, field);
}
Result<CueSound> cueSoundFromId(const QString& id, const QString& field) {
    return valueOf(sounds, id, field);
}

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
