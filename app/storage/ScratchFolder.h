#pragma once

#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <csignal>
#include <thread>

namespace softfall {

/// The template of a folder for temporary files that has room for `bytes` bytes: in memory where the usual one has not.
[[nodiscard]] QString scratchTemplate(qint64 bytes);

/// A temporary folder, 0700, for a copy of a diary; removed with the scope, and before SIGTERM, SIGINT or SIGHUP ends
/// the program: nothing of a diary stays in a folder that nobody knows of. One at a time in a thread.
class ScratchFolder {
public:
    /// With room for `bytes` bytes, if there is.
    explicit ScratchFolder(qint64 bytes = 0);
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString errorString() const { return m_folder.errorString(); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    void waitForSignals();

    QTemporaryDir m_folder;
    sigset_t m_waited{}; ///< those that would end the program
    sigset_t m_before{}; ///< what this thread blocked
    std::atomic<bool> m_isOver = false;
    std::thread m_waiting; // a handler could not remove a folder
};

} // namespace softfall
