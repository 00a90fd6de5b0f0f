#include "viewmodels/tonight/PlanNoticeViewModel.h"

#include "viewmodels/wording/PlanWords.h"
#include "viewmodels/wording/TimeWords.h"

namespace softfall {

PlanNoticeViewModel::PlanNoticeViewModel(EveningService& evening, const Clock& clock, QLocale locale,
                                         PageViewModel& page)
    : QObject(&page)
    , m_evening(evening)
    , m_clock(clock)
    , m_locale(std::move(locale))
    , m_page(page) {}

void PlanNoticeViewModel::read() {
    const auto paused = m_evening.pauseTonight();
    //: %1 "Paused until Sun 29 Nov 2026"
    m_pauseText =
        paused && *paused ? tr("%1: no reminders, and nothing counts.").arg(pauseWords(**paused, m_locale)) : QString();
    tellWhere();
    emit changed();
}

void PlanNoticeViewModel::tellWhere() {
    m_whereQuestion.clear();
    m_clockNote.clear();
    const auto travel = m_evening.travel();
    const auto home =
        travel ? TimeZone::named(travel->homeZone, QStringLiteral("zone")) : std::unexpected(travel.error());
    if (!home) {
        return;
    }
    const TimeZone here = m_clock.zone();
    const Instant now = m_clock.now();
    const auto place = [&](const TimeZone& zone) {
        //: a place and what its clock shows now; %1 "New York", %2 a clock time
        return tr("%1, %2").arg(placeWords(zone), clockText(now, zone, m_locale));
    };
    if (m_evening.unansweredZone()) {
        //: %1 "New York", %2 "Berlin"
        m_whereQuestion =
            tr("This machine is now on the clock of %1; home is %2. Which clock shall the evening follow?")
                .arg(placeWords(here), placeWords(*home));
        m_hereLabel = place(here);
        m_homeLabel = place(*home);
    } else if (m_evening.planningZone().offsetAt(now) != here.offsetAt(now)) {
        //: %1 "Berlin, 14:05"
        m_clockNote = tr("All times are home time (%1).").arg(place(*home));
    }
}

void PlanNoticeViewModel::endPause() {
    const auto before = m_evening.settings();
    if (before && m_page.went(m_evening.endPause())) {
        m_page.say(tr("Reminders are back."), [this, back = *before] { return m_evening.save(back); });
    }
}

void PlanNoticeViewModel::answer(TravelChoice choice) {
    if (m_page.went(m_evening.answerTravel(choice))) {
        m_page.say(choice == TravelChoice::Home ? tr("The evening follows the clock at home.")
                                                : tr("The evening follows the clock here."));
    }
}

void PlanNoticeViewModel::liveHere() {
    answer(TravelChoice::Here);
}

void PlanNoticeViewModel::liveAtHome() {
    answer(TravelChoice::Home);
}

} // namespace softfall
