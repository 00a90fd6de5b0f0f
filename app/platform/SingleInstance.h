#pragma once

#include <QDBusAbstractAdaptor>
#include <QObject>
#include <QStringList>
#include <QVariant>

namespace softfall {

/// One Softfall for each session bus: owns the name org.softfall.Softfall and implements org.freedesktop.Application.
/// Without a bus every start is the only one.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(QObject* parent = nullptr);
    /// Releases the name at once: a program restarted in this process requests it in a moment.
    ~SingleInstance() override;

    /// Whether this process is the one; false if another owns the name already.
    [[nodiscard]] bool claim();
    /// Whether any process owns the name.
    [[nodiscard]] static bool isClaimed();

    /// Asks the running instance to open its window, on `page` unless empty; false if it did not answer.
    [[nodiscard]] static bool activateOther(const QString& page);
    /// Asks the running instance to perform `action`; false if it did not answer.
    [[nodiscard]] static bool actInOther(const QString& action);

signals:
    void activated();
    /// An action of the desktop file: log-twitch, start-routine, snooze, check-in, or page-NAME.
    void actionRequested(const QString& action);
};

/// The D-Bus interface of SingleInstance.
class FreedesktopApplicationAdaptor : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit FreedesktopApplicationAdaptor(SingleInstance* instance);

public slots:
    // The signatures are those of the Desktop Entry Specification.
    void Activate(const QVariantMap& platformData);
    void Open(const QStringList& uris, const QVariantMap& platformData);
    void ActivateAction(const QString& action, const QVariantList& parameter, const QVariantMap& platformData);

private:
    SingleInstance* m_instance;
};

} // namespace softfall
