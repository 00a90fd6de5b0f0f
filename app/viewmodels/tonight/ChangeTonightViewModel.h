#pragma once

#include "application/EveningService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/tonight/TonightRows.h"

#include <QLocale>

namespace softfall {

/// Another bedtime and wake time for this night alone, with what that moves, before it is used. Speaks through its
/// page.
class ChangeTonightViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    /// Minutes since midnight.
    Q_PROPERTY(int bedtime READ bedtime WRITE setBedtime NOTIFY changed FINAL)
    Q_PROPERTY(int wake READ wake WRITE setWake NOTIFY changed FINAL)
    /// "Only this night. Tomorrow is 23:00 to 07:00 again."
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    /// "1 h later", "as usual".
    Q_PROPERTY(QString bedtimeShift READ bedtimeShift NOTIFY changed FINAL)
    Q_PROPERTY(QString wakeShift READ wakeShift NOTIFY changed FINAL)
    /// "7 h 30 min in bed".
    Q_PROPERTY(QString sleep READ sleep NOTIFY changed FINAL)
    /// Only the points that move.
    Q_PROPERTY(softfall::RowsModelBase* moved READ moved CONSTANT FINAL)
    /// Why these times cannot be used; empty: they can.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    /// Whether tonight differs from its weekday already.
    Q_PROPERTY(bool isChanged READ isChanged NOTIFY changed FINAL)

public:
    /// The references must outlive the view-model; `page` owns it.
    ChangeTonightViewModel(EveningService& evening, const Clock& clock, QLocale locale, PageViewModel& page);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] int bedtime() const;
    void setBedtime(int minutesOfDay);
    [[nodiscard]] int wake() const;
    void setWake(int minutesOfDay);
    [[nodiscard]] QString detail() const { return m_detail; }
    [[nodiscard]] QString bedtimeShift() const { return m_bedtimeShift; }
    [[nodiscard]] QString wakeShift() const { return m_wakeShift; }
    [[nodiscard]] QString sleep() const { return m_sleep; }
    [[nodiscard]] RowsModel<MovedRow>* moved() { return &m_moved; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isChanged() const;

    Q_INVOKABLE void begin();
    /// Uses the times for tonight.
    Q_INVOKABLE void use();
    /// Tonight is as on its weekday again.
    Q_INVOKABLE void reset();
    Q_INVOKABLE void cancel();

    /// To be called when the plan or the clock is another.
    void update();

signals:
    void changed();

private:
    [[nodiscard]] SleepTimes usual() const;
    [[nodiscard]] QString timesWords(const SleepTimes& times) const;

    EveningService& m_evening;
    const Clock& m_clock;
    QLocale m_locale;
    PageViewModel& m_page;
    bool m_isOpen = false;
    SleepTimes m_times;
    QString m_detail;
    QString m_bedtimeShift;
    QString m_wakeShift;
    QString m_sleep;
    QString m_problem;
    RowsModel<MovedRow> m_moved;
};

} // namespace softfall
