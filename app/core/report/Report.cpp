#include "core/report/Report.h"

#include "core/PlainText.h"
#include "core/diary/CutoffReview.h"
#include "core/insight/NightExposure.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <span>

namespace softfall {

using std::chrono::days;

namespace {

constexpr std::size_t worstShown = 3;
constexpr int binLengths[] = {1, 7, 28, 91, 364};
constexpr int week = 7;

int binLengthFor(int nights, CountDisplay counts) {
    for (const int length : binLengths) {
        if ((length >= week || counts == CountDisplay::EachNight) && (nights + length - 1) / length <= maxReportBins) {
            return length;
        }
    }
    return std::max(binLengths[4], (nights + maxReportBins - 1) / maxReportBins);
}

std::vector<ReportBin> binsOf(const std::vector<NightRecord>& records, const Insight& insight, int length) {
    std::vector<ReportBin> bins;
    for (std::size_t first = 0; first < records.size(); first += std::size_t(length)) {
        const std::size_t end = std::min(records.size(), first + std::size_t(length));
        ReportBin bin{{records[first].night, records[end - 1].night}, {}, {}};
        if (length == 1) {
            // What counts in no mean is shown all the same.
            bin.mean = records[first].twitches ? std::optional<double>(*records[first].twitches) : std::nullopt;
            bin.line = insight.series[first].rolling;
        } else {
            LoggedTotal logged;
            for (std::size_t i = first; i < end; ++i) {
                if (const auto count = countedTwitches(records[i])) {
                    logged.add(*count);
                }
            }
            bin.mean = logged.nights > 0 ? std::optional(logged.mean()) : std::nullopt;
        }
        bins.push_back(bin);
    }
    return bins;
}

double interpolated(const std::vector<double>& sorted, double share) {
    const double at = share * double(sorted.size() - 1);
    const auto below = std::size_t(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - double(below)) * (sorted[above] - sorted[below]);
}

minutes sinceEvening(WallTime wall, NightDate night) {
    return std::chrono::duration_cast<minutes>(wall - night.evening());
}

std::optional<minutes> medianOf(const std::vector<double>& values) {
    const auto middle = middleHalf(values);
    return middle ? std::optional(minutes(std::llround(middle->median))) : std::nullopt;
}

ReportSleep sleepOf(std::span<const NightRecord> records) {
    std::vector<double> toFallAsleep;
    std::vector<double> asleep;
    std::vector<double> inBed;
    std::vector<double> lightsOut;
    std::vector<double> wakes;
    for (const NightRecord& record : records) {
        if (!record.answer) {
            continue;
        }
        const Night& night = *record.answer;
        if (night.solMinutes) {
            toFallAsleep.push_back(*night.solMinutes);
        }
        if (night.lightsOut) {
            lightsOut.push_back(double(sinceEvening(night.lightsOut->wall(), night.night).count()));
        }
        if (night.wake) {
            wakes.push_back(double(sinceEvening(night.wake->wall(), night.night).count()));
        }
        if (const auto length = night.lightsOutToWake()) {
            const auto awake = night.solMinutes.value_or(0) + night.wasoMinutes.value_or(0);
            asleep.push_back(double(std::max<std::int64_t>(0, length->count() - awake)));
        }
        const auto& into = night.inBed ? night.inBed : night.lightsOut;
        const auto& outOf = night.outOfBed ? night.outOfBed : night.wake;
        if (into && outOf) {
            inBed.push_back(double(shownMinutes(into->instant, outOf->instant).count()));
        }
    }
    return {middleHalf(toFallAsleep), middleHalf(asleep), middleHalf(inBed), medianOf(lightsOut), medianOf(wakes)};
}

/// Whether the answer says so; nothing where it was not asked or not answered.
std::optional<bool> signOf(ReportSign::Kind kind, const NightRecord& record) {
    const Night& night = *record.answer;
    switch (kind) {
    case ReportSign::Kind::SeveralTwitches:
        return record.twitches ? std::optional(*record.twitches >= severalTwitches) : std::nullopt;
    case ReportSign::Kind::Tired:
        return night.fatigue ? std::optional(*night.fatigue >= tiredFrom) : std::nullopt;
    case ReportSign::Kind::PainOrCramp:
        return night.pain || night.cramp ? std::optional(night.pain.value_or(0) > 0 || night.cramp.value_or(false))
                                         : std::nullopt;
    case ReportSign::Kind::Spread:
        return night.spread;
    case ReportSign::Kind::MiddleOfNight:
        return night.middleOfNight;
    }
    return std::nullopt;
}

std::vector<ReportSign> signsOf(const std::vector<NightRecord>& records) {
    using Kind = ReportSign::Kind;
    std::vector<ReportSign> signs;
    for (const Kind kind : {Kind::SeveralTwitches, Kind::Tired, Kind::PainOrCramp, Kind::Spread, Kind::MiddleOfNight}) {
        ReportSign sign{kind, 0, 0, {}};
        for (const NightRecord& record : records) {
            const auto answer = record.answer ? signOf(kind, record) : std::nullopt;
            sign.asked += answer ? 1 : 0;
            if (answer.value_or(false)) {
                ++sign.nights;
                sign.last = record.night;
            }
        }
        signs.push_back(sign);
    }
    return signs;
}

std::vector<NightRecord> worstOf(std::vector<NightRecord> records) {
    std::erase_if(records, [](const NightRecord& record) { return record.twitches.value_or(0) == 0; });
    std::ranges::sort(records, [](const NightRecord& a, const NightRecord& b) {
        return a.twitches != b.twitches ? *a.twitches > *b.twitches : a.night > b.night;
    });
    records.resize(std::min(records.size(), worstShown));
    return records;
}

bool counts(const Habit& habit) {
    switch (habit.kind) {
    case HabitKind::Caffeine:
        return habit.amount.value_or(0) >= minCaffeineMg;
    case HabitKind::Exercise:
        return habit.intensity == ExerciseIntensity::Vigorous;
    case HabitKind::Alcohol:
        return habit.amount.value_or(0) > 0;
    default:
        return true;
    }
}

/// A day's amount of one habit, and its last time.
struct HabitDay {
    double amount = 0;
    minutes last{0};
};

ReportHabit habitOf(HabitKind kind, const std::vector<Habit>& habits, NightRange nights) {
    std::map<NightDate, HabitDay> found;
    for (const Habit& habit : habits) {
        if (habit.kind != kind || !nights.contains(habit.night) || !counts(habit)) {
            continue;
        }
        const minutes at = sinceEvening(habit.at.wall(), habit.night);
        const auto [day, isFirst] = found.try_emplace(habit.night, HabitDay{0, at});
        day->second.amount += habit.amount.value_or(1);
        day->second.last = std::max(day->second.last, at);
    }
    std::vector<double> amounts;
    std::vector<double> lasts;
    for (const auto& [night, day] : found) {
        amounts.push_back(day.amount);
        lasts.push_back(double(day.last.count()));
    }
    const auto amount = middleHalf(amounts);
    return {kind, 0, int(found.size()), amount ? amount->median : 0, medianOf(lasts)};
}

std::vector<ReportHabit> habitsOf(const ReportInput& input, NightRange nights) {
    std::set<NightDate> answered;
    for (const Habit& habit : input.habits) {
        if (nights.contains(habit.night) && isAskedInTheEvening(habit.kind)) {
            answered.insert(habit.night);
        }
    }
    for (const NightDate night : input.checkedIn) {
        if (nights.contains(night)) {
            answered.insert(night);
        }
    }
    std::vector<ReportHabit> habits;
    for (const HabitKind kind : {HabitKind::Caffeine, HabitKind::Nicotine, HabitKind::Alcohol, HabitKind::Exercise,
                                 HabitKind::ScreensInBed, HabitKind::Stretch}) {
        habits.push_back(habitOf(kind, input.habits, nights));
        habits.back().answered = int(answered.size());
    }
    return habits;
}

using Q = HealthQuestion;

/// The answer to a question, if it is a clear one.
std::optional<std::pair<bool, NightDate>> clearAnswer(const std::vector<HealthAnswer>& answers, Q question) {
    const auto found = std::ranges::find(answers, question, &HealthAnswer::question);
    if (found == answers.end() || found->reply == HealthReply::Unsure) {
        return std::nullopt;
    }
    return std::pair(found->reply != HealthReply::No, found->day);
}

/// Of several questions: yes where one is, or with `needsAll` each of them.
ReportAnswer answerOf(ReportAnswer::Kind kind, const std::vector<HealthAnswer>& answers, std::initializer_list<Q> asked,
                      bool needsAll) {
    ReportAnswer found{kind, false, needsAll, {}};
    for (const Q question : asked) {
        const auto answer = clearAnswer(answers, question);
        if (!answer) {
            found.isYes = found.isYes && !needsAll;
            continue;
        }
        const bool isFirstYes = !needsAll && answer->first && !found.isYes;
        const bool isNoBesideYes = !needsAll && !answer->first && found.isYes;
        found.day = isFirstYes ? answer->second : isNoBesideYes ? found.day : std::max(found.day, answer->second);
        found.isYes = needsAll ? found.isYes && answer->first : found.isYes || answer->first;
        found.isAsked = true;
    }
    found.isYes = found.isYes && found.isAsked;
    return found;
}

std::vector<ReportAnswer> answersOf(const std::vector<HealthAnswer>& answers) {
    using Kind = ReportAnswer::Kind;
    return {answerOf(Kind::RestlessLegs, answers, {Q::LegUrge, Q::LegUrgeAtRest}, true),
            answerOf(Kind::ByDay, answers, {Q::MorningJerks, Q::DaytimeWeakness, Q::SeizureSigns}, false),
            answerOf(Kind::PartnerKicks, answers, {Q::PartnerKicks}, false)};
}

std::vector<ReportFinding> findingsOf(const ReportInput& input) {
    std::vector<ReportFinding> findings = input.findings;
    const bool hasNights = input.nights.size() > 0;
    std::erase_if(findings, [&](const ReportFinding& each) {
        const Finding& finding = each.finding;
        const bool isOver = finding.ended && (!hasNights || *finding.ended <= input.nights.first);
        // One of today belongs to last night's report.
        const bool isLater = hasNights && finding.since > input.nights.last + days(1);
        return finding.level == FindingLevel::Information || isOver || isLater;
    });
    std::ranges::stable_sort(findings, [](const ReportFinding& a, const ReportFinding& b) {
        return a.finding.level != b.finding.level ? a.finding.level < b.finding.level
               : a.finding.rule != b.finding.rule ? a.finding.rule < b.finding.rule
                                                  : a.finding.since > b.finding.since;
    });
    return findings;
}

} // namespace

std::optional<MiddleHalf> middleHalf(std::vector<double> values) {
    if (values.empty()) {
        return std::nullopt;
    }
    std::ranges::sort(values);
    return MiddleHalf{int(values.size()), interpolated(values, 0.5), interpolated(values, 0.25),
                      interpolated(values, 0.75)};
}

Result<QString> checkedQuestion(const QString& question, const QString& field) {
    const QString line = onOneLine(question).simplified();
    if (line.size() > maxQuestionLength || question.contains(QChar(u'\0'))) {
        return std::unexpected(
            badInput(field, line, QStringLiteral("at most %1 characters of text").arg(maxQuestionLength)));
    }
    return line;
}

Report reportOf(const ReportInput& input) {
    Report report;
    report.question = input.question;
    report.made = input.made;
    report.nights = input.nights;
    report.counts = input.counts;
    report.answers = answersOf(input.answers);
    report.findings = findingsOf(input);
    report.medicines = input.medicines;
    std::ranges::stable_sort(report.medicines, std::ranges::greater(), &Medicine::day);
    if (report.isEmpty()) {
        return report;
    }
    const auto reported = within(input.records, input.nights);
    report.records.assign(reported.begin(), reported.end());
    report.insight = input.insight;
    report.nightsOfBin = binLengthFor(input.nights.size(), input.counts);
    report.bins = binsOf(report.records, report.insight, report.nightsOfBin);
    report.periods = periodRates(report.records, input.changes);
    const RecentInsight& recent = report.insight.recent;
    if (recent.isEnough()) {
        report.recent = rateOf(within(report.records, recent.nights));
    }
    if (recent.isEnough() && recent.hasEarlier()) {
        report.earlier = rateOf(within(report.records, recent.earlierNights));
    }
    report.newest = recent.nights;
    report.planned = input.schedule.timesFor(input.nights.last);
    report.worst = worstOf(report.records);
    report.sleep = sleepOf(within(report.records, report.newest));
    report.signs = signsOf(report.records);
    report.habits = habitsOf(input, report.newest);
    return report;
}

} // namespace softfall
