#pragma once

#include <QObject>
#include <QStringList>

#include <optional>

namespace softfall {

/// Keeps Qt 6.4 from giving up on the sound server. Qt connects when first asked for a device, and again three seconds
/// after a connection broke; if no server listens at that moment, it never tries again. So Qt is not asked before a
/// server listens, and its next try is delayed until then.
class SoundServerGate : public QObject {
    Q_OBJECT

public:
    explicit SoundServerGate(QObject* parent = nullptr);

    /// Whether Qt may be asked for a device. Call it from the asking thread, with its event loop running.
    [[nodiscard]] bool isOpen();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::optional<QStringList> m_sockets;
    bool m_isOpen = false;
};

} // namespace softfall
