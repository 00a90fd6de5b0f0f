#pragma once

#include "application/ReminderService.h"
#include "viewmodels/PageViewModel.h"

#include <QLocale>

namespace softfall {

/// Tonight's wind-down: what its card says in the evening, and what can be done about it. Speaks through its page.
class WindDownViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    /// "Lights out at 23:00, in".
    Q_PROPERTY(QString caption READ caption NOTIFY changed FINAL)
    /// "1 h 29 min".
    Q_PROPERTY(QString number READ number NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    /// What its button says: start, continue, once more, or lights out.
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    /// Whether it can be continued: it runs, is paused or was interrupted.
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    /// "You stopped the wind-down at 21:40."; then starting again is offered, but not asked for. Else empty.
    Q_PROPERTY(QString stopped READ stopped NOTIFY changed FINAL)
    /// It is done and too little time is left for another: the button brings the night.
    Q_PROPERTY(bool endsEvening READ endsEvening NOTIFY changed FINAL)
    /// "Wind-down done, 7 of 7 steps." once it is over; else empty.
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    /// "Late start. Shorter: Quiet time.": what would give way if it were started now; else empty.
    Q_PROPERTY(QString lateStart READ lateStart NOTIFY changed FINAL)
    /// "Your wind-down is planned for 21:30. Start now?" where that is more than two hours away; else empty.
    Q_PROPERTY(QString earlyQuestion READ earlyQuestion NOTIFY changed FINAL)
    /// Whether its reminder can come again in 10 minutes, or be skipped for tonight.
    Q_PROPERTY(bool canPostpone READ canPostpone NOTIFY changed FINAL)
    Q_PROPERTY(bool canSkip READ canSkip NOTIFY changed FINAL)

public:
    /// The references must outlive the view-model; `page` owns it.
    WindDownViewModel(EveningService& evening, RoutineService& routine, ReminderService& reminders, const Clock& clock,
                      QLocale locale, PageViewModel& page);

    [[nodiscard]] QString caption() const { return m_caption; }
    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] QString action() const { return m_action; }
    [[nodiscard]] QString stopped() const { return m_stopped; }
    [[nodiscard]] bool endsEvening() const { return m_endsEvening; }
    [[nodiscard]] QString done() const { return m_done; }
    [[nodiscard]] QString lateStart() const { return m_lateStart; }
    [[nodiscard]] QString earlyQuestion() const { return m_earlyQuestion; }
    [[nodiscard]] bool canPostpone() const { return m_canPostpone; }
    [[nodiscard]] bool canSkip() const { return m_canSkip; }

    /// Whether it runs, is paused or was interrupted.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isRunning() const;

    /// To be called when plan, clock, routine or reminders are others; `plan` is tonight's.
    void read(const EveningPlan& plan);

    /// Starts it, or continues one that is paused or was interrupted. Whether one runs now.
    Q_INVOKABLE bool begin();
    /// Its reminder comes again in 10 minutes, or not tonight.
    Q_INVOKABLE void postpone();
    Q_INVOKABLE void skip();

signals:
    void changed();

private:
    void readAction(const EveningPlan& plan);
    void readReminder(const EveningPlan& plan);
    void readWords(const EveningPlan& plan);
    [[nodiscard]] QString sentenceOf() const;
    [[nodiscard]] QString clockOf(Instant instant) const;

    EveningService& m_evening;
    RoutineService& m_routine;
    ReminderService& m_reminders;
    const Clock& m_clock;
    QLocale m_locale;
    PageViewModel& m_page;
    std::optional<NightReminder> m_reminder; ///< of tonight
    QString m_caption;
    QString m_number;
    QString m_sentence;
    QString m_action;
    QString m_stopped;
    QString m_done;
    QString m_lateStart;
    bool m_looksBack = true; ///< as the first step; a late start leaves it out
    QString m_earlyQuestion;
    bool m_endsEvening = false;
    bool m_canPostpone = false;
    bool m_canSkip = false;
};

} // namespace softfall
