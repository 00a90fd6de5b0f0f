#include "viewmodels/diary/CalendarViewModel.h"

#include "viewmodels/wording/TimeWords.h"

namespace softfall {

using std::chrono::year_month;
using std::chrono::year_month_day;

namespace {

constexpr int weeks = 6;

QString markOf(const DiaryNight& night) {
    const NightRecord& record = night.record;
    const bool showsCount = night.countDisplay == CountDisplay::EachNight;
    switch (record.status) {
    case NightRecordStatus::Logged:
        return !showsCount ? QStringLiteral("•") : QString::number(record.twitches.value_or(0));
    case NightRecordStatus::Unsure:
        return record.twitchesLogged > 0 && showsCount ? QStringLiteral("≥%1").arg(record.twitchesLogged)
                                                       : QStringLiteral("?");
    case NightRecordStatus::NoSleep:
        return QStringLiteral("–");
    case NightRecordStatus::Absent:
        break;
    }
    return {};
}

CalendarDayRow dayOf(const DiaryNight& night, bool isOutside, NightDate tonight, const QLocale& locale) {
    const NightDate date = night.record.night;
    QStringList name{nightTitle(date, locale)};
    const bool isComing = date > tonight;
    const bool isTonight = date == tonight && night.record.status == NightRecordStatus::Absent;
    name << (isComing    ? CalendarViewModel::tr("still to come")
             : isTonight ? CalendarViewModel::tr("tonight")
                         : statusWords(night));
    if (const QString detail = detailWords(night); !detail.isEmpty()) {
        name << detail;
    }
    return {toIsoString(date),
            QString::number(unsigned(year_month_day(date.evening()).day())),
            name.join(QStringLiteral(", ")),
            markOf(night),
            int(night.record.status),
            night.pause.has_value(),
            isOutside,
            isComing,
            isTonight,
            night.isAway,
            night.hasSecondSleep,
            night.change};
}

year_month monthOf(NightDate night) {
    const year_month_day date(night.evening());
    return date.year() / date.month();
}

NightDate firstOf(year_month month) {
    return NightDate(year_month_day(month / std::chrono::day(1)));
}

} // namespace

CalendarViewModel::CalendarViewModel(QLocale locale, QObject* parent)
    : QObject(parent)
    , m_locale(std::move(locale)) {}

void CalendarViewModel::setNights(std::vector<DiaryNight> nights, NightDate tonight) {
    m_nights = std::move(nights);
    m_tonight = tonight;
    if (!m_month) {
        m_month = monthOf(m_nights.empty() ? tonight : m_nights.back().record.night);
    }
    fill();
}

QString CalendarViewModel::month() const {
    return m_month ? monthAndYear(firstOf(*m_month), m_locale) : QString();
}

QStringList CalendarViewModel::weekdays() const {
    QStringList names;
    for (int day = 0; day < 7; ++day) {
        names << m_locale.standaloneDayName((int(m_locale.firstDayOfWeek()) - 1 + day) % 7 + 1, QLocale::ShortFormat);
    }
    return names;
}

bool CalendarViewModel::hasPrevious() const {
    return m_month && !m_nights.empty() && monthOf(m_nights.front().record.night) < *m_month;
}

bool CalendarViewModel::hasNext() const {
    return m_month && *m_month < monthOf(m_tonight);
}

void CalendarViewModel::turn(int months) {
    if (m_month && (months < 0 ? hasPrevious() : hasNext())) {
        *m_month += std::chrono::months(months);
        fill();
    }
}

void CalendarViewModel::fill() {
    const NightDate first = firstOf(*m_month);
    const int weekday = int(first.weekday().iso_encoding());
    const int before = (weekday - int(m_locale.firstDayOfWeek()) + 7) % 7;
    std::vector<CalendarDayRow> rows;
    for (int day = 0; day < weeks * 7; ++day) {
        const NightDate night = first + std::chrono::days(day - before);
        rows.push_back(dayOf(nightOf(night), monthOf(night) != *m_month, m_tonight, m_locale));
    }
    m_days.setRows(std::move(rows));
    emit changed();
}

DiaryNight CalendarViewModel::nightOf(NightDate night) const {
    if (!m_nights.empty()) {
        const auto distance = (night - m_nights.front().record.night).count();
        if (distance >= 0 && distance < std::ssize(m_nights)) {
            return m_nights[std::size_t(distance)];
        }
    }
    DiaryNight unknown;
    unknown.record.night = night;
    return unknown;
}

} // namespace softfall
