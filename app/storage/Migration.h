#pragma once

#include <QString>

#include <vector>

namespace softfall {

/// One step of the schema: `script` (a path, or :/ for a resource) brings a diary from `version` - 1 to `version`.
/// The rules for scripts are at the top of 0001_initial.sql.
struct Migration {
    int version = 0;
    QString script;
};

/// Those of resources/schema, by the number at the start of the name: ascending from 1 without gaps. Scripts are read
/// only when needed.
[[nodiscard]] std::vector<Migration> shippedMigrations();

} // namespace softfall
