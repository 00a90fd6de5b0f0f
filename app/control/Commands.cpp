#include "control/Commands.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace softfall {

namespace {

struct Command {
    std::string_view name;
    void (*add)(CLI::App&, Invocation&);
};

/// In the order of the help.
constexpr Command commands[] = {{"plan", addPlanCommand},
                                {"tonight", addTonightCommand},
                                {"log", addLogCommand},
                                {"morning", addMorningCommand},
                                {"nights", addNightsCommand},
                                {"change", addChangeCommand},
                                {"insight", addInsightCommand},
                                {"screen", addScreenCommand},
                                {"medicine", addMedicineCommand},
                                {"experiment", addExperimentCommand},
                                {"pause", addPauseCommand},
                                {"travel", addTravelCommand},
                                {"reminders", addRemindersCommand},
                                {"routine", addRoutineCommand},
                                {"import", addImportCommand},
                                {"export", addExportCommand},
                                {"report", addReportCommand},
                                {"paper", addPaperCommand},
                                {"undo", addUndoCommand},
                                {"redo", addRedoCommand},
                                {"backup", addBackupCommand},
                                {"restore", addRestoreCommand},
                                {"verify", addVerifyCommand},
                                {"delete-everything", addDeleteEverythingCommand},
                                {"check", addCheckCommand},
                                {"welcome", addWelcomeCommand},
                                {"voice", addVoiceCommand}};

} // namespace

void addCommands(CLI::App& app, Invocation& invocation) {
    std::vector<std::string_view> names;
    for (const Command& command : commands) {
        names.push_back(command.name);
    }
    for (const Command& command : commands) {
        if (invocation.canMean(command.name, names)) {
            command.add(app, invocation);
        }
    }
}

} // namespace softfall
