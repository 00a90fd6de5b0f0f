#pragma once

#include <QString>

#include <functional>

namespace softfall {

/// What a person is asked for.
enum class FilePlace {
    AnyFile,    ///< a file that is there
    AnyFolder,  ///< a folder that is there
    NewJson,    ///< a JSON file to be written
    NewFolder,  ///< a folder to be written, which need not be there yet
    NewPng,     ///< a picture to be written
    NewSvg,     ///< a drawing to be written
    NewCsv,     ///< a table to be written
    BackupFile, ///< a copy of a diary that is there
};

/// Port: the desktop's own way of choosing a file.
class FileChooser {
public:
    virtual ~FileChooser() = default;
    /// Asks, with `suggested` as the name of what is to be written. `chosen` is called from the event loop with an
    /// absolute path, and not at all where the person thinks better of it. A question that stands is replaced.
    virtual void ask(FilePlace place, const QString& suggested, std::function<void(const QString& path)> chosen) = 0;
};

} // namespace softfall
