#pragma once

#include <QMetaType>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// The logged entries compared with tonight's cut-off.
namespace TopicVerdict {
Q_NAMESPACE
QML_ELEMENT
enum Value { None, Kept, Missed };
Q_ENUM_NS(Value)
} // namespace TopicVerdict

/// One topic of the evening's check-in.
struct CheckInTopicRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString logged MEMBER logged)
    Q_PROPERTY(softfall::TopicVerdict::Value verdict MEMBER verdict)
    Q_PROPERTY(QString verdictWords MEMBER verdictWords)
    Q_PROPERTY(bool answered MEMBER isAnswered)
    Q_PROPERTY(bool open MEMBER isOpen)
    Q_PROPERTY(bool timed MEMBER isTimed)
    Q_PROPERTY(QStringList choices MEMBER choices)
    Q_PROPERTY(int current MEMBER current)
    Q_PROPERTY(QString none MEMBER none)
    Q_PROPERTY(bool listed MEMBER isListed)

public:
    QString title;
    QString logged; ///< "2 × coffee, 192 mg, last 13:10", or that there is nothing
    TopicVerdict::Value verdict = TopicVerdict::None;
    QString verdictWords; ///< compared with tonight's cut-off; may be empty
    bool isAnswered = false;
    bool isOpen = false;  ///< its choices are shown
    bool isTimed = false; ///< choices ask for a time
    QStringList choices;  ///< what can be added
    int current = -1;     ///< the selected choice, if there can be only one
    QString none;         ///< the answer that there was nothing; empty if that is no answer
    bool isListed = true; ///< it applies to the person's days; else it is under More
    bool operator==(const CheckInTopicRow&) const = default;
};

} // namespace softfall
