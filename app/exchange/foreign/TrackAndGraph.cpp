#include "exchange/foreign/TrackAndGraph.h"

#include "core/time/Iso8601.h"
#include "exchange/CsvTable.h"
#include "exchange/foreign/ForeignSources.h"

#include <QRegularExpression>

#include <cmath>

namespace softfall {

namespace {

const std::vector<CsvColumn>& columns() {
    static const std::vector<CsvColumn> known{
        {"FeatureName", true}, {"Timestamp", true}, {"Value", true}, {"Label"}, {"Note"}};
    return known;
}

/// Without the fraction of a second, which the diary does not keep: `2022-09-14T21:30:41.432+01:00`.
QString withoutFraction(QString timestamp) {
    static const QRegularExpression fraction(QStringLiteral(R"((?<=:[0-9]{2})\.[0-9]{1,9}(?=Z|[+-]))"));
    return timestamp.remove(fraction);
}

constexpr qsizetype maxExampleLength = 60;

struct Value {
    double number = 0;
    bool isDuration = false;
};

std::optional<Value> valueFrom(const QString& text) {
    static const QRegularExpression duration(QStringLiteral(R"(\A-?[0-9]+:-?[0-9]{1,2}:-?[0-9]{1,2}(?::.*)?\z)"),
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression number(QStringLiteral(R"(\A(-?[0-9]+(?:\.[0-9]+)?(?:[eE]-?[0-9]+)?)(?::.*)?\z)"),
                                           QRegularExpression::DotMatchesEverythingOption);
    if (duration.match(text).hasMatch()) {
        return Value{0, true};
    }
    const auto match = number.match(text);
    const double value = match.captured(1).toDouble();
    return match.hasMatch() && std::isfinite(value) ? std::optional(Value{value}) : std::nullopt;
}

} // namespace

std::expected<ForeignDiary, FileProblems> readTrackAndGraph(QIODevice& source, const QString& fileName) {
    ForeignDiary diary{ForeignKind::TrackAndGraph, fileName, {}};
    FileProblems problems;
    FileProblems ignoredColumns;
    ForeignSources sources;
    CsvTable table(fileName, columns(), problems, ignoredColumns);
    table.read(source, [&](const CsvRow& row) {
        const auto at = parseInstant(withoutFraction(row.text("Timestamp")), QStringLiteral("Timestamp"));
        const auto value = valueFrom(row.text("Value"));
        if (!row.has("FeatureName")) {
            table.report(row, badInput(QStringLiteral("FeatureName"), {}, QStringLiteral("the name of a tracker")));
        } else if (!at) {
            table.report(row, at.error());
        } else if (!value) {
            table.report(row, badInput(QStringLiteral("Value"), {},
                                       QStringLiteral("a number such as 2 or 1.5, or a duration such as 1:10:00")));
        } else {
            const std::size_t number = sources.count(ForeignSource::Kind::Series, row.text("FeatureName"),
                                                     row.text("Value").left(maxExampleLength));
            sources[number].canBeCounted = sources[number].canBeCounted && !value->isDuration;
            diary.values.push_back({number, *at, value->number, row.line()});
        }
    });
    if (!problems.empty()) {
        return std::unexpected(std::move(problems));
    }
    sources.moveInto(diary);
    return diary;
}

} // namespace softfall
