#include "platform/StandardStreams.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace softfall {

void holdStandardStreams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0 && errno == EBADF) {
            // The lowest free number, which is this one. Read-only: nothing can be written to it.
            (void)::open("/dev/null", O_RDONLY);
        }
    }
}

Result<void> finishOutput() {
    errno = 0;
    const bool isFlushed = std::fflush(stdout) == 0;
    if (isFlushed && std::ferror(stdout) == 0) {
        return {};
    }
    const QString reason = errno != 0 ? QString::fromLocal8Bit(std::strerror(errno)) : QStringLiteral("write error");
    return std::unexpected(
        unavailable(QStringLiteral("standard output"), QStringLiteral("not written to (%1)").arg(reason)));
}

} // namespace softfall
