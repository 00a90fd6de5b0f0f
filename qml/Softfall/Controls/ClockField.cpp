#include "ClockField.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTime>

namespace softfall {

namespace {

QString shown(int minutes) {
    const QLocale locale;
    const bool twelveHours = locale.timeFormat(QLocale::ShortFormat).contains(QLatin1Char('a'), Qt::CaseInsensitive);
    return locale.toString(QTime(minutes / 60, minutes % 60),
                           twelveHours ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm"));
}

} // namespace

ClockField::ClockField(QObject* parent)
    : QObject(parent) {}

void ClockField::setMinutes(int minutes) {
    minutes = ((minutes % 1440) + 1440) % 1440;
    if (m_minutes == minutes) {
        return;
    }
    m_minutes = minutes;
    emit minutesChanged();
}

QString ClockField::text() const {
    return shown(m_minutes);
}

QString ClockField::example() const {
    return shown(23 * 60 + 15);
}

int ClockField::read(const QString& typed) {
    const QLocale locale;
    QString text = typed.trimmed().toLower();
    text.replace(QChar(0x202f), QLatin1Char(' ')); // some languages write a narrow space before AM and PM
    if (!locale.amText().isEmpty() && !locale.pmText().isEmpty()) {
        text.replace(locale.amText().toLower(), QStringLiteral("am"));
        text.replace(locale.pmText().toLower(), QStringLiteral("pm"));
    }
    static const QRegularExpression clock(
        QStringLiteral("^(\\d{1,2})(?:[:.h ]?(\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?$"));
    const QRegularExpressionMatch match = clock.match(text);
    if (!match.hasMatch()) {
        return -1;
    }
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12) {
            return -1;
        }
        hour = hour % 12 + (half.startsWith(QLatin1Char('p')) ? 12 : 0);
    }
    return hour > 23 || minute > 59 ? -1 : hour * 60 + minute;
}

} // namespace softfall
