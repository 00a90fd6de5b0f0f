#pragma once

#include <QMetaType>
#include <QString>

namespace softfall {

/// A backup.
struct BackupRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool intact MEMBER isIntact)

public:
    QString title;
    QString detail;
    bool isIntact = false; ///< it can be restored
    bool operator==(const BackupRow&) const = default;
};

/// A copy of the diary beside it.
struct CopyRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString contents MEMBER contents)
    Q_PROPERTY(bool canAdd MEMBER canAdd)

public:
    QString title;       ///< the name of its file
    QString detail;      ///< who made it, and when
    QString contents;    ///< "It has 3 nights that your diary doesn’t have."
    bool canAdd = false; ///< it has something to add
    bool operator==(const CopyRow&) const = default;
};

/// A possible source of twitches in another program's file.
struct ForeignSourceRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool chosen MEMBER isChosen)
    Q_PROPERTY(bool possible MEMBER isPossible)

public:
    QString title;
    QString detail;
    bool isChosen = false;
    bool isPossible = true;
    bool operator==(const ForeignSourceRow&) const = default;
};

} // namespace softfall
