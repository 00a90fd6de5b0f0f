#pragma once

#include "application/BackupService.h"
#include "core/Result.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <chrono>
#include <span>
#include <vector>

namespace softfall {

/// What the command line of `softfall` asks for.
struct AgentOptions {
    bool background = false;
    bool demo = false;
    bool selfTest = false;
    bool firstFrame = false; ///< a line on standard output at the first frame, then the end with 0; for tests/bench
    QString dataDir;         ///< empty: the user's own
    QString page;            ///< tonight, diary, progress, learn, settings, health, data, welcome; empty: tonight
    QString theme;           ///< day, evening; empty: as the hour has it
    QString action;          ///< log-twitch, start-routine, snooze, check-in: done by the one that runs; empty: none
    std::chrono::milliseconds renewAfter = std::chrono::minutes(3); ///< window closed, until a fresh start; for tests
    Deletion deleted = Deletion::None; ///< said in the welcome, by the program that starts again after it
    QString screenshots;               ///< folder for pictures of every page; empty: none
    std::vector<QSize> sizes;          ///< of these pictures; empty: wide and narrow
    int textPercent = 0;               ///< size of text in them, 100 to 200; 0: as set

    /// Whether the window is opened only to be looked at by a program, without tray, reminders and bus name.
    [[nodiscard]] bool isUnattended() const { return selfTest || firstFrame || !screenshots.isEmpty(); }
};

/// Reads the arguments after the program's name. `--help` and `--version` are the caller's.
[[nodiscard]] Result<AgentOptions> parseAgentOptions(const QStringList& arguments);

/// BadInput where an argument is no UTF-8, which would name another folder; names its option. `arguments` as the
/// program was given them, with its name.
[[nodiscard]] Result<void> checkAreText(std::span<char* const> arguments);

/// What `softfall --help` prints.
[[nodiscard]] QString agentHelp();

} // namespace softfall
