#pragma once

#include "application/ReminderService.h"
#include "core/diary/CutoffReview.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/tonight/HabitChips.h"
#include "viewmodels/tonight/PlanNoticeViewModel.h"
#include "viewmodels/tonight/QuestionsViewModel.h"
#include "viewmodels/tonight/TonightRows.h"

#include <QList>
#include <QLocale>

namespace softfall {

/// Tonight: what comes next, the evening as a line, habits at one tap.
class TonightViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// "Night of Monday 23 → Tuesday 24".
    Q_PROPERTY(QString nightTitle READ nightTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString nextCaption READ nextCaption NOTIFY changed FINAL)
    Q_PROPERTY(QString nextNumber READ nextNumber NOTIFY changed FINAL)
    Q_PROPERTY(QString nextSentence READ nextSentence NOTIFY changed FINAL)
    /// What the one button says: start, continue, or start again.
    Q_PROPERTY(QString windDownAction READ windDownAction NOTIFY changed FINAL)
    /// "7 of 7 steps done" once tonight's routine is over; else empty.
    Q_PROPERTY(QString windDownDone READ windDownDone NOTIFY changed FINAL)
    /// What would give way if the wind-down were started now, late; else empty.
    Q_PROPERTY(QString lateStart READ lateStart NOTIFY changed FINAL)
    Q_PROPERTY(softfall::RowsModelBase* timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(softfall::RowsModelBase* chips READ chips CONSTANT FINAL)
    /// Whether single nights are told, or only weeks.
    Q_PROPERTY(bool nightsShown READ nightsShown NOTIFY changed FINAL)
    /// How long before now the next tap was: 0, 15, 60 min. Each tap sets it back to 0.
    Q_PROPERTY(int minutesAgo READ minutesAgo WRITE setMinutesAgo NOTIFY whenChanged FINAL)
    Q_PROPERTY(softfall::RowsModelBase* waiting READ waiting CONSTANT FINAL)
    /// Whether the evening's check-in is among them, and so has its button there.
    Q_PROPERTY(bool checkInWaits READ checkInWaits NOTIFY changed FINAL)
    Q_PROPERTY(softfall::QuestionsViewModel* questions READ questions CONSTANT FINAL)
    Q_PROPERTY(softfall::PlanNoticeViewModel* planNotice READ planNotice CONSTANT FINAL)
    /// Asks about last night; empty when it is answered.
    Q_PROPERTY(QString morningOffer READ morningOffer NOTIFY changed FINAL)
    /// Tonight's bedtime, minutes since midnight.
    Q_PROPERTY(int bedtime READ bedtime NOTIFY changed FINAL)
    /// Whether that is for tonight only, not the weekday's.
    Q_PROPERTY(bool bedtimeIsMoved READ bedtimeIsMoved NOTIFY changed FINAL)
    /// The bedtime that is being thought about, and what it would mean.
    Q_PROPERTY(int laterBedtime READ laterBedtime WRITE setLaterBedtime NOTIFY laterChanged FINAL)
    Q_PROPERTY(QString laterMeans READ laterMeans NOTIFY laterChanged FINAL)
    /// Heights and kinds (of ChartContent) of the last 14 nights, the oldest first.
    Q_PROPERTY(QList<qreal> lastCounts READ lastCounts NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> lastKinds READ lastKinds NOTIFY changed FINAL)
    Q_PROPERTY(QString lastWords READ lastWords NOTIFY changed FINAL)
    /// The same for those who do not see it.
    Q_PROPERTY(QString lastAlternative READ lastAlternative NOTIFY changed FINAL)

public:
    /// The references must outlive the view-model.
    TonightViewModel(EditService& edits, EveningService& evening, DiaryService& diary, RoutineService& routine,
                     ReminderService& reminders, CheckInService& checkIns, const Clock& clock, QLocale locale,
                     QObject* parent = nullptr);

    [[nodiscard]] QString nightTitle() const { return m_nightTitle; }
    [[nodiscard]] QString nextCaption() const { return m_nextCaption; }
    [[nodiscard]] QString nextNumber() const { return m_nextNumber; }
    [[nodiscard]] QString nextSentence() const { return m_nextSentence; }
    [[nodiscard]] QString windDownAction() const { return m_windDownAction; }
    [[nodiscard]] QString windDownDone() const { return m_windDownDone; }
    [[nodiscard]] QString lateStart() const { return m_lateStart; }
    [[nodiscard]] RowsModel<TimelineRow>* timeline() { return &m_timeline; }
    [[nodiscard]] RowsModel<HabitChipRow>* chips() { return &m_chips; }
    [[nodiscard]] int minutesAgo() const { return m_minutesAgo; }
    void setMinutesAgo(int minutesBeforeNow);
    [[nodiscard]] bool nightsShown() const { return m_nightsShown; }
    [[nodiscard]] RowsModel<WaitingReminderRow>* waiting() { return &m_waiting; }
    [[nodiscard]] bool checkInWaits() const;
    [[nodiscard]] QuestionsViewModel* questions() { return m_questions; }
    [[nodiscard]] PlanNoticeViewModel* planNotice() { return m_planNotice; }
    [[nodiscard]] QString morningOffer() const { return m_morningOffer; }
    [[nodiscard]] int bedtime() const { return m_bedtime; }
    [[nodiscard]] bool bedtimeIsMoved() const { return m_bedtimeIsMoved; }
    [[nodiscard]] int laterBedtime() const { return m_laterBedtime; }
    void setLaterBedtime(int minutesSinceMidnight);
    [[nodiscard]] QString laterMeans() const { return m_laterMeans; }
    [[nodiscard]] QList<qreal> lastCounts() const { return m_lastCounts; }
    [[nodiscard]] QList<int> lastKinds() const { return m_lastKinds; }
    [[nodiscard]] QString lastWords() const { return m_lastWords; }
    [[nodiscard]] QString lastAlternative() const { return m_lastAlternative; }

    /// Notes what chip `row` stands for, now.
    Q_INVOKABLE void log(int row);
    Q_INVOKABLE void logTwitch();
    /// Starts tonight's routine or takes it up again. Whether one runs now.
    Q_INVOKABLE bool windDown();
    /// Makes laterBedtime tonight's bedtime.
    Q_INVOKABLE void moveBedtime();
    /// Tonight's bedtime is that of the weekday again.
    Q_INVOKABLE void resetBedtime();
    Q_INVOKABLE void reminderDone(int row);
    Q_INVOKABLE void reminderSkip(int row);
    Q_INVOKABLE void reminderSnooze(int row);

    /// The night that is waiting for its morning answer.
    [[nodiscard]] std::optional<NightDate> unansweredNight() const { return m_unanswered; }

signals:
    void changed();
    void laterChanged();
    void whenChanged();

protected:
    Result<Status> read() override;

private:
    void updateNext(const EveningPlan& plan);
    void updateWindDown(const EveningPlan& plan);
    Result<void> updateTimeline(const EveningPlan& plan);
    /// What the diary says about a point that is over; empty: nothing.
    [[nodiscard]] QString pastDetail(ReminderKind kind, const EveningPlan& plan, const std::vector<Habit>& habits,
                                     const CutoffReview* cutoff) const;
    Result<void> updateLastNights(NightDate tonight);
    void updateWaiting(const EveningPlan& plan);
    void updateLater();
    void updateChips(const DiaryPreferences& preferences);
    /// The chosen time, and the choice set back.
    [[nodiscard]] ZonedInstant takeWhen();
    [[nodiscard]] QString clockOf(Instant instant) const;
    template <typename Act>
    void onWaiting(int row, Act act, const QString& message);

    EveningService& m_evening;
    DiaryService& m_diary;
    RoutineService& m_routine;
    ReminderService& m_reminders;
    const Clock& m_clock;
    QLocale m_locale;
    RowsModel<TimelineRow> m_timeline;
    RowsModel<HabitChipRow> m_chips;
    std::vector<HabitChip> m_chipActs; ///< of the rows of m_chips
    bool m_allDrinks = false;
    int m_minutesAgo = 0;
    RowsModel<WaitingReminderRow> m_waiting;
    QuestionsViewModel* m_questions;
    PlanNoticeViewModel* m_planNotice;
    std::vector<NightReminder> m_waitingReminders;
    std::optional<NightDate> m_unanswered;
    QString m_nightTitle;
    QString m_nextCaption;
    QString m_nextNumber;
    QString m_nextSentence;
    QString m_windDownAction;
    QString m_windDownDone;
    QString m_lateStart;
    QString m_morningOffer;
    int m_bedtime = 0;
    bool m_bedtimeIsMoved = false;
    int m_laterBedtime = 0;
    QString m_laterMeans;
    QList<qreal> m_lastCounts;
    QList<int> m_lastKinds;
    bool m_nightsShown = true;
    QString m_lastWords;
    QString m_lastAlternative;
};

} // namespace softfall
