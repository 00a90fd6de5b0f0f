#pragma once

#include <functional>

namespace softfall {

/// What closing the window and quitting mean: of the program around it.
struct LeavingPorts {
    /// Softfall runs without its window: it is not the example, nor a diary that is only to be read.
    bool keepsRunning = false;
    /// Whether a tray shows it.
    std::function<bool()> isInTray = [] { return false; };
    /// Whether the desktop's menu of programs has it: not where it runs from a copy of its source.
    std::function<bool()> isInMenu = [] { return false; };
    /// Whether it was said that it keeps running, on this machine, ever.
    std::function<bool()> isKnown = [] { return true; };
    std::function<void()> setKnown = [] {};
    /// Ends the program, or has the window ask first.
    std::function<void()> quit = [] {};
    /// Ends the program.
    std::function<void()> leave = [] {};
};

} // namespace softfall
