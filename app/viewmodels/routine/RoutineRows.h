#pragma once

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// As SessionStepState.
namespace StepStatus {
Q_NAMESPACE
QML_ELEMENT
enum Value { Pending, Current, Done, Skipped };
Q_ENUM_NS(Value)
} // namespace StepStatus

/// A step of this evening.
struct SessionStepRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(softfall::StepStatus::Value status MEMBER status)
    Q_PROPERTY(double share MEMBER share)
    Q_PROPERTY(double filled MEMBER filled)

public:
    QString title;
    QString detail;
    StepStatus::Value status = StepStatus::Pending;
    double share = 0;  ///< planned seconds
    double filled = 0; ///< how far it is, 0…1
    bool operator==(const SessionStepRow&) const = default;
};

/// What can be ticked off in a step; nothing hangs on it.
struct ChecklistRow {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString caution MEMBER caution)
    Q_PROPERTY(bool optional MEMBER optional)
    Q_PROPERTY(bool done MEMBER done)

public:
    QString text;
    QString caution; ///< who should leave it or ask first; may be empty
    bool optional = false;
    bool done = false;
    bool operator==(const ChecklistRow&) const = default;
};

} // namespace softfall
