#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <set>
#include <string_view>

namespace softfall {

/// The pages of a database file as of its last commit, write-ahead log included: read without SQLite, which gives up at
/// the first damaged page. Format: https://www.sqlite.org/fileformat2.html
class DatabasePages {
public:
    /// Reads `file` and `file`-wal; Unavailable when the file cannot be read. Opens no connection, writes nothing.
    [[nodiscard]] static Result<DatabasePages> read(const QString& file);

    /// Page size in bytes: from the header, or 4096 if the header has no valid one.
    [[nodiscard]] std::uint32_t pageSize() const { return m_pageSize; }
    /// Bytes of a page that hold content.
    [[nodiscard]] std::uint32_t usableSize() const { return m_pageSize - m_reserved; }
    [[nodiscard]] std::uint32_t count() const { return m_count; }
    /// A page by its number from 1; empty if there is none or only a part of it.
    [[nodiscard]] std::string_view page(std::uint32_t number) const;
    /// Whether the file marks this page as unused. Unknown if the first page is damaged.
    [[nodiscard]] bool isFree(std::uint32_t number) const { return m_free.contains(number); }

private:
    void readHeader();
    void readLog(const QByteArray& log);
    void readFreePages();

    QByteArray m_bytes;
    QByteArray m_log;
    std::uint32_t m_pageSize = 4096;
    std::uint32_t m_reserved = 0;
    std::uint32_t m_count = 0;
    std::map<std::uint32_t, qsizetype> m_inLog; // newest committed copy of a page: where it begins in m_log
    std::set<std::uint32_t> m_free;
};

/// The big-endian, unsigned number of `bytes` (1…8) bytes at the front of `text`, which has at least as many.
[[nodiscard]] std::uint64_t bigEndian(std::string_view text, std::size_t bytes);

} // namespace softfall
