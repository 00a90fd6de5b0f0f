#pragma once

#include "core/Result.h"
#include "core/reminders/EventWords.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace softfall {

/// One reminder as a phone stores it.
struct CalendarEvent {
    NightDate night;
    ReminderKind kind = ReminderKind::CaffeineCutoff;
    Instant start; ///< when the alarm sounds
    Instant end;   ///< after `start`
    EventWords words;
};

/// The reminders of some evenings as one iCalendar (RFC 5545), so that the phone reminds where this machine is not.
/// The evening check-in has no event of its own: it is due together with wind-down.
class EveningCalendar {
public:
    /// How many evenings a calendar for the phone has: tonight and the coming six.
    static constexpr int nights = 7;

    /// Takes what is still to come at `now` from `plans`, one for each night.
    EveningCalendar(const std::vector<EveningPlan>& plans, Instant now, const EventWording& wording);

    /// Ascending by start.
    [[nodiscard]] const std::vector<CalendarEvent>& events() const { return m_events; }

    /// One VCALENDAR, UTF-8, lines folded and ended by CR LF. The UID of an event follows from its night and kind
    /// alone, and SEQUENCE grows with `now`: a later import replaces an earlier one.
    [[nodiscard]] QByteArray toIcs() const;

    /// Replaces the file `path`, readable by its owner only and never the diary at `diary` (`writeFileAtomically`), or
    /// leaves it as it was. NotFound if there is no event.
    [[nodiscard]] Result<void> writeTo(const QString& path, const QString& diary) const;

private:
    Instant m_now;
    std::vector<CalendarEvent> m_events;
};

} // namespace softfall
