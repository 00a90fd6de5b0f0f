#include "exchange/DiarySource.h"

#include <QFileInfo>

namespace softfall {

std::expected<std::unique_ptr<QFile>, QString> openDiarySource(const QString& path) {
    if (!QFileInfo(path).isFile()) {
        return std::unexpected(QStringLiteral("not a file"));
    }
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return std::unexpected(file->errorString());
    }
    return file;
}

} // namespace softfall
