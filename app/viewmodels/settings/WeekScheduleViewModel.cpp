#include "viewmodels/settings/WeekScheduleViewModel.h"

#include "viewmodels/settings/PlanEdit.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace softfall {

namespace {

constexpr int allDays = 0x7f;
constexpr minutes noon = hours(12);

/// The bit of a weekday, 1 Monday … 7 Sunday.
int bitOf(int weekday) {
    return 1 << (weekday - 1);
}

int dayAfter(int weekday) {
    return weekday % 7 + 1;
}

int dayBefore(int weekday) {
    return (weekday + 5) % 7 + 1;
}

/// From noon on; a bedtime before noon falls on the day after, and so lies late on the band.
minutes afterNoon(TimeOfDay time) {
    return TimeOfDay(time.sinceMidnight() - noon).sinceMidnight();
}

NightEdge edgeOf(WeekScheduleViewModel::Edge edge) {
    return edge == WeekScheduleViewModel::Bedtime ? NightEdge::Bedtime : NightEdge::Wake;
}

TimeOfDay timeAt(const SleepTimes& times, WeekScheduleViewModel::Edge edge) {
    return edge == WeekScheduleViewModel::Bedtime ? times.bedtime : times.wake;
}

bool areSame(const std::vector<SleepTimes>& times) {
    return std::ranges::all_of(times, [&times](const SleepTimes& each) { return each == times.front(); });
}

std::vector<SleepTimes>::const_iterator firstWrong(const std::vector<SleepTimes>& times) {
    return std::ranges::find_if(times, [](const SleepTimes& each) { return !checked(each); });
}

} // namespace

WeekScheduleViewModel::WeekScheduleViewModel(EveningService& evening, QLocale locale, PageViewModel& page)
    : QObject(&page)
    , m_evening(evening)
    , m_locale(std::move(locale))
    , m_page(page)
    , m_kinds(groupsOfLocale()) {}

std::vector<WeekScheduleViewModel::Group> WeekScheduleViewModel::groupsOfLocale() const {
    int workNights = 0;
    for (const Qt::DayOfWeek day : m_locale.weekdays()) {
        workNights |= bitOf(dayBefore(int(day)));
    }
    if (workNights == 0 || workNights == allDays) {
        return {{tr("Every night"), allDays}};
    }
    //: nights before working days
    return {{tr("Weekdays"), workNights}, {tr("Weekend"), allDays & ~workNights}};
}

QStringList WeekScheduleViewModel::hours() const {
    QStringList texts;
    for (const int hour : {12, 18, 0, 6, 12}) {
        texts << clockText(TimeOfDay(hour, 0), m_locale);
    }
    return texts;
}

QString WeekScheduleViewModel::nightName(int weekday) const {
    //: %1 a weekday, that of the evening
    return tr("%1 night").arg(m_locale.standaloneDayName(weekday));
}

/// "Sunday to Thursday nights", "Friday and Saturday nights".
QString WeekScheduleViewModel::nightsText(int days) const {
    int first = int(m_locale.firstDayOfWeek());
    while ((days & bitOf(first)) == 0 || (days != allDays && (days & bitOf(dayBefore(first))) != 0)) {
        first = dayAfter(first);
    }
    QStringList names;
    int weekday = first;
    for (; names.size() < 7 && (days & bitOf(weekday)) != 0; weekday = dayAfter(weekday)) {
        names << m_locale.standaloneDayName(weekday);
    }
    if (names.size() < std::popcount(unsigned(days))) { // not one after the other
        names.clear();
        for (weekday = first; names.size() < std::popcount(unsigned(days)); weekday = dayAfter(weekday)) {
            if ((days & bitOf(weekday)) != 0) {
                names << m_locale.standaloneDayName(weekday);
            }
        }
        //: %1 several weekdays, those of the evenings
        return tr("%1 nights").arg(m_locale.createSeparatedList(names));
    }
    if (names.size() == 1) {
        return nightName(first);
    }
    return names.size() == 2
               //: %1 and %2 weekdays, those of the evenings
               ? tr("%1 and %2 nights").arg(names[0], names[1])
               //: %1 the first weekday, %2 the last one, those of the evenings
               : tr("%1 to %2 nights").arg(names.first(), names.last());
}

std::vector<SleepTimes> WeekScheduleViewModel::stored(int days) const {
    std::vector<SleepTimes> times;
    for (int i = 0; i < 7; ++i) {
        const int weekday = (int(m_locale.firstDayOfWeek()) - 1 + i) % 7 + 1;
        if ((days & bitOf(weekday)) != 0) {
            times.push_back(m_evening.settings().schedule.on(std::chrono::weekday(unsigned(weekday))));
        }
    }
    return times;
}

WeekScheduleViewModel::Draft WeekScheduleViewModel::draftOf(int days) const {
    const auto found = m_drafts.find(days);
    return found == m_drafts.end() ? Draft() : found->second;
}

