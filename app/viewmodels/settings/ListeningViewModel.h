#pragma once

#include "application/ByEarService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// What is heard in the evening, and what the dark does. Each setting is stored at once.
class ListeningViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(Sound sound READ sound WRITE setSound NOTIFY changed FINAL)
    /// 0…100 %.
    Q_PROPERTY(int volume READ volume WRITE setVolume NOTIFY changed FINAL)
    Q_PROPERTY(bool darkScreen READ darkScreen WRITE setDarkScreen NOTIFY changed FINAL)
    Q_PROPERTY(bool displayOff READ displayOff WRITE setDisplayOff NOTIFY changed FINAL)
    Q_PROPERTY(bool warmLight READ warmLight WRITE setWarmLight NOTIFY changed FINAL)
    /// Why something was not heard, or could not be had of the desktop; empty: all well as far as is known.
    Q_PROPERTY(QString soundTrouble READ soundTrouble NOTIFY changed FINAL)
    Q_PROPERTY(QString displayTrouble READ displayTrouble NOTIFY changed FINAL)
    Q_PROPERTY(QString lightTrouble READ lightTrouble NOTIFY changed FINAL)
    /// Seconds of a hold: 10…60.
    Q_PROPERTY(int holdSeconds READ holdSeconds WRITE setHoldSeconds NOTIFY changed FINAL)
    Q_PROPERTY(bool shortStretching READ shortStretching WRITE setShortStretching NOTIFY changed FINAL)
    Q_PROPERTY(bool seated READ isSeated WRITE setSeated NOTIFY changed FINAL)
    Q_PROPERTY(bool slowerOut READ slowerOut WRITE setSlowerOut NOTIFY changed FINAL)
    /// 1…60 min.
    Q_PROPERTY(int meditationMinutes READ meditationMinutes WRITE setMeditationMinutes NOTIFY changed FINAL)
    /// "10 min": how long stretching takes as it is set.
    Q_PROPERTY(QString stretchingTakes READ stretchingTakes NOTIFY changed FINAL)

public:
    enum Sound { VoiceAndTones, TonesOnly, Silent };
    Q_ENUM(Sound)

    /// The references must outlive the view-model.
    ListeningViewModel(RoutineService& routine, EveningService& evening, CueService& cues, ByEarService& byEar,
                       QObject* parent = nullptr);

    [[nodiscard]] Sound sound() const { return static_cast<Sound>(m_preferences.sound); }
    void setSound(Sound sound);
    [[nodiscard]] int volume() const { return m_preferences.volume; }
    void setVolume(int percent);
    [[nodiscard]] bool darkScreen() const { return m_preferences.darkScreen; }
    void setDarkScreen(bool dark);
    [[nodiscard]] bool displayOff() const { return m_preferences.displayOff; }
    void setDisplayOff(bool off);
    [[nodiscard]] bool warmLight() const { return m_preferences.warmLight; }
    void setWarmLight(bool warm);
    [[nodiscard]] QString soundTrouble() const;
    [[nodiscard]] QString displayTrouble() const;
    [[nodiscard]] QString lightTrouble() const;
    [[nodiscard]] int holdSeconds() const { return int(m_preferences.hold.count()); }
    void setHoldSeconds(int hold);
    [[nodiscard]] bool shortStretching() const { return m_preferences.form == StretchForm::Short; }
    void setShortStretching(bool isShort);
    [[nodiscard]] bool isSeated() const { return m_preferences.version == StretchVersion::SeatedOrLying; }
    void setSeated(bool seated);
    [[nodiscard]] bool slowerOut() const { return m_preferences.pace == BreathPace::FourSix; }
    void setSlowerOut(bool slower);
    [[nodiscard]] int meditationMinutes() const { return int(m_preferences.meditation.count()); }
    void setMeditationMinutes(int length);
    [[nodiscard]] QString stretchingTakes() const;

    /// A tone and a sentence as they will be heard tonight.
    Q_INVOKABLE void tryOut();
    /// Reads the settings again.
    Q_INVOKABLE void read();

signals:
    void changed();
    void failed(const softfall::Error& error);

private:
    template <typename Change>
    void save(Change change);
    template <typename T>
    void stored(const Result<T>& result);

    RoutineService& m_routine;
    CueService& m_cues;
    ByEarService& m_byEar;
    RoutinePreferences m_preferences;
};

} // namespace softfall
