#pragma once

#include "core/screening/Medicine.h"

#include <QMetaType>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// A finding with what to do.
struct FindingRow {
    Q_GADGET
    Q_PROPERTY(QString rule MEMBER rule)
    Q_PROPERTY(QString level MEMBER level)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString message MEMBER message)
    Q_PROPERTY(QStringList doing MEMBER doing)
    Q_PROPERTY(QString article MEMBER article)
    Q_PROPERTY(bool urgent MEMBER urgent)
    Q_PROPERTY(bool discussable MEMBER discussable)

public:
    QString rule;  ///< its id
    QString level; ///< "Worth an appointment"
    QString title;
    QString message;
    QStringList doing;
    QString article; ///< id of the article to read
    bool urgent = false;
    bool discussable = false;
    bool operator==(const FindingRow&) const = default;
};

/// A question of the health check.
struct HealthQuestionRow {
    Q_GADGET
    Q_PROPERTY(QString section MEMBER section)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QStringList replies MEMBER replies)
    Q_PROPERTY(int current MEMBER current)

public:
    QString section; ///< the heading above it, for the first of a section
    QString hint;    ///< below that heading
    QString text;
    QStringList replies;
    int current = -1; ///< -1: not answered
    QString question; ///< its id
    bool operator==(const HealthQuestionRow&) const = default;
};

/// A step with a medicine.
struct MedicineRow {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString since MEMBER since)

public:
    QString label;
    QString since;
    Medicine medicine;
    bool operator==(const MedicineRow&) const = default;
};

/// A question of the comparison.
struct CompareRow {
    Q_GADGET
    Q_PROPERTY(QString section MEMBER section)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QStringList replies MEMBER replies)
    Q_PROPERTY(int current MEMBER current)

public:
    QString text;
    QStringList replies;
    int current = -1;
    QString section; ///< empty: its card has a heading
    QString hint;
    bool operator==(const CompareRow&) const = default;
};

} // namespace softfall
