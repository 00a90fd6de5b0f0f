#pragma once

#include "platform/audio/SoundLine.h"
#include "platform/audio/SoundServerGate.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QObject>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace softfall {

/// One sound at a time on the current default output. Lives in a SoundThread.
class SoundOutput : public QObject {
    Q_OBJECT

public:
    SoundOutput();

    /// Opens the output and keeps its device running for some seconds.
    void prepare();
    /// The samples of one channel, with `rate` of them a second.
    using Sampler = std::function<std::vector<float>(int rate)>;
    /// Asks for the samples at once and replaces what is playing; `gain` multiplies them. started() or failed() with
    /// the number follows, unless stop() comes before.
    void play(const Sampler& sampler, double gain, int number);
    /// Silence after a short fade.
    void stop();
    /// Silence at once; the output is closed.
    void release();

signals:
    void started(int number);
    void failed(int number, const QString& reason);

private:
    [[nodiscard]] std::optional<QString> open(SoundLine& line);
    void followDevices();
    void onEnded(SoundLine& line);
    void rest();

    // While one fades out, the other begins.
    std::array<SoundLine*, 2> m_lines;
    std::size_t m_current = 0;
    int m_number = 0;
    QTimer m_restTimer;
    SoundServerGate m_server;
    QAudioDevice m_device; ///< of the lines
    std::unique_ptr<QMediaDevices> m_devices;
};

} // namespace softfall
