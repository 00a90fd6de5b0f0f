#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// What can be done with a row of the sheet.
namespace PaperRowState {
Q_NAMESPACE
QML_ELEMENT
enum State {
    Open,     ///< to be filled in
    Answered, ///< the diary has it; it stays unless somebody asks to replace it
    ToCome    ///< its bedtime has not passed
};
Q_ENUM_NS(State)
} // namespace PaperRowState

/// A night of the sheet, with its columns as they are shown.
struct PaperRow {
    Q_GADGET
    Q_PROPERTY(QString nightName MEMBER nightName CONSTANT FINAL)
    Q_PROPERTY(int rowState MEMBER rowState CONSTANT FINAL)
    /// What the diary has: "3 twitches"; empty where nothing.
    Q_PROPERTY(QString known MEMBER known CONSTANT FINAL)
    Q_PROPERTY(QList<QString> cells MEMBER cells CONSTANT FINAL)
    /// Why the last key in one of the cells was none, and what is; else empty.
    Q_PROPERTY(QString problem MEMBER problem CONSTANT FINAL)
    /// The next night begins a week.
    Q_PROPERTY(bool endsWeek MEMBER endsWeek CONSTANT FINAL)

public:
    QString nightName;
    int rowState = PaperRowState::Open;
    QString known;
    QList<QString> cells;
    QString problem;
    bool endsWeek = false;

    bool operator==(const PaperRow&) const = default;
};

} // namespace softfall
