#include "storage/ScratchFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <ctime>

namespace softfall {

QString scratchTemplate(qint64 bytes) {
    const QString name = QStringLiteral("/softfall-XXXXXX");
    const QString memory = QStringLiteral("/dev/shm");
    const bool hasRoom = bytes == 0 || QStorageInfo(QDir::tempPath()).bytesAvailable() >= bytes;
    return (hasRoom || !QFileInfo(memory).isWritable() ? QDir::tempPath() : memory) + name;
}

ScratchFolder::ScratchFolder(qint64 bytes)
    : m_folder(scratchTemplate(bytes)) {
    ::sigemptyset(&m_waited);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        struct sigaction action = {};
        if (::sigaction(signal, nullptr, &action) == 0 && action.sa_handler != SIG_IGN) { // NOLINT: a union
            ::sigaddset(&m_waited, signal);
        }
    }
    ::pthread_sigmask(SIG_BLOCK, &m_waited, &m_before); // before the thread begins, which inherits it
    m_waiting = std::thread([this] { waitForSignals(); });
}

ScratchFolder::~ScratchFolder() {
    m_isOver = true;
    m_waiting.join();
    m_folder.remove();
    ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

void ScratchFolder::waitForSignals() {
    constexpr timespec pause{0, 20'000'000};
    while (!m_isOver) {
        const int signal = ::sigtimedwait(&m_waited, nullptr, &pause);
        if (signal > 0) {
            (void)QDir(m_folder.path()).removeRecursively();
            ::pthread_sigmask(SIG_UNBLOCK, &m_waited, nullptr);
            (void)::raise(signal); // ends the program, or does what it does at its end
        }
    }
}

} // namespace softfall
