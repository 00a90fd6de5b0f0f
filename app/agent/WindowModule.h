#pragma once

#include "application/Services.h"
#include "viewmodels/ports/LeavingPorts.h"

#include <QSize>
#include <QString>
#include <QtPlugin>

#include <functional>
#include <memory>
#include <vector>

namespace softfall {

/// What the agent lends to the window.
struct WindowServices {
    Services services;
    QString dataFolder;                   ///< where the diary is, to be shown
    bool isExample;                       ///< the example diary, in a temporary copy
    QString readOnlyNotice;               ///< why the diary is only to be read; empty: it can be written
    std::function<bool()> showExample{};  ///< opens the example in a program of its own; empty: not offered
    std::function<void()> startForReal{}; ///< leaves the example; empty: not offered
    LeavingPorts leaving{};
    Deletion deleted = Deletion::None; ///< before this start
};

struct WindowOptions {
    QString page;                 ///< as WindowViewModel::page; empty: tonight
    QString theme;                ///< day, evening; empty: as set, or by the hour
    std::function<void()> closed; ///< called from the event loop once the person has closed the window
};

/// Pictures of every page.
struct PictureOptions {
    QString folder;
    std::vector<QSize> sizes; ///< empty: wide and narrow
    int textPercent = 0;      ///< 100 to 200; 0: as set
};

/// An open window; deleting it closes it and frees its QML engine.
class OpenWindow {
public:
    virtual ~OpenWindow() = default;
    /// Brings it to the front, on `page` where not empty.
    virtual void raise(const QString& page) = 0;
    /// Quitting waits for an answer in the window.
    virtual void askToQuit() = 0;
    /// Shows a message that stays until it is dismissed.
    virtual void say(const QString& text) = 0;
    /// Loads and shows every page once; the first error, or nothing.
    [[nodiscard]] virtual QString visitAllPages() = 0;
    /// Saves every page in both themes and each size as PNG; the first error, or nothing.
    [[nodiscard]] virtual QString saveScreenshots(const PictureOptions& options) = 0;
    /// `drawn` is called once, after the next frame with the page's content was drawn.
    virtual void onNextFrame(std::function<void()> drawn) = 0;
};

/// The door of the window module: all that needs Quick and Charts lies behind it.
class WindowModule {
public:
    virtual ~WindowModule() = default;
    /// Nothing, and `error` set, when the QML could not be loaded.
    [[nodiscard]] virtual std::unique_ptr<OpenWindow> open(const WindowServices& services, const WindowOptions& options,
                                                           QString& error) = 0;
};

} // namespace softfall

Q_DECLARE_INTERFACE(softfall::WindowModule, "org.softfall.WindowModule/1")
