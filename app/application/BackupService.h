#pragma once

#include "application/EditService.h"
#include "core/coach/BackupStore.h"
#include "core/coach/DiaryRestore.h"
#include "core/time/Clock.h"

#include <QObject>

namespace softfall {

/// How deleting everything ended.
enum class Deletion { None, All, Partly };

/// What a restore does with what the file hasn't.
enum class RestoreMode {
    Replace,    ///< diary and plan say what the file says
    OnlyMissing ///< only what the diary lacks is added; nothing is changed or removed
};

/// Backups by hand, restoring one, and deleting everything.
class BackupService : public QObject {
    Q_OBJECT

public:
    /// The stores must outlive the service.
    struct Ports {
        BackupStore& backups;
        const DiaryStore& diary;
        EditService& edits;
        PlanStore& plan;
        RoutineStore& routine;
        const Clock& clock;
    };
    explicit BackupService(const Ports& ports, QObject* parent = nullptr);

    /// Newest first; each is read from end to end, so this takes a moment.
    [[nodiscard]] Result<std::vector<Backup>> list() const;
    /// A backup by hand.
    Result<Backup> backUp();
    /// To be called before something that changes much is written; nothing is made while the diary has no entry yet.
    Result<void> backUpBefore(BackupReason reason);

    /// What restore() would do with the file at `path`: a backup, or any other diary file, which is not written. What
    /// is there at impossible times is left out and counted. Errors name `field`: BadInput where it is no diary,
    /// Damaged, NewerFile, Unavailable.
    [[nodiscard]] Result<DiaryRestore> previewRestore(const QString& path, const QString& field,
                                                      RestoreMode mode = RestoreMode::Replace) const;
    struct Restored {
        DiaryRestore restore;
        EditId edit = 0; ///< 0 where no entry and no setting differed
    };
    /// Makes diary and plan say what the file says, or adds what they lack, as one step of undo, after a backup of what
    /// is there now; what it did. Nothing is written and no backup made where there is no difference, and nothing where
    /// one of these fails.
    Result<Restored> restore(const QString& path, const QString& field, RestoreMode mode = RestoreMode::Replace);

    /// What a person types to confirm deleteEverything().
    [[nodiscard]] static QString deletionWord();
    /// As BackupStore::deleteEverything; BadInput of `field`, and nothing deleted, unless `typed` is the word.
    Result<void> deleteEverything(const QString& typed, const QString& field);

signals:
    /// The list may be another one.
    void changed();
    /// Nothing that was read before holds; also after an error, when a part may be left.
    void everythingDeleted(softfall::Deletion deleted);

private:
    [[nodiscard]] Result<CoachContents> contents() const;
    [[nodiscard]] Result<DiaryRestore> planned(CoachContents backup, RestoreMode mode) const;

    Ports m_ports;
};

} // namespace softfall
