#pragma once

#include "application/DiaryService.h"
#include "application/RoutineService.h"
#include "core/diary/NightSlip.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/diary/NightDetailsViewModel.h"
#include "viewmodels/tonight/QuestionsViewModel.h"

#include <QLocale>
#include <QStringList>

namespace softfall {

/// The morning's questions about one night, filled with stored or suggested values. Nothing is stored before save().
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
    /// The count if it was "6 or more", 6…50.
    Q_PROPERTY(int many READ many WRITE setMany NOTIFY answersChanged FINAL)
    Q_PROPERTY(bool asksHowMany READ asksHowMany NOTIFY answersChanged FINAL)
    /// Something may have woken the person.
    Q_PROPERTY(bool asksWoke READ asksWoke NOTIFY answersChanged FINAL)
    /// "2 were noted during the night"; empty if none.
    Q_PROPERTY(QString loggedHint READ loggedHint NOTIFY changed FINAL)
    /// What happens to a late answer; else empty.
    Q_PROPERTY(QString lateHint READ lateHint NOTIFY changed FINAL)
    Q_PROPERTY(bool noSleep READ noSleep WRITE setNoSleep NOTIFY answersChanged FINAL)
    /// What the fold shows is stored only once it was open, except for what `times` shows.
    Q_PROPERTY(bool moreOpen READ moreOpen WRITE setMoreOpen NOTIFY answersChanged FINAL)
    Q_PROPERTY(softfall::NightDetailsViewModel* details READ details CONSTANT FINAL)
    /// "Lights out 23:00 · awake 07:00", if save() stores that; else empty.
    Q_PROPERTY(QString times READ times NOTIFY answersChanged FINAL)
    /// There were twitches, so their pain and spread can be entered.
    Q_PROPERTY(bool asksTwitches READ asksTwitches NOTIFY answersChanged FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY answersChanged FINAL)
    Q_PROPERTY(softfall::QuestionsViewModel* questions READ questions CONSTANT FINAL)
    /// Instead of storing, save() asks whether a time is a slip.
    Q_PROPERTY(bool doubted READ isDoubted NOTIFY doubtChanged FINAL)
    Q_PROPERTY(QString doubt READ doubt NOTIFY doubtChanged FINAL)
    Q_PROPERTY(QString doubtDetail READ doubtDetail NOTIFY doubtChanged FINAL)
    /// "Make it 23:00"; empty if there is no correction.
    Q_PROPERTY(QString correction READ correction NOTIFY doubtChanged FINAL)
    Q_PROPERTY(bool canKeepDoubted READ canKeepDoubted NOTIFY doubtChanged FINAL)

public:
    /// The references must outlive the view-model.
    MorningViewModel(DiaryService& diary, const EveningService& evening, const RoutineService& routine,
                     CheckInService& checkIns, const Clock& clock, QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] NightDate night() const { return m_night.night; }
    /// Starts over with the diary's data of that night; `seq` as in Night.
    void setNight(NightDate night, int seq = 1);

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
    [[nodiscard]] QString loggedHint() const { return m_loggedHint; }
    [[nodiscard]] QString lateHint() const { return m_lateHint; }
    [[nodiscard]] bool noSleep() const { return m_noSleep; }
    void setNoSleep(bool noSleep);
    [[nodiscard]] bool moreOpen() const { return m_moreOpen; }
    void setMoreOpen(bool open);
    [[nodiscard]] NightDetailsViewModel* details() { return &m_details; }
    [[nodiscard]] QString times() const;
    [[nodiscard]] bool asksTwitches() const;
    [[nodiscard]] QuestionsViewModel* questions() { return m_questions; }
    [[nodiscard]] bool canSave() const { return m_noSleep || m_twitchAnswer >= 0; }

    [[nodiscard]] bool isDoubted() const { return m_slip.has_value(); }
    [[nodiscard]] QString doubt() const;
    [[nodiscard]] QString doubtDetail() const;
    [[nodiscard]] QString correction() const;
    [[nodiscard]] bool canKeepDoubted() const { return m_slip && m_slip->canBeKept(); }

    /// Stores the answer, or doubts it; emits `saved` when stored, else the notice says why not.
    Q_INVOKABLE void save();
    /// Stores what was doubted, corrected or as entered.
    Q_INVOKABLE void correctDoubted();
    Q_INVOKABLE void keepDoubted();
    /// Stores nothing; the fold opens for another look.
    Q_INVOKABLE void reviewTimes();

signals:
    void changed();
    void answersChanged();
    void doubtChanged();
    void saved();

protected:
    Result<Status> read() override;

private:
    Result<void> prefill();
    void prefillAnswers(const MorningSuggestion& suggestion);
    /// Whether save() stores the times shown.
    [[nodiscard]] bool includesTimes() const { return !m_noSleep && (m_moreOpen || m_isLastNight); }
    [[nodiscard]] Night answer() const;
    void store(const Night& night);
    void setSlip(std::optional<NightSlip> slip);
    template <typename T>
    void set(T& member, T value);

    DiaryService& m_diary;
    const EveningService& m_evening;
    const RoutineService& m_routine;
    const Clock& m_clock;
    QLocale m_locale;
    QuestionsViewModel* m_questions;
    NightDetailsViewModel m_details;
    Night m_night; ///< as stored, or empty with its date
    SleepWindow m_planned{};
    std::optional<NightSlip> m_slip;
    bool m_isStored = false;
    bool m_isLastNight = false;
    bool m_filled = false; ///< the answers are those of m_night; later changes of the diary leave them alone
    QString m_title;
    QString m_nightTitle;
    QString m_loggedHint;
    QString m_lateHint;
    int m_twitchAnswer = -1;
    int m_woke = -1;
    int m_quality = -1;
    int m_fatigue = -1;
    int m_many = 6;
    bool m_noSleep = false;
    bool m_moreOpen = false;
};

} // namespace softfall
