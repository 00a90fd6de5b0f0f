#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace softfall {

/// A value of SQLite: NULL, integer, fraction or text.
using ColumnValue = std::variant<std::monostate, std::int64_t, double, std::string>;

struct ColumnImage {
    std::string_view column; ///< points into the parsed text
    ColumnValue value;
};

/// Reads the format of the journal triggers: `id=7,note='it''s',pain=NULL`. Throws SQLite::Exception (damaged) on
/// anything else.
[[nodiscard]] std::vector<ColumnImage> parseRowImage(std::string_view text);

} // namespace softfall
