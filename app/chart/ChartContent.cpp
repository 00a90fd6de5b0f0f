#include "chart/ChartContent.h"

namespace softfall {

namespace {

QString cell(QString text) {
    const bool isPlain = !text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r');
    return isPlain ? text : u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString line(const QStringList& texts) {
    QStringList cells;
    for (const QString& text : texts) {
        cells << cell(text);
    }
    return cells.join(u',') + QStringLiteral("\r\n");
}

} // namespace

QByteArray csvOf(const ChartContent& chart) {
    QString text = line(chart.tableHead);
    for (const QStringList& row : chart.tableRows) {
        text += line(row);
    }
    return text.toUtf8();
}

} // namespace softfall
