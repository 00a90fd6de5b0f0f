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

QString originWords(const Catalogue& catalogue, const Reviewed& reviewed) {
    QStringList names;
    for (const Source& source : catalogue.sourcesOf(reviewed)) {
        names << source.name;
    }
    QStringList words;
    if (!names.isEmpty()) {
        words << names.join(QStringLiteral("; ")) + u'.';
    }
    if (!reviewed.origin.isEmpty()) {
        words << reviewed.origin;
    }
    return words.join(u' ');
}

QString sourceList(const std::vector<Source>& sources) {
    QStringList list;
    for (const Source& source : sources) {
        const QString year = QString::number(source.year);
        QStringList words;
        if (source.name != source.title) {
            words << source.name;
        }
        words << source.title
              << (source.year == 0 || source.name.endsWith(year) ? source.publication
                                                                 : source.publication + QStringLiteral(", ") + year);
        QString text;
        for (const QString& each : std::as_const(words)) {
            text += each + (each.endsWith(u'?') ? QStringLiteral(" ") : QStringLiteral(". "));
        }
        list << text.trimmed() + u'\n' + source.link();
    }
    return list.join(QStringLiteral("\n\n"));
}

QString withWakeTime(const QString& text, const QString& wake) {
    return QString(text).replace(QLatin1String("{wake}"), wake);
}

QString withNicotine(const QString& text, bool concerns) {
    static const QRegularExpression marker(QStringLiteral(" ?\\{nicotine: ([^}]*)\\}"));
    return QString(text).replace(marker, concerns ? QStringLiteral(" \\1") : QString());
}

} // namespace softfall
