#pragma once

#include "core/Result.h"
#include "core/coach/Backup.h"
#include "core/coach/DiaryStore.h"
#include "core/time/Clock.h"
#include "storage/Database.h"
#include "storage/DiaryHold.h"

#include <QString>

#include <optional>

namespace softfall {

/// The result of a rescue.
struct RescueReport {
    QString setAside;             ///< where the damaged file is now; empty: the diary was no longer damaged
    EntryCounts read;             ///< what could be read from it
    bool isComplete = false;      ///< that was all
    bool wasMissing = false;      ///< there was no file, only its log or backups
    std::optional<Backup> backup; ///< the one searched for what was missing
    EntryCounts added;            ///< what was found there
    EditId edit = 0;              ///< the step that undoes what was added; 0: nothing was
};

/// Whether the readable contents are completed from the newest intact backup.
enum class RescueWith { ReadableOnly, ReadableAndBackup };

/// Replaces the damaged diary at `path` with what can be read from it; the damaged one is set aside beside it as
/// `diary-damaged-YYYY-MM-DDTHHMM.sqlite` and never changed; the log of one that was emptied or is missing as that name
/// with `.log`, since SQLite deletes a log beside an empty file. What comes from the backup is one step of undo.
/// A crash at any moment leaves the damaged diary where it was, or the rescued one complete; the next call, or the
/// next opening, continues. Unavailable while another program has the file open, or without free space.
[[nodiscard]] Result<RescueReport> rescueDiary(const QString& path, const Clock& clock, RescueWith with);

/// Moves a rescued diary into place if the program ended before it could. Harmless if there is none.
[[nodiscard]] Result<void> finishRescue(const QString& path);

/// What `database` has open is not where `path` leads to any more: it was moved, removed or replaced by another
/// program. A missing file is written again, as this connection has it; where another is there, the one of this
/// connection is set aside, unless it is already. Unavailable where neither can be done, and Damaged where the file was
/// emptied.
[[nodiscard]] Result<FileMove> keepMoved(Database& database, const QString& path);

/// Whether a file of a data folder is a diary that was set aside, or a rescue's own.
[[nodiscard]] bool isRescueFile(QString fileName);

} // namespace softfall
