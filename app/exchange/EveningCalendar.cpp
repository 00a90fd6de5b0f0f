#include "exchange/EveningCalendar.h"

#include "exchange/AtomicFile.h"

#include <algorithm>
#include <libical/ical.h>
#include <limits>
#include <memory>

namespace softfall {

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
using Text = std::unique_ptr<char, decltype(&icalmemory_free_buffer)>;

// Some calendars reject an event of zero length, some turn it into an hour.
constexpr minutes eventLength{5};

// In UTC: a reminder is an instant, the phone shows it in its own zone, and no zone rules of ours can be out of
// date.
icaltimetype utc(Instant instant) {
    return icaltime_from_timet_with_zone(instant.time_since_epoch().count(), 0, icaltimezone_get_utc_timezone());
}

/// Seconds since 2020, UTC, clamped to the non-negative integers of the format (until January 2088).
int sequenceAt(Instant now) {
    constexpr Instant start = std::chrono::sys_days(std::chrono::year(2020) / std::chrono::January / 1);
    return int(std::clamp<seconds::rep>((now - start).count(), 0, std::numeric_limits<int>::max()));
}

void add(icalcomponent* component, icalproperty* property) {
    icalcomponent_add_property(component, property); // takes ownership
}

/// A text that a calendar can hold (RFC 5545, 3.3.11): uniform line ends, and no other control characters.
QByteArray holdable(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    text.removeIf(
        [](QChar each) { return (each.unicode() < 0x20 && each != u'\n' && each != u'\t') || each.unicode() == 0x7F; });
    return text.toUtf8();
}

/// A time and what happens then.
icalcomponent* alarmFor(const CalendarEvent& event) {
    icalcomponent* alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(alarm, icalproperty_new_description(holdable(event.words.summary).constData()));
    add(alarm, icalproperty_new_trigger(icaltriggertype_from_int(0)));
    return alarm;
}

icalcomponent* toComponent(const CalendarEvent& event, Instant now) {
    icalcomponent* component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const QString uid = QStringLiteral("%1-%2@softfall").arg(toIsoString(event.night), toString(event.kind));
    add(component, icalproperty_new_uid(uid.toUtf8().constData()));
    add(component, icalproperty_new_dtstamp(utc(now)));
    add(component, icalproperty_new_lastmodified(utc(now)));
    add(component, icalproperty_new_sequence(sequenceAt(now)));
    add(component, icalproperty_new_dtstart(utc(event.start)));
    add(component, icalproperty_new_dtend(utc(event.end)));
    add(component, icalproperty_new_summary(holdable(event.words.summary).constData()));
    if (const QByteArray description = holdable(event.words.description); !description.trimmed().isEmpty()) {
        add(component, icalproperty_new_description(description.constData())); // readers reject a blank one
    }
    // Not shown as busy, and hidden from others who may see the calendar.
    add(component, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    add(component, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    icalcomponent_add_component(component, alarmFor(event));
    return component;
}

} // namespace

EveningCalendar::EveningCalendar(const std::vector<EveningPlan>& plans, Instant now, const EventWording& wording)
    : m_now(now) {
    for (const EveningPlan& plan : plans) {
        for (const Reminder& reminder : plan.reminders) {
            if (reminder.kind == ReminderKind::EveningCheckIn || reminder.due <= now) {
                continue;
            }
            Instant end = reminder.due + eventLength;
            if (reminder.kind == ReminderKind::WindDown) {
                end = std::max(end, plan.bedtime);
            }
            m_events.push_back({plan.night, reminder.kind, reminder.due, end, wording(plan, reminder)});
        }
    }
    std::ranges::stable_sort(m_events, {}, &CalendarEvent::start);
}

QByteArray EveningCalendar::toIcs() const {
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
    // No METHOD: with one, programs treat the file as an invitation by mail.
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Softfall//Softfall//EN"));
    add(calendar.get(), icalproperty_new_name("Softfall"));
    icalproperty* olderName = icalproperty_new_x("Softfall");
    icalproperty_set_x_name(olderName, "X-WR-CALNAME");
    add(calendar.get(), olderName);
    for (const CalendarEvent& event : m_events) {
        icalcomponent_add_component(calendar.get(), toComponent(event, m_now));
    }
    const Text text(icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    // libical 3.0 folds a line of just the wrong length between CR and LF; no text has a CR that could be meant.
    return QByteArray(text.get()).replace("\r\r\n \n", "\r\n");
}

Result<void> EveningCalendar::writeTo(const QString& path, const QString& diary) const {
    if (m_events.empty()) { // RFC 5545 has no calendar without a component
        return std::unexpected(
            Error{Error::Kind::NotFound,
                  QStringLiteral("reminders"),
                  {},
                  {},
                  QStringLiteral("none in the coming week, because Softfall is paused or all kinds are silenced")});
    }
    return writeFileAtomically(path, toIcs(), diary);
}

} // namespace softfall
