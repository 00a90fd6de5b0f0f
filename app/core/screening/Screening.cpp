#include "core/screening/Screening.h"

#include "core/insight/ChangeInsight.h"
#include "core/screening/NightWindow.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <span>

namespace softfall {

namespace {

using std::chrono::days;

using Fired = std::optional<FiredRule>;
using Questions = std::initializer_list<HealthQuestion>;

/// Names the inputs of a rule that fired: `twitches=4 nights=3`.
class InputNames {
public:
    InputNames& add(const char* name, const QString& value) {
        m_parts << QLatin1String(name) + u'=' + value;
        return *this;
    }
    InputNames& add(const char* name, double value) { return add(name, QString::number(value, 'g', 6)); }
    InputNames& add(HealthQuestion question, HealthReply reply) {
        m_parts << toString(question) + u'=' + toString(reply);
        return *this;
    }
    [[nodiscard]] QString text() const { return m_parts.join(u' ').left(maxFindingInputs); }

private:
    QStringList m_parts;
};

/// The conditions of the rules as of one night.
class Conditions {
public:
    Conditions(const ScreeningRules& rules, const ScreeningInput& input, const Screening::TwitchesByNight& twitches,
               NightDate night)
        : m_rules(rules)
        , m_input(input)
        , m_twitches(twitches)
        , m_night(night) {
        for (const HealthAnswer& answer : input.answers) {
            if (answer.day <= night) {
                m_answers[answer.question] = answer;
            }
        }
    }

    [[nodiscard]] Fired of(RuleId rule) const {
        switch (rule) {
        case RuleId::E1:
            return anyOf(rule, {HealthQuestion::FaceArmSpeech});
        case RuleId::E2:
            return anyOf(rule, {HealthQuestion::ChestWithLeg});
        case RuleId::E3:
            return anyOf(rule, {HealthQuestion::LongSeizure, HealthQuestion::SaddleNumbness});
        case RuleId::E4:
            return serotonin();
        case RuleId::U1:
            return anyOf(rule, {HealthQuestion::OneLegSwollen});
        case RuleId::U2:
            return withdrawal();
        case RuleId::S1:
            return seizureSigns();
        case RuleId::S2:
            return anyOf(rule, {HealthQuestion::MorningJerks});
        case RuleId::S3:
            return anyOf(rule, {HealthQuestion::DaytimeWeakness});
        case RuleId::S4:
            return anyOf(rule, {HealthQuestion::DrowsyDriving});
        case RuleId::S5:
            return anyOf(rule, {HealthQuestion::ActsOutDreams});
        case RuleId::S6:
            return spreading();
        case RuleId::R1:
            return severalANight();
        case RuleId::R2:
            return painful();
        case RuleId::R3:
            return tired();
        case RuleId::R4:
            return throughTheNight();
        case RuleId::R5:
            return restlessLegs();
        case RuleId::R5Unsure:
            return maybeRestlessLegs();
        case RuleId::R6:
            return kicks();
        case RuleId::R7:
            return anyOf(rule, {HealthQuestion::TrunkJerks});
        case RuleId::R8:
            return afterMedicine();
        case RuleId::R9:
            return slowToSleep();
        case RuleId::R10:
            return despiteRoutine();
        case RuleId::R11:
            return newAfterFifty();
        case RuleId::R12:
            return snoring();
        case RuleId::R13:
            return writtenForOthers();
        case RuleId::R14:
            return anyOf(rule, {HealthQuestion::FearOfSleep, HealthQuestion::LowMood});
        case RuleId::I0:
            return std::nullopt;
        }
        return std::nullopt;
    }

