#include "platform/audio/SoundLine.h"

#include <algorithm>

namespace softfall {

namespace {

constexpr qint64 aheadMicroseconds = 120'000;
// Short enough that the buffered sound and the fade together end within 100 ms, long enough not to click.
constexpr qint64 fadeMicroseconds = 10'000;
constexpr int feedMilliseconds = 10;
constexpr int answerMilliseconds = 60'000; // far longer than a server takes unless it hangs

bool isDead(const QAudioSink& sink) {
    return sink.error() == QAudio::OpenError || sink.error() == QAudio::IOError || sink.error() == QAudio::FatalError;
}

} // namespace

SoundLine::SoundLine(QObject* parent)
    : QObject(parent)
    , m_feed(this) {
    m_feed.setTimerType(Qt::PreciseTimer);
    m_feed.setInterval(feedMilliseconds);
    connect(&m_feed, &QTimer::timeout, this, &SoundLine::feed);
}

SoundLine::~SoundLine() {
    close();
}

std::optional<QString> SoundLine::open(const QAudioDevice& device) {
    close();
    QAudioFormat format = device.preferredFormat();
    format.setSampleFormat(QAudioFormat::Int16);
    if (!device.isFormatSupported(format)) {
        return QStringLiteral("the sound device %1 can't play plain sound").arg(device.description());
    }
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(format.bytesForDuration(aheadMicroseconds));
    m_intake = m_sink->start();
    if (m_intake == nullptr || isDead(*m_sink)) {
        close();
        return QStringLiteral("the sound device could not be opened");
    }
    connect(m_sink.get(), &QAudioSink::stateChanged, this, [this] {
        if (m_sink && isDead(*m_sink)) {
            close();
            emit broken();
        }
    });
    return std::nullopt;
}

void SoundLine::wake() {
    if (m_sink->state() == QAudio::SuspendedState) {
        m_sink->resume();
    }
}

void SoundLine::rest() {
    if (isSilent() && m_sink->state() != QAudio::SuspendedState) {
        m_sink->suspend();
    }
}

void SoundLine::play(QByteArray samples) {
    wake();
    m_samples = std::move(samples);
    // The server resumes playing only when its buffer is full; after a stall, a shorter ending would stay in the buffer
    // and be heard before the next tone.
    m_samples.append(m_sink->format().bytesForDuration(aheadMicroseconds), '\0');
    m_handed = 0;
    m_hasBegun = false;
    m_feed.start();
    feed();
}

void SoundLine::feed() {
    const qsizetype room = m_sink->bytesFree();
    if (room < 0) { // Qt 6.4's only sign that the server ended the stream
        close();
        emit broken();
        return;
    }
    if (m_handed > 0 && room > 0 && !m_hasBegun) {
        m_hasBegun = true;
        emit started();
        if (!m_sink) {
            return;
        }
    }
    if (m_handed == m_samples.size()) {
        if (room >= m_sink->bufferSize() || m_sink->state() == QAudio::IdleState) {
            m_feed.stop();
            emit ended();
        }
        return;
    }
    const qsizetype frame = m_sink->format().bytesPerFrame();
    const qsizetype length = std::min(room / frame * frame, m_samples.size() - m_handed);
    m_handed += std::max<qsizetype>(m_intake->write(m_samples.constData() + m_handed, length), 0);
}

void SoundLine::fade() {
    if (isSilent()) {
        return;
    }
    const QAudioFormat format = m_sink->format();
    const qsizetype frame = format.bytesPerFrame();
    const qsizetype frames =
        std::min(qsizetype(format.framesForDuration(fadeMicroseconds)), (m_samples.size() - m_handed) / frame);
    auto* values = reinterpret_cast<qint16*>(m_samples.data() + m_handed);
    for (qsizetype i = 0; i < frames; ++i) {
        for (int channel = 0; channel < format.channelCount(); ++channel) {
            qint16& value = values[i * format.channelCount() + channel];
            value = qint16(value * (frames - 1 - i) / frames);
        }
    }
    m_samples.truncate(m_handed + frames * frame);
    m_samples.append(m_sink->format().bytesForDuration(aheadMicroseconds), '\0');
}

void SoundLine::close() {
    m_feed.stop();
    m_samples.clear();
    m_handed = 0;
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->stop();
        // Qt 6.4 leaves a pending call to the server behind, whose answer still needs the sink.
        QTimer::singleShot(answerMilliseconds, m_sink.get(), &QObject::deleteLater);
        (void)m_sink.release();
        m_intake = nullptr;
    }
}

} // namespace softfall
