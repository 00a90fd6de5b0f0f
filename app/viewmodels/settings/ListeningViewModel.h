#pragma once

#include "application/ByEarService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/ports/FileChooser.h"
#include "viewmodels/settings/VoiceRow.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace softfall {

/// What is heard in the evening, and what the dark does. Each setting is stored at once; `page` says so, with its undo.
class ListeningViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(Sound sound READ sound WRITE setSound NOTIFY changed FINAL)
    /// %, 0…maxVolume.
    Q_PROPERTY(int volume READ volume WRITE setVolume NOTIFY changed FINAL)
    Q_PROPERTY(int maxVolume READ maxVolume CONSTANT FINAL)
    Q_PROPERTY(bool darkScreen READ darkScreen WRITE setDarkScreen NOTIFY changed FINAL)
    Q_PROPERTY(bool displayOff READ displayOff WRITE setDisplayOff NOTIFY changed FINAL)
    Q_PROPERTY(bool warmLight READ warmLight WRITE setWarmLight NOTIFY changed FINAL)
    Q_PROPERTY(bool leadsAfterTwitch READ leadsAfterTwitch WRITE setLeadsAfterTwitch NOTIFY changed FINAL)
    /// Why something was not heard, or could not be had of the desktop; empty: all well as far as is known.
    Q_PROPERTY(QString soundTrouble READ soundTrouble NOTIFY changed FINAL)
    Q_PROPERTY(QString displayTrouble READ displayTrouble NOTIFY changed FINAL)
    Q_PROPERTY(QString lightTrouble READ lightTrouble NOTIFY changed FINAL)
    /// Best first.
    Q_PROPERTY(softfall::RowsModelBase* voices READ voices CONSTANT FINAL)
    /// The row that speaks; -1: none.
    Q_PROPERTY(int voice READ voice WRITE setVoice NOTIFY changed FINAL)
    /// "Woman, American", or that there is none.
    Q_PROPERTY(QString voiceText READ voiceText NOTIFY changed FINAL)
    /// That the chosen voice is not installed, and who speaks instead; empty: it is.
    Q_PROPERTY(QString voiceNotice READ voiceNotice NOTIFY changed FINAL)
    /// Percent of the voice's own, minVoicePace…maxVoicePace.
    Q_PROPERTY(int voicePace READ voicePace WRITE setVoicePace NOTIFY changed FINAL)
    Q_PROPERTY(int slowest READ slowest CONSTANT FINAL)
    Q_PROPERTY(int fastest READ fastest CONSTANT FINAL)
    Q_PROPERTY(bool hasRecordings READ hasRecordings NOTIFY changed FINAL)
    /// Which folder, and how many of its files can be used; or what recordings are.
    Q_PROPERTY(QString recordingsText READ recordingsText NOTIFY changed FINAL)
    /// Files that cannot be used, and why; empty: none.
    Q_PROPERTY(QString recordingsTrouble READ recordingsTrouble NOTIFY changed FINAL)
    /// Seconds of a hold.
    Q_PROPERTY(int holdSeconds READ holdSeconds WRITE setHoldSeconds NOTIFY changed FINAL)
    Q_PROPERTY(int minHoldSeconds READ minHoldSeconds CONSTANT FINAL)
    Q_PROPERTY(int maxHoldSeconds READ maxHoldSeconds CONSTANT FINAL)
    Q_PROPERTY(bool shortStretching READ shortStretching WRITE setShortStretching NOTIFY changed FINAL)
    Q_PROPERTY(bool seated READ isSeated WRITE setSeated NOTIFY changed FINAL)
    Q_PROPERTY(bool slowerOut READ slowerOut WRITE setSlowerOut NOTIFY changed FINAL)
    Q_PROPERTY(int meditationMinutes READ meditationMinutes WRITE setMeditationMinutes NOTIFY changed FINAL)
    Q_PROPERTY(int minMeditationMinutes READ minMeditationMinutes CONSTANT FINAL)
    Q_PROPERTY(int maxMeditationMinutes READ maxMeditationMinutes CONSTANT FINAL)
    /// "10 min": how long stretching takes as it is set.
    Q_PROPERTY(QString stretchingTakes READ stretchingTakes NOTIFY changed FINAL)

