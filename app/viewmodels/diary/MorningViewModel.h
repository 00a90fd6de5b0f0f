#pragma once

#include "application/DiaryService.h"
#include "application/RoutineService.h"
#include "core/diary/NightSlip.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/diary/NightDetailsViewModel.h"
#include "viewmodels/tonight/QuestionsViewModel.h"

#include <QLocale>
#include <QStringList>
#include <QTimer>

namespace softfall {

/// The morning's questions about one night, filled with a draft, stored or suggested values. Nothing is stored before
/// save(); unsaved answers become a draft when the page is left or the window closed.
class MorningViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "How was the night of Sunday, into Monday 30 November?"
    Q_PROPERTY(QString nightQuestion READ nightQuestion NOTIFY changed FINAL)
    /// "Night of Sunday, into Monday 30 November", where there is less room.
    Q_PROPERTY(QString nightName READ nightName NOTIFY changed FINAL)
    /// Answers, as indices into what is offered; -1 for none yet.
    Q_PROPERTY(QList<QString> twitchAnswers READ twitchAnswers CONSTANT FINAL)
    Q_PROPERTY(QList<QString> twitchNames READ twitchNames CONSTANT FINAL)
    Q_PROPERTY(int twitchAnswer READ twitchAnswer WRITE setTwitchAnswer NOTIFY answersChanged FINAL)
    /// One twitch or several are asked about in other words.
    Q_PROPERTY(QString wokeQuestion READ wokeQuestion NOTIFY answersChanged FINAL)
    Q_PROPERTY(QList<QString> wokeAnswers READ wokeAnswers NOTIFY answersChanged FINAL)
    Q_PROPERTY(int woke READ woke WRITE setWoke NOTIFY answersChanged FINAL)
    Q_PROPERTY(QList<QString> qualityAnswers READ qualityAnswers CONSTANT FINAL)
    Q_PROPERTY(int quality READ quality WRITE setQuality NOTIFY answersChanged FINAL)
    Q_PROPERTY(QString fatigueQuestion READ fatigueQuestion NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> fatigueAnswers READ fatigueAnswers CONSTANT FINAL)
    Q_PROPERTY(int fatigue READ fatigue WRITE setFatigue NOTIFY answersChanged FINAL)
    /// The count if it was "6 or more", 6…50.
    Q_PROPERTY(int many READ many WRITE setMany NOTIFY answersChanged FINAL)
    Q_PROPERTY(bool asksHowMany READ asksHowMany NOTIFY answersChanged FINAL)
    /// Something may have woken the person.
    Q_PROPERTY(bool asksWoke READ asksWoke NOTIFY answersChanged FINAL)
    /// "2 logged in the night"; empty if none.
    Q_PROPERTY(QString loggedHint READ loggedHint NOTIFY changed FINAL)
    /// What happens to a late answer; else empty.
    Q_PROPERTY(QString lateHint READ lateHint NOTIFY changed FINAL)
    /// save() found no answer to the first question.
    Q_PROPERTY(QString problem READ problem NOTIFY answersChanged FINAL)
    Q_PROPERTY(bool noSleep READ noSleep WRITE setNoSleep NOTIFY answersChanged FINAL)
    /// The times are shown as fields, all four of them.
    Q_PROPERTY(bool timesOpen READ timesOpen WRITE setTimesOpen NOTIFY answersChanged FINAL)
    /// What the fold shows is stored only once it was open.
    Q_PROPERTY(bool moreOpen READ moreOpen WRITE setMoreOpen NOTIFY answersChanged FINAL)
    Q_PROPERTY(softfall::NightDetailsViewModel* details READ details CONSTANT FINAL)
    /// "In bed 22:50, lights out 23:00, up 07:00", as save() stores them, or that there are none; empty without sleep.
    Q_PROPERTY(QString times READ times NOTIFY answersChanged FINAL)
    /// "taken from your plan", or the reason for another time; may be empty.
    Q_PROPERTY(QString timesSource READ timesSource NOTIFY answersChanged FINAL)
    /// There were twitches, so their pain and spread can be entered.
    Q_PROPERTY(bool asksTwitches READ asksTwitches NOTIFY answersChanged FINAL)
    Q_PROPERTY(bool canPutOff READ canPutOff NOTIFY changed FINAL)
    Q_PROPERTY(softfall::QuestionsViewModel* questions READ questions CONSTANT FINAL)
    /// Instead of storing, save() asks whether a time is a slip.
    Q_PROPERTY(bool doubted READ isDoubted NOTIFY doubtChanged FINAL)
    Q_PROPERTY(QString doubt READ doubt NOTIFY doubtChanged FINAL)
    Q_PROPERTY(QString doubtDetail READ doubtDetail NOTIFY doubtChanged FINAL)
    /// "Set lights-out to 23:00"; empty if there is no correction.
    Q_PROPERTY(QString correction READ correction NOTIFY doubtChanged FINAL)
    Q_PROPERTY(bool canKeepDoubted READ canKeepDoubted NOTIFY doubtChanged FINAL)

public:
    /// The references must outlive the view-model.
    MorningViewModel(DiaryService& diary, const EveningService& evening, const RoutineService& routine,
                     CheckInService& checkIns, const Clock& clock, QLocale locale, QObject* parent = nullptr);
    /// Keeps the draft.
    ~MorningViewModel() override;

