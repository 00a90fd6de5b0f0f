#pragma once

#include "core/experiment/Experiment.h"
#include "storage/Database.h"

#include <vector>

namespace softfall {

// Experiments in their three tables. Throw SQLite::Exception; BadInput for an invalid experiment. Writing belongs in
// the caller's transaction.

/// Returns its new id; that of the argument is ignored.
[[nodiscard]] Result<EntryId> addExperiment(Database& database, const Experiment& experiment);
/// Replaces the one of that id; false if there is none. Unchanged parts are not written.
[[nodiscard]] Result<bool> putExperiment(Database& database, const Experiment& experiment);
/// False if there is none.
[[nodiscard]] bool removeExperiment(Database& database, EntryId id);

/// All, ascending by their first night, then id.
[[nodiscard]] std::vector<Experiment> readExperiments(Database& database);

} // namespace softfall
