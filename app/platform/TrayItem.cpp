#include "platform/TrayItem.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace softfall {

TrayItem::TrayItem(QObject* parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(std::make_unique<QSystemTrayIcon>(
          QIcon::fromTheme(QStringLiteral("org.softfall.Softfall"),
                           QIcon(QStringLiteral(":/softfall/icons/org.softfall.Softfall.svg"))))) {
    m_next = m_menu->addAction(QString());
    m_next->setEnabled(false);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Open Softfall")), &QAction::triggered, this, &TrayItem::openRequested);
    connect(m_menu->addAction(tr("Log a twitch")), &QAction::triggered, this, &TrayItem::twitchRequested);
    connect(m_menu->addAction(tr("Start wind-down")), &QAction::triggered, this, &TrayItem::routineRequested);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &TrayItem::quitRequested);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) {
            emit openRequested();
        }
    });
    m_icon->show();
}

TrayItem::~TrayItem() = default;

void TrayItem::setNext(const QString& text) {
    m_next->setText(text);
    m_icon->setToolTip(QStringLiteral("Softfall · %1").arg(text));
}

bool TrayItem::isAvailable() {
    return QSystemTrayIcon::isSystemTrayAvailable();
}

} // namespace softfall
