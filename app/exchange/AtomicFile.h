#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace softfall {

/// A file to be written, by its name in its folder.
struct NamedFile {
    QString name;
    QByteArray bytes;
};

/// Replaces the file `path`, readable by its owner alone, or leaves it as it was. A link is followed; what is no file,
/// such as a device, is not replaced by one.
[[nodiscard]] Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes);

/// Makes the folder `path` with just these files, readable by its owner alone, or leaves everything as it was. A folder
/// that is there is replaced where it holds nothing, or nothing but files of these names; the files are written beside
/// it first, so that it is at no time half old and half new.
[[nodiscard]] Result<void> writeFolderAtomically(const QString& path, const std::vector<NamedFile>& files);

} // namespace softfall
