#include "core/diary/NightLine.h"

#include <algorithm>

namespace softfall {

namespace {

using Kind = NightLine::Kind;

constexpr hours whole{24};
constexpr hours beyond{24}; // at most, on either side
constexpr hours afterWaking{1};

Instant hourBefore(Instant instant, const TimeZone& zone) {
    const WallTime wall = zone.wallAt(instant);
    return instant - (wall - std::chrono::floor<hours>(wall));
}

Instant hourAfter(Instant instant, const TimeZone& zone) {
    const Instant before = hourBefore(instant, zone);
    return before == instant ? instant : before + hours(1);
}

/// What is on the line from `first` to `last` at most, spans cut off there: a file may have times of another year.
std::vector<NightLine::Mark> within(Instant first, Instant last, std::vector<NightLine::Mark> marks) {
    std::erase_if(marks, [&](const NightLine::Mark& mark) { return mark.to < first || mark.from > last; });
    for (NightLine::Mark& mark : marks) {
        mark.from = std::max(mark.from, first);
        mark.to = std::min(mark.to, last);
    }
    return marks;
}

bool isSpan(const NightLine::Mark& mark) {
    return mark.kind <= Kind::Routine;
}

void addSleep(std::vector<NightLine::Mark>& marks, const Night& night) {
    const auto& begin = night.inBed ? night.inBed : night.lightsOut;
    const auto& end = night.outOfBed ? night.outOfBed : night.wake;
    if (begin && end && (night.inBed || night.outOfBed)) {
        marks.push_back({Kind::InBed, begin->instant, end->instant});
    }
    if (night.lightsOut && night.wake) {
        marks.push_back({Kind::Asleep, night.lightsOut->instant, night.wake->instant});
    }
}

} // namespace

double NightLine::position(Instant instant) const {
    return double((instant - start).count()) / double((end - start).count());
}

NightLine nightLine(const EveningPlan& plan, const std::vector<Night>& answers, const std::vector<Twitch>& twitches,
                    const std::vector<Habit>& habits, std::optional<std::pair<Instant, Instant>> routine) {
    NightLine line;
    for (const Night& night : answers) {
        addSleep(line.marks, night);
    }
    const bool isSleepKnown =
        std::ranges::any_of(line.marks, [](const auto& mark) { return mark.kind == Kind::Asleep; });
    const bool hasSlept = answers.empty() || answers.front().status != NightStatus::NoSleep;
    if (!isSleepKnown && hasSlept) {
        line.marks.push_back({Kind::Planned, plan.bedtime, plan.wake});
    }
    if (routine) {
        line.marks.push_back({Kind::Routine, routine->first, routine->second});
    }
    const std::pair<Kind, Instant> cutoffs[] = {{Kind::Caffeine, plan.caffeineCutoff},
                                                {Kind::Nicotine, plan.nicotineCutoff},
                                                {Kind::Exercise, plan.exerciseCutoff},
                                                {Kind::Screens, plan.screenCutoff}};
    for (const auto& [kind, at] : cutoffs) {
        line.marks.push_back({kind, at, at});
    }
    for (std::size_t index = 0; index < habits.size(); ++index) {
        line.marks.push_back({Kind::Habit, habits[index].at.instant, habits[index].at.instant, index});
    }
    for (std::size_t index = 0; index < twitches.size(); ++index) {
        line.marks.push_back({Kind::Twitch, twitches[index].at.instant, twitches[index].at.instant, index});
    }
    line.end = hourAfter(plan.wake, plan.zone) + afterWaking;
    line.start = line.end - whole;
    line.marks = within(line.start - beyond, line.end + beyond, std::move(line.marks));
    for (const NightLine::Mark& mark : line.marks) {
        line.start = std::min(line.start, hourBefore(mark.from, plan.zone));
        line.end = std::max(line.end, hourAfter(mark.to, plan.zone));
    }
    std::ranges::stable_sort(line.marks, [](const NightLine::Mark& left, const NightLine::Mark& right) {
        return std::tuple(!isSpan(left), left.kind, left.from) < std::tuple(!isSpan(right), right.kind, right.from);
    });
    return line;
}

} // namespace softfall
