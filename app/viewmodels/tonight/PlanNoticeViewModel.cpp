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
        paused ? tr("%1: no reminders, and nothing is counted.").arg(pauseWords(*paused, m_locale)) : QString();
    updateWhere();
    emit changed();
}

void PlanNoticeViewModel::updateWhere() {
    m_whereQuestion.clear();
    m_clockNote.clear();
    const auto home = TimeZone::named(m_evening.travel().homeZone, QStringLiteral("zone"));
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
        m_whereQuestion = tr("This computer is now on %1 time, and home is %2. Which time should your evening follow?")
                              .arg(placeWords(here), placeWords(*home));
        m_hereLabel = place(here);
        m_homeLabel = place(*home);
    } else if (m_evening.planningZone().offsetAt(now) != here.offsetAt(now)) {
        //: %1 "Berlin, 14:05"
        m_clockNote = tr("All times are home time (%1).").arg(place(*home));
    }
}

void PlanNoticeViewModel::endPause() {
    m_page.notify(m_evening.endPause(), tr("Reminders are back."));
}

void PlanNoticeViewModel::answer(TravelChoice choice) {
    const Travel before = m_evening.travel();
    if (m_page.succeeded(m_evening.answerTravel(choice))) {
        m_page.notify(choice == TravelChoice::Home ? tr("Your evening follows home time.")
                                                   : tr("Your evening follows local time."),
                      [this, before] { return m_evening.setTravel(before); });
    }
}

void PlanNoticeViewModel::liveHere() {
    answer(TravelChoice::Here);
}

void PlanNoticeViewModel::liveAtHome() {
    answer(TravelChoice::Home);
}

} // namespace softfall
