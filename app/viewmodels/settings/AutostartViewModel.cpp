#include "viewmodels/settings/AutostartViewModel.h"

#include "viewmodels/wording/CheckWords.h"

namespace softfall {

AutostartViewModel::AutostartViewModel(ReadinessService& readiness, QObject* parent)
    : QObject(parent)
    , m_readiness(readiness) {
    connect(&readiness, &ReadinessService::changed, this, &AutostartViewModel::reread);
}

void AutostartViewModel::set(bool on) {
    m_showsTrial = true;
    m_readiness.setAutostart(on);
}

void AutostartViewModel::refresh() {
    m_showsTrial = false;
    reread();
}

void AutostartViewModel::reread() {
    m_status = m_readiness.autostart();
    m_detail = autostartSentence(m_status);
    const auto trial = m_showsTrial ? m_readiness.trialOf(CheckItem::Autostart) : std::nullopt;
    if (trial && trial->outcome == Trial::Outcome::Asked) {
        m_detail = tr("Asking the desktop. It may have a question for you.");
    } else if (trial && trial->outcome == Trial::Outcome::Failed) {
        //: %1 a reason
        m_detail = tr("That couldn’t be changed (%1). The switch shows the current setting.").arg(trial->detail);
    }
    emit changed();
}

} // namespace softfall
