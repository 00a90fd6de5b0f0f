#include "storage/RowImage.h"

#include <SQLiteCpp/Exception.h>
#include <charconv>
#include <sqlite3.h>

namespace softfall {

namespace {

[[noreturn]] void throwDamaged() {
    throw SQLite::Exception("the journal behind undo is unreadable", SQLITE_CORRUPT);
}

/// Takes a literal in single quotes off the front of `text`.
std::string takeQuoted(std::string_view& text) {
    std::string value;
    text.remove_prefix(1);
    while (true) {
        const std::size_t quote = text.find('\'');
        if (quote == std::string_view::npos) {
            throwDamaged();
        }
        value.append(text.substr(0, quote));
        text.remove_prefix(quote + 1);
        if (!text.starts_with('\'')) {
            return value;
        }
        value += '\''; // written twice inside
        text.remove_prefix(1);
    }
}

template <typename Number>
ColumnValue number(std::string_view literal) {
    Number value{};
    const char* end = literal.data() + literal.size();
    const auto read = std::from_chars(literal.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end) {
        throwDamaged();
    }
    return value;
}

ColumnValue takeValue(std::string_view& text) {
    if (text.starts_with('\'')) {
        return takeQuoted(text);
    }
    const std::string_view literal = text.substr(0, text.find(','));
    text.remove_prefix(literal.size());
    if (literal == "NULL") {
        return {};
    }
    return literal.find_first_of(".e") == std::string_view::npos ? number<std::int64_t>(literal)
                                                                 : number<double>(literal);
}

} // namespace

std::vector<ColumnImage> parseRowImage(std::string_view text) {
    std::vector<ColumnImage> image;
    while (true) {
        const std::size_t equals = text.find('=');
        if (equals == std::string_view::npos || equals == 0) {
            throwDamaged();
        }
        const std::string_view column = text.substr(0, equals);
        text.remove_prefix(equals + 1);
        image.push_back({column, takeValue(text)});
        if (text.empty()) {
            return image;
        }
        if (!text.starts_with(',')) {
            throwDamaged();
        }
        text.remove_prefix(1);
    }
}

} // namespace softfall
