#pragma once

#include "storage/DatabasePages.h"
#include "storage/RowImage.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace softfall {

/// A row as stored on a page, which does not say which table it belongs to.
struct CarvedRow {
    std::int64_t rowid = 0; ///< 0 if the table is WITHOUT ROWID
    std::vector<ColumnValue> values;
};

/// Which b-trees the rows belong to.
enum class RowsOf { TablesWithRowid, KeysAndTablesWithoutRowid };

/// Calls `found` for each readable row on any page that is not free, in the order of the pages; anything damaged is
/// skipped. No b-tree is followed, so that a lost page costs only its own rows.
void forEachCarvedRow(const DatabasePages& pages, RowsOf which, const std::function<void(CarvedRow&&)>& found);

} // namespace softfall
