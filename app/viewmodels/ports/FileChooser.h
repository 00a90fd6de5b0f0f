#pragma once

#include <QString>

#include <functional>

namespace softfall {

/// What the person chooses.
enum class FilePlace {
    AnyFile,    ///< an existing file
    AnyFolder,  ///< an existing folder
    NewJson,    ///< a JSON file to write
    NewFolder,  ///< a folder to write, which need not exist yet
    NewPng,     ///< a picture to write
    NewSvg,     ///< a drawing to write
    NewCsv,     ///< a table to write
    NewPdf,     ///< a report to write, as pages
    NewHtml,    ///< a report to write, as HTML
    BackupFile, ///< an existing copy of a diary
    Recordings, ///< an existing folder of sound files
};

/// Port: the desktop's own way of choosing a file.
class FileChooser {
public:
    virtual ~FileChooser() = default;
    /// Asks, with `suggested` as the name of a file to write. `chosen` is called from the event loop with an absolute
    /// path, and not at all if the person cancels. A pending question is replaced.
    virtual void ask(FilePlace place, const QString& suggested, std::function<void(const QString& path)> chosen) = 0;
};

} // namespace softfall
