#include "platform/ModuleFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace softfall {

namespace {

QString besideModules(const QString& name) {
    const QDir program(QCoreApplication::applicationDirPath());
    const QStringList folders = QStringLiteral(SOFTFALL_MODULE_FOLDERS).split(u':');
    for (const QString& folder : folders) {
        const QString file = program.filePath(QStringLiteral("%1/%2").arg(folder, name));
        if (QFileInfo::exists(file)) {
            return QDir::cleanPath(file);
        }
    }
    return {};
}

} // namespace

QString moduleFile(const QString& name) {
    return besideModules(name + QStringLiteral(".so"));
}

QString voiceProgram() {
    return besideModules(QStringLiteral("softfall-voice"));
}

} // namespace softfall
