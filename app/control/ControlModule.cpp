#include "control/ControlModule.h"

#include "platform/ModuleFile.h"

namespace softfall {

LoadedControlModule::LoadedControlModule()
    : m_application(m_count, m_arguments)
    , m_loader(moduleFile(QStringLiteral("softfall-control"))) {}

Result<ControlModule*> LoadedControlModule::get() {
    auto* module = qobject_cast<ControlModule*>(m_loader.instance());
    if (!module) {
        const QString reason = m_loader.fileName().isEmpty() ? QStringLiteral("softfall-control.so is not installed")
                                                             : m_loader.errorString();
        return std::unexpected(unavailable(QStringLiteral("softfallctl"), reason));
    }
    return module;
}

} // namespace softfall
