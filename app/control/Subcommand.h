#pragma once

#include "control/Invocation.h"
#include "core/coach/PlanSettings.h"

namespace CLI {
class App;
}

namespace softfall {

/// A subcommand of `parent`; the global options are accepted after it too.
CLI::App& addSubcommand(CLI::App& parent, const char* name, const char* help);

/// A subcommand of `parent` with a part `show`, which also runs if no part is named.
CLI::App& addShownSubcommand(CLI::App& parent, Invocation& invocation, const char* name, const char* help,
                             const char* showHelp, CoachAction show);

/// Sets the action for a call of `command`.
void setAction(CLI::App& command, Invocation& invocation, std::function<Result<CoachAction>()> action);

// What a call of `command` does; `invocation` must outlive the parse.

/// For a command without options.
void onCall(CLI::App& command, Invocation& invocation, CoachAction act);
/// For a command that opens no diary, or opens it itself.
void onCall(CLI::App& command, Invocation& invocation, std::function<Result<void>(const Invocation&)> act);
/// `read` turns the options into a Result; then `act` gets the open diary and that value.
template <typename Read, typename Act>
void onCall(CLI::App& command, Invocation& invocation, Read read, Act act) {
    setAction(command, invocation, [read, act]() -> Result<CoachAction> {
        auto input = read();
        if (!input) {
            return std::unexpected(std::move(input).error());
        }
        return [act, input = *std::move(input)](Coach& coach) { return act(coach, input); };
    });
}

/// For a command that changes the plan by its options, and then shows it. `change` is tried on the default plan before
/// any file is touched, and then applied to the plan in the file.
void onPlanChange(CLI::App& command, Invocation& invocation, std::function<Result<void>(PlanSettings&)> change,
                  CoachAction show);

/// `show` after `done`, or why that failed.
template <typename T>
Result<void> showAfter(const Result<T>& done, Result<void> (*show)(Coach&), Coach& coach) {
    return done ? show(coach) : std::unexpected(done.error());
}

} // namespace softfall