    /// I0, for when no other rule fires.
    [[nodiscard]] Fired harmless() const {
        const auto& rule = m_rules.rule(RuleId::I0);
        int twitches = 0;
        for (const NightRecord* record :
             lastLogged(m_input.records, m_night, rule.threshold("window"), rule.threshold("within"))) {
            twitches += *countedTwitches(*record);
        }
        if (twitches == 0) {
            return std::nullopt;
        }
        return fired(RuleId::I0, FindingLevel::Information, twitches, InputNames().add("twitches", twitches));
    }

private:
    [[nodiscard]] const HealthAnswer* answerTo(HealthQuestion question) const {
        const auto found = m_answers.find(question);
        return found == m_answers.end() ? nullptr : &found->second;
    }
    [[nodiscard]] std::optional<HealthReply> replyTo(HealthQuestion question) const {
        const HealthAnswer* answer = answerTo(question);
        return answer ? std::optional(answer->reply) : std::nullopt;
    }
    [[nodiscard]] bool isYes(HealthQuestion question) const { return replyTo(question) == HealthReply::Yes; }
    [[nodiscard]] bool isAnyYes(Questions questions) const {
        return std::ranges::any_of(questions, [this](HealthQuestion each) { return isYes(each); });
    }

    [[nodiscard]] static FiredRule fired(RuleId rule, FindingLevel level, double measure, const InputNames& inputs) {
        return {rule, level, measure, inputs.text()};
    }
    /// At the rule's first level, with the questions of `questions` that were answered with yes.
    [[nodiscard]] Fired fired(RuleId rule, Questions questions) const {
        return fired(rule, m_rules.rule(rule).texts.front().level, questions);
    }
    [[nodiscard]] Fired fired(RuleId rule, FindingLevel level, Questions questions) const {
        InputNames inputs;
        int count = 0;
        for (const HealthQuestion question : questions) {
            if (isYes(question)) {
                inputs.add(question, HealthReply::Yes);
                ++count;
            }
        }
        return fired(rule, level, count, inputs);
    }
    [[nodiscard]] Fired anyOf(RuleId rule, Questions questions) const {
        return isAnyYes(questions) ? fired(rule, questions) : std::nullopt;
    }

    /// The newest medicine that `wanted` accepts, at most `distance` days from the first yes to one of `questions`. The
    /// answer has its own day, so that a rule that fired does not end by the passing of time.
    template <typename Wanted>
    [[nodiscard]] const Medicine* medicineNear(Questions questions, int distance, Wanted wanted) const {
        const Medicine* newest = nullptr;
        for (const HealthQuestion question : questions) {
            const HealthAnswer* answer = answerTo(question);
            if (!answer || (answer->reply != HealthReply::Yes && answer->reply != HealthReply::Recently)) {
                continue;
            }
            for (const Medicine& each : m_input.medicines) {
                if (each.day <= m_night && wanted(each) && std::chrono::abs(answer->day - each.day) <= days(distance) &&
                    (!newest || newest->day <= each.day)) {
                    newest = &each;
                }
            }
        }
        return newest;
    }
    static InputNames& addMedicine(InputNames& inputs, const Medicine& medicine) {
        return inputs.add("medicine", toString(medicine.kind))
            .add(medicine.step == MedicineStep::Started   ? "started"
                 : medicine.step == MedicineStep::Raised  ? "raised"
                 : medicine.step == MedicineStep::Lowered ? "lowered"
                                                          : "stopped",
                 toIsoString(medicine.day));
    }
    void addYes(InputNames& inputs, Questions questions) const {
        for (const HealthQuestion question : questions) {
            if (const auto reply = replyTo(question); reply == HealthReply::Yes || reply == HealthReply::Recently) {
                inputs.add(question, *reply);
            }
        }
    }

    [[nodiscard]] Fired serotonin() const {
        const auto signs = {HealthQuestion::Fever,    HealthQuestion::Confusion, HealthQuestion::Agitation,
                            HealthQuestion::Sweating, HealthQuestion::Diarrhoea, HealthQuestion::Shaking};
        const Medicine* medicine =
            medicineNear(signs, m_rules.rule(RuleId::E4).threshold("days"),
                         [](const Medicine& each) { return isNewOrMore(each.step) && raisesSerotonin(each.kind); });
        if (!medicine) {
            return std::nullopt;
        }
        const bool isEmergency = isAnyYes({HealthQuestion::Fever, HealthQuestion::Confusion});
        InputNames inputs;
        addMedicine(inputs, *medicine);
        addYes(inputs, signs);
        return fired(RuleId::E4, isEmergency ? FindingLevel::Emergency : FindingLevel::Urgent, isEmergency ? 2 : 1,
                     inputs);
    }

