#pragma once

#include "control/ControlModule.h"

#include <QObject>

namespace softfall {

class ControlPlugin : public QObject, public ControlModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.softfall.ControlModule/1")
    Q_INTERFACES(softfall::ControlModule)

public:
    [[nodiscard]] Session inspectSession(const QString& program) override;
    [[nodiscard]] Result<WrittenCalendar> writeCalendar(const std::vector<EveningPlan>& plans, Instant now,
                                                        const EventWording& wording, const QString& path,
                                                        const QString& diary) override;
    [[nodiscard]] RecordingsReport inspectRecordings(const QString& folder, const SpokenWords& words) override;
};

} // namespace softfall
