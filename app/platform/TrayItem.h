#pragma once

#include "platform/TrayHost.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace softfall {

/// A serving of caffeine that the tray's menu logs.
struct TrayServing {
    QString label; ///< "Coffee, 96 mg"
    double milligrams = 0;
    bool operator==(const TrayServing&) const = default;
};

/// What the tray's menu shows at this moment, in words.
struct TrayContent {
    QString next;     ///< the next event: the first line
    QString toolTip;  ///< visible to everybody
    QString checkIn;  ///< the check-in that can be done now
    QString snooze;   ///< what can be postponed; empty: nothing
    QString skip;     ///< what can be skipped tonight; empty: nothing
    QString remind{}; ///< what was skipped and can come again tonight; empty: nothing
    QString undo{};   ///< "Undo: twitch logged"; empty: nothing
    std::vector<TrayServing> servings{};
    bool logsTwitches = true; ///< twitches are logged as they happen
    bool routineRuns = false;
    bool isSetUp = true; ///< before that it only opens the window and quits
    bool operator==(const TrayContent&) const = default;
};

/// The item in the desktop's tray (StatusNotifierItem). Appears and disappears with the tray.
class TrayItem : public QObject {
    Q_OBJECT

public:
    explicit TrayItem(QObject* parent = nullptr);
    ~TrayItem() override;

    void show(const TrayContent& content);

    /// Whether the desktop shows trays at this moment.
    [[nodiscard]] bool isAvailable() const { return m_host.isPresent(); }

signals:
    void openRequested();
    void twitchRequested();
    void justJoltedRequested();
    void caffeineRequested(double milligrams);
    void routineRequested();
    void checkInRequested();
    void snoozeRequested();
    void skipRequested();
    void remindRequested();
    void undoRequested();
    void quitRequested();

private:
    void fillMenu();
    [[nodiscard]] static QString shown(const QString& text);
    void offerServings(const std::vector<TrayServing>& servings);
    void appear();

    TrayHost m_host;
    TrayContent m_content;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QAction* m_next = nullptr;
    QAction* m_routine = nullptr;
    QAction* m_checkIn = nullptr;
    QAction* m_twitch = nullptr;
    QAction* m_justJolted = nullptr;
    QMenu* m_caffeine = nullptr;
    QAction* m_snooze = nullptr;
    QAction* m_skip = nullptr;
    QAction* m_remind = nullptr;
    QAction* m_undo = nullptr;
};

} // namespace softfall