    /// With a seizure, confusion or seeing things it is an emergency (facts: literature 2026).
    [[nodiscard]] Fired withdrawal() const {
        const auto signs = {HealthQuestion::Shaking, HealthQuestion::Confusion, HealthQuestion::SeeingThings,
                            HealthQuestion::SeizureSigns, HealthQuestion::LongSeizure};
        const Medicine* medicine =
            medicineNear(signs, m_rules.rule(RuleId::U2).threshold("days"),
                         [](const Medicine& each) { return !isNewOrMore(each.step) && hasWithdrawal(each.kind); });
        if (!medicine) {
            return std::nullopt;
        }
        const bool isEmergency =
            isAnyYes({HealthQuestion::Confusion, HealthQuestion::SeeingThings, HealthQuestion::LongSeizure}) ||
            replyTo(HealthQuestion::SeizureSigns) == HealthReply::Recently;
        InputNames inputs;
        addMedicine(inputs, *medicine);
        addYes(inputs, signs);
        return fired(RuleId::U2, isEmergency ? FindingLevel::Emergency : FindingLevel::Urgent, isEmergency ? 2 : 1,
                     inputs);
    }

    [[nodiscard]] Fired seizureSigns() const {
        const auto reply = replyTo(HealthQuestion::SeizureSigns);
        if (!reply || *reply == HealthReply::No) {
            return std::nullopt;
        }
        const bool isRecent = *reply == HealthReply::Recently;
        return fired(RuleId::S1, isRecent ? FindingLevel::Urgent : FindingLevel::Soon, isRecent ? 2 : 1,
                     InputNames().add(HealthQuestion::SeizureSigns, *reply));
    }

    [[nodiscard]] std::vector<const NightRecord*> windowOf(const ScreeningRule& rule) const {
        return lastLogged(m_input.records, m_night, rule.threshold("window"), rule.threshold("within"));
    }

    [[nodiscard]] Fired spreading() const {
        const ScreeningRule& rule = m_rules.rule(RuleId::S6);
        const auto nights = std::ranges::count_if(windowOf(rule), [](const NightRecord* each) {
            return each->answer && each->answer->spread.value_or(false);
        });
        const bool isAnswered = isYes(HealthQuestion::Spreads);
        if (!isAnswered && nights < rule.threshold("nights")) {
            return std::nullopt;
        }
        InputNames inputs;
        if (isAnswered) {
            inputs.add(HealthQuestion::Spreads, HealthReply::Yes);
        }
        inputs.add("nights", double(nights));
        return fired(RuleId::S6, FindingLevel::Soon, double(nights) + (isAnswered ? 1 : 0), inputs);
    }

    [[nodiscard]] Fired severalANight() const {
        const ScreeningRule& rule = m_rules.rule(RuleId::R1);
        int nights = 0;
        int most = 0;
        for (const NightRecord* record : windowOf(rule)) {
            const int twitches = *countedTwitches(*record);
            nights += twitches >= rule.threshold("twitches") ? 1 : 0;
            most = std::max(most, twitches);
        }
        if (nights < rule.threshold("nights") && most < rule.threshold("most")) {
            return std::nullopt;
        }
        return fired(RuleId::R1, FindingLevel::Routine, nights + (most >= rule.threshold("most") ? most : 0),
                     InputNames().add("nights", nights).add("most", most));
    }

    [[nodiscard]] Fired painful() const {
        const ScreeningRule& rule = m_rules.rule(RuleId::R2);
        int nights = 0;
        int worst = 0;
        int cramps = 0;
        for (const NightRecord* record : windowOf(rule)) {
            int pain = record->answer ? record->answer->pain.value_or(0) : 0;
            for (const Twitch* twitch : twitchesOf(record->night)) {
                pain = std::max(pain, twitch->pain.value_or(0));
            }
            const bool isCramp = record->answer && record->answer->cramp.value_or(false);
            worst = std::max(worst, pain);
            cramps += isCramp ? 1 : 0;
            nights += pain > 0 || isCramp ? 1 : 0;
        }
        if (worst < rule.threshold("pain") && nights < rule.threshold("nights")) {
            return std::nullopt;
        }
        return fired(RuleId::R2, FindingLevel::Routine, worst + nights / 100.0,
                     InputNames().add("pain", worst).add("nights", nights).add("cramps", cramps));
    }

