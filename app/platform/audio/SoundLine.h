#pragma once

#include <QAudioDevice>
#include <QAudioSink>
#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace softfall {

/// One open stream to a device, silent until it is given sound. Only a little is buffered ahead, so that the sound can
/// fade out within a moment; that buffer is all that a stall of ours can cost.
class SoundLine : public QObject {
    Q_OBJECT

public:
    explicit SoundLine(QObject* parent = nullptr);
    ~SoundLine() override;

    /// Opens the device; the reason if it does not open. An open line is closed first.
    [[nodiscard]] std::optional<QString> open(const QAudioDevice& device);
    [[nodiscard]] bool isOpen() const { return m_sink != nullptr; }
    /// The format that play() wants; of an open line.
    [[nodiscard]] QAudioFormat format() const { return m_sink->format(); }
    /// From this call on the device runs, so that sound starts at once. Only rest() stops it again.
    void wake();
    /// Stops all processing from now on; only while silent.
    void rest();

    /// Plays samples in format() on an open line, replacing what is playing. begun() or broken() follows.
    void play(QByteArray samples);
    [[nodiscard]] bool isSilent() const { return !m_feed.isActive(); }
    /// Silence after a short fade.
    void fade();
    void close();

signals:
    /// The server has started playing what play() got.
    void started();
    /// Everything was played, or has faded.
    void ended();
    /// The server went away; the line is closed.
    void broken();

private:
    void feed();

    QTimer m_feed;
    std::unique_ptr<QAudioSink> m_sink;
    QIODevice* m_intake = nullptr; // of the sink
    QByteArray m_samples;
    qsizetype m_handed = 0; ///< of the samples, in bytes
    bool m_hasBegun = false;
};

} // namespace softfall
