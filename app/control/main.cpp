#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "core/Utf8.h"
#include "platform/StandardStreams.h"
#include "platform/UserFolders.h"
#include "storage/Database.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdio>
#include <string>

namespace {

/// One line on standard error, whatever the text contained.
void complain(const std::string& text) {
    std::fprintf(stderr, "softfallctl: %s\n", softfall::onOneLine(QString::fromStdString(text)).toUtf8().constData());
}

/// What is wrong with a value, whichever option it was given to. A note may be empty, and what has no name says itself
/// what it is.
softfall::Result<void> checkValue(const CLI::Option& option, const std::string& value) {
    const QString name = QString::fromStdString(option.get_name());
    if (value.empty() && !option.get_positional() && option.get_name() != "--note") {
        softfall::Error missing;
        missing.detail = QStringLiteral("missing value for %1 (expected something between the quotes)").arg(name);
        return std::unexpected(missing);
    }
    if (!softfall::isKeptAsText(value)) {
        return std::unexpected(softfall::badInput(name, softfall::shownBytes(value),
                                                  QStringLiteral("UTF-8 text without a byte-order mark")));
    }
    return {};
}

softfall::Result<void> checkValues(const CLI::App& app) {
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& value : option->results()) {
            if (auto checked = checkValue(*option, value); !checked) {
                return checked;
            }
        }
    }
    for (const CLI::App* command : app.get_subcommands()) {
        if (auto checked = checkValues(*command); !checked) {
            return checked;
        }
    }
    return {};
}

softfall::Result<void> run(softfall::Invocation& invocation) {
    if (auto set = invocation.setClock(); !set) {
        return set;
    }
    if (invocation.dataDir.empty()) {
        if (auto known = softfall::checkUserFolders({"XDG_DATA_HOME"}); !known) {
            return known;
        }
    }
    const auto action = invocation.action();
    if (!action) {
        return std::unexpected(action.error());
    }
    if (!*action) {
        return {};
    }
    const auto coach = softfall::openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    auto done = (*action)(**coach);
    const auto& why = (*coach)->whyReadOnly;
    return !done && why && done.error().kind == softfall::Error::Kind::ReadOnly ? std::unexpected(*why) : done;
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
    const auto checked = checkValues(app);
    const auto done = checked ? run(invocation) : checked;
    if (!done) {
        complain(softfall::describe(softfall::advised(done.error(), invocation)).toStdString());
        return softfall::exitCodeFor(done.error());
    }
    return ended(0);
}