    struct Tiredness {
        int nights = 0;
        std::optional<double> hours; ///< mean from lights-out to waking, where any is known
    };
    [[nodiscard]] Tiredness tirednessUpTo(NightDate night) const {
        const ScreeningRule& rule = m_rules.rule(RuleId::R3);
        Tiredness found;
        double total = 0;
        int known = 0;
        for (const NightRecord* record :
             lastLogged(m_input.records, night, rule.threshold("window"), rule.threshold("within"))) {
            if (!record->answer) {
                continue;
            }
            found.nights += record->answer->fatigue.value_or(0) >= rule.threshold("fatigue") ? 1 : 0;
            if (const auto slept = record->answer->lightsOutToWake()) {
                total += double(slept->count()) / 60;
                ++known;
            }
        }
        if (known > 0) {
            found.hours = total / known;
        }
        return found;
    }
    /// With too little time in bed, or an unknown one, more sleep is the first advice, and an appointment where that
    /// lasts.
    [[nodiscard]] Fired tired() const {
        const ScreeningRule& rule = m_rules.rule(RuleId::R3);
        const Tiredness now = tirednessUpTo(m_night);
        if (now.nights < rule.threshold("nights")) {
            return std::nullopt;
        }
        InputNames inputs;
        inputs.add("nights", now.nights);
        if (now.hours) {
            inputs.add("hours", *now.hours);
        }
        const bool isEnoughTime = now.hours && *now.hours >= rule.threshold("hours");
        const bool isOld = tirednessUpTo(m_night - days(rule.threshold("days"))).nights >= rule.threshold("nights");
        return fired(RuleId::R3, isEnoughTime || isOld ? FindingLevel::Routine : FindingLevel::Information, now.nights,
                     inputs);
    }

    /// Ascending by instant.
    [[nodiscard]] const std::vector<const Twitch*>& twitchesOf(NightDate night) const {
        static const std::vector<const Twitch*> none;
        const auto found = m_twitches.find(night);
        return found == m_twitches.end() ? none : found->second;
    }

    /// The records from `first` to `last`, up to the night.
    [[nodiscard]] std::span<const NightRecord> recordsIn(NightDate first, NightDate last) const {
        const auto begin = std::ranges::lower_bound(m_input.records, first, {}, &NightRecord::night);
        const auto end = std::ranges::upper_bound(m_input.records, std::min(last, m_night), {}, &NightRecord::night);
        return begin < end ? std::span(begin, end) : std::span<const NightRecord>();
    }

    /// An hour after sleep onset, which is known only with lights-out and the minutes to fall asleep.
    [[nodiscard]] bool isLate(const Night& night, minutes after) const {
        if (!night.lightsOut || !night.solMinutes) {
            return false;
        }
        const Instant from = night.lightsOut->instant + minutes(*night.solMinutes) + after;
        return std::ranges::any_of(twitchesOf(night.night), [&](const Twitch* each) {
            return each->at.instant >= from && (!night.wake || each->at.instant <= night.wake->instant);
        });
    }
    [[nodiscard]] Fired throughTheNight() const {
        const ScreeningRule& rule = m_rules.rule(RuleId::R4);
        const minutes after(rule.threshold("minutes"));
        const auto nights = std::ranges::count_if(windowOf(rule), [&](const NightRecord* each) {
            return each->answer && (each->answer->middleOfNight.value_or(false) || isLate(*each->answer, after));
        });
        if (nights < rule.threshold("nights")) {
            return std::nullopt;
        }
        return fired(RuleId::R4, FindingLevel::Routine, double(nights), InputNames().add("nights", double(nights)));
    }

