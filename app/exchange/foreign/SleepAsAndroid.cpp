#include "exchange/foreign/SleepAsAndroid.h"

#include "core/time/ZoneRules.h"
#include "exchange/CsvReader.h"
#include "exchange/foreign/ForeignSources.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace softfall {

namespace {

// The most that is kept of a file, however strange it is.
constexpr std::size_t maxEvents = 1'000'000; // 16 MB
constexpr std::size_t maxTags = 100;         // of a record
constexpr qsizetype maxNameLength = 60;
constexpr qsizetype maxCommentLength = 4'000;

QString toText(const CsvField& field) {
    return QString::fromUtf8(field.bytes.data(), static_cast<qsizetype>(field.bytes.size()));
}

/// `26. 11. 2020 20:00`.
std::optional<WallTime> wallFrom(const QString& text) {
    static const QRegularExpression shape(
        QStringLiteral(R"(\A([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4}) ([0-9]{1,2}):([0-9]{2})\z)"));
    const auto match = shape.match(text);
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const std::chrono::year_month_day date{std::chrono::year(number(3)),
                                           std::chrono::month(static_cast<unsigned>(number(2))),
                                           std::chrono::day(static_cast<unsigned>(number(1)))};
    if (!match.hasMatch() || !date.ok() || number(3) < 1970 || number(3) > 2999 || number(4) > 23 || number(5) > 59) {
        return std::nullopt;
    }
    return std::chrono::local_days(date) + hours(number(4)) + minutes(number(5));
}

/// The instant at which the clock in `zone` showed `wall`: if a clock change made that ambiguous, nearest to `about`.
ZonedInstant placed(WallTime wall, const TimeZone& zone, Instant about) {
    Instant best = zone.firstInstantAt(wall);
    for (const minutes later : {minutes(30), minutes(60), minutes(120)}) {
        const Instant again = zone.firstInstantAt(wall) + later;
        if (zone.wallAt(again) == wall && std::chrono::abs(again - about) < std::chrono::abs(best - about)) {
            best = again;
        }
    }
    return zoned(best, zone);
}

/// Reads the rows one after the other.
class Reader {
public:
    Reader(ForeignDiary& diary, FileProblems& problems)
        : m_diary(diary)
        , m_problems(problems) {}

    void take(const std::vector<CsvField>& fields) {
        const std::string& first = fields.front().bytes;
        if (first == "Id") {
            takeHeader(fields);
        } else if (first.empty()) {
            // the noise of the previous record
        } else if (!m_hasHeader) {
            reject(fields.front().line, QStringLiteral("Id"),
                   QStringLiteral("expected a header with Id, Tz, From, To"));
        } else if (m_headerIsSound) {
            takeRecord(fields);
        }
    }

    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }
    void finish() { m_sources.moveInto(m_diary); }

private:
    struct Column {
        const char* name;
        bool required;
    };
    static constexpr std::array columns{Column{"Id", true},      Column{"Tz", true},     Column{"From", true},
                                        Column{"To", true},      Column{"Hours", false}, Column{"Rating", false},
                                        Column{"Comment", false}};
    enum Place { Id, Tz, From, To, Hours, Rating, Comment };

    void reject(qint64 line, const QString& column, const QString& reason) {
        m_problems.add({m_diary.fileName, line, column, reason});
    }

