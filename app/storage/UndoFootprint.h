#pragma once

#include "storage/RowImage.h"
#include "storage/UndoableTables.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace softfall {

/// What an undo step wrote: whole rows if it added or removed them, the columns if it changed them. Two steps
/// whose footprints do not overlap can be undone in either order.
class UndoFootprint {
public:
    /// A row of the journal. Throws SQLite::Exception if the image lacks its table's key.
    void add(const UndoableTable& table, std::string_view change, const std::vector<ColumnImage>& image);
    /// Whether a later step's journal row concerns the same data.
    [[nodiscard]] bool overlaps(const UndoableTable& table, std::string_view change,
                                const std::vector<ColumnImage>& image) const;

private:
    struct Written {
        bool isWholeRow = false;
        std::set<std::string, std::less<>> columns;
    };
    struct Range {
        std::string table;
        std::int64_t first = 0;
        std::int64_t last = 0;
    };
    /// What a journal row concerns, by row: that row itself, and its parent, which must exist.
    using Rows = std::map<std::string, Written>;

    [[nodiscard]] static Rows rowsOf(const UndoableTable& table, std::string_view change,
                                     const std::vector<ColumnImage>& image);

    Rows m_rows;
    std::vector<Range> m_ranges;
};

/// The value of `column`; throws SQLite::Exception (damaged) if there is none.
[[nodiscard]] const ColumnValue& valueOf(const std::vector<ColumnImage>& row, std::string_view column);

} // namespace softfall
