#include "agent/WindowHost.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace softfall {

WindowHost::WindowHost(WindowServices services, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services)) {}

WindowHost::~WindowHost() = default;

WindowModule* WindowHost::module(QString& error) {
    if (!m_loader.isLoaded()) {
        const QDir program(QCoreApplication::applicationDirPath());
        const QStringList folders = QStringLiteral(SOFTFALL_MODULE_FOLDERS).split(u':');
        for (const QString& folder : folders) {
            const QString file = program.filePath(folder + QStringLiteral("/softfall-window.so"));
            if (QFileInfo::exists(file)) {
                m_loader.setFileName(QDir::cleanPath(file));
                break;
            }
        }
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
