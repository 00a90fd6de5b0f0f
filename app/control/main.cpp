#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "platform/StandardStreams.h"
#include "platform/UserFolders.h"
#include "storage/Database.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <optional>
#include <string>

namespace {

/// One line on standard error, whatever the text contained.
void complain(const std::string& text) {
    std::fprintf(stderr, "softfallctl: %s\n", softfall::onOneLine(QString::fromStdString(text)).toUtf8().constData());
}

/// The first option that was given with nothing in it; a note may be empty, and what has no name says itself what it
/// is.
std::optional<std::string> emptyOption(const CLI::App& app) {
    for (const CLI::Option* option : app.get_options()) {
        const auto& given = option->results();
        if (!option->get_positional() && option->get_name() != "--note" &&
            std::ranges::find(given, std::string()) != given.end()) {
            return option->get_name();
        }
    }
    for (const CLI::App* command : app.get_subcommands()) {
        if (auto found = emptyOption(*command)) {
            return found;
        }
    }
    return std::nullopt;
}

softfall::Result<void> run(softfall::Invocation& invocation) {
    if (auto set = invocation.setClock(); !set) {
        return set;
    }
    const auto action = invocation.action();
    if (!action) {
        return std::unexpected(action.error());
    }
    if (!*action) {
        return {};
    }
    const auto coach = softfall::openCoach(invocation);
    return coach ? (*action)(**coach) : std::unexpected(coach.error());
}

/// `code`, or 1 where what was printed reached nobody.
int ended(int code) {
    const auto printed = softfall::finishOutput();
    if (!printed && code == 0) {
        complain(softfall::describe(printed.error()).toStdString() + "; the command itself is done");
        return 1;
    }
    return code;
}

} // namespace

int main(int argc, char* argv[]) {
    softfall::holdStandardStreams();
    softfall::ignoreRelativeXdgPaths();
    softfall::settleZoneVariable();
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit is an error like any other, not a crash
    softfall::leaveOutMemoryStatistics();
    softfall::Invocation invocation;
    invocation.arguments.assign(argv + 1, argv + argc);
    CLI::App app("Softfall on the command line: your evening plan and twitch diary.", "softfallctl");
    app.set_version_flag("--version", std::string("softfallctl ") + SOFTFALL_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--data-dir", invocation.dataDir, "Folder of the diary (default: $XDG_DATA_HOME/softfall)");
    app.add_flag("--json", invocation.json, "Print JSON");
    app.add_option("--now", invocation.now, "Use this instant as now: YYYY-MM-DDTHH:MM:SS±HH:MM");
    app.add_option("--zone", invocation.zone, "Use this IANA time zone as the computer's");

    softfall::addCommands(app, invocation);

    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) { // help or version
        return ended(app.exit(asked));
    } catch (const CLI::ParseError& error) {
        std::string text = error.what();
        // When a subcommand is missing, CLI11 does not say what was given in its place.
        for (const std::string& unknown : app.remaining(true)) {
            text = "unexpected '" + unknown + "': " + text;
            break;
        }
        complain(text + " (see softfallctl --help)");
        return 2;
    }
    if (const auto empty = emptyOption(app)) {
        complain("missing value for " + *empty + " (expected something between the quotes)");
        return 2;
    }
    const auto done = run(invocation);
    if (!done) {
        complain(softfall::describe(softfall::advised(done.error(), invocation)).toStdString());
        return softfall::exitCodeFor(done.error());
    }
    return ended(0);
}
