#pragma once

#include "agent/WindowModule.h"

#include <QObject>
#include <QPluginLoader>

#include <memory>

namespace softfall {

/// Opens the window when it is first asked for, and lets go of it when it is closed.
class WindowHost : public QObject {
    Q_OBJECT

public:
    explicit WindowHost(WindowServices services, QObject* parent = nullptr);
    ~WindowHost() override;

    /// Opens or raises; the reason why not, or nothing.
    [[nodiscard]] QString open(const QString& page, const QString& theme);
    /// Without closed(): it was not the person who closed it.
    void close() { m_window.reset(); }
    [[nodiscard]] bool isOpen() const { return m_window != nullptr; }
    /// The open window; nullptr when closed.
    [[nodiscard]] OpenWindow* window() const { return m_window.get(); }

signals:
    void closed();

private:
    [[nodiscard]] WindowModule* module(QString& error);

    WindowServices m_services;
    QPluginLoader m_loader;
    std::unique_ptr<OpenWindow> m_window;
};

} // namespace softfall
