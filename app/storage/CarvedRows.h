#pragma once

#include "storage/DatabasePages.h"
#include "storage/RowImage.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace softfall {

/// A row as it lies on a page. Which table it is of is not told there.
struct CarvedRow {
    std::int64_t rowid = 0; ///< 0 where the table is WITHOUT ROWID
    std::vector<ColumnValue> values;
};

/// Which b-trees the rows are of.
enum class RowsOf { TablesWithRowid, KeysAndTablesWithoutRowid };

/// Calls `found` for each row that can be read on any page that is not free, in the order of the pages; whatever is
/// not whole is passed over. No b-tree is followed, so that a page that is lost costs only what lies on it.
void forEachCarvedRow(const DatabasePages& pages, RowsOf which, const std::function<void(CarvedRow&&)>& found);

} // namespace softfall
