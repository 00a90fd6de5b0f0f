#include "exchange/ReportHtml.h"

#include "core/PlainText.h"

#include <algorithm>
#include <utility>

namespace softfall {

namespace {

constexpr double chartWidth = 960;
constexpr double chartHeight = 240;
constexpr double chartLeft = 48;
constexpr double chartTop = 28;
constexpr double chartBottom = 28;

/// No script, no font, no picture, no address: only the style below.
const char* const head = R"(<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
:root { color-scheme: light; }
body { font: 16px/1.45 sans-serif; color: #1b1814; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.8rem; margin: 0; }
h2 { font-size: 1rem; border-bottom: 1px solid #1b1814; padding-bottom: .3rem; margin: 2rem 0 .8rem; }
.second, .rows p span, dt, td.note { color: #504b45; }
.small { font-size: .88rem; }
.question { border-inline-start: 4px solid #a94a17; padding-inline-start: 1rem; margin: 1.5rem 0; font-size: 1.2rem; }
.numbers { display: flex; flex-wrap: wrap; border: 1px solid #c4bdb2; border-radius: 10px; margin: 1.5rem 0; padding: 0; }
.numbers li { list-style: none; flex: 1 1 10rem; padding: 1rem; }
.numbers b { font-size: 1.4rem; display: block; }
.columns { display: flex; flex-wrap: wrap; gap: 0 3rem; }
.columns > div { flex: 1 1 22rem; }
.rows p { margin: .5rem 0; white-space: pre-line; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .3rem 1rem; margin: 0; }
dd { margin: 0; overflow-wrap: anywhere; }
svg { width: 100%; height: auto; }
svg text { font: 13px sans-serif; fill: #504b45; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; }
th, td { text-align: start; padding: .25rem .5rem .25rem 0; border-bottom: 1px solid #e6e4e0; vertical-align: top; }
td.note { overflow-wrap: anywhere; }
footer { border-top: 1px solid #c4bdb2; margin-top: 2rem; padding-top: .5rem; }
@media print { body { margin: 0; max-width: none; } section, tr { break-inside: avoid; } }
</style>
)";

QByteArray utf8(const QString& text) {
    return printable(text).toHtmlEscaped().toUtf8();
}

QByteArray element(const char* tag, const QString& text, const char* attributes = "") {
    return text.isEmpty() ? QByteArray() : QByteArray("<") + tag + attributes + '>' + utf8(text) + "</" + tag + ">\n";
}

QByteArray number(double value) {
    return QByteArray::number(value, 'f', 1);
}

/// A shape of the chart; names and values by turns.
QByteArray shape(const char* tag, std::initializer_list<std::pair<const char*, QByteArray>> attributes) {
    QByteArray bytes = QByteArray("<") + tag;
    for (const auto& [name, value] : attributes) {
        bytes += QByteArray(" ") + name + "=\"" + value + '"';
    }
    return bytes + "/>\n";
}

QByteArray label(double x, double y, const char* anchor, const QString& text) {
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">" + utf8(text) +
           "</text>\n";
}

QByteArray bars(const ReportChart& chart, double step, auto up) {
    QByteArray bytes;
    const double width = std::clamp(step * 0.56, 1.0, 16.0);
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const ReportChart::Bar& bar = chart.bars[i];
        const double middle = chartLeft + (double(i) + 0.5) * step;
        if (!bar.height) {
            bytes += shape("rect", {{"x", number(middle - width / 2)},
                                    {"y", number(up(0) - 40)},
                                    {"width", number(width)},
                                    {"height", "40"},
                                    {"fill", "url(#gap)"}});
        } else if (*bar.height == 0) {
            bytes +=
                shape("circle", {{"cx", number(middle)}, {"cy", number(up(0) - 5)}, {"r", "2.5"}, {"fill", "#b96a44"}});
        } else {
            bytes += shape("rect", {{"x", number(middle - width / 2)},
                                    {"y", number(up(*bar.height))},
                                    {"width", number(width)},
                                    {"height", number(up(0) - up(*bar.height))},
                                    {"fill", "#b96a44"}});
        }
    }
    return bytes;
}

QByteArray lines(const ReportChart& chart, double step, auto up) {
    QByteArray bytes;
    QByteArray points;
    const auto end = [&] {
        if (!points.isEmpty()) {
            bytes +=
                shape("polyline",
                      {{"points", points.trimmed()}, {"fill", "none"}, {"stroke", "#1b1814"}, {"stroke-width", "2.5"}});
        }
        points.clear();
    };
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        if (const auto& line = chart.bars[i].line) {
            points += number(chartLeft + (double(i) + 0.5) * step) + ',' + number(up(*line)) + ' ';
        } else {
            end();
        }
    }
    end();
    return bytes;
}

QByteArray svg(const ReportText& report) {
    const ReportChart& chart = report.chart;
    const double right = chartWidth - 8;
    const double floor = chartHeight - chartBottom;
    const double step = (right - chartLeft) / double(chart.bars.size());
    const auto up = [&chart, floor](double value) {
        return floor - (floor - chartTop) * std::clamp(value / chart.top, 0.0, 1.0);
    };
    const auto across = [step, right](double at) { return std::clamp(chartLeft + at * step, chartLeft, right); };
    QByteArray bytes =
        "<svg viewBox=\"0 0 960 240\" role=\"img\" aria-label=\"" +
        utf8(report.chartTitle + QStringLiteral(". ") + report.chartWords) + "\">\n" +
        "<defs><pattern id=\"gap\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
        "patternTransform=\"rotate(45)\"><rect width=\"3\" height=\"6\" fill=\"#c4bdb2\"/></pattern></defs>\n";
    for (const ReportChart::Band& band : chart.bands) {
        bytes += shape("rect", {{"x", number(across(band.from))},
                                {"y", number(up(band.high))},
                                {"width", number(across(band.to) - across(band.from))},
                                {"height", number(up(band.low) - up(band.high))},
                                {"fill", "#e6e4e0"}});
    }
    for (const ReportChart::Label& height : chart.heights) {
        bytes += shape("line", {{"x1", number(chartLeft)},
                                {"x2", number(right)},
                                {"y1", number(up(height.at))},
                                {"y2", number(up(height.at))},
                                {"stroke", "#c4bdb2"}});
        bytes += label(chartLeft - 8, up(height.at) + 4, "end", height.text);
    }
    bytes += bars(chart, step, up) + lines(chart, step, up);
    for (const ReportChart::Label& change : chart.changes) {
        bytes += "<g>" + element("title", change.text) +
                 shape("line", {{"x1", number(across(change.at))},
                                {"x2", number(across(change.at))},
                                {"y1", number(chartTop - 8)},
                                {"y2", number(floor)},
                                {"stroke", "#1b1814"}}) +
                 "</g>\n";
    }
    for (const ReportChart::Label& date : chart.dates) {
        bytes += label(across(date.at), chartHeight - 8, "middle", date.text);
    }
    return bytes + "</svg>\n";
}

QByteArray rowOf(const ReportText::Row& row) {
    using Kind = ReportText::Row::Kind;
    switch (row.kind) {
    case Kind::Fact:
        return "<dl>" + element("dt", row.head) + element("dd", row.text) + "</dl>\n";
    case Kind::Ticked:
    case Kind::Unticked: {
        const QByteArray box = row.kind == Kind::Ticked ? "\u2611 " : "\u2610 ";
        return "<p>" + box + utf8(row.head) + "<br><span>" + utf8(row.text) + "</span></p>\n";
    }
    case Kind::Words:
        break;
    }
    return "<p>" + (row.head.isEmpty() ? QByteArray() : "<b>" + utf8(row.head) + "</b>\n") + utf8(row.text) + "</p>\n";
}

QByteArray sectionsOf(const std::vector<ReportText::Section>& sections) {
    QByteArray bytes;
    for (const ReportText::Section& section : sections) {
        bytes += "<section class=\"rows\">\n" + element("h2", section.title);
        for (const ReportText::Row& row : section.rows) {
            bytes += rowOf(row);
        }
        bytes += "</section>\n";
    }
    return bytes;
}

QByteArray tableOf(const ReportText::Table& table) {
    QByteArray bytes = "<table>\n<thead><tr>";
    for (const QString& column : table.columns) {
        bytes += "<th scope=\"col\">" + utf8(column) + "</th>";
    }
    bytes += "</tr></thead>\n<tbody>\n";
    for (const ReportText::Table::Line& line : table.lines) {
        bytes += "<tr>";
        for (const QString& cell : line.cells) {
            bytes += "<td>" + utf8(cell) + "</td>";
        }
        bytes += "</tr>\n";
        if (!line.note.isEmpty()) {
            bytes += "<tr><td></td><td class=\"note\" dir=\"auto\" colspan=\"" +
                     QByteArray::number(table.columns.size() - 1) + "\">" + utf8(line.note) + "</td></tr>\n";
        }
    }
    return bytes + "</tbody>\n</table>\n";
}

QByteArray numbersOf(const ReportText& report) {
    if (report.numbers.empty()) {
        return {};
    }
    QByteArray bytes = "<ul class=\"numbers\">\n";
    for (const ReportText::Number& each : report.numbers) {
        bytes += "<li><b>" + utf8(each.value) + "</b>" + utf8(each.name) + "<br><span class=\"second small\">" +
                 utf8(each.range) + "</span></li>\n";
    }
    return bytes + "</ul>\n";
}

} // namespace

QByteArray toHtml(const ReportText& report) {
    QByteArray bytes = "<!DOCTYPE html>\n<html lang=\"" + utf8(report.language) + "\" dir=\"" +
                       (report.isRightToLeft ? "rtl" : "ltr") + "\">\n<head>\n" + head +
                       element("title", report.title) + "</head>\n<body>\n<header>\n" + element("h1", report.title) +
                       element("p", report.subtitle, " class=\"second\"") + "</header>\n<main>\n";
    if (!report.question.isEmpty()) {
        bytes += "<div class=\"question\">" + element("div", report.questionTitle, " class=\"second small\"") +
                 element("div", report.question, " dir=\"auto\"") + "</div>\n";
    }
    bytes += "<section>\n" + element("h2", report.chartTitle);
    if (!report.chart.bars.empty()) {
        bytes += element("div", report.chartUnit, " class=\"second small\"") + svg(report) +
                 element("p", report.chartKey, " class=\"second small\"");
    }
    bytes += element("p", report.chartWords) + "</section>\n" + numbersOf(report) + "<div class=\"columns\">\n<div>\n" +
             sectionsOf(report.left) + "</div>\n<div>\n" + sectionsOf(report.right) +
             element("p", report.caveat, " class=\"second small\"") + "</div>\n</div>\n";
    if (!report.annexTitle.isEmpty()) {
        bytes += "<section>\n" + element("h2", report.annexTitle) + tableOf(report.nights) + "</section>\n";
    }
    return bytes + "</main>\n<footer class=\"second small\">" + utf8(report.footer) + ' ' +
           utf8(report.pageWords(1, 1)) + "</footer>\n</body>\n</html>\n";
}

} // namespace softfall
