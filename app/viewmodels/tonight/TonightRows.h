#pragma once

#include <QMetaType>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// Kept and Missed only where the diary says so; Passed: nobody knows.
namespace TimelineStatus {
Q_NAMESPACE
QML_ELEMENT
enum Value { Kept, Missed, Passed, Next, Coming };
Q_ENUM_NS(Value)
} // namespace TimelineStatus

/// A point of the evening.
struct TimelineRow {
    Q_GADGET
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(softfall::TimelineStatus::Value status MEMBER status)
    Q_PROPERTY(QString statusName MEMBER statusName)

public:
    QString time;
    QString title;
    QString detail;
    TimelineStatus::Value status = TimelineStatus::Coming;
    QString statusName; ///< the state in words, for those who do not see the dot
    bool operator==(const TimelineRow&) const = default;
};

/// What is logged with one tap.
struct LogTileRow {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString glyph MEMBER glyph)

public:
    QString label;
    QString glyph;
    bool operator==(const LogTileRow&) const = default;
};

/// Something that was logged today.
struct DayEntryRow {
    Q_GADGET
    Q_PROPERTY(QString glyph MEMBER glyph)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString time MEMBER time)

public:
    QString glyph;
    QString title;
    QString detail; ///< how much of it
    QString time;
    bool operator==(const DayEntryRow&) const = default;
};

/// A step of the wind-down, at its place in the evening.
struct EveningStepRow {
    Q_GADGET
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString time;
    QString title;
    QString detail; ///< how long it takes
    bool operator==(const EveningStepRow&) const = default;
};

/// What another bedtime moves.
struct MovedRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString before MEMBER before)
    Q_PROPERTY(QString after MEMBER after)

public:
    QString title;
    QString before;
    QString after; ///< a clock time, or that it has passed
    bool operator==(const MovedRow&) const = default;
};

/// A one-tap question about a cut-off that could not be shown in time.
struct QuestionRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QStringList answers MEMBER answers)

public:
    QString title;       ///< "Caffeine after 14:00?"
    QString detail;      ///< of which night, where that is not plain
    QStringList answers; ///< what the buttons say
    bool operator==(const QuestionRow&) const = default;
};

/// A reminder that was shown, is not answered and is still useful.
struct WaitingReminderRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool canSnooze MEMBER canSnooze)
    Q_PROPERTY(bool isCheckIn MEMBER isCheckIn)

public:
    QString title;
    QString detail;
    bool canSnooze = false;
    bool isCheckIn = false; ///< it is answered by opening the evening's check-in
    bool operator==(const WaitingReminderRow&) const = default;
};

} // namespace softfall
