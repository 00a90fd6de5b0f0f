#include "storage/Query.h"

#include "core/Utf8.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace softfall {

Query::Query(Database& database, std::string_view sql)
    : m_statement(database.prepared(sql)) {}

Query::~Query() {
    m_statement.tryReset(); // releases its read lock
}

Query& Query::operator<<(std::int64_t value) {
    m_statement.bind(++m_parameter, value);
    return *this;
}

Query& Query::operator<<(double value) {
    m_statement.bind(++m_parameter, value);
    return *this;
}

Query& Query::operator<<(const QString& value) {
    m_statement.bind(++m_parameter, value.toStdString());
    return *this;
}

Query& Query::operator<<(NightDate night) {
    // An import binds a hundred thousand of these.
    const std::chrono::year_month_day date(night.evening());
    std::string text = "YYYY-MM-DD";
    const auto write = [&text](std::size_t last, unsigned number) {
        for (; text[last] != '-'; number /= 10) {
            text[last] = static_cast<char>('0' + number % 10);
            if (last-- == 0) {
                break;
            }
        }
    };
    write(3, static_cast<unsigned>(int(date.year())));
    write(6, unsigned(date.month()));
    write(9, unsigned(date.day()));
    m_statement.bind(++m_parameter, text);
    return *this;
}

Query& Query::operator<<(std::nullopt_t) {
    m_statement.bind(++m_parameter);
    return *this;
}

Query& Query::operator<<(const ColumnValue& value) {
    std::visit(
        [this](const auto& held) {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::monostate>) {
                *this << std::nullopt;
            } else if constexpr (std::is_same_v<Held, std::string>) {
                m_statement.bind(++m_parameter, held);
            } else {
                *this << held;
            }
        },
        value);
    return *this;
}

int Query::run() {
    m_parameter = 0;
    const int changed = m_statement.exec();
    m_statement.reset();
    return changed;
}

bool Query::next() {
    m_column = 0;
    return m_statement.executeStep();
}

bool Query::isNull() const {
    return m_statement.isColumnNull(m_column);
}

std::int64_t Query::integer() {
    return m_statement.getColumn(m_column++).getInt64();
}

double Query::real() {
    return m_statement.getColumn(m_column++).getDouble();
}

QString Query::text() {
    const auto place = static_cast<std::size_t>(m_column);
    const SQLite::Column column = m_statement.getColumn(m_column++);
    const char* begin = column.getText();
    const std::string_view bytes(begin, static_cast<std::size_t>(column.getBytes()));
    if (place >= m_last.size()) {
        m_last.resize(place + 1);
    }
    LastText& last = m_last[place];
    if (last.bytes != bytes) {
        last = {std::string(bytes), textFromUtf8(bytes)};
    }
    return last.text;
}

NightDate Query::night() {
    const QString found = text();
    const auto night = parseNightDate(found, {});
    if (!night) {
        throwUnreadable(found);
    }
    return *night;
}

void Query::throwUnreadable(const QString& found) {
    throw SQLite::Exception("unreadable value '" + found.toStdString() + "'", SQLITE_CORRUPT);
}

} // namespace softfall
