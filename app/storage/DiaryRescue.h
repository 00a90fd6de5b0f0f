#pragma once

#include "core/Result.h"
#include "core/coach/Backup.h"
#include "core/coach/DiaryStore.h"
#include "core/time/Clock.h"

#include <QString>

#include <optional>

namespace softfall {

/// What came of a rescue.
struct RescueReport {
    QString setAside;             ///< where the damaged file lies now; empty: the diary was not damaged any more
    EntryCounts read;             ///< what could be read of it
    bool isComplete = false;      ///< that was all
    std::optional<Backup> backup; ///< what was missing was looked for in this one
    EntryCounts added;            ///< and so much of it was found there
    EditId edit = 0;              ///< the step that undoes what was added; 0: nothing was
};

/// Whether what could be read is completed from the newest whole backup.
enum class RescueWith { ReadableOnly, ReadableAndBackup };

/// Puts a diary of what can be read in the place of the damaged one at `path`, which is set aside beside it as
/// `diary-damaged-YYYY-MM-DDTHHMM.sqlite` and never changed. What comes from the backup is one step of undo there.
/// The end of the program at any moment leaves the damaged diary where it was, or the rescued one whole; the next call,
/// or the next opening, goes on. Unavailable while another program has the file open, or without room.
[[nodiscard]] Result<RescueReport> rescueDiary(const QString& path, const Clock& clock, RescueWith with);

/// Puts a rescued diary in its place where the end of the program came before. Nothing happens where there is none.
[[nodiscard]] Result<void> finishRescue(const QString& path);

/// Whether a file of a data folder is a diary that was set aside, or a rescue's own.
[[nodiscard]] bool isRescueFile(QString fileName);

} // namespace softfall
