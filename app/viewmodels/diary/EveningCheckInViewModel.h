#pragma once

#include "application/CheckInService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/diary/CheckInTopicRow.h"

#include <QLocale>

namespace softfall {

/// The evening's check-in, as a part of Tonight and of the routine. It has its own notice.
class EveningCheckInViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(softfall::RowsModelBase* topics READ topics CONSTANT FINAL)
    /// Some topics do not apply to the person's days.
    Q_PROPERTY(bool hidesSome READ hidesSome NOTIFY changed FINAL)
    /// Whether Tonight has it: it is due, was requested, or was just answered there.
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed FINAL)
    /// Whether Tonight shows its topics.
    Q_PROPERTY(bool open READ isOpen WRITE setOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool done READ isDone NOTIFY changed FINAL)
    /// "Same as usual: coffee 08:10, coffee 13:00, stress 2"; empty if today lacks nothing that is usual.
    Q_PROPERTY(QString usualLabel READ usualLabel NOTIFY changed FINAL)
    /// The time of the next choice; of the open topic.
    Q_PROPERTY(When when READ when WRITE setWhen NOTIFY changed FINAL)
    /// The time of Earlier, minutes since midnight.
    Q_PROPERTY(int earlier READ earlier WRITE setEarlier NOTIFY changed FINAL)
    /// Why nothing was logged at that time; else empty.
    Q_PROPERTY(QString timeProblem READ timeProblem NOTIFY changed FINAL)
    /// The field of Earlier holds invalid input; then nothing is logged.
    Q_PROPERTY(bool timeWrong MEMBER m_isTimeWrong FINAL)

public:
    enum When { JustNow, QuarterAgo, HourAgo, Earlier };
    Q_ENUM(When)

    /// The references must outlive the view-model.
    EveningCheckInViewModel(CheckInService& checkIn, DiaryService& diary, const EveningService& evening,
                            ReminderService& reminders, const Clock& clock, QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] RowsModel<CheckInTopicRow>* topics() { return &m_topics; }
    [[nodiscard]] bool hidesSome() const;
    [[nodiscard]] bool isAsked() const { return m_isDue || m_isOpen || m_wasFinishedHere; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    [[nodiscard]] bool isDone() const { return m_isDone; }
    [[nodiscard]] QString usualLabel() const { return m_usualLabel; }
    [[nodiscard]] When when() const { return m_when; }
    void setWhen(When when);
    [[nodiscard]] int earlier() const { return m_earlier; }
    void setEarlier(int minutesSinceMidnight);
    [[nodiscard]] QString timeProblem() const { return m_timeProblem; }

    /// Shows the choices of that topic only; hides them if they were shown.
    Q_INVOKABLE void toggle(int row);
    /// Logs that choice of that topic, at `when`; if it can't, `timeProblem` has the reason.
    Q_INVOKABLE void choose(int row, int choice);
    /// That topic had nothing today.
    Q_INVOKABLE void answerNone(int row);
    Q_INVOKABLE void logUsual();
    /// Ends the check-in for today.
    Q_INVOKABLE void finish();

    /// Back to the initial state.
    void fold();

signals:
    void changed();
    /// The time field needs the focus.
    void timeWanted();

protected:
    Result<Status> read() override;

private:
    void updateTopics(const CheckInService::Day& day);
    [[nodiscard]] bool hasRow(int row) const { return row >= 0 && row < m_topics.rowCount(); }
    /// The initial time of a topic: when it usually is, or half-way through the day.
    [[nodiscard]] int likelyTime(HabitKind kind) const;
    [[nodiscard]] ZonedInstant chosenTime(HabitKind kind) const;
    [[nodiscard]] std::vector<CaffeinePreset> presets() const;

    CheckInService& m_checkIn;
    DiaryService& m_diary;
    const EveningService& m_evening;
    const Clock& m_clock;
    QLocale m_locale;
    RowsModel<CheckInTopicRow> m_topics;
    bool m_isDue = false;
    bool m_isDone = false;
    bool m_isOpen = false;
    bool m_wasFinishedHere = false;
    QString m_usualLabel;
    int m_openRow = -1;
    When m_when = Earlier;
    int m_earlier = 0;
    QString m_timeProblem;
    bool m_isTimeWrong = false;
};

} // namespace softfall
