#pragma once

#include "core/evening/Step.h"

#include <QMetaType>
#include <QString>

namespace softfall {

/// Bedtime and wake time of one evening of the week.
struct WeekdayRow {
    Q_GADGET
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(int bedtime MEMBER bedtime)
    Q_PROPERTY(int wake MEMBER wake)
    Q_PROPERTY(QString sleep MEMBER sleep)
    Q_PROPERTY(int weekday MEMBER weekday)

public:
    QString day;     ///< name of the weekday of the evening
    int bedtime = 0; ///< minutes since midnight
    int wake = 0;    ///< minutes since midnight
    QString sleep;   ///< how long the night is
    int weekday = 1; ///< 1 Monday … 7 Sunday
    bool operator==(const WeekdayRow&) const = default;
};

/// One of the seven steps, with its minutes.
struct StepPlanRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(int minutes MEMBER minutes)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(bool first MEMBER isFirst)
    Q_PROPERTY(bool last MEMBER isLast)

public:
    StepId step = StepId::WindDown;
    QString title;
    int minutes = 0;      ///< 0: left out
    QString label;        ///< "15 min", "left out"
    bool isFirst = false; ///< of all seven
    bool isLast = false;
    bool operator==(const StepPlanRow&) const = default;
};

/// A serving of caffeine that one tap notes.
struct CaffeinePresetRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(int milligrams MEMBER milligrams)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(bool canRemove MEMBER canRemove)

public:
    QString title;
    int milligrams = 0;
    QString label;          ///< "96 mg"
    bool canRemove = false; ///< the last one stays
    bool operator==(const CaffeinePresetRow&) const = default;
};

/// A kind of reminder, and whether it is wanted.
struct ReminderKindRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(bool wanted MEMBER isWanted)

public:
    QString title;
    bool isWanted = true;
    bool operator==(const ReminderKindRow&) const = default;
};

/// What was decided about a reminder.
struct DecisionRow {
    Q_GADGET
    Q_PROPERTY(QString night MEMBER night)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString night;  ///< "Night of Mon 23 → Tue 24"; only on the first row of a night
    QString title;  ///< "22:00 Screens off"
    QString detail; ///< "held back, the machine was asleep; asked at 07:05"
    bool operator==(const DecisionRow&) const = default;
};

} // namespace softfall
