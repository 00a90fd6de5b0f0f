#include "storage/DatabasePages.h"

#include <QFile>

#include <algorithm>
#include <bit>

namespace softfall {

namespace {

constexpr std::size_t headerSize = 100;
constexpr qsizetype logHeaderSize = 32;
constexpr qsizetype frameHeaderSize = 24;

std::string_view view(const QByteArray& bytes, qsizetype from, qsizetype length) {
    return std::string_view(bytes.constData(), std::size_t(bytes.size()))
        .substr(std::size_t(from), std::size_t(length));
}

std::uint32_t number(std::string_view text, std::size_t at) {
    return std::uint32_t(bigEndian(text.substr(at), 4));
}

bool isPageSize(std::uint32_t size) {
    return std::has_single_bit(size) && size >= 512 && size <= 65536;
}

/// The running checksum of a write-ahead log.
struct LogSum {
    std::uint32_t first = 0;
    std::uint32_t second = 0;

    /// `text`: a whole number of eight bytes.
    void add(std::string_view text, bool isBigEndian) {
        const auto word = [&](std::size_t at) {
            const std::uint32_t big = number(text, at);
            return isBigEndian ? big : __builtin_bswap32(big);
        };
        for (std::size_t at = 0; at + 8 <= text.size(); at += 8) {
            first += word(at) + second;
            second += word(at + 4) + first;
        }
    }
    [[nodiscard]] bool is(std::string_view text, std::size_t at) const {
        return number(text, at) == first && number(text, at + 4) == second;
    }
};

} // namespace

std::uint64_t bigEndian(std::string_view text, std::size_t bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        value = value << 8 | static_cast<unsigned char>(text[i]);
    }
    return value;
}

Result<DatabasePages> DatabasePages::read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(unavailable(path, file.errorString()));
    }
    DatabasePages pages;
    pages.m_bytes = file.readAll();
    pages.readHeader();
    QFile log(path + QStringLiteral("-wal"));
    if (log.open(QIODevice::ReadOnly)) {
        pages.readLog(log.readAll());
    }
    pages.readFreePages();
    return pages;
}

std::string_view DatabasePages::page(std::uint32_t number) const {
    if (number == 0 || number > m_count) {
        return {};
    }
    if (const auto logged = m_inLog.find(number); logged != m_inLog.end()) {
        return view(m_log, logged->second, m_pageSize);
    }
    const qsizetype from = qsizetype(number - 1) * m_pageSize;
    return from + m_pageSize <= m_bytes.size() ? view(m_bytes, from, m_pageSize) : std::string_view();
}

void DatabasePages::readHeader() {
    if (m_bytes.size() >= qsizetype(headerSize) && m_bytes.startsWith("SQLite format 3")) {
        const auto size = std::uint32_t(bigEndian(view(m_bytes, 16, 2), 2));
        const std::uint32_t stated = size == 1 ? 65536 : size;
        if (isPageSize(stated)) {
            m_pageSize = stated;
            m_reserved = std::uint32_t(bigEndian(view(m_bytes, 20, 1), 1));
        }
    }
    m_count = std::uint32_t(m_bytes.size() / m_pageSize);
}

/// Takes the frames up to the last commit, each verified by the running checksum.
void DatabasePages::readLog(const QByteArray& log) {
    if (log.size() < logHeaderSize) {
        return;
    }
    const std::string_view header = view(log, 0, logHeaderSize);
    const std::uint32_t magic = number(header, 0);
    const std::uint32_t pageSize = number(header, 8);
    if ((magic & ~1U) != 0x377f0682 || !isPageSize(pageSize)) {
        return;
    }
    const bool isBigEndian = (magic & 1U) != 0;
    LogSum sum;
    sum.add(header.substr(0, 24), isBigEndian);
    if (!sum.is(header, 24)) {
        return;
    }
    m_pageSize = pageSize;
    m_count = std::uint32_t(m_bytes.size() / m_pageSize);
    m_log = log;
    std::map<std::uint32_t, qsizetype> uncommitted;
    const qsizetype frameSize = frameHeaderSize + m_pageSize;
    for (qsizetype at = logHeaderSize; at + frameSize <= log.size(); at += frameSize) {
        const std::string_view frame = view(log, at, frameSize);
        sum.add(frame.substr(0, 8), isBigEndian);
        sum.add(frame.substr(frameHeaderSize), isBigEndian);
        if (frame.substr(8, 8) != header.substr(16, 8) || !sum.is(frame, 16)) {
            return; // from an earlier round, or cut short
        }
        uncommitted[number(frame, 0)] = at + frameHeaderSize;
        if (const std::uint32_t pagesAfter = number(frame, 4); pagesAfter != 0) {
            for (const auto& [page, from] : uncommitted) {
                m_inLog[page] = from;
            }
            uncommitted.clear();
            m_count = std::max(m_count, pagesAfter);
        }
    }
}

void DatabasePages::readFreePages() {
    const std::string_view first = page(1);
    if (first.size() < headerSize || !first.starts_with("SQLite format 3")) {
        return;
    }
    std::uint32_t trunk = number(first, 32);
    while (trunk != 0 && m_free.insert(trunk).second) {
        const std::string_view list = page(trunk);
        if (list.empty()) {
            return;
        }
        const std::uint32_t leaves = std::min(number(list, 4), m_pageSize / 4 - 2);
        for (std::uint32_t i = 0; i < leaves; ++i) {
            m_free.insert(number(list, 8 + std::size_t{4} * i));
        }
        trunk = number(list, 0);
    }
}

} // namespace softfall
