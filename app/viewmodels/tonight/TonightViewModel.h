#pragma once

#include "application/CueService.h"
#include "application/ReminderService.h"
#include "core/diary/CutoffReview.h"
#include "core/evening/EveningPhase.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/tonight/ChangeTonightViewModel.h"
#include "viewmodels/tonight/DayLogViewModel.h"
#include "viewmodels/tonight/PlanNoticeViewModel.h"
#include "viewmodels/tonight/QuestionsViewModel.h"
#include "viewmodels/tonight/TonightRows.h"
#include "viewmodels/tonight/WindDownViewModel.h"

#include <QList>
#include <QLocale>
#include <QTimer>

namespace softfall {

/// Tonight, by phase: the morning's questions, the day's log and next cut-off, the evening's one action, a twitch at
/// night.
class TonightViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(Phase phase READ phase NOTIFY changed FINAL)
    /// "Monday 30 November, into Tuesday".
    Q_PROPERTY(QString nightTitle READ nightTitle NOTIFY changed FINAL)
    /// By day, what comes next.
    Q_PROPERTY(QString nextCaption READ nextCaption NOTIFY changed FINAL)
    Q_PROPERTY(QString nextNumber READ nextNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString nextSentence READ nextSentence NOTIFY changed FINAL)
    /// "No reminder tonight: Wind-down", of those that were skipped and can be switched on again; else empty.
    Q_PROPERTY(QString skippedText READ skippedText NOTIFY changed FINAL)
    /// The evening by day: its cut-offs, wind-down and bedtime.
    Q_PROPERTY(softfall::RowsModelBase* timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(softfall::WindDownViewModel* windDown READ windDown CONSTANT FINAL)
    /// The steps of the wind-down, and lights out.
    Q_PROPERTY(softfall::RowsModelBase* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(softfall::DayLogViewModel* log READ log CONSTANT FINAL)
    Q_PROPERTY(softfall::ChangeTonightViewModel* change READ change CONSTANT FINAL)
    /// Whether single nights are shown, or only weeks.
    Q_PROPERTY(bool nightsShown READ nightsShown NOTIFY changed FINAL)
    Q_PROPERTY(softfall::RowsModelBase* waiting READ waiting CONSTANT FINAL)
    /// Whether the evening's check-in is among them, and so has its button there.
    Q_PROPERTY(bool checkInWaits READ checkInWaits NOTIFY changed FINAL)
    Q_PROPERTY(softfall::QuestionsViewModel* questions READ questions CONSTANT FINAL)
    /// What waits for an answer, in one line; empty where nothing does.
    Q_PROPERTY(QString pendingText READ pendingText NOTIFY changed FINAL)
    Q_PROPERTY(bool pendingOpen READ isPendingOpen WRITE setPendingOpen NOTIFY changed FINAL)
    Q_PROPERTY(softfall::PlanNoticeViewModel* planNotice READ planNotice CONSTANT FINAL)
    /// Asks about last night, once that was put off; empty when it is answered.
    Q_PROPERTY(QString morningOffer READ morningOffer NOTIFY changed FINAL)
    /// At night there is nothing but the twitch, unless everything was asked for.
    Q_PROPERTY(bool quiet READ isQuiet NOTIFY changed FINAL)
    /// A twitch was logged by key or circle just now, and not undone.
    Q_PROPERTY(bool twitchLogged READ isTwitchLogged NOTIFY changed FINAL)
    /// Whether twitches are logged as they happen.
    Q_PROPERTY(bool logsTwitches READ logsTwitches NOTIFY changed FINAL)
    /// Heights and kinds (of ChartContent) of the last 14 nights, the oldest first.
    Q_PROPERTY(QList<qreal> lastCounts READ lastCounts NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> lastKinds READ lastKinds NOTIFY changed FINAL)
    Q_PROPERTY(QString lastWords READ lastWords NOTIFY changed FINAL)
    /// The same for those who do not see it.
    Q_PROPERTY(QString lastAlternative READ lastAlternative NOTIFY changed FINAL)

public:
    /// As EveningPhase.
    enum Phase { Morning, Day, Evening, Night };
    Q_ENUM(Phase)

    /// The references must outlive the view-model.
    TonightViewModel(EveningService& evening, DiaryService& diary, RoutineService& routine, ReminderService& reminders,
                     CheckInService& checkIns, const CueService& cues, const Clock& clock, QLocale locale,
                     QObject* parent = nullptr);

    [[nodiscard]] Phase phase() const { return Phase(m_phase); }
    [[nodiscard]] QString nightTitle() const { return m_nightTitle; }
    [[nodiscard]] QString nextCaption() const { return m_nextCaption; }
    [[nodiscard]] QString nextNumber() const { return m_nextNumber; }
    [[nodiscard]] QString nextSentence() const { return m_nextSentence; }
    [[nodiscard]] WindDownViewModel* windDown() { return m_windDown; }
    [[nodiscard]] QString skippedText() const { return m_skippedText; }
    [[nodiscard]] RowsModel<TimelineRow>* timeline() { return &m_timeline; }
    [[nodiscard]] RowsModel<EveningStepRow>* steps() { return &m_steps; }
    [[nodiscard]] DayLogViewModel* log() { return m_log; }
    [[nodiscard]] ChangeTonightViewModel* change() { return m_change; }
    [[nodiscard]] bool nightsShown() const { return m_nightsShown; }
    [[nodiscard]] RowsModel<WaitingReminderRow>* waiting() { return &m_waiting; }
    [[nodiscard]] bool checkInWaits() const;
    [[nodiscard]] QuestionsViewModel* questions() { return m_questions; }
    [[nodiscard]] QString pendingText() const { return m_pendingText; }
    [[nodiscard]] bool isPendingOpen() const { return m_isPendingOpen; }
    void setPendingOpen(bool open);
    [[nodiscard]] PlanNoticeViewModel* planNotice() { return m_planNotice; }
    [[nodiscard]] QString morningOffer() const { return m_morningOffer; }
    [[nodiscard]] bool isQuiet() const { return m_phase == EveningPhase::Night && !m_showsEverything; }
    [[nodiscard]] bool isTwitchLogged() const { return m_twitchShown.isActive(); }
    /// Says for a moment that it was logged.
    void showTwitch(const DiaryService::Logged& logged);
    [[nodiscard]] bool logsTwitches() const { return m_evening.settings().diary.logsLive; }
    [[nodiscard]] QList<qreal> lastCounts() const { return m_lastCounts; }
    [[nodiscard]] QList<int> lastKinds() const { return m_lastKinds; }
    [[nodiscard]] QString lastWords() const { return m_lastWords; }
    [[nodiscard]] QString lastAlternative() const { return m_lastAlternative; }

    /// The reminders that were skipped come again.
    Q_INVOKABLE void remindAgain();
    Q_INVOKABLE void reminderDone(int row);
    Q_INVOKABLE void reminderSkip(int row);
    Q_INVOKABLE void reminderSnooze(int row);
    /// Not in bed yet: lights-out is half an hour from now, at the next quarter, or as planned where that is later.
    Q_INVOKABLE void stayUp();
    /// Enough of staying up: back to the night.
    Q_INVOKABLE void goToBed();
    /// The rest of the window, at night.
    Q_INVOKABLE void showEverything();

    /// The night that is waiting for its morning answer.
    [[nodiscard]] std::optional<NightDate> unansweredNight() const { return m_unanswered; }

signals:
    void changed();

protected:
    Result<Status> read() override;

private:
    void updatePhase(const EveningPlan& plan);
    void updateNext(const EveningPlan& plan);
    void updateSkipped();
    void updateTwitch();
    void updateSteps(const EveningPlan& plan);
    Result<void> updateTimeline(const EveningPlan& plan);
    /// What the diary says about a point that is over; empty: nothing.
    [[nodiscard]] QString pastDetail(ReminderKind kind, const EveningPlan& plan, const std::vector<Habit>& habits,
                                     const CutoffReview* cutoff) const;
    Result<void> updateLastNights(NightDate tonight);
    void updateWaiting(const EveningPlan& plan);
    void updatePending();
    /// Whether the rest of the evening is led by tones or a voice.
    [[nodiscard]] bool isHeard() const;
    void notifyAnswered(const QString& text, const NightReminder& reminder);
    [[nodiscard]] bool applies(ReminderKind kind) const;
    [[nodiscard]] QString clockOf(Instant instant) const;
    template <typename Act>
    void onWaiting(int row, Act act, const QString& message);

    EveningService& m_evening;
    DiaryService& m_diary;
    RoutineService& m_routine;
    ReminderService& m_reminders;
    const CheckInService& m_checkIns;
    const CueService& m_cues;
    const Clock& m_clock;
    QLocale m_locale;
    EveningPhase m_phase = EveningPhase::Day;
    RowsModel<TimelineRow> m_timeline;
    RowsModel<EveningStepRow> m_steps;
    RowsModel<WaitingReminderRow> m_waiting;
    DayLogViewModel* m_log;
    WindDownViewModel* m_windDown;
    ChangeTonightViewModel* m_change;
    QuestionsViewModel* m_questions;
    PlanNoticeViewModel* m_planNotice;
    std::vector<NightReminder> m_waitingReminders;
    QString m_skippedText;
    std::optional<NightDate> m_unanswered;
    std::optional<NightDate> m_staysUp; ///< a night in which lights out came, and was moved
    bool m_showsEverything = false;
    QTimer m_twitchShown; ///< as long as a twitch is named where it was logged
    DiaryService::Logged m_twitch;
    bool m_isPendingOpen = false;
    QString m_pendingText;
    QString m_nightTitle;
    QString m_nextCaption;
    QString m_nextNumber;
    QString m_nextSentence;
    QString m_morningOffer;
    QList<qreal> m_lastCounts;
    QList<int> m_lastKinds;
    bool m_nightsShown = true;
    QString m_lastWords;
    QString m_lastAlternative;
};

} // namespace softfall