    [[nodiscard]] bool hasUrgeThatMovingEases() const {
        return isYes(HealthQuestion::LegUrge) && isYes(HealthQuestion::LegUrgeAtRest) &&
               isYes(HealthQuestion::LegUrgeEased);
    }
    [[nodiscard]] bool isRestlessLegs() const {
        return hasUrgeThatMovingEases() && isYes(HealthQuestion::LegUrgeInEvening) &&
               replyTo(HealthQuestion::LegUrgeExplained) == HealthReply::No;
    }
    [[nodiscard]] Fired restlessLegs() const {
        if (!isRestlessLegs()) {
            return std::nullopt;
        }
        const auto worse = {HealthQuestion::LegUrgeOften, HealthQuestion::Pregnant, HealthQuestion::KidneyDisease};
        return fired(RuleId::R5, isAnyYes(worse) ? FindingLevel::Soon : FindingLevel::Routine,
                     {HealthQuestion::LegUrge, HealthQuestion::LegUrgeAtRest, HealthQuestion::LegUrgeEased,
                      HealthQuestion::LegUrgeInEvening, HealthQuestion::LegUrgeOften, HealthQuestion::Pregnant,
                      HealthQuestion::KidneyDisease});
    }
    /// The two last points are not known, or not sure.
    [[nodiscard]] Fired maybeRestlessLegs() const {
        const auto isOpen = [this](HealthQuestion question) {
            return replyTo(question).value_or(HealthReply::Unsure) == HealthReply::Unsure;
        };
        const bool isExcluded = replyTo(HealthQuestion::LegUrgeInEvening) == HealthReply::No ||
                                replyTo(HealthQuestion::LegUrgeExplained) == HealthReply::Yes;
        if (!hasUrgeThatMovingEases() || isExcluded ||
            (!isOpen(HealthQuestion::LegUrgeInEvening) && !isOpen(HealthQuestion::LegUrgeExplained))) {
            return std::nullopt;
        }
        return fired(RuleId::R5Unsure, {HealthQuestion::LegUrge, HealthQuestion::LegUrgeAtRest,
                                        HealthQuestion::LegUrgeEased, HealthQuestion::LegUrgeInEvening});
    }

    /// The longest run of twitches logged 5 to 90 seconds apart, in the nights of the window.
    [[nodiscard]] int longestRun(const ScreeningRule& rule) const {
        int longest = 0;
        for (const NightRecord& record : recordsIn(m_night - days(rule.threshold("within") - 1), m_night)) {
            const auto& twitches = twitchesOf(record.night);
            int run = twitches.empty() ? 0 : 1;
            longest = std::max(longest, run);
            for (std::size_t i = 1; i < twitches.size(); ++i) {
                const seconds apart = twitches[i]->at.instant - twitches[i - 1]->at.instant;
                const bool isNext =
                    apart >= seconds(rule.threshold("leastSeconds")) && apart <= seconds(rule.threshold("mostSeconds"));
                run = isNext ? run + 1 : 1;
                longest = std::max(longest, run);
            }
        }
        return longest;
    }
    [[nodiscard]] Fired kicks() const {
        const ScreeningRule& rule = m_rules.rule(RuleId::R6);
        const bool isSeen = isYes(HealthQuestion::PartnerKicks);
        const bool isUnrefreshed = isYes(HealthQuestion::Unrefreshed);
        const int run = isUnrefreshed ? longestRun(rule) : 0;
        if (!isSeen && run < rule.threshold("taps")) {
            return std::nullopt;
        }
        InputNames inputs;
        addYes(inputs, {HealthQuestion::PartnerKicks, HealthQuestion::Unrefreshed});
        inputs.add("run", run);
        return fired(RuleId::R6, FindingLevel::Routine, (isSeen ? 1 : 0) + run, inputs);
    }

