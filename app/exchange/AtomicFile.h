#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace softfall {

/// A file to write, by its name in its folder.
struct NamedFile {
    QString name;
    QByteArray bytes;
};

/// Replaces the file `path`, readable by its owner only, or leaves it as it was. A link is followed; anything else,
/// such as a device, is not replaced.
[[nodiscard]] Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes);

/// Creates the folder `path` with exactly these files, readable by its owner only, or leaves everything as it was. An
/// existing folder is replaced if it contains nothing, or only files of these names; the files are written next to it
/// first, so that it is never half old and half new.
[[nodiscard]] Result<void> writeFolderAtomically(const QString& path, const std::vector<NamedFile>& files);

} // namespace softfall
