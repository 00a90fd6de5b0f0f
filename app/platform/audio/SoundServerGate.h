#pragma once

#include <QObject>
#include <QStringList>

#include <optional>

namespace softfall {

/// Keeps Qt 6.4 from giving up on the sound server. Qt connects when it is first asked for a device, and again three
/// seconds after a connection broke; where nobody listens at that moment, it never tries again. So it is not asked
/// before somebody listens, and its next try is put off until then.
class SoundServerGate : public QObject {
    Q_OBJECT

public:
    explicit SoundServerGate(QObject* parent = nullptr);

    /// Whether Qt may be asked for a device. From the thread that asks, whose event loop runs.
    [[nodiscard]] bool isOpen();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::optional<QStringList> m_sockets;
    bool m_isOpen = false;
};

} // namespace softfall
