#include "viewmodels/diary/NightDetailsViewModel.h"

#include "core/time/ClockOnDate.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>
#include <array>

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

NightDetailsViewModel::NightDetailsViewModel(const Clock& clock, QLocale locale, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_locale(std::move(locale)) {}

void NightDetailsViewModel::fill(const Night& night, const MorningSuggestion& suggestion, const Frame& frame) {
    m_frame = frame;
    m_suggestion = night.lightsOut || night.wake ? std::nullopt : std::optional(suggestion);
    m_wrong.clear();
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
    emit problemsChanged();
}

bool NightDetailsViewModel::hasMore(const Night& night) {
    return night.solMinutes || night.awakenings || night.wasoMinutes || night.pain || night.cramp || night.spread ||
           night.middleOfNight || !night.note.isEmpty();
}

QString NightDetailsViewModel::timesWords() const {
    const auto text = [this](int minutesOfDay) { return clockText(clock(minutesOfDay), m_locale); };
    const bool hasInBed = m_inBed && *m_inBed != m_lightsOut;
    const bool hasOutOfBed = m_outOfBed && *m_outOfBed != m_wake;
    if (hasInBed && hasOutOfBed) {
        //: times of a night; %1 to %4 clock times
        return tr("In bed %1, lights out %2, awake %3, up %4")
            .arg(text(*m_inBed), text(m_lightsOut), text(m_wake), text(*m_outOfBed));
    }
    if (hasInBed) {
        //: times of a night; %1 to %3 clock times
        return tr("In bed %1, lights out %2, up %3").arg(text(*m_inBed), text(m_lightsOut), text(m_wake));
    }
    if (hasOutOfBed) {
        //: times of a night; %1 to %3 clock times
        return tr("Lights out %1, awake %2, up %3").arg(text(m_lightsOut), text(m_wake), text(*m_outOfBed));
    }
    //: times of a night; %1 and %2 clock times
    return tr("Lights out %1, up %2").arg(text(m_lightsOut), text(m_wake));
}

bool NightDetailsViewModel::isSuggested(int minutesOfDay, Instant suggested) const {
    return clock(minutesOfDay) == timeOfDayAt(std::chrono::floor<minutes>(m_frame.zone.wallAt(suggested)));
}

bool NightDetailsViewModel::hasEnteredTimes() const {
    if (!m_suggestion || !isSuggested(m_lightsOut, m_suggestion->lightsOut) ||
        !isSuggested(m_wake, m_suggestion->wake)) {
        return true;
    }
    const bool isInBedSuggested =
        m_inBed ? m_suggestion->hasInBed && isSuggested(*m_inBed, m_suggestion->inBed) : !m_suggestion->hasInBed;
    return !isInBedSuggested || m_outOfBed;
}

QString NightDetailsViewModel::timesSource() const {
    if (!m_suggestion || m_frame.after) {
        return {};
    }
    const bool isLightsOut = isSuggested(m_lightsOut, m_suggestion->lightsOut);
    const bool isWake = isSuggested(m_wake, m_suggestion->wake);
    const QString bedtime = clockText(m_frame.planned.bedtime, m_locale);
    QStringList sentences;
    if (isLightsOut && m_suggestion->lightsOutBy == SuggestedBy::FirstTwitch) {
        //: %1 a clock time
        sentences << tr("Lights-out comes from the first twitch you logged; your plan said %1.").arg(bedtime);
    } else if (isLightsOut && m_suggestion->lightsOutBy == SuggestedBy::WindDown) {
        //: %1 a clock time
        sentences << tr("Lights-out comes from the end of the wind-down; your plan said %1.").arg(bedtime);
    }
    if (isWake && m_suggestion->wakeBy == SuggestedBy::Now) {
        //: %1 a clock time
        sentences << tr("“Up” is set to now; your plan said %1.").arg(clockText(m_frame.planned.wake, m_locale));
    }
    if (sentences.isEmpty() && isLightsOut && isWake) {
        //: after the times of a night
        return tr("taken from your plan");
    }
    return sentences.join(u' ');
}

void NightDetailsViewModel::setWrong(const QString& field, bool wrong) {
    if (wrong) {
        m_wrong.insert(field);
    } else {
        m_wrong.remove(field);
    }
}

Night NightDetailsViewModel::timesOfNight() const {
    Night night;
    writeTimes(night, true);
    return night;
}

bool NightDetailsViewModel::isAhead(const Night& night, NightPoint point) const {
    return (night.*timeAt(point))->instant > m_clock.now();
}

bool NightDetailsViewModel::isAhead() const {
    using enum NightPoint;
    const Night night = timesOfNight();
    return std::ranges::any_of(std::array{InBed, LightsOut, Wake, OutOfBed},
                               [&](NightPoint point) { return isAhead(night, point); });
}

QString NightDetailsViewModel::problemOf(NightPoint point) const {
    const Night night = timesOfNight();
    if (!isAhead(night, point)) {
        return {};
    }
    //: a time of last night that has not come yet; %1 and %2 clock times
    return tr("%1 is still to come; it’s %2 now.")
        .arg(clockText((night.*timeAt(point))->wall(), m_locale),
             clockText(m_frame.zone.wallAt(m_clock.now()), m_locale));
}

void NightDetailsViewModel::writeMore(Night& night) const {
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
    if (all || m_inBed) {
        put(night.inBed, nearestTo(lightsOut, clock(inBed())));
    }
    if (all || m_outOfBed) {
        put(night.outOfBed, nearestTo(wake, clock(outOfBed())));
    }
}

} // namespace softfall
