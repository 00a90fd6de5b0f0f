#include "exchange/CsvReader.h"

#include <QIODevice>

#include <array>
#include <csv.h>
#include <new>
#include <string_view>

namespace softfall {

namespace {

constexpr std::string_view csvByteOrderMark = "\xEF\xBB\xBF";

/// libcsv fed one physical line at a time, so that every field knows its line.
class RowParser {
public:
    explicit RowParser(const OnCsvRow& onRow)
        : m_onRow(onRow) {
        if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) != 0) {
            throw std::bad_alloc();
        }
        csv_set_blk_size(&m_parser, 4096);
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; }); // spaces belong to the field
    }
    ~RowParser() { csv_free(&m_parser); }
    RowParser(const RowParser&) = delete;
    RowParser& operator=(const RowParser&) = delete;

    /// Part of the current physical line; `endsLine` if its line feed is the last byte.
    [[nodiscard]] std::optional<CsvFault> take(std::string_view bytes, bool endsLine) {
        m_rowBytes += static_cast<qint64>(bytes.size());
        if (m_rowBytes > maxCsvRowSize) {
            return fault(QStringLiteral("the row is longer than 1 MiB; is a closing quote missing?"));
        }
        if (bytes.find_first_not_of("\r\n") != std::string_view::npos) {
            m_insideRow = true;
        }
        const std::size_t taken = csv_parse(&m_parser, bytes.data(), bytes.size(), &onField, &onRowEnd, this);
        if (taken != bytes.size()) {
            return fault(brokenQuotes());
        }
        if (endsLine) {
            ++m_line;
        }
        if (!m_insideRow) {
            m_fieldLine = m_line;
            m_rowBytes = 0;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<CsvFault> finish() {
        if (csv_fini(&m_parser, &onField, &onRowEnd, this) != 0) {
            return fault(brokenQuotes());
        }
        return std::nullopt;
    }

    [[nodiscard]] CsvFault fault(const QString& reason) const {
        return {m_fieldLine, static_cast<int>(m_used), reason};
    }

private:
    static QString brokenQuotes() {
        return QStringLiteral(
            "the quotes do not match (put a field with a quote in quotes, and write the quote twice)");
    }

    static void onField(void* bytes, std::size_t size, void* self) {
        auto& parser = *static_cast<RowParser*>(self);
        if (parser.m_used == parser.m_fields.size()) {
            parser.m_fields.emplace_back();
        }
        CsvField& field = parser.m_fields[parser.m_used++];
        field.bytes.assign(static_cast<const char*>(bytes), size);
        field.line = parser.m_fieldLine;
        parser.m_fieldLine = parser.m_line;
    }

    static void onRowEnd(int, void* self) {
        auto& parser = *static_cast<RowParser*>(self);
        parser.m_fields.resize(parser.m_used);
        parser.m_onRow(parser.m_fields);
        parser.m_used = 0;
        parser.m_insideRow = false;
    }

    const OnCsvRow& m_onRow;
    csv_parser m_parser = {};
    std::vector<CsvField> m_fields; // of the current row; those beyond m_used are kept for their memory
    std::size_t m_used = 0;
    qint64 m_line = 1;      // the current physical line
    qint64 m_fieldLine = 1; // where the current field began
    qint64 m_rowBytes = 0;
    bool m_insideRow = false; // inside quotes, a row may continue over line ends
};

} // namespace

std::optional<CsvFault> readCsv(QIODevice& source, const OnCsvRow& onRow, qint64 maxSize) {
    RowParser parser(onRow);
    std::array<char, 64 * 1024> buffer;
    qint64 total = 0;
    while (true) {
        const qint64 read = source.read(buffer.data(), buffer.size());
        if (read < 0) {
            return CsvFault{0, std::nullopt, source.errorString()};
        }
        if (read == 0) {
            return parser.finish();
        }
        std::string_view rest(buffer.data(), static_cast<std::size_t>(read));
        if (total == 0 && rest.starts_with(csvByteOrderMark)) {
            rest.remove_prefix(csvByteOrderMark.size());
        }
        total += read;
        if (total > maxSize) {
            return parser.fault(QStringLiteral("the file is larger than %1 MiB").arg(maxSize / (1024 * 1024)));
        }
        while (!rest.empty()) {
            const std::size_t end = rest.find('\n');
            const bool endsLine = end != std::string_view::npos;
            const std::string_view piece = endsLine ? rest.substr(0, end + 1) : rest;
            if (auto fault = parser.take(piece, endsLine)) {
                return fault;
            }
            rest.remove_prefix(piece.size());
        }
    }
}

} // namespace softfall
