#include "viewmodels/diary/TwitchEditorViewModel.h"

#include "core/diary/EntryTime.h"
#include "core/time/ClockOnDate.h"
#include "viewmodels/wording/DiaryWords.h"

namespace softfall {

TwitchEditorViewModel::TwitchEditorViewModel(DiaryService& diary, QLocale locale, PageViewModel& page)
    : EntryEditorViewModel(diary, std::move(locale), page) {}

void TwitchEditorViewModel::begin(TimeOfDay likely) {
    m_twitch = {};
    show(likely);
}

void TwitchEditorViewModel::edit(const Twitch& twitch) {
    m_twitch = twitch;
    show(timeOfDayAt(wallOf(twitch.at)));
}

void TwitchEditorViewModel::setIntensity(int index) {
    set(m_twitch.intensity, index < 0 || index == intensity() ? std::nullopt : std::optional(index + 1));
}

void TwitchEditorViewModel::setLimb(int index) {
    set(m_twitch.limb, index < 0 || index == limb() ? std::nullopt : std::optional(static_cast<Limb>(index)));
}

void TwitchEditorViewModel::setPain(int pain) {
    set(m_twitch.pain, pain < 0 ? std::nullopt : std::optional(pain));
}

QStringList TwitchEditorViewModel::limbs() const {
    QStringList names;
    for (const Limb limb : {Limb::LegLeft, Limb::LegRight, Limb::Legs, Limb::Arm, Limb::Trunk, Limb::WholeBody}) {
        const QString name = limbName(limb);
        names << name.left(1).toUpper() + name.mid(1);
    }
    return names;
}

WallTime TwitchEditorViewModel::wall() const {
    return wallOfTwitch(clockTime(), frame().middleOfSleep);
}

void TwitchEditorViewModel::save() {
    Twitch twitch = m_twitch;
    twitch.night = frame().night;
    twitch.at = edited(twitch.at);
    if (isStored()) {
        if (m_page.notify(m_diary.changeTwitch(twitch), tr("Twitch at %1 edited.").arg(clockWords()))) {
            close();
        }
        return;
    }
    const auto logged = m_diary.logTwitchOf(twitch);
    if (!logged) {
        m_page.notify(logged.error());
        return;
    }
    m_page.notify(tr("Twitch at %1 added.").arg(clockWords()), logged->edit);
    close();
}

} // namespace softfall
