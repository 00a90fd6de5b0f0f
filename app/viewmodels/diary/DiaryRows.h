#pragma once

#include "core/diary/Change.h"
#include "viewmodels/diary/DiaryNight.h"

#include <QLocale>
#include <QMetaType>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// As NightRecordStatus.
namespace DiaryStatus {
Q_NAMESPACE
QML_ELEMENT
enum Value { Logged, Unsure, NoSleep, Absent };
Q_ENUM_NS(Value)
} // namespace DiaryStatus

/// A night of the list. Its words are created when it is shown: a diary may have thousands.
struct DiaryRow {
    Q_GADGET
    Q_PROPERTY(QString key READ key)
    Q_PROPERTY(QString title READ title)
    Q_PROPERTY(QString month READ month)
    Q_PROPERTY(QString words READ words)
    Q_PROPERTY(QString detail READ detail)
    Q_PROPERTY(int count READ count)
    Q_PROPERTY(int status READ status)
    Q_PROPERTY(bool paused READ isPaused)
    Q_PROPERTY(bool showsCount READ showsCount)

public:
    DiaryNight night;
    QString week; ///< the summary of its week; empty: its heading is the month
    QLocale locale;
    bool operator==(const DiaryRow&) const = default;

    [[nodiscard]] QString key() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString month() const;
    /// A night of a pause without an answer is shown as paused, not as missing.
    [[nodiscard]] QString words() const { return statusWords(night); }
    [[nodiscard]] QString detail() const { return detailWords(night); }
    [[nodiscard]] int count() const { return night.record.twitches.value_or(night.record.twitchesLogged); }
    [[nodiscard]] int status() const { return int(night.record.status); }
    [[nodiscard]] bool isPaused() const { return night.pause.has_value(); }
    [[nodiscard]] bool showsCount() const { return night.countDisplay == CountDisplay::EachNight; }
};

/// A day of the calendar, standing for the night of its evening.
struct CalendarDayRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString mark MEMBER mark)
    Q_PROPERTY(int status MEMBER status)
    Q_PROPERTY(bool paused MEMBER isPaused)
    Q_PROPERTY(bool outside MEMBER isOutside)
    Q_PROPERTY(bool coming MEMBER isComing)
    Q_PROPERTY(bool tonight MEMBER isTonight)
    Q_PROPERTY(bool away MEMBER isAway)
    Q_PROPERTY(bool second MEMBER hasSecondSleep)
    Q_PROPERTY(QString change MEMBER change)

public:
    QString key; ///< `YYYY-MM-DD`
    QString day;
    QString name;                     ///< everything about the night in words
    QString mark;                     ///< "3", "≥2", "?", "–"; empty if nothing is known
    int status = DiaryStatus::Absent; ///< of DiaryStatus
    bool isPaused = false;
    bool isOutside = false; ///< of another month, or still to come
    bool isComing = false;
    bool isTonight = false; ///< not answered yet
    bool isAway = false;
    bool hasSecondSleep = false;
    QString change;
    bool operator==(const CalendarDayRow&) const = default;
};

/// What the person changed, and from when on.
struct ChangeRow {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString since MEMBER since)
    Q_PROPERTY(QString key MEMBER key)

public:
    QString label;
    QString since; ///< "from Mon 24 Feb 2025"
    QString key;   ///< `YYYY-MM-DD`
    Change change;
    bool operator==(const ChangeRow&) const = default;
};

/// A note found by a search.
struct FoundNoteRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString found MEMBER text)
    Q_PROPERTY(QString source MEMBER source)

public:
    QString key; ///< `YYYY-MM-DD`
    QString title;
    QString text;
    QString source; ///< what it is a note about
    bool operator==(const FoundNoteRow&) const = default;
};

} // namespace softfall
