#pragma once

#include "core/Ids.h"
#include "core/Result.h"
#include "core/time/Instant.h"
#include "core/time/NightDate.h"
#include "storage/Database.h"
#include "storage/RowImage.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace softfall {

/// One use of a prepared statement: bind from left to right, step, read from left to right. Throws SQLite::Exception.
/// Only one use of the same SQL may be alive at a time.
class Query {
public:
    Query(Database& database, std::string_view sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& operator<<(std::int64_t value);
    Query& operator<<(int value) { return *this << std::int64_t{value}; }
    Query& operator<<(bool value) { return *this << std::int64_t{value}; }
    Query& operator<<(double value);
    Query& operator<<(const QString& value);
    Query& operator<<(const char* value) = delete; // would be converted to bool
    Query& operator<<(NightDate night);
    Query& operator<<(Instant instant) { return *this << std::int64_t{instant.time_since_epoch().count()}; }
    template <typename Rep, typename Period>
    Query& operator<<(std::chrono::duration<Rep, Period> duration) {
        return *this << std::int64_t{duration.count()}; // in the column's unit
    }
    Query& operator<<(std::nullopt_t);
    Query& operator<<(const ColumnValue& value);
    template <typename Value>
    Query& operator<<(const std::optional<Value>& value) {
        return value ? *this << *value : *this << std::nullopt;
    }

    /// Runs a statement that returns no rows; returns the number of rows it changed.
    int run();
    /// The next row; false after the last.
    [[nodiscard]] bool next();

    // The next column of the row.
    [[nodiscard]] bool isNull() const;
    std::int64_t integer();
    int small() { return static_cast<int>(integer()); }
    bool flag() { return integer() != 0; }
    double real();
    QString text();
    NightDate night();
    Instant instant() { return Instant(seconds(integer())); }
    void skip() { ++m_column; }

    /// Nothing if the next column is NULL, or else what `read` returns.
    template <typename Read>
    auto optional(Read read) -> std::optional<decltype(read(*this))> {
        if (isNull()) {
            skip();
            return std::nullopt;
        }
        return read(*this);
    }
    std::optional<int> optionalSmall() {
        return optional([](Query& row) { return row.small(); });
    }
    std::optional<bool> optionalFlag() {
        return optional([](Query& row) { return row.flag(); });
    }
    /// A text column that holds an id of the core.
    template <HasIds Value>
    Value id() {
        const QString found = text();
        const Result<Value> value = fromId<Value>(found, {});
        if (!value) {
            throwUnreadable(found);
        }
        return *value;
    }

    /// The same, but nothing for an unknown id: a later version may have written it.
    template <HasIds Value>
    std::optional<Value> knownId() {
        const Result<Value> value = fromId<Value>(text(), {});
        return value ? std::optional(*value) : std::nullopt;
    }

private:
    [[noreturn]] static void throwUnreadable(const QString& found);

    /// The previous value of a column: consecutive rows often have the same zone, kind or night.
    struct LastText {
        std::string bytes;
        QString text;
    };

    SQLite::Statement& m_statement;
    std::vector<LastText> m_last; // by column
    int m_parameter = 0;          // bound so far
    int m_column = 0;             // next to read
};

} // namespace softfall
