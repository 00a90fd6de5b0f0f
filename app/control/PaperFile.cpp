#include "control/PaperFile.h"

#include "control/OpenCoach.h"
#include "exchange/OwnFiles.h"

#include <QFileInfo>

namespace softfall {

Result<QString> paperFileFrom(const std::string& path, const QStringList& endings, const Invocation& invocation) {
    const QString file = QString::fromStdString(path);
    const QString field = QStringLiteral("FILE");
    if (!endings.contains(QFileInfo(file).suffix(), Qt::CaseInsensitive)) {
        QStringList allowed;
        for (const QString& ending : endings) {
            allowed << u'.' + ending;
        }
        return std::unexpected(
            badInput(field, file, QStringLiteral("a name that ends in %1").arg(allowed.join(QStringLiteral(" or ")))));
    }
    const auto other = checkNotOwnFile(file, diaryPathOf(invocation), field);
    return other ? Result<QString>(file) : std::unexpected(other.error());
}

} // namespace softfall
