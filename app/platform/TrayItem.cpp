#include "platform/TrayItem.h"

#include "core/PlainText.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace softfall {

TrayItem::TrayItem(QObject* parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>()) {
    fillMenu();
    connect(&m_host, &TrayHost::changed, this, &TrayItem::appear);
}

TrayItem::~TrayItem() = default;

void TrayItem::fillMenu() {
    m_next = m_menu->addAction(QString());
    m_next->setEnabled(false);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Open Softfall")), &QAction::triggered, this, &TrayItem::openRequested);
    m_routine = m_menu->addAction(QString());
    connect(m_routine, &QAction::triggered, this, &TrayItem::routineRequested);
    m_checkIn = m_menu->addAction(QString());
    connect(m_checkIn, &QAction::triggered, this, &TrayItem::checkInRequested);
    m_menu->addSeparator();
    m_twitch = m_menu->addAction(tr("Log a twitch"));
    connect(m_twitch, &QAction::triggered, this, &TrayItem::twitchRequested);
    m_justJolted = m_menu->addAction(tr("Just after a twitch"));
    connect(m_justJolted, &QAction::triggered, this, &TrayItem::justJoltedRequested);
    m_caffeine = m_menu->addMenu(tr("Log caffeine"));
    m_undo = m_menu->addAction(QString());
    connect(m_undo, &QAction::triggered, this, &TrayItem::undoRequested);
    m_menu->addSeparator();
    m_snooze = m_menu->addAction(QString());
    connect(m_snooze, &QAction::triggered, this, &TrayItem::snoozeRequested);
    m_skip = m_menu->addAction(QString());
    connect(m_skip, &QAction::triggered, this, &TrayItem::skipRequested);
    m_remind = m_menu->addAction(QString());
    connect(m_remind, &QAction::triggered, this, &TrayItem::remindRequested);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &TrayItem::quitRequested);
}

void TrayItem::appear() {
    // Qt checks only once, when the first icon is created, whether there is a tray. Created before the desktop's tray,
    // as happens at login, it would never be seen.
    if (m_icon || !m_host.isPresent()) {
        return;
    }
    m_icon = std::make_unique<QSystemTrayIcon>(QIcon::fromTheme(
        QStringLiteral("org.softfall.Softfall"), QIcon(QStringLiteral(":/softfall/icons/org.softfall.Softfall.svg"))));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) {
            emit openRequested();
        }
    });
    show(m_content);
    m_icon->show();
}

/// The panel gets the label as dbusmenu writes it, where `_` marks a shortcut and `__` is one that is shown. Qt makes
/// such a mark of the first `&` that does not end the text: of `&&` a mark before the `&` that is meant.
QString TrayItem::shown(const QString& text) {
    QString label = onOneLine(text).replace(u'_', QStringLiteral("__"));
    if (const qsizetype first = label.indexOf(u'&'); first >= 0 && first + 1 < label.size()) {
        label.insert(first, u'&');
    }
    return label;
}

void TrayItem::offerServings(const std::vector<TrayServing>& servings) {
    m_caffeine->clear();
    for (const TrayServing& serving : servings) {
        connect(m_caffeine->addAction(shown(serving.label)), &QAction::triggered, this,
                [this, milligrams = serving.milligrams] { emit caffeineRequested(milligrams); });
    }
    m_caffeine->menuAction()->setVisible(!servings.empty());
}

void TrayItem::show(const TrayContent& content) {
    if (content.servings != m_content.servings || m_caffeine->isEmpty()) {
        offerServings(content.servings);
    }
    m_content = content;
    for (QAction* each : {m_routine, m_checkIn, m_undo, m_snooze, m_skip}) {
        each->setVisible(content.isSetUp);
    }
    m_twitch->setVisible(content.isSetUp && content.logsTwitches);
    m_justJolted->setVisible(content.isSetUp);
    m_next->setText(shown(content.next));
    m_routine->setText(content.routineRuns ? tr("Continue wind-down") : tr("Start wind-down"));
    m_checkIn->setText(shown(content.checkIn));
    //: puts a reminder off; %1 "Screens off"
    m_snooze->setText(content.snooze.isEmpty() ? tr("In 10 minutes")
                                               : shown(tr("%1: in 10 minutes").arg(content.snooze)));
    m_snooze->setEnabled(!content.snooze.isEmpty());
    //: %1 "Screens off"
    m_skip->setText(content.skip.isEmpty() ? tr("Skip tonight") : shown(tr("%1: skip tonight").arg(content.skip)));
    m_skip->setEnabled(!content.skip.isEmpty());
    //: a reminder that was skipped comes again; %1 "Screens off"
    m_remind->setText(shown(tr("%1: remind me tonight").arg(content.remind)));
    m_remind->setVisible(content.isSetUp && !content.remind.isEmpty());
    m_undo->setText(content.undo.isEmpty() ? tr("Undo") : shown(content.undo));
    m_undo->setEnabled(!content.undo.isEmpty());
    if (m_icon) {
        m_icon->setToolTip(printable(QStringLiteral("Softfall · %1").arg(content.toolTip)));
    }
}

} // namespace softfall
