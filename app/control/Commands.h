#pragma once

#include "control/Subcommand.h"

namespace softfall {

/// Adds the subcommands that the call can mean (`Invocation::canMean`). Both must outlive the parse.
void addCommands(CLI::App& app, Invocation& invocation);

/// Each adds its subcommand.
void addPlanCommand(CLI::App& app, Invocation& invocation);
void addTonightCommand(CLI::App& app, Invocation& invocation);
void addLogCommand(CLI::App& app, Invocation& invocation);
void addMorningCommand(CLI::App& app, Invocation& invocation);
void addNightsCommand(CLI::App& app, Invocation& invocation);
void addChangeCommand(CLI::App& app, Invocation& invocation);
void addScreenCommand(CLI::App& app, Invocation& invocation);
void addMedicineCommand(CLI::App& app, Invocation& invocation);
void addInsightCommand(CLI::App& app, Invocation& invocation);
void addExperimentCommand(CLI::App& app, Invocation& invocation);
void addPauseCommand(CLI::App& app, Invocation& invocation);
void addTravelCommand(CLI::App& app, Invocation& invocation);
void addRemindersCommand(CLI::App& app, Invocation& invocation);
void addRoutineCommand(CLI::App& app, Invocation& invocation);
void addImportCommand(CLI::App& app, Invocation& invocation);
void addExportCommand(CLI::App& app, Invocation& invocation);
void addReportCommand(CLI::App& app, Invocation& invocation);
void addPaperCommand(CLI::App& app, Invocation& invocation);
void addBackupCommand(CLI::App& app, Invocation& invocation);
void addCheckCommand(CLI::App& app, Invocation& invocation);
void addUndoCommand(CLI::App& app, Invocation& invocation);
void addRedoCommand(CLI::App& app, Invocation& invocation);
void addRestoreCommand(CLI::App& app, Invocation& invocation);
void addVoiceCommand(CLI::App& app, Invocation& invocation);
void addWelcomeCommand(CLI::App& app, Invocation& invocation);
void addVerifyCommand(CLI::App& app, Invocation& invocation);
void addDeleteEverythingCommand(CLI::App& app, Invocation& invocation);

} // namespace softfall
