#pragma once

#include "core/Result.h"
#include "core/coach/Backup.h"

#include <QString>

namespace softfall {

/// What could be read of a damaged diary.
struct Salvage {
    EntryCounts read;
    bool isComplete = false; ///< nothing was met that could not be read
};

/// Reads what can be read of the damaged diary `source`, its log included, into `target`, a new diary of the newest
/// schema, where every row has to pass the schema's checks again. Each table is read from both ends, and where that
/// does not reach all of it page by page, so that a page that is lost costs only what lies on it. Where the list of
/// free pages is lost too, an entry that had been removed may come back. The journal behind undo is left out.
/// `source` is only read; the work is done on a copy beside `target`. What is at `target` is replaced.
/// Unavailable where there is no room, or `source` cannot be opened at all.
[[nodiscard]] Result<Salvage> salvageDiary(const QString& source, const QString& target);

} // namespace softfall
