#include "control/Subcommand.h"

#include "control/OpenCoach.h"

#include <CLI/CLI.hpp>

namespace softfall {

CLI::App& addSubcommand(CLI::App& parent, const char* name, const char* help) {
    return *parent.add_subcommand(name, help)->fallthrough();
}

CLI::App& addShownSubcommand(CLI::App& parent, Invocation& invocation, const char* name, const char* help,
                             const char* showHelp, CoachAction show) {
    CLI::App& command = addSubcommand(parent, name, help);
    command.require_subcommand(0, 1);
    command.callback([&command, &invocation, show] {
        if (command.get_subcommands().empty()) {
            invocation.action = [show] { return Result<CoachAction>(show); };
        }
    });
    onCall(addSubcommand(command, "show", showHelp), invocation, show);
    return command;
}

void setAction(CLI::App& command, Invocation& invocation, std::function<Result<CoachAction>()> action) {
    command.callback([&invocation, action = std::move(action)] { invocation.action = action; });
}

void onCall(CLI::App& command, Invocation& invocation, CoachAction act) {
    setAction(command, invocation, [act = std::move(act)] { return Result<CoachAction>(act); });
}

void onCall(CLI::App& command, Invocation& invocation, std::function<Result<void>(const Invocation&)> act) {
    setAction(command, invocation, [&invocation, act = std::move(act)]() -> Result<CoachAction> {
        const auto done = act(invocation);
        return done ? Result<CoachAction>() : std::unexpected(done.error());
    });
}

void onPlanChange(CLI::App& command, Invocation& invocation, std::function<Result<void>(PlanSettings&)> change,
                  CoachAction show) {
    setAction(command, invocation, [change = std::move(change), show = std::move(show)]() -> Result<CoachAction> {
        PlanSettings defaults;
        if (const auto tried = change(defaults); !tried) {
            return std::unexpected(tried.error());
        }
        return [change, show](Coach& coach) {
            const auto changed = coach.evening.change(change);
            return changed ? show(coach) : std::unexpected(changed.error());
        };
    });
}

} // namespace softfall
