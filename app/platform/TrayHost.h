#pragma once

#include <QObject>

class QDBusServiceWatcher;

namespace softfall {

/// Whether the desktop shows tray items: a StatusNotifierHost is registered with org.kde.StatusNotifierWatcher. A
/// watcher alone is not enough: it may run without anything that draws the items.
class TrayHost : public QObject {
    Q_OBJECT

public:
    explicit TrayHost(QObject* parent = nullptr);

    [[nodiscard]] bool isPresent() const { return m_isPresent; }

signals:
    void changed();

private slots:
    void onHostChanged();

private:
    void ask();
    void set(bool isPresent);

    bool m_isPresent = false;
    QDBusServiceWatcher* m_watcher = nullptr;
};

} // namespace softfall