    [[nodiscard]] NightDate night() const { return m_night.night; }
    /// Starts over with the data of that night; `seq` as in Night. Unsaved answers about the previous one become a
    /// draft.
    void setNight(NightDate night, int seq = 1);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString nightQuestion() const { return m_nightQuestion; }
    [[nodiscard]] QString nightName() const { return m_nightName; }
    [[nodiscard]] QStringList twitchAnswers() const;
    [[nodiscard]] QStringList twitchNames() const;
    [[nodiscard]] int twitchAnswer() const { return m_twitchAnswer; }
    void setTwitchAnswer(int answer);
    [[nodiscard]] QString wokeQuestion() const;
    [[nodiscard]] QStringList wokeAnswers() const;
    [[nodiscard]] int woke() const;
    void setWoke(int woke);
    [[nodiscard]] QStringList qualityAnswers() const;
    [[nodiscard]] int quality() const { return m_quality; }
    void setQuality(int quality);
    [[nodiscard]] QString fatigueQuestion() const;
    [[nodiscard]] QStringList fatigueAnswers() const;
    [[nodiscard]] int fatigue() const { return m_fatigue; }
    void setFatigue(int fatigue);
    [[nodiscard]] int many() const { return m_many; }
    void setMany(int count);
    [[nodiscard]] bool asksHowMany() const;
    [[nodiscard]] bool asksWoke() const;
    [[nodiscard]] QString loggedHint() const { return m_loggedHint; }
    [[nodiscard]] QString lateHint() const { return m_lateHint; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool noSleep() const { return m_noSleep; }
    void setNoSleep(bool noSleep);
    [[nodiscard]] bool timesOpen() const { return m_timesOpen; }
    void setTimesOpen(bool open);
    [[nodiscard]] bool moreOpen() const { return m_moreOpen; }
    void setMoreOpen(bool open);
    [[nodiscard]] NightDetailsViewModel* details() { return &m_details; }
    [[nodiscard]] QString times() const;
    [[nodiscard]] QString timesSource() const;
    [[nodiscard]] bool asksTwitches() const;
    [[nodiscard]] QuestionsViewModel* questions() { return m_questions; }
    /// It is last night, and nothing is stored of it.
    [[nodiscard]] bool canPutOff() const { return m_isLastNight && !m_isStored; }

    [[nodiscard]] bool isDoubted() const { return m_slip.has_value(); }
    [[nodiscard]] QString doubt() const;
    [[nodiscard]] QString doubtDetail() const;
    [[nodiscard]] QString correction() const;
    [[nodiscard]] bool canKeepDoubted() const { return m_slip && m_slip->canBeKept(); }

    /// Stores the answer, or doubts it; emits `saved` when stored. Else the notice says why not, or `problem`, or the
    /// field with invalid input gets the focus.
    Q_INVOKABLE void save();
    /// Stores what was doubted, corrected or as entered.
    Q_INVOKABLE void correctDoubted();
    Q_INVOKABLE void keepDoubted();
    /// Stores nothing; the times open for another look.
    Q_INVOKABLE void reviewTimes();
    /// Stops asking about that night; unsaved answers stay a draft.
    Q_INVOKABLE void putOff();

signals:
    void changed();
    void answersChanged();
    void doubtChanged();
    /// "Night of Sunday, into Monday saved", and the step that undoes it.
    void saved(const QString& words, softfall::EditId edit);
    void wasPutOff();

protected:
    Result<Status> read() override;
    void onHidden() override { keepDraft(); }

private:
    [[nodiscard]] bool isMorning() const;
    Result<void> prefill();
    void prefillAnswers(const Night& night, bool isKnown, const MorningSuggestion& suggestion);
    void onAnswered();
    void keepDraft();
    /// Whether save() stores the times shown.
    [[nodiscard]] bool includesTimes() const;
    [[nodiscard]] int twitches() const { return m_twitchAnswer == 1 ? 1 : 2; } ///< one, or else several
    [[nodiscard]] Night answer() const;
    void store(const Night& night);
    void setSlip(std::optional<NightSlip> slip);
    template <typename T>
    void set(T& member, T value);

    DiaryService& m_diary;
    const EveningService& m_evening;
    const RoutineService& m_routine;
    CheckInService& m_checkIns;
    const Clock& m_clock;
    QLocale m_locale;
    QuestionsViewModel* m_questions;
    NightDetailsViewModel m_details;
    Night m_night; ///< as stored, or empty with its date
    SleepWindow m_planned{};
    std::optional<NightSlip> m_slip;
    bool m_isStored = false;
    bool m_isLastNight = false;
    bool m_filled = false;   ///< the answers are those of m_night; later changes of the diary leave them alone
    bool m_hasDraft = false; ///< something was answered and is not saved
    QTimer m_untilKept;
    QString m_title;
    QString m_nightQuestion;
    QString m_nightName;
    QString m_loggedHint;
    QString m_lateHint;
    QString m_problem;
    int m_twitchAnswer = -1;
    std::optional<Woke> m_woke;
    int m_quality = -1;
    int m_fatigue = -1;
    int m_many = 6;
    bool m_noSleep = false;
    bool m_timesOpen = false;
    bool m_moreOpen = false;
};

} // namespace softfall