QString WeekScheduleViewModel::edgeText(const std::vector<SleepTimes>& times, Edge edge) const {
    const TimeOfDay first = timeAt(times.front(), edge);
    const bool isMixed =
        std::ranges::any_of(times, [&](const SleepTimes& each) { return timeAt(each, edge) != first; });
    //: in place of a clock time: the nights of this row have different ones
    return isMixed ? tr("mixed") : clockText(first, m_locale);
}

WeekRow WeekScheduleViewModel::rowOf(int days, const QString& title, const QString& detail) const {
    const Draft draft = draftOf(days);
    std::vector<SleepTimes> times = stored(days);
    std::vector<SleepTimes> wanted = times;
    for (SleepTimes& each : wanted) {
        each = draft.over(each);
    }
    WeekRow row;
    row.days = days;
    row.title = title;
    row.detail = detail;
    row.bedtime = draft.typedBedtime.value_or(edgeText(wanted, Bedtime));
    row.wake = draft.typedWake.value_or(edgeText(wanted, Wake));
    row.bedtimeIsWrong = draft.typedBedtime.has_value();
    row.wakeIsWrong = draft.typedWake.has_value();
    if (draft.isReadable() && firstWrong(wanted) == wanted.end()) {
        times = wanted; // while a band is dragged
    } else {
        row.bedtimeIsWrong = row.bedtimeIsWrong || draft.bedtime;
        row.wakeIsWrong = row.wakeIsWrong || draft.wake;
        addError(row, draft);
    }
    // What all its nights share: from the latest bedtime to the earliest wake time.
    minutes start{0};
    minutes end = std::chrono::hours(48);
    for (const SleepTimes& each : times) {
        start = std::max(start, afterNoon(each.bedtime));
        end = std::min(end, afterNoon(each.bedtime) + lengthOf(each));
    }
    row.start = int(start.count());
    row.length = int(std::max(end - start, minutes(0)).count());
    row.windDown = int(m_evening.settings().preferences.windDownBefore.count());
    row.sleep = areSame(times) ? durationText(lengthOf(times.front())) : QString();
    return row;
}

void WeekScheduleViewModel::addError(WeekRow& row, const Draft& draft) const {
    const std::vector<SleepTimes> times = stored(row.days);
    const QString unreadable = draft.typedBedtime.value_or(draft.typedWake.value_or(QString()));
    if (!draft.isReadable()) {
        //: %1 what was typed, %2 a clock time as an example
        row.error = tr("“%1” isn’t a time. Type it like %2.").arg(unreadable, clockText(TimeOfDay(23, 15), m_locale));
    } else {
        SleepTimes wrong;
        for (const SleepTimes& each : times) {
            wrong = draft.over(each);
            if (!checked(wrong)) {
                break;
            }
        }
        const QString bedtime = clockText(wrong.bedtime, m_locale);
        const QString wake = clockText(wrong.wake, m_locale);
        const auto meant = likelyMeant(wrong, edgeOf(draft.last));
        row.suggestion = meant ? clockText(*meant, m_locale) : QString();
        //: %1 a bedtime, %2 a wake time
        row.error = wrong.bedtime == wrong.wake
                        ? tr("%1 to %2 leaves no night.").arg(bedtime, wake)
                        //: %1 a bedtime, %2 a wake time, %3 "22 h"
                        : tr("%1 to %2 is %3 in bed.").arg(bedtime, wake, durationText(lengthOf(wrong)));
        row.error += u' ' + (meant
                                 //: %1 a clock time
                                 ? tr("Did you mean %1?").arg(row.suggestion)
                                 //: %1 and %2 numbers
                                 : tr("A night can have %1 to %2 hours.")
                                       .arg(minNight / std::chrono::hours(1))
                                       .arg(maxNight / std::chrono::hours(1)));
    }
    row.error +=
        u' ' + (areSame(times)
                    //: what counts while what was typed is wrong; %1 and %2 clock times
                    ? tr("%1 to %2 stays until then.")
                          .arg(clockText(times.front().bedtime, m_locale), clockText(times.front().wake, m_locale))
                    : tr("The times stay as they are until then."));
}

/// When wind-down starts on those nights; empty where they differ.
QString WeekScheduleViewModel::windDownText(int days) const {
    std::vector<SleepTimes> times = stored(days);
    for (SleepTimes& each : times) {
        each = draftOf(days).over(each);
    }
    const bool isMixed =
        std::ranges::any_of(times, [&](const SleepTimes& each) { return each.bedtime != times.front().bedtime; });
    const minutes before = m_evening.settings().preferences.windDownBefore;
    return isMixed || firstWrong(times) != times.end()
               ? QString()
               : clockText(TimeOfDay(times.front().bedtime.sinceMidnight() - before), m_locale);
}

