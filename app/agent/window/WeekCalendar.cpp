#include "agent/window/WeekCalendar.h"

#include "exchange/EveningCalendar.h"
#include "viewmodels/wording/CalendarWords.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>

namespace softfall {

Result<QString> writeWeekCalendar(const EveningService& evening, const Clock& clock, const QString& diary) {
    const EveningCalendar calendar(evening.upcomingPlans(EveningCalendar::nights), clock.now(),
                                   eventWording(evening.settings().reminders.discreet, QLocale()));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    if (!QDir().mkpath(folder.path())) {
        return std::unexpected(unavailable(folder.path(), QStringLiteral("the folder could not be made")));
    }
    const QString path = folder.filePath(QStringLiteral("softfall-week.ics"));
    if (auto written = calendar.writeTo(path, diary); !written) {
        return std::unexpected(written.error());
    }
    return path;
}

} // namespace softfall