    void takeHeader(const std::vector<CsvField>& fields) {
        m_hasHeader = true;
        m_headerIsSound = true;
        m_eventColumns.clear();
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const auto found = std::ranges::find(fields, columns[column].name, &CsvField::bytes);
            m_places[column] = found == fields.end() ? -1 : found - fields.begin();
            if (columns[column].required && found == fields.end()) {
                reject(fields.front().line, QLatin1String(columns[column].name),
                       QStringLiteral("the column is missing from the header"));
                m_headerIsSound = false;
            }
        }
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].bytes == "Event") {
                m_eventColumns.push_back(i);
            }
        }
    }

    [[nodiscard]] QString text(const std::vector<CsvField>& fields, Place column) const {
        const auto place = m_places[column];
        return place >= 0 && place < std::ptrdiff_t(fields.size()) ? toText(fields[std::size_t(place)]) : QString();
    }

    void takeRecord(const std::vector<CsvField>& fields) {
        const qint64 line = fields.front().line;
        const auto refuse = [&](Place column, const QString& allowed) {
            const Error error = badInput({}, text(fields, column), allowed);
            reject(line, QLatin1String(columns[column].name), describeValue(error.value, error.allowed));
        };
        bool isNumber = false;
        const qint64 begin = text(fields, Id).toLongLong(&isNumber);
        if (!isNumber || begin < 0 || begin > 32'503'680'000'000) {
            return refuse(Id, QStringLiteral("milliseconds since 1970, to the year 2999"));
        }
        const auto& zone = m_zones.named(text(fields, Tz));
        if (!zone) {
            return refuse(Tz, zone.error().allowed);
        }
        const auto from = wallFrom(text(fields, From));
        const auto to = wallFrom(text(fields, To));
        if (!from || !to) {
            return refuse(from ? To : From, QStringLiteral("day. month. year hour:minute, such as 26. 11. 2020 20:00"));
        }
        const QString rating = text(fields, Rating);
        const double stars = rating.isEmpty() ? 0 : rating.toDouble(&isNumber);
        if (!isNumber || !(stars >= 0 && stars <= 5)) {
            return refuse(Rating, QStringLiteral("a number from 0 to 5"));
        }
        const QString length = text(fields, Hours);
        const double inHours = length.isEmpty() ? 0 : length.toDouble(&isNumber);
        if (!isNumber || !(std::abs(inHours) <= 1000)) {
            return refuse(Hours, QStringLiteral("a number of hours"));
        }
        ForeignSleep sleep;
        sleep.line = line;
        sleep.from = placed(*from, *zone, Instant(seconds(begin / 1000)));
        sleep.to = placed(*to, *zone, sleep.from.instant + seconds(std::lround(inHours * 3600)));
        if (sleep.to.instant < sleep.from.instant) {
            return refuse(To, QStringLiteral("a time not before From"));
        }
        sleep.rating = stars > 0 ? std::optional(stars) : std::nullopt;
        // The program writes a line end as space, backslash, n, space.
        sleep.comment = text(fields, Comment).replace(QStringLiteral(" \\n "), QStringLiteral("\n")).trimmed();
        sleep.comment.truncate(maxCommentLength);
        takeTags(sleep);
        takeEvents(fields, sleep);
        m_diary.sleeps.push_back(std::move(sleep));
    }

    void takeTags(ForeignSleep& sleep) {
        static const QRegularExpression shape(QStringLiteral(R"((#[^\s#]*?)(?:_([0-9]{1,3})x)?(?=[\s#]|\z))"));
        for (auto tags = shape.globalMatch(sleep.comment); tags.hasNext();) {
            const QRegularExpressionMatch tag = tags.next();
            const QString name = tag.captured(1);
            const int times = tag.captured(2).isEmpty() ? 1 : tag.captured(2).toInt();
            if (name.size() < 2 || name.size() > maxNameLength || sleep.tags.size() == maxTags) {
                continue;
            }
            const auto known = std::ranges::find_if(
                sleep.tags, [&](const ForeignSleep::Tag& each) { return m_sources[each.source].name == name; });
            if (known != sleep.tags.end()) {
                known->times += times;
            } else {
                sleep.tags.push_back({m_sources.count(ForeignSource::Kind::Tag, name, tag.captured()), times});
            }
        }
    }

    void takeEvents(const std::vector<CsvField>& fields, ForeignSleep& sleep) {
        for (const std::size_t column : m_eventColumns) {
            if (column >= fields.size() || m_eventCount == maxEvents) {
                return;
            }
            // LABEL-milliseconds[-value]; a label may have hyphens of its own.
            static const QRegularExpression shape(QStringLiteral(R"(\A(.+?)-([0-9]{12,14})(?:-.*)?\z)"));
            const QString text = toText(fields[column]);
            const auto match = shape.match(text.left(2 * maxNameLength));
            if (!match.hasMatch() || match.capturedLength(1) > maxNameLength) {
                continue; // this program stores more here than it documents
            }
            const Instant at{seconds(match.captured(2).toLongLong() / 1000)};
            sleep.events.push_back(
                {m_sources.count(ForeignSource::Kind::Event, match.captured(1), text.left(maxNameLength)), at});
            ++m_eventCount;
        }
    }

    ForeignDiary& m_diary;
    FileProblems& m_problems;
    ForeignSources m_sources;
    ZoneRules m_zones;
    std::array<std::ptrdiff_t, columns.size()> m_places{};
    std::vector<std::size_t> m_eventColumns;
    std::size_t m_eventCount = 0;
    bool m_hasHeader = false;
    bool m_headerIsSound = false;
};

} // namespace

std::expected<ForeignDiary, FileProblems> readSleepAsAndroid(QIODevice& source, const QString& fileName) {
    ForeignDiary diary{ForeignKind::SleepAsAndroid, fileName, {}};
    FileProblems problems;
    Reader reader(diary, problems);
    const auto fault = readCsv(
        source, [&reader](const std::vector<CsvField>& fields) { reader.take(fields); }, maxForeignFileSize);
    if (fault) {
        problems.add({fileName, fault->line, {}, fault->reason});
    } else if (!reader.hasHeader() && problems.empty()) {
        problems.add({fileName, 1, {}, QStringLiteral("no header with Id, Tz, From, To")});
    }
    if (!problems.empty()) {
        return std::unexpected(std::move(problems));
    }
    reader.finish();
    return diary;
}

} // namespace softfall
