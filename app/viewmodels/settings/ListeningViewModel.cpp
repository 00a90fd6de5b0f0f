#include "viewmodels/settings/ListeningViewModel.h"

#include "viewmodels/settings/PlanEdit.h"
#include "viewmodels/wording/TimeWords.h"
#include "viewmodels/wording/VoiceWords.h"

#include <QPointer>

#include <algorithm>

namespace softfall {

ListeningViewModel::ListeningViewModel(RoutineService& routine, EveningService& evening, CueService& cues,
                                       ByEarService& byEar, FileChooser& files, PageViewModel& page, QObject* parent)
    : QObject(parent)
    , m_routine(routine)
    , m_evening(evening)
    , m_cues(cues)
    , m_byEar(byEar)
    , m_files(files)
    , m_page(page) {
    connect(&evening, &EveningService::changed, this, &ListeningViewModel::read);
    connect(&m_cues, &CueService::changed, this, &ListeningViewModel::changed);
    connect(&m_byEar, &ByEarService::changed, this, &ListeningViewModel::changed);
    read();
}

void ListeningViewModel::read() {
    m_preferences = m_routine.preferences();
    if (m_recordings && m_checked != m_preferences.voice.recordings) {
        checkRecordings();
    }
    emit changed();
}

void ListeningViewModel::save(const std::function<void(RoutinePreferences&)>& change, const QString& message) {
    editPlan(
        m_evening, m_page, [&change](PlanSettings& settings) { change(settings.routine); }, message);
    read(); // also after an error: the switch goes back
}

void ListeningViewModel::announce(const Result<EditId>& edit, const QString& message) {
    if (m_page.succeeded(edit) && *edit != 0) {
        m_page.notify(message, *edit);
    }
    read();
}

void ListeningViewModel::setSound(Sound sound) {
    save([sound](RoutinePreferences& wanted) { wanted.sound = static_cast<CueSound>(sound); },
         sound == VoiceAndTones ? tr("You’ll hear a voice and tones.")
         : sound == TonesOnly   ? tr("You’ll hear tones only.")
                                : tr("You’ll hear nothing."));
}
void ListeningViewModel::setVolume(int percent) {
    save([percent](RoutinePreferences& wanted) { wanted.volume = percent; }, tr("Volume %1%.").arg(percent));
}
void ListeningViewModel::setDarkScreen(bool dark) {
    save([dark](RoutinePreferences& wanted) { wanted.darkScreen = dark; },
         dark ? tr("The window goes black from screens-off.") : tr("The window stays lit after screens-off."));
}
void ListeningViewModel::setDisplayOff(bool off) {
    save([off](RoutinePreferences& wanted) { wanted.displayOff = off; },
         off ? tr("The displays turn off in the dark.") : tr("The displays stay on."));
}
void ListeningViewModel::setWarmLight(bool warm) {
    save([warm](RoutinePreferences& wanted) { wanted.warmLight = warm; },
         warm ? tr("Warm light from screens-off.") : tr("The light stays as it is."));
}
void ListeningViewModel::setLeadsAfterTwitch(bool leads) {
    save([leads](RoutinePreferences& wanted) { wanted.leadsAfterTwitch = leads; },
         leads ? tr("A quiet voice can lead slow breathing after a twitch.") : tr("Nothing sounds after a twitch."));
}
void ListeningViewModel::setHoldSeconds(int hold) {
    announce(m_routine.chooseStretching(m_preferences.form, seconds(hold)),
             tr("Each hold lasts %n seconds.", nullptr, hold));
}
void ListeningViewModel::setShortStretching(bool isShort) {
    announce(m_routine.chooseStretching(isShort ? StretchForm::Short : StretchForm::Standard, m_preferences.hold),
             isShort ? tr("Stretching is short.") : tr("Stretching has its usual length."));
}
void ListeningViewModel::setSeated(bool seated) {
    save(
        [seated](RoutinePreferences& wanted) {
            wanted.version = seated ? StretchVersion::SeatedOrLying : StretchVersion::Standing;
        },
        seated ? tr("Seated and lying stretches only.") : tr("Standing stretches are included."));
}
void ListeningViewModel::setSlowerOut(bool slower) {
    save([slower](RoutinePreferences& wanted) { wanted.pace = slower ? BreathPace::FourSix : BreathPace::FiveFive; },
         slower ? tr("Breathe 4 seconds in, 6 out.") : tr("Breathe 5 seconds in, 5 out."));
}
void ListeningViewModel::setMeditationMinutes(int length) {
    save([length](RoutinePreferences& wanted) { wanted.meditation = minutes(length); },
         tr("Meditation lasts %n minutes.", nullptr, length));
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
    m_page.succeeded(m_cues.tryOut());
}

void ListeningViewModel::findVoices() {
    m_cues.findVoices([this, here = QPointer(this)](std::vector<Voice> found) {
        if (!here) {
            return;
        }
        std::vector<VoiceRow> rows;
        for (const Voice& voice : found) {
            rows.push_back({voiceTitle(voice), voiceDetail(voice)});
        }
        m_voices.setRows(std::move(rows));
        m_found = std::move(found);
        emit changed();
    });
    checkRecordings();
}

VoiceChoice ListeningViewModel::choice() const {
    return chooseVoice(m_preferences.voice.voice, m_cues.language(), m_found.value_or(std::vector<Voice>()));
}

int ListeningViewModel::voice() const {
    const auto chosen = choice().voice;
    return chosen ? int(std::ranges::find(*m_found, *chosen) - m_found->begin()) : -1;
}

void ListeningViewModel::setVoice(int row) {
    if (m_found && row >= 0 && row < int(m_found->size())) {
        const Voice& voice = (*m_found)[std::size_t(row)];
        save([id = voice.id()](RoutinePreferences& wanted) { wanted.voice.voice = id; },
             //: %1 such as "Woman, American"
             tr("Voice: %1.").arg(voiceTitle(voice)));
    }
}

void ListeningViewModel::nextVoice() {
    if (m_found && !m_found->empty()) {
        setVoice((voice() + 1) % int(m_found->size()));
    }
}

QString ListeningViewModel::voiceText() const {
    const auto chosen = choice().voice;
    return chosen    ? voiceTitle(*chosen)
           : m_found ? tr("No voice is installed. Soft tones guide you instead. To have one, install flite.")
                     : QString();
}

QString ListeningViewModel::voiceNotice() const {
    const VoiceChoice chosen = choice();
    //: %1 a voice, such as flite:slt; %2 one, such as "Woman, American"
    return chosen.isInstead && chosen.voice ? tr("%1 is no longer installed. Softfall speaks with another voice: %2.")
                                                  .arg(m_preferences.voice.voice, voiceTitle(*chosen.voice))
                                            : QString();
}

void ListeningViewModel::setVoicePace(int percent) {
    save([percent](RoutinePreferences& wanted) { wanted.voice.pace = percent; }, tr("Pace %1%.").arg(percent));
}

void ListeningViewModel::nextPace() {
    constexpr int step = 10;
    setVoicePace(voicePace() + step > maxVoicePace ? minVoicePace : voicePace() + step);
}

void ListeningViewModel::sample(int row) {
    if (m_found && row >= 0 && row < int(m_found->size())) {
        m_page.succeeded(m_cues.sample({(*m_found)[std::size_t(row)].id(), voicePace(), {}}));
    }
}

void ListeningViewModel::chooseRecordings() {
    m_files.ask(FilePlace::Recordings, {}, [this, here = QPointer(this)](const QString& folder) {
        if (here) {
            save([&folder](RoutinePreferences& wanted) { wanted.voice.recordings = folder; },
                 tr("Your recordings are used."));
            checkRecordings();
        }
    });
}

void ListeningViewModel::leaveRecordings() {
    save([](RoutinePreferences& wanted) { wanted.voice.recordings.clear(); }, tr("The voice speaks everything again."));
}

void ListeningViewModel::checkRecordings() {
    m_checked = m_preferences.voice.recordings;
    m_recordings.reset();
    if (!m_checked.isEmpty()) {
        m_cues.checkRecordings(m_checked, [this, here = QPointer(this), folder = m_checked](RecordingsReport report) {
            if (here && folder == m_checked) {
                m_recordings = std::move(report);
                emit changed();
            }
        });
    }
}

QString ListeningViewModel::recordingsText() const {
    if (!hasRecordings()) {
        return tr("A folder with sound files of your own, or in a language without a voice. “softfallctl voice export” "
                  "writes the list of what to record.");
    }
    const QString folder = m_preferences.voice.recordings;
    //: %1 a folder
    return m_recordings
               ? tr("%n recordings in %1. The voice speaks what is missing.", nullptr, m_recordings->usable).arg(folder)
               : folder;
}

QString ListeningViewModel::recordingsTrouble() const {
    constexpr qsizetype shown = 4;
    if (!m_recordings || m_recordings->problems.isEmpty()) {
        return {};
    }
    QString trouble = m_recordings->problems.mid(0, shown).join(QStringLiteral("\n"));
    if (const auto more = m_recordings->problems.size() - shown; more > 0) {
        trouble += u'\n' + tr("and %n more", nullptr, int(more));
    }
    //: %1 files that cannot be used, a line each
    return tr("The voice speaks instead of these:\n%1").arg(trouble);
}

} // namespace softfall
