#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QVariantMap>

namespace softfall {

/// org.freedesktop.portal.Background on the session bus, answering as the test says.
class FakePortal : public QDBusVirtualObject {
    Q_OBJECT

public:
    enum class Manner {
        Grants,            ///< before the call has returned: a late listener misses it
        GrantsOnly,        ///< the background, but no autostart
        Cancels,           ///< the person said no
        Fails,             ///< for its own reasons
        ChoosesItsOwnPath, ///< as portals before 0.9 do; grants
        KnowsNoBackground, ///< a portal of another version
        Waits              ///< for the person, who does not answer
    };

    explicit FakePortal(Manner manner);
    ~FakePortal() override;

    /// Options of the last request.
    [[nodiscard]] const QVariantMap& asked() const { return m_asked; }

    [[nodiscard]] QString introspect(const QString& path) const override;
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

private:
    Manner m_manner;
    QVariantMap m_asked;
};

} // namespace softfall
