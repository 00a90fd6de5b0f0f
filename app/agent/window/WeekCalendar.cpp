#include "agent/window/WeekCalendar.h"

#include "exchange/EveningCalendar.h"
#include "viewmodels/wording/CalendarWords.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>

namespace softfall {

namespace {

constexpr int nightsInCalendar = 7; // tonight and the coming six

} // namespace

Result<QString> writeWeekCalendar(const EveningService& evening, const Clock& clock) {
    const auto plans = evening.comingPlans(nightsInCalendar);
    const auto settings = evening.settings();
    if (!plans || !settings) {
        return std::unexpected(!plans ? plans.error() : settings.error());
    }
    const bool discreet = settings->reminders.discreet;
    const EveningCalendar calendar(*plans, clock.now(), [discreet](const EveningPlan& plan, const Reminder& reminder) {
        return EventWords{eventSummary(reminder, discreet), eventDescription(plan, reminder, discreet, QLocale())};
    });
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    if (!QDir().mkpath(folder.path())) {
        return std::unexpected(unavailable(folder.path(), QStringLiteral("the folder could not be made")));
    }
    const QString path = folder.filePath(QStringLiteral("softfall-week.ics"));
    if (auto written = calendar.writeTo(path); !written) {
        return std::unexpected(written.error());
    }
    return path;
}

} // namespace softfall
