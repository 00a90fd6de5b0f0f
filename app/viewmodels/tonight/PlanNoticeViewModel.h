#pragma once

#include "application/EveningService.h"
#include "viewmodels/PageViewModel.h"

#include <QLocale>

namespace softfall {

/// What sets tonight's plan apart: a pause, or the clock of another place. Speaks through its page.
class PlanNoticeViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    /// "Paused until Sun 29 Nov 2026: no reminders."; empty where not paused.
    Q_PROPERTY(QString pauseText READ pauseText NOTIFY changed FINAL)
    /// Asks "home time, or here?"; empty where there is nothing to ask.
    Q_PROPERTY(QString whereQuestion READ whereQuestion NOTIFY changed FINAL)
    Q_PROPERTY(QString hereLabel READ hereLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString homeLabel READ homeLabel NOTIFY changed FINAL)
    /// Says that all times are home time; empty where they are the time here.
    Q_PROPERTY(QString clockNote READ clockNote NOTIFY changed FINAL)

public:
    /// The references must outlive the view-model; `page` owns it.
    PlanNoticeViewModel(EveningService& evening, const Clock& clock, QLocale locale, PageViewModel& page);

    [[nodiscard]] QString pauseText() const { return m_pauseText; }
    [[nodiscard]] QString whereQuestion() const { return m_whereQuestion; }
    [[nodiscard]] QString hereLabel() const { return m_hereLabel; }
    [[nodiscard]] QString homeLabel() const { return m_homeLabel; }
    [[nodiscard]] QString clockNote() const { return m_clockNote; }

    void read();

    Q_INVOKABLE void endPause();
    Q_INVOKABLE void liveHere();
    Q_INVOKABLE void liveAtHome();

signals:
    void changed();

private:
    void answer(TravelChoice choice);
    void updateWhere();

    EveningService& m_evening;
    const Clock& m_clock;
    QLocale m_locale;
    PageViewModel& m_page;
    QString m_pauseText;
    QString m_whereQuestion;
    QString m_hereLabel;
    QString m_homeLabel;
    QString m_clockNote;
};

} // namespace softfall
