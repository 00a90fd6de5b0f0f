#pragma once

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace softfall {

namespace ReadinessStatus {
Q_NAMESPACE
QML_ELEMENT
enum Value { Works, Partial, Unavailable };
Q_ENUM_NS(Value)
} // namespace ReadinessStatus

/// What was found of one thing that an evening rests on.
struct ReadinessRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(softfall::ReadinessStatus::Value status MEMBER status)
    Q_PROPERTY(QString statusWord MEMBER statusWord)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QString outcome MEMBER outcome)
    Q_PROPERTY(QString action MEMBER action)
    Q_PROPERTY(bool busy MEMBER busy)

public:
    QString title;
    ReadinessStatus::Value status = ReadinessStatus::Unavailable;
    QString statusWord;
    QString sentence;  ///< what was found and what to do
    QString outcome;   ///< what came of the trial; may be empty
    QString action;    ///< label of the button
    bool busy = false; ///< a trial is under way
    bool operator==(const ReadinessRow&) const = default;
};

} // namespace softfall
