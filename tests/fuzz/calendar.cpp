// Arbitrary words in a calendar: whatever they are, a reader finds the same events with the same words, and no injected
// line.

#include "Require.h"
#include "core/Utf8.h"
#include "exchange/EveningCalendar.h"

#include <QRegularExpression>

#include <algorithm>
#include <libical/ical.h>
#include <memory>

using namespace softfall;

namespace {

/// Text that a calendar can hold: line feeds as the only control characters, and uniform line ends.
QString holdable(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    text.removeIf([](QChar each) { return each.unicode() < 0x20 && each != u'\n' && each != u'\t'; });
    return text.remove(QChar(0x7F));
}

QString summaryOf(icalcomponent* event) {
    return textFromUtf8(icalcomponent_get_summary(event));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QList<QByteArray> parts = QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)).split('\xFF');
    const QString summary = textFromUtf8({parts[0].constData(), std::size_t(parts[0].size())});
    const QString description = QString::fromUtf8(parts.value(1));
    if (holdable(summary).trimmed().isEmpty()) {
        return 0; // an event has a name
    }
    const NightDate night(std::chrono::year(2025) / std::chrono::March / 8);
    const EveningPlan plan = planEvening(Schedule(), Preferences(), night, TimeZone());
    const EveningCalendar calendar({plan}, Instant(night.evening().time_since_epoch()),
                                   [&](const EveningPlan&, const Reminder&) {
                                       return EventWords{summary, description};
                                   });
    const QByteArray ics = calendar.toIcs();

    for (const QByteArray& line : ics.split('\n')) {
        require(line.isEmpty() || line.endsWith('\r'), "lines end with CR LF");
        require(line.size() <= 76, "lines are folded");
    }
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> parsed(icalparser_parse_string(ics.constData()),
                                                                               &icalcomponent_free);
    require(parsed != nullptr, "it can be read");
    require(icalcomponent_count_components(parsed.get(), ICAL_VEVENT_COMPONENT) == int(calendar.events().size()),
            "the events are those");
    require(icalcomponent_count_errors(parsed.get()) == 0, "nothing in it is wrong");
    for (icalcomponent* event = icalcomponent_get_first_component(parsed.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(parsed.get(), ICAL_VEVENT_COMPONENT)) {
        require(icalcomponent_count_components(event, ICAL_ANY_COMPONENT) == 1, "an event has its alarm");
        const int properties = icalcomponent_count_properties(event, ICAL_ANY_PROPERTY);
        // An empty text may be dropped; nothing may be added.
        require(properties <= 10 && properties >= 8, "an event has its properties");
        require(summaryOf(event).trimmed() == holdable(summary).trimmed(), "the summary is the same");
    }
    return 0;
}
