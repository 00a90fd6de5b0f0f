#pragma once

#include "application/EveningService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/settings/SettingsRows.h"

#include <QLocale>

#include <map>

namespace softfall {

/// When to sleep on which nights: those before working days and those of the weekend, as the locale has them, and each
/// by itself. What makes a night is stored at once; what does not stays in sight, with the reason, and the last good
/// times count. Speaks through its page.
class WeekScheduleViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    Q_PROPERTY(softfall::RowsModelBase* groups READ groups CONSTANT FINAL)
    Q_PROPERTY(softfall::RowsModelBase* nights READ nights CONSTANT FINAL)
    /// When wind-down starts, by weekday and at the weekend.
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    /// The hours below the bands: every six from 12:00 to 12:00.
    Q_PROPERTY(QStringList hours READ hours CONSTANT FINAL)

public:
    enum Edge { Bedtime, Wake };
    Q_ENUM(Edge)

    /// The reference must outlive the view-model; `page` owns it.
    WeekScheduleViewModel(EveningService& evening, QLocale locale, PageViewModel& page);

    [[nodiscard]] RowsModel<WeekRow>* groups() { return &m_groups; }
    [[nodiscard]] RowsModel<WeekRow>* nights() { return &m_nights; }
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] QStringList hours() const;

    void read();

    // `days` names the row: its nights get that time, all of them.

    Q_INVOKABLE void setTime(int days, Edge edge, int minutesSinceMidnight);
    /// What cannot be read as a time.
    Q_INVOKABLE void refuse(int days, Edge edge, const QString& typed);
    /// From what stands there; where the nights differ, from the first.
    Q_INVOKABLE void step(int days, Edge edge, int minutesLater);
    /// The edge of a band is moved by that part of a day, in steps of 15 minutes; it is stored when dropped.
    Q_INVOKABLE void drag(int days, Edge edge, double partOfDay);
    Q_INVOKABLE void drop(int days);
    /// Takes the time that may be meant.
    Q_INVOKABLE void useSuggestion(int days);

signals:
    void changed();

private:
    /// What stands in a row and is not stored.
    struct Draft {
        std::optional<TimeOfDay> bedtime;
        std::optional<TimeOfDay> wake;
        std::optional<QString> typedBedtime; ///< cannot be read as a time
        std::optional<QString> typedWake;
        Edge last = Bedtime; ///< which of both was typed last

        [[nodiscard]] std::optional<TimeOfDay>& of(Edge edge) { return edge == Bedtime ? bedtime : wake; }
        [[nodiscard]] std::optional<QString>& typed(Edge edge) { return edge == Bedtime ? typedBedtime : typedWake; }
        [[nodiscard]] bool isReadable() const { return !typedBedtime && !typedWake; }
        [[nodiscard]] SleepTimes over(SleepTimes times) const {
            return {bedtime.value_or(times.bedtime), wake.value_or(times.wake)};
        }
    };
    struct Group {
        QString title;
        int days = 0;
    };

    [[nodiscard]] std::vector<Group> groupsOfLocale() const;
    [[nodiscard]] QString nightsText(int days) const;
    [[nodiscard]] QString nightName(int weekday) const;
    /// Of the nights of `days`, in the order of the week, as they are stored.
    [[nodiscard]] std::vector<SleepTimes> stored(int days) const;
    [[nodiscard]] Draft draftOf(int days) const;
    [[nodiscard]] WeekRow rowOf(int days, const QString& title, const QString& detail) const;
    void addError(WeekRow& row, const Draft& draft) const;
    [[nodiscard]] QString edgeText(const std::vector<SleepTimes>& times, Edge edge) const;
    [[nodiscard]] QString windDownText(int days) const;
    /// Stores what stands in the row, if it makes nights.
    void store(int days);

    EveningService& m_evening;
    QLocale m_locale;
    PageViewModel& m_page;
    std::vector<Group> m_kinds;
    std::map<int, Draft> m_drafts;
    RowsModel<WeekRow> m_groups;
    RowsModel<WeekRow> m_nights;
    QString m_sentence;
};

} // namespace softfall
