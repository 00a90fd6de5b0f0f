#include "viewmodels/wording/TimeWords.h"

#include "core/time/ClockOnDate.h"
#include "viewmodels/wording/IsolatedWords.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

QDate dateOf(std::chrono::local_days day) {
    const std::chrono::year_month_day date(day);
    return QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())));
}

QString dateText(QDate date, const QString& format, const QLocale& locale) {
    return isolated(locale.toString(date, format), locale);
}

QString dayAndWeekday(std::chrono::local_days day, const QLocale& locale, const QString& weekdayFormat) {
    const QDate date = dateOf(day);
    //: weekday and day of the month; %1 "Mon" or "Monday", %2 "23"
    return isolated(Words::tr("%1 %2").arg(locale.toString(date, weekdayFormat), locale.toString(date.day())), locale);
}

} // namespace

QString clockText(TimeOfDay time, const QLocale& locale) {
    const auto total = static_cast<int>(time.sinceMidnight().count());
    // Some locales, C among them, include seconds in their short form.
    const bool twelveHours = locale.timeFormat(QLocale::ShortFormat).contains(QLatin1Char('a'), Qt::CaseInsensitive);
    return isolated(locale.toString(QTime(total / 60, total % 60),
                                    twelveHours ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm")),
                    locale);
}

QString clockText(WallTime time, const QLocale& locale) {
    return clockText(timeOfDayAt(time), locale);
}

QString clockText(Instant instant, const TimeZone& zone, const QLocale& locale) {
    return clockText(zone.wallAt(instant), locale);
}

QString nightTitle(NightDate night, const QLocale& locale) {
    //: a night by its evening and its morning; %1 "Mon 23", %2 "Tue 24"
    return Words::tr("Night of %1 → %2")
        .arg(dayAndWeekday(night.evening(), locale, QStringLiteral("ddd")),
             dayAndWeekday(night.evening() + std::chrono::days(1), locale, QStringLiteral("ddd")));
}

QString eveningTitle(NightDate night, const QLocale& locale) {
    //: a night by its evening and its morning; %1 "Monday 30 November", %2 "Tuesday"
    return Words::tr("%1, into %2")
        .arg(dateText(dateOf(night.evening()), Words::tr("dddd d MMMM", "format of a date: weekday, day and month"),
                      locale),
             dateText(dateOf(night.evening() + std::chrono::days(1)), QStringLiteral("dddd"), locale));
}

QString nightName(NightDate night, const QLocale& locale) {
    const QDate evening = dateOf(night.evening());
    //: a night by its evening and its morning; %1 "Sunday", %2 "Monday" or "Monday 30 November"
    return Words::tr("%1, into %2")
        .arg(dateText(evening, QStringLiteral("dddd"), locale),
             dateText(evening.addDays(1), QStringLiteral("dddd"), locale));
}

QString datedNightName(NightDate night, const QLocale& locale) {
    const QDate evening = dateOf(night.evening());
    //: a night by its evening and its morning; %1 "Sunday", %2 "Monday" or "Monday 30 November"
    return Words::tr("%1, into %2")
        .arg(dateText(evening, QStringLiteral("dddd"), locale),
             dateText(evening.addDays(1), QStringLiteral("dddd d MMMM"), locale));
}

QString dayName(std::chrono::local_days day, const QLocale& locale) {
    return dayAndWeekday(day, locale, QStringLiteral("dddd"));
}

QString nightDay(NightDate night, const QLocale& locale) {
    return dateText(dateOf(night.evening()), QStringLiteral("ddd d MMM yyyy"), locale);
}

QString rangeText(NightRange nights, const QLocale& locale) {
    const QDate first = dateOf(nights.first.evening());
    const QDate last = dateOf(nights.last.evening());
    const QString withYear = QStringLiteral("d MMM yyyy");
    //: %1 and %2 dates
    return isolated(Words::tr("%1 to %2")
                        .arg(dateText(first, first.year() == last.year() ? QStringLiteral("d MMM") : withYear, locale),
                             dateText(last, withYear, locale)),
                    locale);
}

QString shortNight(NightDate night, const QLocale& locale) {
    return dateText(dateOf(night.evening()), QStringLiteral("ddd d MMM"), locale);
}

QString dayAndMonth(NightDate night, const QLocale& locale) {
    return dateText(dateOf(night.evening()), Words::tr("dddd d MMMM", "format of a date: weekday, day and month"),
                    locale);
}

QString fullDate(std::chrono::local_days day, const QLocale& locale) {
    return dateText(dateOf(day), QStringLiteral("d MMMM yyyy"), locale);
}

QString shortDate(NightDate night, const QLocale& locale) {
    return dateText(dateOf(night.evening()), QStringLiteral("d MMM"), locale);
}

QString shortMonth(NightDate night, const QLocale& locale) {
    return dateText(dateOf(night.evening()), QStringLiteral("MMM yyyy"), locale);
}

QString monthAndYear(NightDate night, const QLocale& locale) {
    return dateText(dateOf(night.evening()), QStringLiteral("MMMM yyyy"), locale);
}

QString durationText(minutes length) {
    if (length < minutes(1)) {
        return Words::tr("less than a minute");
    }
    const auto h = length.count() / 60;
    const auto m = length.count() % 60;
    if (h == 0) {
        return Words::tr("%1 min").arg(m);
    }
    return m == 0 ? Words::tr("%1 h").arg(h) : Words::tr("%1 h %2 min").arg(h).arg(m);
}

QString countdownText(MonotonicTime left) {
    const auto total = std::chrono::ceil<seconds>(left).count();
    const auto twoDigits = [](long long number) { return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')); };
    const QString tail = twoDigits(total % 60);
    if (total < 3600) {
        return QStringLiteral("%1:%2").arg(total / 60).arg(tail);
    }
    return QStringLiteral("%1:%2:%3").arg(total / 3600).arg(twoDigits(total / 60 % 60), tail);
}

} // namespace softfall
