#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace softfall {

/// A table whose rows the undo journal can put back. Statements are made of these names only, never of text that
/// stands in a diary file.
struct UndoableTable {
    std::string name;
    std::vector<std::string> key;     ///< columns of the primary key
    std::vector<std::string> columns; ///< all of them, in the order of the schema
    bool numbered = false;            ///< the key is an AUTOINCREMENT id, so that a step's new rows are one range
};

/// The tables with journal triggers in resources/schema.
[[nodiscard]] const std::vector<UndoableTable>& undoableTables();

/// Nothing for a name that is not in the list.
[[nodiscard]] const UndoableTable* undoableTable(std::string_view name);

} // namespace softfall
