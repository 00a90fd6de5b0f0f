#include "viewmodels/settings/ListeningViewModel.h"

#include "viewmodels/wording/TimeWords.h"

namespace softfall {

ListeningViewModel::ListeningViewModel(RoutineService& routine, EveningService& evening, CueService& cues,
                                       ByEarService& byEar, QObject* parent)
    : QObject(parent)
    , m_routine(routine)
    , m_cues(cues)
    , m_byEar(byEar) {
    connect(&evening, &EveningService::changed, this, &ListeningViewModel::read);
    connect(&m_cues, &CueService::changed, this, &ListeningViewModel::changed);
    connect(&m_byEar, &ByEarService::changed, this, &ListeningViewModel::changed);
    read();
}

void ListeningViewModel::read() {
    m_preferences = m_routine.preferences();
    emit changed();
}

template <typename T>
void ListeningViewModel::stored(const Result<T>& result) {
    if (!result) {
        emit failed(result.error());
    }
    read(); // also after an error: the switch goes back
}

template <typename Change>
void ListeningViewModel::save(Change change) {
    stored(m_routine.setPreferences(change));
}

void ListeningViewModel::setSound(Sound sound) {
    save([sound](RoutinePreferences& wanted) { wanted.sound = static_cast<CueSound>(sound); });
}
void ListeningViewModel::setVolume(int percent) {
    save([percent](RoutinePreferences& wanted) { wanted.volume = percent; });
}
void ListeningViewModel::setDarkScreen(bool dark) {
    save([dark](RoutinePreferences& wanted) { wanted.darkScreen = dark; });
}
void ListeningViewModel::setDisplayOff(bool off) {
    save([off](RoutinePreferences& wanted) { wanted.displayOff = off; });
}
void ListeningViewModel::setWarmLight(bool warm) {
    save([warm](RoutinePreferences& wanted) { wanted.warmLight = warm; });
}
void ListeningViewModel::setHoldSeconds(int hold) {
    stored(m_routine.chooseStretching(m_preferences.form, seconds(hold)));
}
void ListeningViewModel::setShortStretching(bool isShort) {
    stored(m_routine.chooseStretching(isShort ? StretchForm::Short : StretchForm::Standard, m_preferences.hold));
}
void ListeningViewModel::setSeated(bool seated) {
    save([seated](RoutinePreferences& wanted) {
        wanted.version = seated ? StretchVersion::SeatedOrLying : StretchVersion::Standing;
    });
}
void ListeningViewModel::setSlowerOut(bool slower) {
    save([slower](RoutinePreferences& wanted) { wanted.pace = slower ? BreathPace::FourSix : BreathPace::FiveFive; });
}
void ListeningViewModel::setMeditationMinutes(int length) {
    save([length](RoutinePreferences& wanted) { wanted.meditation = minutes(length); });
}

QString ListeningViewModel::stretchingTakes() const {
    return durationText(shortStretching() ? minutes(4) : standardStretchingMinutes(m_preferences.hold));
}

QString ListeningViewModel::soundTrouble() const {
    if (m_cues.soundTrouble()) {
        //: %1 why, in the words of the system
        return tr("Sound isn’t working: %1. The wind-down continues as text, in dim light.")
            .arg(m_cues.soundTrouble()->detail);
    }
    return m_cues.voiceTrouble()
               ? tr("There’s no voice: %1. Tones are played instead.").arg(m_cues.voiceTrouble()->detail)
               : QString();
}

QString ListeningViewModel::displayTrouble() const {
    //: %1 why, in the words of the system
    return m_byEar.displayTrouble() ? tr("Not available here: %1.").arg(m_byEar.displayTrouble()->detail) : QString();
}

QString ListeningViewModel::lightTrouble() const {
    return m_byEar.lightTrouble() ? tr("Not available here: %1.").arg(m_byEar.lightTrouble()->detail) : QString();
}

void ListeningViewModel::tryOut() {
    stored(m_cues.tryOut());
}

} // namespace softfall
