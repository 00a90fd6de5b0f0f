#include "control/module/ControlPlugin.h"

#include "exchange/EveningCalendar.h"
#include "platform/audio/SoundFile.h"
#include "platform/autostart/DesktopAutostart.h"
#include "platform/probe/SessionProbe.h"

#include <QDBusConnection>

namespace softfall {

ControlModule::Session ControlPlugin::inspectSession(const QString& program) {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const SessionProbe probe(bus, AudioPlaces::ofThisMachine());
    const auto autostart =
        desktopAutostart(AutostartPlaces::ofThisMachine(program, {QStringLiteral("--background")}), bus);
    return {probe.inspect(), autostart->status()};
}

Result<ControlModule::WrittenCalendar> ControlPlugin::writeCalendar(const std::vector<EveningPlan>& plans, Instant now,
                                                                    const EventWording& wording, const QString& path,
                                                                    const QString& diary) {
    const EveningCalendar calendar(plans, now, wording);
    if (auto written = calendar.writeTo(path, diary); !written) {
        return std::unexpected(written.error());
    }
    const auto& events = calendar.events();
    return WrittenCalendar{events.size(), events.front().start, events.back().start};
}

RecordingsReport ControlPlugin::inspectRecordings(const QString& folder, const SpokenWords& words) {
    return softfall::inspectRecordings(folder, words);
}

} // namespace softfall
