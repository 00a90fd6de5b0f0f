#pragma once

#include "core/cues/CuePlayer.h"

#include <QObject>
#include <QTimer>

namespace softfall {

/// Waits for the first sound of a cue and reports once, from the event loop, whether it came. Sound servers and speech
/// engines that hang report nothing at all, so the wait is limited.
class PlaybackWatchdog : public QObject {
    Q_OBJECT

public:
    /// `what` is the field of the error: voice or sound.
    explicit PlaybackWatchdog(QString what, QObject* parent = nullptr);

    /// A caller still waiting for an earlier cue gets the error that it was replaced.
    void expect(CuePlayer::Started started);
    void came();
    void failed(const QString& reason);

signals:
    /// Nothing was heard in time.
    void timedOut();

private:
    void finish(Result<void> result);

    QString m_what;
    QTimer m_timeout;
    CuePlayer::Started m_started;
};

} // namespace softfall
