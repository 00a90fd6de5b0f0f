#include "platform/audio/PlaybackWatchdog.h"

#include <utility>

namespace softfall {

PlaybackWatchdog::PlaybackWatchdog(QString what, QObject* parent)
    : QObject(parent)
    , m_what(std::move(what)) {
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(5000);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        failed(QStringLiteral("no sound came within 5 seconds"));
        emit timedOut();
    });
}

void PlaybackWatchdog::expect(CuePlayer::Started started) {
    failed(QStringLiteral("it was replaced by the next"));
    m_started = std::move(started);
    m_timeout.start();
}

void PlaybackWatchdog::came() {
    finish({});
}

void PlaybackWatchdog::failed(const QString& reason) {
    finish(std::unexpected(unavailable(m_what, reason)));
}

void PlaybackWatchdog::finish(Result<void> result) {
    m_timeout.stop();
    if (auto started = std::exchange(m_started, nullptr)) {
        QTimer::singleShot(0, this, [started = std::move(started), result = std::move(result)] { started(result); });
    }
}

} // namespace softfall
