#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace softfall {

/// The item in the desktop's tray (StatusNotifierItem). Present only while the desktop has a tray.
class TrayItem : public QObject {
    Q_OBJECT

public:
    explicit TrayItem(QObject* parent = nullptr);
    ~TrayItem() override;

    /// What comes next, in words; shown as tool tip and as the first line of the menu.
    void setNext(const QString& text);

    /// Whether the desktop shows trays at this moment.
    [[nodiscard]] static bool isAvailable();

signals:
    void openRequested();
    void twitchRequested();
    void routineRequested();
    void quitRequested();

private:
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QAction* m_next = nullptr;
};

} // namespace softfall
