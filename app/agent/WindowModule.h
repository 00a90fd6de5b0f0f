#pragma once

#include "application/Services.h"

#include <QString>
#include <QtPlugin>

#include <functional>
#include <memory>

namespace softfall {

/// What the agent lends to the window.
struct WindowServices {
    Services services;
    QString dataFolder;                   ///< where the diary is, to be shown
    bool isExample;                       ///< the example diary, in a temporary copy
    QString readOnlyNotice;               ///< why the diary is only to be read; empty: it can be written
    std::function<bool()> showExample{};  ///< opens the example in a program of its own; empty: not offered
    std::function<void()> startForReal{}; ///< leaves the example; empty: not offered
};

struct WindowOptions {
    QString page;                 ///< as WindowViewModel::page; empty: tonight
    QString theme;                ///< day, evening; empty: as set, or by the hour
    std::function<void()> closed; ///< called from the event loop once the person has closed the window
};

/// An open window; deleting it closes it and frees its QML engine.
class OpenWindow {
public:
    virtual ~OpenWindow() = default;
    /// Brings it to the front, on `page` where not empty.
    virtual void raise(const QString& page) = 0;
    /// Loads and shows every page once; the first error, or nothing.
    [[nodiscard]] virtual QString visitAllPages() = 0;
    /// Saves every page in both themes, wide and narrow, as PNG; the first error, or nothing.
    [[nodiscard]] virtual QString saveScreenshots(const QString& folder) = 0;
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
