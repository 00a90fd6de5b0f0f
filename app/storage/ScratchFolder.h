#pragma once

#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <csignal>
#include <thread>

namespace softfall {

/// A temporary folder, 0700, for a copy of a diary; removed with the scope, and before SIGTERM, SIGINT or SIGHUP ends
/// the program: nothing of a diary stays in a folder that nobody knows of. One at a time in a thread.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
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
