#pragma once

#include "core/Result.h"
#include "core/coach/Backup.h"

#include <QString>

namespace softfall {

/// What could be read of a damaged diary.
struct Salvage {
    EntryCounts read;
    bool isComplete = false; ///< nothing unreadable was found
};

/// Reads as much as possible of the damaged diary `source`, its log included, into `target`, a new diary of the newest
/// schema, where every row must pass the schema's checks again. Each table is read from both ends and, if that does not
/// cover it, page by page, so that a lost page costs only its own rows. If the list of free pages is lost too, a
/// removed entry may come back. The undo journal is left out.
/// `source` is only read; the work is done on a copy beside `target`. An existing `target` is replaced.
/// Unavailable if there is no space, or `source` cannot be opened at all.
[[nodiscard]] Result<Salvage> salvageDiary(const QString& source, const QString& target);

} // namespace softfall
