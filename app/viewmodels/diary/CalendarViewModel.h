#pragma once

#include "viewmodels/RowsModel.h"
#include "viewmodels/diary/DiaryRows.h"

#include <QObject>
#include <QStringList>

namespace softfall {

/// One month of the diary. The shown month stays while the diary changes.
class CalendarViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    /// The six weeks that show the month, in the locale's order.
    Q_PROPERTY(softfall::RowsModelBase* days READ days CONSTANT FINAL)
    /// "November 2026".
    Q_PROPERTY(QString month READ month NOTIFY changed FINAL)
    /// "Mon", … in the locale's order.
    Q_PROPERTY(QList<QString> weekdays READ weekdays CONSTANT FINAL)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY changed FINAL)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed FINAL)

public:
    explicit CalendarViewModel(QLocale locale, QObject* parent = nullptr);

    /// All nights of the diary, ascending without gaps; `tonight` and later ones are still to come.
    void setNights(std::vector<DiaryNight> nights, NightDate tonight);

    [[nodiscard]] RowsModel<CalendarDayRow>* days() { return &m_days; }
    [[nodiscard]] QString month() const;
    [[nodiscard]] QStringList weekdays() const;
    [[nodiscard]] bool hasPrevious() const;
    [[nodiscard]] bool hasNext() const;

    Q_INVOKABLE void previous() { turn(-1); }
    Q_INVOKABLE void next() { turn(1); }

signals:
    void changed();

private:
    void turn(int months);
    void fill();
    [[nodiscard]] DiaryNight nightOf(NightDate night) const;

    QLocale m_locale;
    RowsModel<CalendarDayRow> m_days;
    std::vector<DiaryNight> m_nights;
    NightDate m_tonight;
    std::optional<std::chrono::year_month> m_month;
};

} // namespace softfall
