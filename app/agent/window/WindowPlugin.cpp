#include "agent/window/WindowPlugin.h"

#include "agent/window/QmlWindow.h"

namespace softfall {

std::unique_ptr<OpenWindow> WindowPlugin::open(const WindowServices& services, const WindowOptions& options,
                                               QString& error) {
    return QmlWindow::open(services, options, error);
}

} // namespace softfall
