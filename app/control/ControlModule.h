#pragma once

#include "core/Result.h"
#include "core/cues/CuePlayer.h"
#include "core/readiness/Autostart.h"
#include "core/readiness/DesktopFacts.h"
#include "core/reminders/EventWords.h"

#include <QCoreApplication>
#include <QPluginLoader>

#include <vector>

namespace softfall {

/// The entry point of the module with what needs D-Bus, libical or libsndfile, which take every other command longer
/// to load than its work takes.
class ControlModule {
public:
    struct Session {
        DesktopFacts facts;
        AutostartStatus autostart;
    };
    struct WrittenCalendar {
        std::size_t events = 0; ///< at least one
        Instant first;          ///< when the first one begins
        Instant last;
    };

    virtual ~ControlModule() = default;

    /// Asks the desktop, for some seconds at most, also whether it starts `program`.
    [[nodiscard]] virtual Session inspectSession(const QString& program) = 0;
    /// As EveningCalendar::writeTo.
    [[nodiscard]] virtual Result<WrittenCalendar> writeCalendar(const std::vector<EveningPlan>& plans, Instant now,
                                                                const EventWording& wording, const QString& path,
                                                                const QString& diary) = 0;
    /// Reads every recording in the folder, which takes a while.
    [[nodiscard]] virtual RecordingsReport inspectRecordings(const QString& folder, const SpokenWords& words) = 0;
};

/// Loads that module, and is the application object that D-Bus needs: for a command's own time.
class LoadedControlModule {
public:
    LoadedControlModule();

    /// Unavailable if it is not installed or does not fit.
    [[nodiscard]] Result<ControlModule*> get();

private:
    int m_count = 1;
    char m_name[12] = "softfallctl";
    char* m_arguments[2] = {m_name, nullptr};
    QCoreApplication m_application;
    QPluginLoader m_loader;
};

} // namespace softfall

Q_DECLARE_INTERFACE(softfall::ControlModule, "org.softfall.ControlModule/1")
