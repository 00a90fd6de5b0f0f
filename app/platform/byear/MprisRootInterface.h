#pragma once

#include "platform/byear/MprisPlayer.h"

#include <QDBusAbstractAdaptor>
#include <QStringList>

namespace softfall {

/// org.mpris.MediaPlayer2, on the object that the player registers on the bus.
class MprisRootInterface : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ no CONSTANT)
    Q_PROPERTY(bool CanRaise READ canRaise)
    Q_PROPERTY(bool HasTrackList READ no CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ none CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ none CONSTANT)

public:
    MprisRootInterface(QObject* object, MprisPlayer& player)
        : QDBusAbstractAdaptor(object)
        , m_player(player) {}

    [[nodiscard]] bool no() const { return false; }
    [[nodiscard]] bool canRaise() const { return m_player.canRaise(); }
    [[nodiscard]] QString identity() const { return QStringLiteral("Softfall"); }
    [[nodiscard]] QString desktopEntry() const { return QStringLiteral("org.softfall.Softfall"); }
    [[nodiscard]] QStringList none() const { return {}; }

public slots:
    void Raise() { m_player.raise(); }
    void Quit() {} // CanQuit is false: it does nothing

private:
    MprisPlayer& m_player;
};

} // namespace softfall
