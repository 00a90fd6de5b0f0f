#include "platform/audio/ToneOutput.h"

#include "core/cues/SoftTone.h"

#include <cmath>

namespace softfall {

namespace {

// A running device costs its server some wake-ups a second, and a resting one needs a moment to restart; cues follow
// one another within this time, or are prepared for.
constexpr int restMilliseconds = 3'000;

QByteArray samplesFor(Tone tone, double gain, const QAudioFormat& format) {
    const std::vector<float> samples = softTone(tone, format.sampleRate());
    QByteArray bytes;
    bytes.reserve(qsizetype(samples.size()) * format.bytesPerFrame());
    for (const float sample : samples) {
        const auto level = qint16(std::lround(sample * gain * 32767));
        for (int channel = 0; channel < format.channelCount(); ++channel) {
            bytes.append(reinterpret_cast<const char*>(&level), sizeof level);
        }
    }
    return bytes;
}

} // namespace

ToneOutput::ToneOutput()
    : m_lines{new ToneLine(this), new ToneLine(this)}
    , m_restTimer(this)
    , m_server(this) {
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(restMilliseconds);
    connect(&m_restTimer, &QTimer::timeout, this, &ToneOutput::rest);
    for (ToneLine* line : m_lines) {
        connect(line, &ToneLine::started, this, [this, line] {
            if (line == m_lines[m_current]) {
                emit started(m_number);
            }
        });
        connect(line, &ToneLine::ended, this, [this, line] { onEnded(*line); });
        connect(line, &ToneLine::broken, this,
                [this] { emit failed(m_number, QStringLiteral("the sound device was removed")); });
    }
}

std::optional<QString> ToneOutput::open(ToneLine& line) {
    if (!m_server.isOpen()) {
        return QStringLiteral("no sound server is running");
    }
    if (!m_devices) {
        m_devices = std::make_unique<QMediaDevices>();
        connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &ToneOutput::followDevices);
    }
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        release();
        return QStringLiteral("no device can play sound");
    }
    if (device != m_device) {
        release();
        m_device = device;
    }
    return line.isOpen() ? std::nullopt : line.open(m_device);
}

void ToneOutput::prepare() {
    ToneLine& line = *m_lines[m_current];
    if (!open(line)) {
        line.wake();
        m_restTimer.start();
    }
}

void ToneOutput::play(Tone tone, double gain, int number) {
    m_number = number;
    if (!m_lines[m_current]->isSilent()) {
        m_lines[m_current]->fade();
        m_current = 1 - m_current;
    }
    ToneLine& line = *m_lines[m_current];
    if (!line.isSilent()) {
        line.close(); // three tones at once: the first is cut off while fading
    }
    if (const auto reason = open(line)) {
        emit failed(number, *reason);
        return;
    }
    m_restTimer.stop();
    line.play(samplesFor(tone, gain, line.format()));
}

void ToneOutput::stop() {
    for (ToneLine* line : m_lines) {
        line->fade();
    }
}

void ToneOutput::release() {
    m_restTimer.stop();
    for (ToneLine* line : m_lines) {
        line->close();
    }
}

void ToneOutput::followDevices() {
    const ToneLine& line = *m_lines[m_current];
    if (line.isOpen() && line.isSilent() && QMediaDevices::defaultAudioOutput() != m_device) {
        prepare();
    }
}

void ToneOutput::onEnded(ToneLine& line) {
    if (&line == m_lines[m_current]) {
        m_restTimer.start();
    } else {
        line.close();
    }
}

void ToneOutput::rest() {
    ToneLine& line = *m_lines[m_current];
    if (line.isOpen()) {
        line.rest();
    }
}

} // namespace softfall
