#include "platform/audio/ToneCue.h"

#include "core/cues/SoftTone.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QMediaDevices>

#include <cmath>

namespace softfall {

namespace {

QByteArray samplesFor(const QAudioFormat& format) {
    QByteArray bytes;
    for (const float sample : softTone(format.sampleRate())) {
        const auto level = qint16(std::lround(sample * 32767));
        for (int channel = 0; channel < format.channelCount(); ++channel) {
            bytes.append(reinterpret_cast<const char*>(&level), sizeof level);
        }
    }
    return bytes;
}

} // namespace

ToneCue::ToneCue(QObject* parent)
    : QObject(parent) {
    connect(&m_first, &FirstSound::gaveUp, this, &ToneCue::stop);
}

ToneCue::~ToneCue() {
    stop();
}

void ToneCue::play(CuePlayer::Started started) {
    stop();
    m_first.expect(std::move(started));
    const QAudioDevice output = QMediaDevices::defaultAudioOutput();
    if (output.isNull()) {
        m_first.failed(QStringLiteral("there is no device that plays sound"));
        return;
    }
    QAudioFormat format = output.preferredFormat();
    format.setSampleFormat(QAudioFormat::Int16);
    if (!output.isFormatSupported(format)) {
        m_first.failed(QStringLiteral("%1 does not take plain sound").arg(output.description()));
        return;
    }
    m_samples.setData(samplesFor(format));
    m_samples.open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(output, format);
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &ToneCue::onState);
    m_sink->start(&m_samples);
    if (m_sink && m_sink->error() != QAudio::NoError) {
        onState(m_sink->state());
    }
}

void ToneCue::onState(QAudio::State state) {
    if (m_sink->error() != QAudio::NoError && m_sink->error() != QAudio::UnderrunError) {
        m_first.failed(QStringLiteral("the sound device could not be opened"));
    } else if (state == QAudio::ActiveState) {
        m_first.came();
    }
}

void ToneCue::stop() {
    if (m_sink) {
        // Not from within a signal of its own.
        m_sink->disconnect(this);
        m_sink->stop();
        m_sink.release()->deleteLater();
    }
    m_samples.close();
}

} // namespace softfall
