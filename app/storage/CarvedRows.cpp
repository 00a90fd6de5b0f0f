#include "storage/CarvedRows.h"

#include <bit>
#include <optional>

namespace softfall {

namespace {

constexpr unsigned char interiorIndexPage = 0x02;
constexpr unsigned char leafIndexPage = 0x0a;
constexpr unsigned char leafTablePage = 0x0d;

/// Reads from the front; every read returns nothing once there are too few bytes.
class Bytes {
public:
    explicit Bytes(std::string_view text)
        : m_text(text) {}

    [[nodiscard]] std::string_view rest() const { return m_text; }

    std::optional<std::string_view> take(std::size_t length) {
        if (length > m_text.size()) {
            return std::nullopt;
        }
        const std::string_view taken = m_text.substr(0, length);
        m_text.remove_prefix(length);
        return taken;
    }

    /// One to nine bytes, seven bits each, the ninth whole.
    std::optional<std::uint64_t> varint() {
        std::uint64_t value = 0;
        for (int i = 0; i < 9; ++i) {
            const auto byte = take(1);
            if (!byte) {
                return std::nullopt;
            }
            const auto bits = static_cast<unsigned char>(byte->front());
            if (i == 8) {
                return value << 8 | bits;
            }
            value = value << 7 | (bits & 0x7fU);
            if ((bits & 0x80U) == 0) {
                return value;
            }
        }
        return std::nullopt;
    }

private:
    std::string_view m_text;
};

std::optional<ColumnValue> takeInteger(Bytes& body, std::size_t bytes) {
    const auto text = body.take(bytes);
    if (!text) {
        return std::nullopt;
    }
    const auto unused = unsigned(64 - 8 * bytes);
    const auto value = std::bit_cast<std::int64_t>(bigEndian(*text, bytes) << unused);
    return ColumnValue(value >> unused); // with its sign
}

std::optional<ColumnValue> takeValue(Bytes& body, std::uint64_t type) {
    switch (type) {
    case 0:
        return ColumnValue();
    case 1:
    case 2:
    case 3:
    case 4:
        return takeInteger(body, std::size_t(type));
    case 5:
        return takeInteger(body, 6);
    case 6:
        return takeInteger(body, 8);
    case 7: {
        const auto text = body.take(8);
        return text ? std::optional(ColumnValue(std::bit_cast<double>(bigEndian(*text, 8)))) : std::nullopt;
    }
    case 8:
    case 9:
        return ColumnValue(std::int64_t(type - 8));
    default:
        break;
    }
    if (type < 13 || type % 2 == 0) {
        return std::nullopt; // reserved, or a blob: a diary has none
    }
    const auto text = body.take(std::size_t((type - 13) / 2));
    return text ? std::optional(ColumnValue(std::string(*text))) : std::nullopt;
}

std::optional<std::vector<ColumnValue>> valuesOf(std::string_view record) {
    Bytes header(record);
    const auto headerSize = header.varint();
    if (!headerSize || *headerSize > record.size() || *headerSize == 0) {
        return std::nullopt;
    }
    const std::size_t sizeOfSize = record.size() - header.rest().size();
    if (*headerSize < sizeOfSize) {
        return std::nullopt;
    }
    Bytes types(record.substr(sizeOfSize, std::size_t(*headerSize) - sizeOfSize));
    Bytes body(record.substr(std::size_t(*headerSize)));
    std::vector<ColumnValue> values;
    while (!types.rest().empty()) {
        const auto type = types.varint();
        auto value = type ? takeValue(body, *type) : std::nullopt;
        if (!value) {
            return std::nullopt;
        }
        values.push_back(std::move(*value));
    }
    return values;
}

/// The payload of a cell, including its overflow pages.
std::optional<std::string> payloadOf(const DatabasePages& pages, Bytes& cell, std::uint64_t size, bool isTable) {
    const std::uint64_t usable = pages.usableSize();
    const std::uint64_t maximum = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (size <= maximum) {
        const auto whole = cell.take(std::size_t(size));
        return whole ? std::optional(std::string(*whole)) : std::nullopt;
    }
    if (size > std::uint64_t{pages.count()} * usable) {
        return std::nullopt;
    }
    const std::uint64_t minimum = (usable - 12) * 32 / 255 - 23;
    const std::uint64_t wanted = minimum + (size - minimum) % (usable - 4);
    const auto local = cell.take(std::size_t(wanted <= maximum ? wanted : minimum));
    const auto next = cell.take(4);
    if (!local || !next) {
        return std::nullopt;
    }
    std::string payload(*local);
    auto overflow = std::uint32_t(bigEndian(*next, 4));
    while (payload.size() < size) {
        Bytes page(pages.page(overflow));
        const auto link = page.take(4);
        const auto part = page.take(std::size_t(std::min(size - payload.size(), usable - 4)));
        if (!link || !part) {
            return std::nullopt;
        }
        payload += *part;
        overflow = std::uint32_t(bigEndian(*link, 4));
    }
    return payload;
}

std::optional<CarvedRow> rowAt(const DatabasePages& pages, std::string_view page, std::size_t from,
                               unsigned char type) {
    const bool isTable = type == leafTablePage;
    Bytes cell(from < page.size() ? page.substr(from) : std::string_view());
    if (type == interiorIndexPage && !cell.take(4)) {
        return std::nullopt;
    }
    const auto size = cell.varint();
    const auto rowid = isTable ? cell.varint() : std::optional<std::uint64_t>(0);
    if (!size || !rowid) {
        return std::nullopt;
    }
    const auto payload = payloadOf(pages, cell, *size, isTable);
    auto values = payload ? valuesOf(*payload) : std::nullopt;
    if (!values) {
        return std::nullopt;
    }
    return CarvedRow{std::bit_cast<std::int64_t>(*rowid), std::move(*values)};
}

bool isWanted(unsigned char type, RowsOf which) {
    return which == RowsOf::TablesWithRowid ? type == leafTablePage
                                            : type == leafIndexPage || type == interiorIndexPage;
}

} // namespace

void forEachCarvedRow(const DatabasePages& pages, RowsOf which, const std::function<void(CarvedRow&&)>& found) {
    for (std::uint32_t number = 2; number <= pages.count(); ++number) { // the first holds the schema
        const std::string_view page = pages.page(number);
        if (page.empty() || pages.isFree(number)) {
            continue;
        }
        const auto type = static_cast<unsigned char>(page.front());
        if (!isWanted(type, which)) {
            continue;
        }
        const std::size_t headerSize = type == interiorIndexPage ? 12 : 8;
        const auto cells = std::size_t(bigEndian(page.substr(3), 2));
        for (std::size_t i = 0; i < cells && headerSize + 2 * i + 2 <= page.size(); ++i) {
            const auto from = std::size_t(bigEndian(page.substr(headerSize + 2 * i), 2));
            if (auto row = rowAt(pages, page, from, type)) {
                found(std::move(*row));
            }
        }
    }
}

} // namespace softfall
