#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace softfall {

/// Tells when the machine has come into another time zone: systemd's timedated says so, and so does the folder of
/// /etc/localtime where somebody else changes it. Nothing polls.
class ZoneWatch : public QObject {
    Q_OBJECT

public:
    /// `zoneFile`: the link that says which zone the machine is in.
    explicit ZoneWatch(const QString& zoneFile = QStringLiteral("/etc/localtime"), QObject* parent = nullptr);

signals:
    void zoneChanged();

private slots:
    void onTimedateChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);

private:
    void check();

    QString m_zoneFile;
    QString m_target; ///< where the link led at the last look
    QFileSystemWatcher m_watcher;
};

} // namespace softfall
