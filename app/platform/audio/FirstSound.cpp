#include "platform/audio/FirstSound.h"

#include <utility>

namespace softfall {

FirstSound::FirstSound(QString what, QObject* parent)
    : QObject(parent)
    , m_what(std::move(what)) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(5000);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        failed(QStringLiteral("nothing was heard within 5 seconds"));
        emit gaveUp();
    });
}

void FirstSound::expect(CuePlayer::Started started) {
    failed(QStringLiteral("it was replaced by the next"));
    m_started = std::move(started);
    m_patience.start();
}

void FirstSound::came() {
    tell({});
}

void FirstSound::failed(const QString& reason) {
    tell(std::unexpected(unavailable(m_what, reason)));
}

void FirstSound::tell(Result<void> result) {
    m_patience.stop();
    if (auto started = std::exchange(m_started, nullptr)) {
        QTimer::singleShot(0, this, [started = std::move(started), result = std::move(result)] { started(result); });
    }
}

} // namespace softfall
