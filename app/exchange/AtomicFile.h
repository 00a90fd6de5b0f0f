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

/// Whole files are written by these two alone, so that none of them can be written over the diary at the path `diary`
/// or what belongs to it: then BadInput of `path` (`checkNotOwnFile`). An empty one is no diary.

/// Replaces the file `path`, readable by its owner only, or leaves it as it was. A link is followed; anything else,
/// such as a device, is not replaced.
[[nodiscard]] Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes, const QString& diary);

/// Creates the folder `path` with exactly these files, readable by its owner only, or leaves everything as it was. An
/// existing folder is replaced if it contains nothing, or only files of these names; the files are written next to it
/// first, so that it is never half old and half new.
[[nodiscard]] Result<void> writeFolderAtomically(const QString& path, const std::vector<NamedFile>& files,
                                                 const QString& diary);

} // namespace softfall
