#pragma once

#include "core/Result.h"

#include <QString>

#include <functional>

namespace softfall {

/// Whether Softfall actually starts with the desktop.
struct AutostartStatus {
    enum class Kind {
        Off,
        On,
        ProgramGone,    ///< switched on, but `detail`, the program it names, is not there
        NotThisDesktop, ///< switched on for other desktops than the one that runs
        Refused,        ///< the person or the desktop refused; `detail` has the reason if known
        Unavailable     ///< there is nothing to ask; `detail` says why
    };
    Kind kind = Kind::Off;
    QString detail;
    bool operator==(const AutostartStatus&) const = default;
};

/// Port: the desktop's list of programs to start.
class Autostart {
public:
    virtual ~Autostart() = default;

    /// Read again at each call; quick.
    [[nodiscard]] virtual AutostartStatus status() const = 0;

    /// `done` is called once, perhaps before set() returns, perhaps much later: a desktop may ask the person. After an
    /// error, whose detail says why, status() still returns the actual state.
    virtual void set(bool on, std::function<void(Result<void>)> done) = 0;
};

} // namespace softfall
