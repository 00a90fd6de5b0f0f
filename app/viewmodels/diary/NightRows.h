#pragma once

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// What the morning reported about a night, as name and value.
struct NightFactRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString value MEMBER value)

public:
    QString name;
    QString value;
    bool operator==(const NightFactRow&) const = default;
};

/// An entry logged in or for one night: a twitch or a habit.
struct NightEntryRow {
    Q_GADGET
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(qint64 entry MEMBER entry)

public:
    QString time;
    QString text;
    QString detail;
    qint64 entry = 0; ///< id of the stored entry
    bool operator==(const NightEntryRow&) const = default;
};

namespace NightLineKind {
Q_NAMESPACE
QML_ELEMENT
enum Value { InBed, Asleep, Planned, Routine, Cutoff, Habit, Twitch, Tick };
Q_ENUM_NS(Value)
} // namespace NightLineKind

/// A mark on the timeline of a night; positions are 0 at its start and 1 at its end.
struct NightLineRow {
    Q_GADGET
    Q_PROPERTY(softfall::NightLineKind::Value kind MEMBER kind)
    Q_PROPERTY(double from MEMBER from)
    Q_PROPERTY(double to MEMBER to)
    Q_PROPERTY(QString words MEMBER words)

public:
    NightLineKind::Value kind = NightLineKind::Tick;
    double from = 0;
    double to = 0;
    QString words; ///< "23:00 to 07:00, asleep", "18:00" of a tick
    bool operator==(const NightLineRow&) const = default;
};

} // namespace softfall
