#include "support/MadeUpDiary.h"

#include "core/evening/Pause.h"

#include <QtGlobal>

#include <array>
#include <random>

namespace softfall {

namespace {

using std::chrono::days;

constexpr std::array zoneNames{"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"};
constexpr std::array limbs{Limb::LegLeft, Limb::LegRight, Limb::Legs, Limb::Arm, Limb::Trunk, Limb::WholeBody};
constexpr std::array kinds{HabitKind::Caffeine,     HabitKind::Nicotine,        HabitKind::Alcohol,
                           HabitKind::Exercise,     HabitKind::Stress,          HabitKind::ScreensOff,
                           HabitKind::ScreensInBed, HabitKind::ElectrolyteFood, HabitKind::Tea,
                           HabitKind::Stretch};

template <typename Entry>
Entry sound(Entry entry) {
    auto valid = checked(std::move(entry));
    if (!valid) {
        qFatal("a made-up entry is invalid: %s", qPrintable(describe(valid.error())));
    }
    return *std::move(valid);
}

class Maker {
public:
    explicit Maker(std::uint32_t seed)
        : m_chance(seed) {
        for (const char* name : zoneNames) {
            m_zones.push_back(TimeZone::named(QLatin1String(name), {}).value());
        }
    }

    DiaryContents make(const DiarySize& size) {
        DiaryContents diary;
        for (int i = 0; i < size.nights; ++i) {
            diary.entries.nights.push_back(night(first + days(i), 1));
        }
        for (int i = 0; i < size.nights; i += 17) {
            diary.entries.nights.push_back(night(first + days(i), 2));
        }
        for (int i = 0; i < size.twitches; ++i) {
            diary.entries.twitches.push_back(twitch(evening(i, size.twitches, size.nights)));
        }
        for (int i = 0; i < size.habits; ++i) {
            diary.entries.habits.push_back(habit(evening(i, size.habits, size.nights)));
        }
        for (int i = 0; i < size.changes; ++i) {
            diary.entries.changes.push_back(
                sound(Change{0, evening(i, size.changes, size.nights), text().left(198).trimmed() + u'x'}));
        }
        for (int i = 0; i < size.changes / 4; ++i) {
            diary.entries.experiments.push_back(experiment(evening(i, size.changes / 4, size.nights)));
        }
        addHealth(diary.entries.health);
        diary.plan = plan();
        return diary;
    }

private:
    static constexpr NightDate first{std::chrono::year(2005) / std::chrono::March / 31};

    int number(int minimum, int maximum) { return std::uniform_int_distribution(minimum, maximum)(m_chance); }
    bool once(int in) { return number(1, in) == 1; }
    std::optional<int> maybe(int minimum, int maximum) {
        return once(3) ? std::nullopt : std::optional(number(minimum, maximum));
    }
    std::optional<bool> maybe() { return once(2) ? std::nullopt : std::optional(once(2)); }
    template <typename Value, std::size_t n>
    Value one(const std::array<Value, n>& values) {
        return values[static_cast<std::size_t>(number(0, int(n) - 1))];
    }
    QString text() {
        const auto& texts = acidTexts();
        return once(3) ? texts[static_cast<std::size_t>(number(0, int(texts.size()) - 1))].second : QString();
    }
    QString text(int longest) {
        const QString text = this->text();
        return text.size() > longest ? QString() : text;
    }
    NightDate evening(int number, int of, int nights) {
        return first + days(static_cast<qint64>(number) * nights / of);
    }
    ZonedInstant at(NightDate night, minutes sinceEvening) {
        const TimeZone& zone = m_zones[static_cast<std::size_t>(number(0, int(m_zones.size()) - 1))];
        ZonedInstant point = zoned(zone.firstInstantAt(night.evening() + sinceEvening + seconds(number(0, 59))), zone);
        if (once(50)) {
            point.utcOffset += minutes(15); // as somebody logged it
        }
        if (once(20)) {
            point.zone.clear();
        }
        return point;
    }