public:
    enum Sound { VoiceAndTones, TonesOnly, Silent };
    Q_ENUM(Sound)

    /// The references must outlive the view-model.
    ListeningViewModel(RoutineService& routine, EveningService& evening, CueService& cues, ByEarService& byEar,
                       FileChooser& files, PageViewModel& page, QObject* parent = nullptr);

    [[nodiscard]] Sound sound() const { return static_cast<Sound>(m_preferences.sound); }
    void setSound(Sound sound);
    [[nodiscard]] int volume() const { return m_preferences.volume; }
    void setVolume(int percent);
    [[nodiscard]] int maxVolume() const { return softfall::maxVolume; }
    [[nodiscard]] bool darkScreen() const { return m_preferences.darkScreen; }
    void setDarkScreen(bool dark);
    [[nodiscard]] bool displayOff() const { return m_preferences.displayOff; }
    void setDisplayOff(bool off);
    [[nodiscard]] bool warmLight() const { return m_preferences.warmLight; }
    void setWarmLight(bool warm);
    [[nodiscard]] bool leadsAfterTwitch() const { return m_preferences.leadsAfterTwitch; }
    void setLeadsAfterTwitch(bool leads);
    [[nodiscard]] QString soundTrouble() const;
    [[nodiscard]] QString displayTrouble() const;
    [[nodiscard]] QString lightTrouble() const;
    [[nodiscard]] RowsModel<VoiceRow>* voices() { return &m_voices; }
    [[nodiscard]] int voice() const;
    void setVoice(int row);
    [[nodiscard]] QString voiceText() const;
    [[nodiscard]] QString voiceNotice() const;
    [[nodiscard]] int voicePace() const { return m_preferences.voice.pace; }
    void setVoicePace(int percent);
    [[nodiscard]] int slowest() const { return minVoicePace; }
    [[nodiscard]] int fastest() const { return maxVoicePace; }
    [[nodiscard]] bool hasRecordings() const { return !m_preferences.voice.recordings.isEmpty(); }
    [[nodiscard]] QString recordingsText() const;
    [[nodiscard]] QString recordingsTrouble() const;
    [[nodiscard]] int holdSeconds() const { return int(m_preferences.hold.count()); }
    void setHoldSeconds(int hold);
    [[nodiscard]] int minHoldSeconds() const { return int(minHold.count()); }
    [[nodiscard]] int maxHoldSeconds() const { return int(maxHold.count()); }
    [[nodiscard]] bool shortStretching() const { return m_preferences.form == StretchForm::Short; }
    void setShortStretching(bool isShort);
    [[nodiscard]] bool isSeated() const { return m_preferences.version == StretchVersion::SeatedOrLying; }
    void setSeated(bool seated);
    [[nodiscard]] bool slowerOut() const { return m_preferences.pace == BreathPace::FourSix; }
    void setSlowerOut(bool slower);
    [[nodiscard]] int meditationMinutes() const { return int(m_preferences.meditation.count()); }
    void setMeditationMinutes(int length);
    [[nodiscard]] int minMeditationMinutes() const { return int(minMeditation.count()); }
    [[nodiscard]] int maxMeditationMinutes() const { return int(maxMeditation.count()); }
    [[nodiscard]] QString stretchingTakes() const;

    /// A tone and a sentence as they will be heard tonight.
    Q_INVOKABLE void tryOut();
    /// Finds what is installed and reads the recordings; the answers come later.
    Q_INVOKABLE void findVoices();
    /// The voice of that row says a sentence.
    Q_INVOKABLE void sample(int row);
    /// The next voice of the list, after the last the first.
    Q_INVOKABLE void nextVoice();
    /// The next pace in steps of ten, after the fastest the slowest.
    Q_INVOKABLE void nextPace();
    Q_INVOKABLE void chooseRecordings();
    Q_INVOKABLE void leaveRecordings();
    /// Reads the settings again.
    Q_INVOKABLE void read();

signals:
    void changed();

private:
    void checkRecordings();
    [[nodiscard]] VoiceChoice choice() const;
    void save(const std::function<void(RoutinePreferences&)>& change, const QString& message);
    void announce(const Result<EditId>& edit, const QString& message);

    RoutineService& m_routine;
    EveningService& m_evening;
    CueService& m_cues;
    ByEarService& m_byEar;
    FileChooser& m_files;
    PageViewModel& m_page;
    std::optional<std::vector<Voice>> m_found; ///< in the order of the rows; nothing: not asked for yet
    RowsModel<VoiceRow> m_voices;
    std::optional<RecordingsReport> m_recordings; ///< of `m_checked`
    QString m_checked;
    RoutinePreferences m_preferences;
};

} // namespace softfall
