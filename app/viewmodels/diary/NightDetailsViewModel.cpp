#include "viewmodels/diary/NightDetailsViewModel.h"

#include "core/time/ClockOnDate.h"
#include "viewmodels/wording/TimeWords.h"

namespace softfall {

namespace {

using YesNoAnswer = NightDetailsViewModel::YesNoAnswer;

int minutesOfDay(WallTime wall) {
    return int(timeOfDayAt(wall).sinceMidnight().count());
}

std::optional<int> minutesOfDay(const std::optional<ZonedInstant>& at) {
    return at ? std::optional(minutesOfDay(at->wall())) : std::nullopt;
}

std::optional<int> enteredNumber(int number) {
    return number < 0 ? std::nullopt : std::optional(number);
}

YesNoAnswer yesNoAnswerOf(const std::optional<bool>& answer) {
    return !answer ? YesNoAnswer::Nothing : *answer ? YesNoAnswer::Yes : YesNoAnswer::No;
}

std::optional<bool> answerOf(YesNoAnswer answer) {
    return answer == YesNoAnswer::Nothing ? std::nullopt : std::optional(answer == YesNoAnswer::Yes);
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
    if (!m_inBed && suggestion.hasInBed) {
        m_inBed = suggested(suggestion.inBed);
    }
    m_outOfBed = minutesOfDay(night.outOfBed);
    m_solMinutes = night.solMinutes.value_or(-1);
    m_awakenings = night.awakenings.value_or(-1);
    m_wasoMinutes = night.wasoMinutes.value_or(-1);
    m_pain = night.pain.value_or(-1);
    m_cramp = yesNoAnswerOf(night.cramp);
    m_spread = yesNoAnswerOf(night.spread);
    m_middleOfNight = yesNoAnswerOf(night.middleOfNight);
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

void NightDetailsViewModel::writeTo(Night& night, bool all) const {
    writeTimes(night, all);
    if (!all) {
        return;
    }
    night.solMinutes = enteredNumber(m_solMinutes);
    night.awakenings = enteredNumber(m_awakenings);
    night.wasoMinutes = enteredNumber(m_wasoMinutes);
    night.pain = enteredNumber(m_pain);
    night.cramp = answerOf(m_cramp);
    night.spread = answerOf(m_spread);
    night.middleOfNight = answerOf(m_middleOfNight);
    night.note = m_note;
}

void NightDetailsViewModel::writeTimes(Night& night, bool all) const {
    // An untouched time keeps its zone and its seconds.
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