void WeekScheduleViewModel::read() {
    std::vector<WeekRow> groups;
    QStringList starts;
    for (const Group& group : m_kinds) {
        groups.push_back(rowOf(group.days, group.title, nightsText(group.days)));
        starts << windDownText(group.days);
    }
    m_groups.setRows(std::move(groups));
    std::vector<WeekRow> nights;
    for (int i = 0; i < 7; ++i) {
        const int weekday = (int(m_locale.firstDayOfWeek()) - 1 + i) % 7 + 1;
        //: which morning a wake time belongs to; %1 a weekday
        const QString morning = tr("into %1").arg(m_locale.standaloneDayName(dayAfter(weekday)));
        nights.push_back(rowOf(bitOf(weekday), nightName(weekday), morning));
    }
    m_nights.setRows(std::move(nights));
    if (starts.contains(QString())) {
        //: %1 "1 h 30 min"
        m_sentence = tr("Wind-down, striped, starts %1 before bedtime.")
                         .arg(durationText(m_evening.settings().preferences.windDownBefore));
    } else if (starts.first() == starts.last()) {
        //: %1 a clock time
        m_sentence = tr("Wind-down, striped, starts at %1.").arg(starts.first());
    } else {
        //: %1 and %2 clock times
        m_sentence = tr("Wind-down, striped, starts at %1, at the weekend at %2.").arg(starts.first(), starts.last());
    }
    emit changed();
}

void WeekScheduleViewModel::setTime(int days, Edge edge, int minutesSinceMidnight) {
    Draft& draft = m_drafts[days];
    draft.of(edge) = TimeOfDay(minutes(minutesSinceMidnight));
    draft.typed(edge).reset();
    draft.last = edge;
    store(days);
}

void WeekScheduleViewModel::refuse(int days, Edge edge, const QString& typed) {
    Draft& draft = m_drafts[days];
    draft.of(edge).reset();
    draft.typed(edge) = typed;
    draft.last = edge;
    read();
}

void WeekScheduleViewModel::step(int days, Edge edge, int minutesLater) {
    const TimeOfDay from = timeAt(draftOf(days).over(stored(days).front()), edge);
    setTime(days, edge, int(from.sinceMidnight().count()) + minutesLater);
}

void WeekScheduleViewModel::drag(int days, Edge edge, double partOfDay) {
    const TimeOfDay from = timeAt(stored(days).front(), edge);
    const auto quarters = minutes(15) * std::lround(partOfDay * 24 * 4);
    Draft moved;
    moved.of(edge) = TimeOfDay(from.sinceMidnight() + quarters);
    moved.last = edge;
    const std::vector<SleepTimes> times = stored(days);
    if (std::ranges::all_of(times, [&](const SleepTimes& each) { return checked(moved.over(each)).has_value(); })) {
        m_drafts[days] = moved;
        read();
    }
}

void WeekScheduleViewModel::drop(int days) {
    if (m_drafts.contains(days)) {
        store(days);
    }
}

void WeekScheduleViewModel::useSuggestion(int days) {
    const Draft draft = draftOf(days);
    for (const SleepTimes& each : stored(days)) {
        if (const auto meant = likelyMeant(draft.over(each), edgeOf(draft.last))) {
            setTime(days, draft.last, int(meant->sinceMidnight().count()));
            return;
        }
    }
}

void WeekScheduleViewModel::store(int days) {
    const Draft draft = draftOf(days);
    std::vector<SleepTimes> wanted = stored(days);
    for (SleepTimes& each : wanted) {
        each = draft.over(each);
    }
    if (!draft.isReadable() || firstWrong(wanted) != wanted.end()) {
        read();
        return;
    }
    std::erase_if(m_drafts, [days](const auto& each) { return (each.first & days) != 0; });
    const auto group = std::ranges::find(m_kinds, days, &Group::days);
    const QString name = group != m_kinds.end() ? group->title : nightName(1 + std::countr_zero(unsigned(days)));
    QStringList parts;
    if (draft.bedtime) {
        //: after a change; %1 a clock time
        parts << tr("bedtime %1").arg(clockText(*draft.bedtime, m_locale));
    }
    if (draft.wake) {
        //: after a change; %1 a clock time
        parts << tr("wake time %1").arg(clockText(*draft.wake, m_locale));
    }
    editPlan(
        m_evening, m_page,
        [days, draft](PlanSettings& settings) {
            for (int weekday = 1; weekday <= 7; ++weekday) {
                if ((days & bitOf(weekday)) != 0) {
                    const std::chrono::weekday evening{unsigned(weekday)};
                    settings.schedule.set(evening, draft.over(settings.schedule.on(evening)));
                }
            }
        },
        //: after a change; %1 "Weekdays" or "Friday night", %2 "bedtime 23:00, wake time 07:00"
        tr("%1: %2").arg(name, parts.join(QStringLiteral(", "))));
    m_page.refresh(); // also after a refusal: the fields show what is stored
}

} // namespace softfall
