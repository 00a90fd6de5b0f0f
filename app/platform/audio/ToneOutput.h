#pragma once

#include "core/cues/Tone.h"
#include "platform/audio/SoundServerGate.h"
#include "platform/audio/ToneLine.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QObject>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>

namespace softfall {

/// Tones on the current default output. Lives in a SoundThread.
class ToneOutput : public QObject {
    Q_OBJECT

public:
    ToneOutput();

    /// Opens the output and keeps its device running for some seconds.
    void prepare();
    /// `gain` multiplies the samples. begun() or failed() with the number follows, unless stop() comes before.
    void play(Tone tone, double gain, int number);
    /// Silence after a short fade.
    void stop();
    /// Silence at once; the output is closed.
    void release();

signals:
    void started(int number);
    void failed(int number, const QString& reason);

private:
    [[nodiscard]] std::optional<QString> open(ToneLine& line);
    void followDevices();
    void onEnded(ToneLine& line);
    void rest();

    // While one fades out, the other begins.
    std::array<ToneLine*, 2> m_lines;
    std::size_t m_current = 0;
    int m_number = 0;
    QTimer m_restTimer;
    SoundServerGate m_server;
    QAudioDevice m_device; ///< of the lines
    std::unique_ptr<QMediaDevices> m_devices;
};

} // namespace softfall