    struct MeanOfNights {
        int nights = 0;
        int twitches = 0;
        [[nodiscard]] double mean() const { return nights == 0 ? 0 : double(twitches) / nights; }
    };
    [[nodiscard]] MeanOfNights meanOf(NightDate first, NightDate last) const {
        MeanOfNights mean;
        for (const NightRecord& record : recordsIn(first, last)) {
            if (const auto twitches = countedTwitches(record)) {
                ++mean.nights;
                mean.twitches += *twitches;
            }
        }
        return mean;
    }
    /// The person says so, or the diary shows more twitches after it than before.
    [[nodiscard]] Fired afterMedicine() const {
        const ScreeningRule& rule = m_rules.rule(RuleId::R8);
        for (const Medicine& medicine : m_input.medicines) {
            if (!isNewOrMore(medicine.step) || !mayGoWithTwitches(medicine.kind) || medicine.day > m_night) {
                continue;
            }
            const MeanOfNights before =
                meanOf(medicine.day - days(rule.threshold("daysBefore")), medicine.day - days(1));
            const MeanOfNights after = meanOf(medicine.day, medicine.day + days(rule.threshold("days")));
            const bool isKnown = before.nights >= rule.threshold("nights") && after.nights >= rule.threshold("nights");
            if (isKnown && after.twitches > 0 && after.mean() * 100 >= before.mean() * rule.threshold("percent")) {
                InputNames inputs;
                addMedicine(inputs, medicine).add("before", before.mean()).add("after", after.mean());
                return fired(RuleId::R8, FindingLevel::Routine, after.mean(), inputs);
            }
        }
        return anyOf(RuleId::R8, {HealthQuestion::WorseWithMedicine});
    }

    /// Weeks in a row, up to the night, in which it took long to fall asleep often enough.
    [[nodiscard]] int slowWeeks(const ScreeningRule& rule) const {
        int weeks = 0;
        for (NightDate last = m_night; weeks < rule.threshold("manyWeeks"); last = last - days(7)) {
            const auto nights = std::ranges::count_if(recordsIn(last - days(6), last), [&](const NightRecord& each) {
                return each.answer && each.countsInStatistics &&
                       each.answer->solMinutes.value_or(0) >= rule.threshold("minutes");
            });
            if (nights < rule.threshold("nights")) {
                break;
            }
            ++weeks;
        }
        return weeks;
    }
    [[nodiscard]] Fired slowToSleep() const {
        const ScreeningRule& rule = m_rules.rule(RuleId::R9);
        const int weeks = slowWeeks(rule);
        const auto reply = replyTo(HealthQuestion::SlowToSleep);
        const bool isLong = weeks >= rule.threshold("manyWeeks") || reply == HealthReply::ThreeMonths;
        if (!isLong && weeks < rule.threshold("weeks") && reply != HealthReply::FourWeeks) {
            return std::nullopt;
        }
        InputNames inputs;
        inputs.add("weeks", weeks);
        if (reply) {
            inputs.add(HealthQuestion::SlowToSleep, *reply);
        }
        return fired(RuleId::R9, FindingLevel::Routine, isLong ? 2 : 1, inputs);
    }

    /// The newest comparison of a logged change, or else of the time before and after the first finished wind-down.
    [[nodiscard]] std::optional<RateRatio> newestComparison() const {
        if (m_input.records.empty() || m_night < m_input.records.front().night) {
            return std::nullopt;
        }
        const auto records = recordsIn(m_input.records.front().night, m_night);
        const std::vector<NightRecord> known(records.begin(), records.end());
        const auto newest = [&known](const std::vector<Change>& changes) {
            std::optional<RateRatio> found;
            for (ChangeInsight& each : changeInsights(known, changes)) {
                if (each.comparison) {
                    found = std::move(each.comparison);
                }
            }
            return found;
        };
        auto found = newest(m_input.changes);
        return found ? std::move(found)
                     : newest({Change{0, *m_input.routineNights.begin(), QStringLiteral("wind-down")}});
    }
    [[nodiscard]] Fired despiteRoutine() const {
        const ScreeningRule& rule = m_rules.rule(RuleId::R10);
        const int length = rule.threshold("days");
        const NightDate first = m_night - days(length - 1);
        const auto followed =
            std::distance(m_input.routineNights.lower_bound(first), m_input.routineNights.upper_bound(m_night));
        if (followed * 100 < rule.threshold("percent") * length) {
            return std::nullopt;
        }
        const double mean = meanOf(first, m_night).mean();
        if (mean < rule.threshold("mean")) {
            return std::nullopt;
        }
        const auto comparison = newestComparison();
        if (!comparison || comparison->interval.high < 1) {
            return std::nullopt;
        }
        return fired(RuleId::R10, FindingLevel::Routine, mean,
                     InputNames()
                         .add("followed", double(followed))
                         .add("mean", mean)
                         .add("ratio", comparison->ratio)
                         .add("high", comparison->interval.high));
    }

