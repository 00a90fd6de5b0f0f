#pragma once

#include "agent/WindowModule.h"

#include <QObject>

namespace softfall {

class WindowPlugin : public QObject, public WindowModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.softfall.WindowModule/1")
    Q_INTERFACES(softfall::WindowModule)

public:
    [[nodiscard]] std::unique_ptr<OpenWindow> open(const WindowServices& services, const WindowOptions& options,
                                                   QString& error) override;
};

} // namespace softfall
