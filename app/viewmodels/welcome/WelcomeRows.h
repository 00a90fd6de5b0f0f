#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace softfall {

/// A question about the person's days, with its answers as chips.
struct DayQuestionRow {
    Q_GADGET
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QStringList answers MEMBER answers)
    Q_PROPERTY(QStringList glyphs MEMBER glyphs)
    Q_PROPERTY(QList<bool> chosen MEMBER chosen)
    Q_PROPERTY(bool several MEMBER several)

public:
    QString question;
    QStringList answers;
    QStringList glyphs; ///< for each answer
    QList<bool> chosen; ///< for each answer
    bool several = false;
    bool operator==(const DayQuestionRow&) const = default;
};

/// A moment on the line from noon to lights-out.
struct CutoffPointRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(double place MEMBER place)
    Q_PROPERTY(bool above MEMBER above)
    Q_PROPERTY(bool lightsOut MEMBER lightsOut)

public:
    QString title; ///< "last coffee"
    QString time;
    double place = 0;   ///< 0…1
    bool above = false; ///< its words stand above the line
    bool lightsOut = false;
    bool operator==(const CutoffPointRow&) const = default;
};

/// A reason not to stretch, or not to stand for it.
struct StretchReasonRow {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool ticked MEMBER ticked)

public:
    QString text;
    QString note; ///< what follows from it; may be empty
    bool ticked = false;
    bool operator==(const StretchReasonRow&) const = default;
};

} // namespace softfall