    Night night(NightDate date, int seq) {
        Night night;
        night.night = date;
        night.seq = seq;
        night.status = one(std::array{NightStatus::Logged, NightStatus::Unsure, NightStatus::NoSleep});
        if (night.status == NightStatus::Logged) {
            night.twitches = number(0, 50);
        }
        if (!once(3)) {
            night.woke = one(std::array{Woke::None, Woke::Some, Woke::Most});
        }
        night.quality = maybe(1, 5);
        night.fatigue = maybe(0, 4);
        const ZonedInstant start = at(date, hours(22) + minutes(number(0, 59)));
        night.zone = start.zone;
        minutes later{0};
        for (auto* point : {&night.inBed, &night.lightsOut, &night.wake, &night.outOfBed}) {
            if (!once(3)) {
                *point = start;
                (*point)->instant += later;
            }
            later += minutes(number(0, 300));
        }
        night.solMinutes = maybe(0, 240);
        night.awakenings = maybe(0, 20);
        night.wasoMinutes = maybe(0, 600);
        night.pain = maybe(0, 10);
        night.cramp = maybe();
        night.spread = maybe();
        night.middleOfNight = maybe();
        night.note = text();
        night.late = once(10);
        night.backfilled = night.late && once(3);
        return sound(std::move(night));
    }

    Twitch twitch(NightDate date) {
        Twitch twitch;
        twitch.at = at(date, hours(22) + minutes(number(0, 600)));
        twitch.night = once(30) ? date + days(1) : date;
        twitch.intensity = maybe(1, 3);
        if (!once(3)) {
            twitch.limb = one(limbs);
        }
        twitch.falling = once(2);
        twitch.woke = once(2);
        twitch.pain = maybe(0, 10);
        twitch.note = text();
        return sound(std::move(twitch));
    }

    Habit habit(NightDate date) {
        Habit habit;
        habit.at = at(date, hours(6) + minutes(number(0, 1000)));
        habit.night = once(30) ? date - days(1) : date;
        habit.kind = one(kinds);
        if (habit.kind == HabitKind::Alcohol) {
            habit.amount = number(0, 2000) / 100.0;
        } else if (!unitOf(habit.kind).isEmpty()) {
            habit.amount = number(0, habit.kind == HabitKind::Stress ? 4 : 240);
        }
        if (habit.kind == HabitKind::Exercise) {
            habit.intensity =
                one(std::array{ExerciseIntensity::Light, ExerciseIntensity::Moderate, ExerciseIntensity::Vigorous});
        }
        return sound(std::move(habit));
    }

