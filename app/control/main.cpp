#include "control/Commands.h"
#include "control/OpenCoach.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdio>
#include <string>

namespace {

/// One line on standard error, whatever the text had.
void complain(std::string text) {
    for (char& each : text) {
        if (each == '\n' || each == '\r') {
            each = ' ';
        }
    }
    std::fprintf(stderr, "softfallctl: %s\n", text.c_str());
}

} // namespace

int main(int argc, char* argv[]) {
    std::signal(SIGXFSZ, SIG_IGN); // a limit on files is an error like any other, not the end
    softfall::Invocation invocation;
    CLI::App app("Softfall on the command line: the plan of the evening and the twitch diary.", "softfallctl");
    app.set_version_flag("--version", std::string("softfallctl ") + SOFTFALL_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--data-dir", invocation.dataDir, "Folder of the diary (default: $XDG_DATA_HOME/softfall)");
    app.add_flag("--json", invocation.json, "Print JSON");
    app.add_option("--now", invocation.now, "Take this instant for now: YYYY-MM-DDTHH:MM:SS±HH:MM");
    app.add_option("--zone", invocation.zone, "Take this IANA time zone for the machine's");

    softfall::addPlanCommand(app, invocation);
    softfall::addTonightCommand(app, invocation);
    softfall::addLogCommand(app, invocation);
    softfall::addMorningCommand(app, invocation);
    softfall::addNightsCommand(app, invocation);
    softfall::addChangeCommand(app, invocation);
    softfall::addInsightCommand(app, invocation);
    softfall::addExperimentCommand(app, invocation);
    softfall::addPauseCommand(app, invocation);
    softfall::addTravelCommand(app, invocation);
    softfall::addRemindersCommand(app, invocation);
    softfall::addRoutineCommand(app, invocation);
    softfall::addImportCommand(app, invocation);
    softfall::addExportCommand(app, invocation);
    softfall::addUndoCommand(app, invocation);
    softfall::addRedoCommand(app, invocation);
    softfall::addBackupCommand(app, invocation);
    softfall::addRestoreCommand(app, invocation);
    softfall::addVerifyCommand(app, invocation);
    softfall::addDeleteEverythingCommand(app, invocation);
    softfall::addCheckCommand(app, invocation);

    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) { // help or version
        return app.exit(asked);
    } catch (const CLI::ParseError& error) {
        std::string text = error.what();
        // Asked for a subcommand, CLI11 does not say what stood in its place.
        for (const std::string& unknown : app.remaining(true)) {
            text = "'" + unknown + "' is not allowed: " + text;
            break;
        }
        complain(text + " (softfallctl --help lists what is allowed)");
        return 2;
    }
    auto done = invocation.setClock();
    if (done) {
        done = invocation.action(invocation);
    }
    if (!done) {
        complain(softfall::describe(softfall::advised(done.error(), invocation)).toStdString());
        return softfall::exitCodeFor(done.error());
    }
    return 0;
}
