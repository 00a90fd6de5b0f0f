#pragma once

#include "application/EveningService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/settings/SettingsRows.h"

#include <QLocale>

#include <functional>
#include <set>

namespace softfall {

/// How to be reminded: which kinds, in which words, by which clock, and when not at all. Speaks through its page; each
/// change is stored at once.
class ReminderSettingsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    Q_PROPERTY(softfall::RowsModelBase* kinds READ kinds CONSTANT FINAL)
    /// Some kinds do not apply to the person's days.
    Q_PROPERTY(bool hidesSome READ hidesSome NOTIFY changed FINAL)
    Q_PROPERTY(bool discreet READ discreet WRITE setDiscreet NOTIFY changed FINAL)
    /// "Paused until Sun 29 Nov 2026"; empty where not paused.
    Q_PROPERTY(QString pauseText READ pauseText NOTIFY changed FINAL)
    /// Why the coach is to be silent, as the page offers it: 0 holiday, 1 illness, 2 another reason.
    Q_PROPERTY(int maxPauseNights READ maxNights CONSTANT FINAL)
    Q_PROPERTY(QList<QString> pauseReasons READ pauseReasons CONSTANT FINAL)
    /// Away from home: 0 ask, 1 always the clock here, 2 always home time.
    Q_PROPERTY(int travelPolicy READ travelPolicy WRITE setTravelPolicy NOTIFY changed FINAL)
    /// "Home is Berlin."
    Q_PROPERTY(QString homeText READ homeText NOTIFY changed FINAL)
    /// "New York is home now": what moving home here says; empty where the machine is at home.
    Q_PROPERTY(QString moveHomeLabel READ moveHomeLabel NOTIFY changed FINAL)

public:
    /// Writes the coming week's reminders as a calendar; the path of the file.
    using CalendarExport = std::function<Result<QString>()>;

    /// The references must outlive the view-model; `page` owns it.
    ReminderSettingsViewModel(EveningService& evening, const Clock& clock, CalendarExport exportCalendar,
                              QLocale locale, PageViewModel& page);

    [[nodiscard]] RowsModel<ReminderKindRow>* kinds() { return &m_kinds; }
    [[nodiscard]] bool hidesSome() const;
    /// A cut-off that nothing reminds of does not apply. What is switched off while the page is shown stays listed.
    [[nodiscard]] bool lists(ReminderKind kind) const;
    [[nodiscard]] bool discreet() const { return m_settings.reminders.discreet; }
    void setDiscreet(bool discreet);
    [[nodiscard]] QString pauseText() const { return m_pauseText; }
    [[nodiscard]] int maxNights() const { return maxPauseNights; }
    [[nodiscard]] QStringList pauseReasons() const;
    [[nodiscard]] int travelPolicy() const;
    void setTravelPolicy(int policy);
    [[nodiscard]] QString homeText() const { return m_homeText; }
    [[nodiscard]] QString moveHomeLabel() const { return m_moveHomeLabel; }

    void read();
    /// The page is left.
    void forgetListed() { m_listed.clear(); }

    Q_INVOKABLE void setWanted(int row, bool wanted);
    /// From tonight on, for that many nights.
    Q_INVOKABLE void pause(int nights, int reason);
    Q_INVOKABLE void endPause();
    Q_INVOKABLE void moveHomeHere();
    Q_INVOKABLE void exportCalendar();

signals:
    void changed();

private:
    template <typename Edit>
    void edit(Edit change, const QString& message);

    EveningService& m_evening;
    const Clock& m_clock;
    CalendarExport m_exportCalendar;
    QLocale m_locale;
    PageViewModel& m_page;
    RowsModel<ReminderKindRow> m_kinds;
    std::set<ReminderKind> m_listed; ///< cut-offs
    PlanSettings m_settings;
    Travel m_travel;
    QString m_pauseText;
    QString m_homeText;
    QString m_moveHomeLabel;
};

} // namespace softfall