    [[nodiscard]] Fired newAfterFifty() const {
        const Questions signs = {HealthQuestion::Tremor, HealthQuestion::Slowness, HealthQuestion::SmellLoss,
                                 HealthQuestion::ActsOutDreams};
        if (!isYes(HealthQuestion::BeganAfterFifty) || !isAnyYes(signs) ||
            replyTo(HealthQuestion::AgeBand).value_or(HealthReply::From50) != HealthReply::From50) {
            return std::nullopt;
        }
        return fired(RuleId::R11, {HealthQuestion::BeganAfterFifty, HealthQuestion::Tremor, HealthQuestion::Slowness,
                                   HealthQuestion::SmellLoss, HealthQuestion::ActsOutDreams});
    }

    [[nodiscard]] Fired snoring() const {
        if (!isYes(HealthQuestion::PartnerSnoring) || !isYes(HealthQuestion::SleepyByDay) ||
            !isAnyYes({HealthQuestion::PartnerPauses, HealthQuestion::BreathAtOnset})) {
            return std::nullopt;
        }
        return fired(RuleId::R12, isYes(HealthQuestion::DrowsyDriving) ? FindingLevel::Soon : FindingLevel::Routine,
                     {HealthQuestion::PartnerSnoring, HealthQuestion::PartnerPauses, HealthQuestion::BreathAtOnset,
                      HealthQuestion::SleepyByDay, HealthQuestion::DrowsyDriving});
    }

    [[nodiscard]] Fired writtenForOthers() const {
        const Questions conditions = {HealthQuestion::Pregnant, HealthQuestion::KidneyDisease, HealthQuestion::Epilepsy,
                                      HealthQuestion::Parkinsons};
        const bool isYoung = replyTo(HealthQuestion::AgeBand) == HealthReply::Under18;
        if (!isYoung && !isAnyYes(conditions)) {
            return std::nullopt;
        }
        InputNames inputs;
        if (isYoung) {
            inputs.add(HealthQuestion::AgeBand, HealthReply::Under18);
        }
        addYes(inputs, conditions);
        return fired(RuleId::R13, FindingLevel::Information, 1, inputs);
    }

    const ScreeningRules& m_rules;
    const ScreeningInput& m_input;
    const Screening::TwitchesByNight& m_twitches;
    NightDate m_night;
    std::map<HealthQuestion, HealthAnswer> m_answers;
};

} // namespace

Screening::Screening(const ScreeningRules& rules, ScreeningInput input)
    : m_rules(rules)
    , m_input(std::move(input)) {
    for (const Twitch& twitch : m_input.twitches) {
        m_twitches[twitch.night].push_back(&twitch);
    }
    for (auto& [night, twitches] : m_twitches) {
        std::ranges::stable_sort(twitches, {}, [](const Twitch* each) { return each->at.instant; });
    }
}

std::vector<FiredRule> Screening::firedOn(NightDate night) const {
    const Conditions conditions(m_rules, m_input, m_twitches, night);
    std::vector<FiredRule> all;
    for (const RuleId rule : allValues<RuleId>) {
        if (auto fired = conditions.of(rule)) {
            all.push_back(*std::move(fired));
        }
    }
    if (all.empty()) {
        if (auto harmless = conditions.harmless()) {
            all.push_back(*std::move(harmless));
        }
    }
    return all;
}

bool readsNights(RuleId rule) {
    switch (rule) {
    case RuleId::R1:
    case RuleId::R2:
    case RuleId::R3:
    case RuleId::R4:
    case RuleId::R9:
    case RuleId::R10:
        return true;
    default:
        return false;
    }
}

} // namespace softfall
