#include "agent/WindowHost.h"

#include "platform/ModuleFile.h"

namespace softfall {

WindowHost::WindowHost(WindowServices services, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services)) {}

WindowHost::~WindowHost() = default;

WindowModule* WindowHost::module(QString& error) {
    if (!m_loader.isLoaded()) {
        m_loader.setFileName(moduleFile(QStringLiteral("softfall-window")));
    }
    auto* module = qobject_cast<WindowModule*>(m_loader.instance());
    if (!module) {
        error = m_loader.errorString();
    }
    return module;
}

QString WindowHost::open(const QString& page, const QString& theme) {
    if (m_window) {
        m_window->raise(page);
        return {};
    }
    QString error;
    if (WindowModule* loaded = module(error)) {
        const auto onClosed = [this] {
            m_window.reset();
            emit closed();
        };
        m_window = loaded->open(m_services, {page, theme, onClosed}, error);
    }
    return error;
}

} // namespace softfall
