#pragma once

#include "core/experiment/Experiment.h"
#include "storage/Database.h"

#include <vector>

namespace softfall {

// Experiments in their three tables. Throw SQLite::Exception; BadInput for an experiment that cannot be so. Writing
// belongs into the caller's transaction.

/// The id it was given; that of the argument is ignored.
[[nodiscard]] Result<EntryId> addExperiment(Database& database, const Experiment& experiment);
/// Puts it in the place of the one of that id; false where there is none. What stays the same is not written.
[[nodiscard]] Result<bool> putExperiment(Database& database, const Experiment& experiment);
/// False where there is none.
[[nodiscard]] bool removeExperiment(Database& database, EntryId id);

/// All, ascending by their first night, then id.
[[nodiscard]] std::vector<Experiment> readExperiments(Database& database);

} // namespace softfall
