#include "control/PaperModule.h"

#include "platform/ModuleFile.h"

#include <QCoreApplication>

namespace softfall {

LoadedPaperModule::LoadedPaperModule() {
    const QCoreApplication whereAmI(m_count, m_arguments); // the module makes one of its own
    m_loader.setFileName(moduleFile(QStringLiteral("softfall-paper")));
}

LoadedPaperModule::~LoadedPaperModule() {
    if (m_module) {
        m_module->end();
    }
}

Result<PaperModule*> LoadedPaperModule::get() {
    if (!m_module) {
        m_module = qobject_cast<PaperModule*>(m_loader.instance());
        if (!m_module) {
            const QString reason = m_loader.fileName().isEmpty() ? QStringLiteral("softfall-paper.so is not installed")
                                                                 : m_loader.errorString();
            return std::unexpected(unavailable(QStringLiteral("softfallctl"), reason));
        }
        m_module->begin(m_count, m_arguments);
    }
    return m_module;
}

} // namespace softfall
