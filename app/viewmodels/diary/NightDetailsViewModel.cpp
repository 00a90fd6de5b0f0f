#include "viewmodels/diary/NightDetailsViewModel.h"

#include "core/time/ClockOnDate.h"
#include "viewmodels/wording/TimeWords.h"

namespace softfall {

namespace {

using Told = NightDetailsViewModel::Told;

int minutesOfDay(WallTime wall) {
    return int(timeOfDayAt(wall).sinceMidnight().count());
}

std::optional<int> minutesOfDay(const std::optional<ZonedInstant>& at) {
    return at ? std::optional(minutesOfDay(at->wall())) : std::nullopt;
}

std::optional<int> numberTold(int number) {
    return number < 0 ? std::nullopt : std::optional(number);
}

Told toldOf(const std::optional<bool>& answer) {
    return !answer ? Told::Nothing : *answer ? Told::Yes : Told::No;
}

std::optional<bool> answerOf(Told told) {
    return told == Told::Nothing ? std::nullopt : std::optional(told == Told::Yes);
}

TimeOfDay clock(int minutesOfDay) {
    return TimeOfDay(minutes(minutesOfDay));
}

} // namespace

NightDetailsViewModel::NightDetailsViewModel(QLocale locale, QObject* parent)
    : QObject(parent)
    , m_locale(std::move(locale)) {}

void NightDetailsViewModel::fill(const Night& night, const MorningSuggestion& suggestion, const Frame& frame) {
    m_frame = frame;
    const auto suggested = [&frame](Instant instant) { return minutesOfDay(frame.zone.wallAt(instant)); };
    m_lightsOut = minutesOfDay(night.lightsOut).value_or(suggested(suggestion.lightsOut));
    m_wake = minutesOfDay(night.wake).value_or(suggested(suggestion.wake));
    m_inBed = minutesOfDay(night.inBed);
    if (!m_inBed && suggestion.toldInBed) {
        m_inBed = suggested(suggestion.inBed);
    }
    m_outOfBed = minutesOfDay(night.outOfBed);
    m_solMinutes = night.solMinutes.value_or(-1);
    m_awakenings = night.awakenings.value_or(-1);
    m_wasoMinutes = night.wasoMinutes.value_or(-1);
    m_pain = night.pain.value_or(-1);
    m_cramp = toldOf(night.cramp);
    m_spread = toldOf(night.spread);
    m_middleOfNight = toldOf(night.middleOfNight);
    m_note = night.note;
    emit changed();
}

bool NightDetailsViewModel::hasMore(const Night& night) {
    return night.inBed || night.outOfBed || night.solMinutes || night.awakenings || night.wasoMinutes || night.pain ||
           night.cramp || night.spread || night.middleOfNight || !night.note.isEmpty();
}

QString NightDetailsViewModel::timesWords() const {
    //: times of a night; %1 and %2 clock times
    return tr("Lights out %1 · awake %2")
        .arg(clockText(clock(m_lightsOut), m_locale), clockText(clock(m_wake), m_locale));
}

void NightDetailsViewModel::tell(Night& night, bool all) const {
    tellTimes(night, all);
    if (!all) {
        return;
    }
    night.solMinutes = numberTold(m_solMinutes);
    night.awakenings = numberTold(m_awakenings);
    night.wasoMinutes = numberTold(m_wasoMinutes);
    night.pain = numberTold(m_pain);
    night.cramp = answerOf(m_cramp);
    night.spread = answerOf(m_spread);
    night.middleOfNight = answerOf(m_middleOfNight);
    night.note = m_note;
}

void NightDetailsViewModel::tellTimes(Night& night, bool all) const {
    // A time that was not touched keeps its zone and its seconds.
    const auto put = [this](std::optional<ZonedInstant>& at, WallTime wall) {
        if (!at || std::chrono::floor<minutes>(at->wall()) != wall) {
            at = zonedAtWall(wall, m_frame.zone);
        }
        return std::chrono::floor<minutes>(at->wall());
    };
    const WallTime lightsOut =
        put(night.lightsOut, m_frame.after ? firstAfter(*m_frame.after, clock(m_lightsOut))
                                           : nearestTo(m_frame.planned.bedtime, clock(m_lightsOut)));
    const WallTime wake = put(night.wake, firstAfter(lightsOut, clock(m_wake)));
    if (all) {
        put(night.inBed, nearestTo(lightsOut, clock(inBed())));
        put(night.outOfBed, nearestTo(wake, clock(outOfBed())));
    }
}

} // namespace softfall
