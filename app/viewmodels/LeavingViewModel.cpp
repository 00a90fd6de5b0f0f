#include "viewmodels/LeavingViewModel.h"

#include "core/reminders/NoticeContent.h"
#include "viewmodels/wording/ReminderWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <utility>

namespace softfall {

LeavingViewModel::LeavingViewModel(Parts parts, QLocale locale, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_locale(std::move(locale)) {}

void LeavingViewModel::show(Question question, const QString& title, const QString& text) {
    m_question = question;
    m_title = title;
    m_text = text;
    emit changed();
}

bool LeavingViewModel::mayClose() {
    const ByEarService& byEar = m_parts.byEar;
    const bool isNight = byEar.phase() != ByEarService::Phase::Light || byEar.isLightsOut();
    if (!m_parts.ports.keepsRunning || !m_parts.evening.begun() || isNight || m_parts.ports.isKnown()) {
        return true;
    }
    m_parts.ports.setKnown();
    const bool isInTray = m_parts.ports.isInTray();
    show(StillRunning,
         isInTray ? tr("Softfall keeps running in the tray") : tr("Softfall keeps running in the background"),
         isInTray ? tr("So reminders still come. Click its moon to open it again.")
         : m_parts.ports.isInMenu()
             ? tr("So reminders still come. To open it again, start Softfall from your applications menu.")
             : tr("So reminders still come. Start Softfall again to open it."));
    return false;
}

void LeavingViewModel::ask() {
    const auto session = m_parts.routine.session();
    if (session && session->isOpen()) {
        show(Quitting, tr("Quit in the middle of the wind-down?"),
             tr("What you did is kept. When you start Softfall again, you can continue from here."));
        return;
    }
    const auto pending = m_parts.reminders.pendingTonight();
    std::vector<NightReminder> next;
    for (const ReminderService::Status& each : pending) {
        if (each.due == pending.front().due) {
            next.push_back(each.reminder);
        }
    }
    show(Quitting, tr("Quit Softfall?"),
         pending.empty() ? tr("There are no reminders until you start Softfall again.")
                         //: %1 "Screens off", %2 a clock time
                         : tr("Next comes %1 at %2. There are no more reminders until you start Softfall again.")
                               .arg(reminderTitle(leadingOf(next).reminder.kind),
                                    clockText(pending.front().due, m_parts.evening.planningZone(), m_locale)));
}

void LeavingViewModel::stay() {
    if (m_question != Nothing) {
        m_question = Nothing; // its words stay while it fades
        emit changed();
    }
}

void LeavingViewModel::quit() {
    m_parts.ports.quit();
}

void LeavingViewModel::leave() {
    m_parts.ports.leave();
}

} // namespace softfall
