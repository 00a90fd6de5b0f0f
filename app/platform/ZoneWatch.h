#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace softfall {

/// Reports when the machine enters another time zone: by systemd's timedated, and by the folder of /etc/localtime if
/// something else changes it. Nothing polls.
class ZoneWatch : public QObject {
    Q_OBJECT

public:
    /// `zoneFile`: the link to the machine's zone.
    explicit ZoneWatch(const QString& zoneFile = QStringLiteral("/etc/localtime"), QObject* parent = nullptr);

signals:
    void zoneChanged();

private slots:
    void onTimedateChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);

private:
    void check();

    QString m_zoneFile;
    QString m_target; ///< the link's target at the last check
    QFileSystemWatcher m_watcher;
};

} // namespace softfall
