#pragma once

#include "application/DiaryService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/tonight/QuestionsViewModel.h"

#include <QLocale>
#include <QStringList>

namespace softfall {

/// The morning's questions about one night. Nothing is stored before save().
class MorningViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString nightTitle READ nightTitle NOTIFY changed FINAL)
    /// Answers, as indices into what the page offers; -1 for none yet.
    Q_PROPERTY(QList<QString> twitchAnswers READ twitchAnswers CONSTANT FINAL)
    Q_PROPERTY(QList<QString> twitchNames READ twitchNames CONSTANT FINAL)
    Q_PROPERTY(int twitchAnswer READ twitchAnswer WRITE setTwitchAnswer NOTIFY answersChanged FINAL)
    Q_PROPERTY(int woke READ woke WRITE setWoke NOTIFY answersChanged FINAL)
    Q_PROPERTY(int quality READ quality WRITE setQuality NOTIFY answersChanged FINAL)
    Q_PROPERTY(int fatigue READ fatigue WRITE setFatigue NOTIFY answersChanged FINAL)
    /// The count where it was "6 or more", 6…50.
    Q_PROPERTY(int many READ many WRITE setMany NOTIFY answersChanged FINAL)
    Q_PROPERTY(bool asksHowMany READ asksHowMany NOTIFY answersChanged FINAL)
    /// There is something that may have woken the person.
    Q_PROPERTY(bool asksWoke READ asksWoke NOTIFY answersChanged FINAL)
    /// "2 were noted during the night"; empty when none.
    Q_PROPERTY(QString notedHint READ notedHint NOTIFY changed FINAL)
    Q_PROPERTY(bool noSleep READ noSleep WRITE setNoSleep NOTIFY answersChanged FINAL)
    /// What the fold shows is stored only once it was open.
    Q_PROPERTY(bool moreOpen READ moreOpen WRITE setMoreOpen NOTIFY answersChanged FINAL)
    /// Minutes since midnight.
    Q_PROPERTY(int lightsOut READ lightsOut WRITE setLightsOut NOTIFY answersChanged FINAL)
    Q_PROPERTY(int wake READ wake WRITE setWake NOTIFY answersChanged FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY answersChanged FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY answersChanged FINAL)
    Q_PROPERTY(softfall::QuestionsViewModel* questions READ questions CONSTANT FINAL)

public:
    /// The references must outlive the view-model.
    MorningViewModel(DiaryService& diary, const EveningService& evening, CheckInService& checkIns, const Clock& clock,
                     QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] NightDate night() const { return m_night.night; }
    /// Starts anew, with what the diary has of that night.
    void setNight(NightDate night);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString nightTitle() const { return m_nightTitle; }
    [[nodiscard]] QStringList twitchAnswers() const;
    [[nodiscard]] QStringList twitchNames() const;
    [[nodiscard]] int twitchAnswer() const { return m_twitchAnswer; }
    void setTwitchAnswer(int answer);
    [[nodiscard]] int woke() const { return m_woke; }
    void setWoke(int woke);
    [[nodiscard]] int quality() const { return m_quality; }
    void setQuality(int quality);
    [[nodiscard]] int fatigue() const { return m_fatigue; }
    void setFatigue(int fatigue);
    [[nodiscard]] int many() const { return m_many; }
    void setMany(int count);
    [[nodiscard]] bool asksHowMany() const;
    [[nodiscard]] bool asksWoke() const;
    [[nodiscard]] QString notedHint() const { return m_notedHint; }
    [[nodiscard]] bool noSleep() const { return m_noSleep; }
    void setNoSleep(bool noSleep);
    [[nodiscard]] bool moreOpen() const { return m_moreOpen; }
    void setMoreOpen(bool open);
    [[nodiscard]] int lightsOut() const { return m_lightsOut; }
    void setLightsOut(int minutesSinceMidnight);
    [[nodiscard]] int wake() const { return m_wake; }
    void setWake(int minutesSinceMidnight);
    [[nodiscard]] QString note() const { return m_note; }
    void setNote(const QString& note);
    [[nodiscard]] QuestionsViewModel* questions() { return m_questions; }
    [[nodiscard]] bool canSave() const { return m_noSleep || m_twitchAnswer >= 0; }

    /// Stores the answer; `saved` when it went well, else the notice says why not.
    Q_INVOKABLE void save();

signals:
    void changed();
    void answersChanged();
    void saved();

protected:
    Result<Status> read() override;

private:
    void prefill(const NightRecord& record, const EveningPlan& plan);
    [[nodiscard]] Night answer() const;
    void tellTimes(Night& night) const;
    template <typename T>
    void set(T& member, T value);

    DiaryService& m_diary;
    const EveningService& m_evening;
    const Clock& m_clock;
    QLocale m_locale;
    QuestionsViewModel* m_questions;
    Night m_night; ///< as stored, or empty with its date
    WallTime m_plannedBedtime{};
    bool m_filled = false; ///< the answers are those of m_night; later changes of the diary leave them alone
    QString m_title;
    QString m_nightTitle;
    QString m_notedHint;
    int m_twitchAnswer = -1;
    int m_woke = -1;
    int m_quality = -1;
    int m_fatigue = -1;
    int m_many = 6;
    bool m_noSleep = false;
    bool m_moreOpen = false;
    int m_lightsOut = 0;
    int m_wake = 0;
    QString m_note;
};

} // namespace softfall
