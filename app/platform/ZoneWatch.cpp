#include "platform/ZoneWatch.h"

#include <QDBusConnection>
#include <QFileInfo>

#include <utility>

namespace softfall {

ZoneWatch::ZoneWatch(const QString& zoneFile, QObject* parent)
    : QObject(parent)
    , m_zoneFile(zoneFile)
    , m_target(QFileInfo(zoneFile).symLinkTarget()) {
    QDBusConnection::systemBus().connect(
        QStringLiteral("org.freedesktop.timedate1"), QStringLiteral("/org/freedesktop/timedate1"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"), this,
        SLOT(onTimedateChanged(QString, QVariantMap, QStringList)));
    // The link is replaced, not written: only its folder reports that.
    m_watcher.addPath(QFileInfo(zoneFile).path());
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ZoneWatch::check);
}

void ZoneWatch::check() {
    const QString target = QFileInfo(m_zoneFile).symLinkTarget();
    if (std::exchange(m_target, target) != target) {
        emit zoneChanged();
    }
}

void ZoneWatch::onTimedateChanged(const QString& /*interface*/, const QVariantMap& /*changed*/,
                                  const QStringList& /*invalidated*/) {
    check();
}

} // namespace softfall
