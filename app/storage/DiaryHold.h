#pragma once

#include "core/Result.h"
#include "storage/FileIdentity.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>

namespace softfall {

/// What was done about a diary whose files other programs had changed.
struct FileMove {
    enum class Kind {
        Restored,   ///< the file, or a part of it, was missing or emptied; it is there again, with everything in it
        Replaced,   ///< another file has its name now; the one that was in use is kept as `aside`
        Overwritten ///< other content was written into the file; what the log of the one before holds is in `aside`
    };
    Kind kind = Kind::Restored;
    QString aside;
};

/// Hard links to a diary's file, its log and the log's index, in the folder `.in-use` beside them, kept while programs
/// may write to it. They tie a log to its own file, and keep a file that is replaced or removed meanwhile from being
/// lost, after a crash too. Where a file system has no hard links there are none, and only isInPlace() is left.
/// Nothing here opens the diary: closing it would release the locks that SQLite holds for this process.
class DiaryHold {
public:
    /// Links always, or only beside those of another program: a short one need not make them.
    enum class Links { Make, BesideOthers };

    /// For files that this process has just opened, by their path without links.
    DiaryHold(QString path, Links links);
    /// After the connection was closed: the last one to hold the diary removes the links, unless its log is left.
    ~DiaryHold();
    /// The links stay: the files were not in their place when the connection was closed.
    void keepLinks() { m_keepsLinks = true; }
    DiaryHold(const DiaryHold&) = delete;
    DiaryHold& operator=(const DiaryHold&) = delete;

    /// Whether the path still leads to the file that was opened, with its content, and its log is the one in use.
    [[nodiscard]] bool isInPlace() const;
    /// Whether the file is still that one, but other content was written into it, or none is left.
    [[nodiscard]] bool isOverwritten() const;

    /// Around SQLite's own writing into the file, which only a checkpoint does.
    void beginCheckpoint() const;
    void endCheckpoint() const;
    /// Whether there are links: not every file system has them.
    [[nodiscard]] bool hasLinks() const { return m_user >= 0; }
    [[nodiscard]] const FileIdentity& file() const { return m_file; }

private:
    QString m_path;
    FileIdentity m_file;
    FileIdentity m_log;
    int m_user = -1; ///< a lock that says that somebody has the diary open
    bool m_keepsLinks = false;
};

/// Puts right what other programs did to the files of a diary since it was held, before it is opened by its path. A
/// missing or emptied file comes back; one that another took the place of is set aside, with its log, as
/// `diary-replaced-YYYY-MM-DDTHHMM.sqlite`. Nothing where all is as it was. Unavailable where that cannot be done.
[[nodiscard]] Result<std::optional<FileMove>> settleFiles(const QString& path);

/// Whether there are links to a diary of that path: it is in use, or was when its program or the machine stopped.
[[nodiscard]] bool isHeld(const QString& path);

/// The name under which the diary with that identity was set aside beside `path`; empty if it was not.
[[nodiscard]] QString asideOf(const QString& path, const FileIdentity& file);
/// A free name for what the file `path` replaced.
[[nodiscard]] QString freeAsideName(const QString& path);

/// Makes a diary that nobody has open one file, without a log beside it. If that cannot be done they stay a pair.
void foldLog(const QString& path);

/// Removes what is held, unless somebody has it open: for a diary that is deleted, or replaced on purpose.
void removeHold(const QString& path);

/// Whether a file beside a diary is one that was set aside, or belongs to one.
[[nodiscard]] bool isReplacedDiary(const QString& fileName);

/// The folder of links beside a diary.
[[nodiscard]] QString holdFolderOf(const QString& path);

} // namespace softfall
