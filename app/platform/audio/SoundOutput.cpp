#include "platform/audio/SoundOutput.h"

#include <algorithm>
#include <cmath>

namespace softfall {

namespace {

// A running device costs its server some wake-ups a second, and a resting one needs a moment to restart; cues follow
// one another within this time, or are prepared for.
constexpr int restMilliseconds = 3'000;

QByteArray bytesFor(const std::vector<float>& samples, double gain, const QAudioFormat& format) {
    QByteArray bytes;
    bytes.reserve(qsizetype(samples.size()) * format.bytesPerFrame());
    for (const float sample : samples) {
        const auto level = qint16(std::lround(std::clamp(sample * gain, -1.0, 1.0) * 32767));
        for (int channel = 0; channel < format.channelCount(); ++channel) {
            bytes.append(reinterpret_cast<const char*>(&level), sizeof level);
        }
    }
    return bytes;
}

} // namespace

SoundOutput::SoundOutput()
    : m_lines{new SoundLine(this), new SoundLine(this)}
    , m_restTimer(this)
    , m_server(this) {
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(restMilliseconds);
    connect(&m_restTimer, &QTimer::timeout, this, &SoundOutput::rest);
    for (SoundLine* line : m_lines) {
        connect(line, &SoundLine::started, this, [this, line] {
            if (line == m_lines[m_current]) {
                emit started(m_number);
            }
        });
        connect(line, &SoundLine::ended, this, [this, line] { onEnded(*line); });
        connect(line, &SoundLine::broken, this,
                [this] { emit failed(m_number, QStringLiteral("the sound device was removed")); });
    }
}

std::optional<QString> SoundOutput::open(SoundLine& line) {
    if (!m_server.isOpen()) {
        return QStringLiteral("no sound server is running");
    }
    if (!m_devices) {
        m_devices = std::make_unique<QMediaDevices>();
        connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &SoundOutput::followDevices);
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

void SoundOutput::prepare() {
    SoundLine& line = *m_lines[m_current];
    if (!open(line)) {
        line.wake();
        m_restTimer.start();
    }
}

void SoundOutput::play(const Sampler& sampler, double gain, int number) {
    m_number = number;
    if (!m_lines[m_current]->isSilent()) {
        m_lines[m_current]->fade();
        m_current = 1 - m_current;
    }
    SoundLine& line = *m_lines[m_current];
    if (!line.isSilent()) {
        line.close(); // three sounds at once: the first is cut off while fading
    }
    if (const auto reason = open(line)) {
        emit failed(number, *reason);
        return;
    }
    m_restTimer.stop();
    line.play(bytesFor(sampler(line.format().sampleRate()), gain, line.format()));
}

void SoundOutput::stop() {
    for (SoundLine* line : m_lines) {
        line->fade();
    }
}

void SoundOutput::release() {
    m_restTimer.stop();
    for (SoundLine* line : m_lines) {
        line->close();
    }
}

void SoundOutput::followDevices() {
    const SoundLine& line = *m_lines[m_current];
    if (line.isOpen() && line.isSilent() && QMediaDevices::defaultAudioOutput() != m_device) {
        prepare();
    }
}

void SoundOutput::onEnded(SoundLine& line) {
    if (&line == m_lines[m_current]) {
        m_restTimer.start();
    } else {
        line.close();
    }
}

void SoundOutput::rest() {
    SoundLine& line = *m_lines[m_current];
    if (line.isOpen()) {
        line.rest();
    }
}

} // namespace softfall
