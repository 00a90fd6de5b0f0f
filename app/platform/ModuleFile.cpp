#include "platform/ModuleFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace softfall {

QString moduleFile(const QString& name) {
    const QDir program(QCoreApplication::applicationDirPath());
    const QStringList folders = QStringLiteral(SOFTFALL_MODULE_FOLDERS).split(u':');
    for (const QString& folder : folders) {
        const QString file = program.filePath(QStringLiteral("%1/%2.so").arg(folder, name));
        if (QFileInfo::exists(file)) {
            return QDir::cleanPath(file);
        }
    }
    return {};
}

} // namespace softfall
