#include "platform/EndSignals.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace softfall {

namespace {

constexpr std::array endSignals{SIGTERM, SIGINT, SIGHUP};

int wakeEnd = -1; // written to in the handler, where little else is allowed
int sleepEnd = -1;

void onEndSignal(int /*signal*/) {
    const int before = errno;
    (void)!::write(wakeEnd, "x", 1);
    errno = before;
}

void handleWith(void (*handler)(int)) {
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : endSignals) {
        ::sigaction(signal, &action, nullptr);
    }
}

} // namespace

EndSignals::EndSignals() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // they end the process as ever
    }
    sleepEnd = ends[0];
    wakeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(sleepEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [] {
        char each = 0;
        while (::read(sleepEnd, &each, 1) > 0) {
        }
        QCoreApplication::exit(0);
    });
    handleWith(onEndSignal);
}

EndSignals::~EndSignals() {
    if (m_notifier) {
        handleWith(SIG_DFL);
        m_notifier.reset();
        ::close(sleepEnd);
        ::close(wakeEnd);
    }
}

} // namespace softfall
