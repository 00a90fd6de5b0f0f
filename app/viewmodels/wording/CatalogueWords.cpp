#include "viewmodels/wording/CatalogueWords.h"

#include <QRegularExpression>
#include <QStringList>

namespace softfall {

namespace {

QString degrees(const QString& celsius, bool isFahrenheit, const QLocale& locale) {
    const int decimals = int(celsius.section(u'.', 1).size());
    const double value = celsius.toDouble();
    return locale.toString(isFahrenheit ? value * 9 / 5 + 32 : value, 'f', decimals);
}

} // namespace

QString withTemperatures(const QString& text, const QLocale& locale) {
    static const QRegularExpression marker(QStringLiteral("\\{([0-9.]+)(?:–([0-9.]+))? °C\\}"));
    const bool isFahrenheit = locale.measurementSystem() == QLocale::ImperialUSSystem;
    QString replaced;
    qsizetype end = 0;
    for (auto found = marker.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        replaced += text.mid(end, match.capturedStart() - end) + degrees(match.captured(1), isFahrenheit, locale);
        if (match.hasCaptured(2)) {
            replaced += u'–' + degrees(match.captured(2), isFahrenheit, locale);
        }
        replaced += isFahrenheit ? QStringLiteral(" °F") : QStringLiteral(" °C");
        end = match.capturedEnd();
    }
    return replaced + text.mid(end);
}

QString withWakeTime(const QString& text, const QString& wake) {
    return QString(text).replace(QLatin1String("{wake}"), wake);
}

} // namespace softfall