    void addHealth(HealthRecord& health) {
        for (const HealthQuestion question : allValues<HealthQuestion>) {
            if (once(2)) {
                const auto replies = repliesTo(question);
                health.answers.push_back({question,
                                          replies[static_cast<std::size_t>(number(0, int(replies.size()) - 1))],
                                          first + days(number(0, 99))});
            }
        }
        for (int i = number(0, 5); i > 0; --i) {
            health.medicines.push_back(sound(Medicine{0, first + days(number(0, 99)), one(allValues<MedicineStep>),
                                                      one(allValues<MedicineKind>), text(maxMedicineName)}));
        }
        for (int i = number(0, 5); i > 0; --i) {
            Finding finding;
            finding.rule = allValues<RuleId>[static_cast<std::size_t>(number(0, int(allValues<RuleId>.size()) - 1))];
            finding.level = one(allValues<FindingLevel>);
            finding.since = first + days(i);
            finding.found = Instant(seconds(1'700'000'000 + number(0, 1'000'000)));
            finding.inputs = text(maxFindingInputs);
            finding.measure = number(0, 5000) / 7.0;
            if (once(2)) {
                finding.discussed = first + days(number(0, 99));
            }
            if (once(3)) {
                finding.ended = first + days(number(0, 99));
            }
            health.findings.push_back(sound(std::move(finding)));
        }
    }

    Experiment experiment(NightDate date) {
        Experiment experiment;
        experiment.first = date;
        experiment.what = one(experimentTemplates);
        experiment.pairs = number(minExperimentPairs, maxExperimentPairs);
        experiment.nightsPerBlock = number(minBlockNights, maxBlockNights);
        experiment.seed = std::uniform_int_distribution<std::uint64_t>()(m_chance);
        NightDate next = date;
        for (const auto reason : {PauseReason::Illness, PauseReason::Holiday, PauseReason::Other}) {
            next += days(number(1, 9));
            if (once(2)) {
                const NightDate last = next + days(number(0, 5));
                experiment.pauses.push_back({{next, last}, reason});
                next = last;
            }
        }
        for (int i = number(0, 40); i > 0; --i) {
            experiment.done[date + days(number(0, 60))] = once(2);
        }
        if (once(3)) {
            experiment.stopped = date + days(number(0, 60));
        }
        return sound(std::move(experiment));
    }

    PlanSettings plan() {
        PlanSettings plan;
        plan.schedule.set(std::chrono::Saturday, {TimeOfDay(1, 30), TimeOfDay(10, 15)});
        plan.schedule.setTonightOnly(first + days(3), NightTimes{TimeOfDay(21, 45), TimeOfDay(6, 50)});
        plan.preferences.caffeineLatest.reset();
        plan.preferences.caffeineBefore = minutes(528);
        plan.preferences.nicotineBefore = minutes(61);
        plan.preferences.steps = {{StepId::Stretching, minutes(12)}, {StepId::WindDown, minutes(30)}};
        plan.reminders = {true, {ReminderKind::NicotineCutoff, ReminderKind::Bedtime}};
        plan.pauses = {{{first, first + days(6)}, PauseReason::Holiday},
                       {{first + days(40), first + days(41)}, PauseReason::Illness}};
        plan.routine.activity = WindDownActivity::Meditation;
        plan.routine.hold = seconds(45);
        plan.routine.volume = 35;
        plan.routine.darkScreen = false;
        plan.diary.counts = CountDisplay::EachWeek;
        plan.diary.logsLive = false;
        plan.diary.caffeine = {{CaffeineServing::Espresso, {}, 70}, {{}, QStringLiteral("Mug, \"large\""), 210}};
        return sound(std::move(plan));
    }

    std::mt19937 m_chance;
    std::vector<TimeZone> m_zones;
};

} // namespace

DiaryContents madeUpDiary(const DiarySize& size, std::uint32_t seed) {
    return Maker(seed).make(size);
}

const std::vector<std::pair<const char*, QString>>& acidTexts() {
    static const std::vector<std::pair<const char*, QString>> texts{
        {"nothing", {}},
        {"quotes", QStringLiteral("\"quoted\" and \"\" twice")},
        {"one quote", QStringLiteral("\"")},
        {"comma", QStringLiteral("one, two,, three,")},
        {"line feed", QStringLiteral("first\nsecond\n\nfourth")},
        {"line feeds at the ends", QStringLiteral("\n\nx\n")},
        {"CR LF", QStringLiteral("first\r\nsecond\r\n")},
        {"lone CR", QStringLiteral("first\rsecond\r")},
        {"mixed line ends", QStringLiteral("\r\n\n\r\r\n")},
        {"byte-order mark", QStringLiteral("\uFEFFmarked")},
        {"spaces at the ends", QStringLiteral("  x \t")},
        {"only spaces", QStringLiteral("   ")},
        {"tab", QStringLiteral("\tx\ty\t")},
        {"beyond the BMP", QString::fromUtf8("\xF0\x9F\x98\xB4 \xF0\x9F\xA6\xB5\xF0\x9F\x8F\xBD \xF0\x90\x8D\x88")},
        {"right to left and marks",
         QString::fromUtf8("\u05E9\u05DC\u05D5\u05DD \u202Eabc\u202C e\u0301 \u0000").remove(QChar(0))},
        {"controls", QStringLiteral("\x01\x1B[31m\x07\x7F\u0085\u2028\u2029")},
        {"not characters", QString(QChar(0xFFFE)) + QChar(0xFFFF) + QChar(0xFDD0)},
        {"formula", QStringLiteral("=1+1")},
        {"more formulas", QStringLiteral("@SUM(A1:A9)\t+1 -1")},
        {"backslashes", QStringLiteral("\\n \\\" \\u0041 \\")},
        {"JSON", QStringLiteral("{\"a\": [1, null]}")},
        {"semicolons and apostrophes", QStringLiteral("a;b;'c'")},
        {"looks like nothing", QStringLiteral("null")},
        {"500 characters", QString(500, u'x')},
        {"500 quotes", QString(500, u'"')},
        {"250 characters beyond the BMP", QString::fromUtf8("\xF0\x9F\x98\xB4").repeated(250)},
    };
    return texts;
}

} // namespace softfall
