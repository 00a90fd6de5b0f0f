#include "program/TestCase.h"
#include "unit/screening/ScreenedDiary.h"

#include <QTest>

#include <functional>

using namespace softfall;

namespace {

using Made = std::function<void(ScreenedDiary&)>;
using Q = HealthQuestion;
using A = HealthReply;

Made yes(std::initializer_list<HealthQuestion> questions) {
    return [all = std::vector<HealthQuestion>(questions)](ScreenedDiary& diary) {
        for (const HealthQuestion question : all) {
            diary.answer(question);
        }
    };
}

/// The newest of `counts` is last night's.
Made counts(std::vector<int> counts, int lastAgo = 1) {
    return [counts, lastAgo](ScreenedDiary& diary) {
        for (std::size_t i = 0; i < counts.size(); ++i) {
            diary.night(lastAgo + int(counts.size() - 1 - i), counts[i]);
        }
    };
}

/// So many nights of `of`, the newest last night's, with what `change` sets; the others are plain.
Made nights(int with, int of, std::function<void(Night&)> change) {
    return [=](ScreenedDiary& diary) {
        for (int i = 1; i <= of; ++i) {
            diary.night(i, 0, i <= with ? change : std::function<void(Night&)>());
        }
    };
}

Made both(Made one, Made other) {
    return [=](ScreenedDiary& diary) {
        one(diary);
        other(diary);
    };
}

Made medicine(MedicineStep step, MedicineKind kind, int daysAgo) {
    return [=](ScreenedDiary& diary) { diary.medicine(step, kind, daysAgo); };
}

void sleepOf(Night& night, minutes length) {
    night.lightsOut = zonedAt("2025-03-30T23:00:00Z");
    night.wake = night.lightsOut;
    night.wake->instant += length;
}

/// Tired, after `length` in bed.
std::function<void(Night&)> tired(int fatigue, std::optional<minutes> length) {
    return [=](Night& night) {
        night.fatigue = fatigue;
        if (length) {
            sleepOf(night, *length);
        }
    };
}

/// Twitches of last night, so many seconds apart.
Made taps(int count, int apart) {
    return [=](ScreenedDiary& diary) {
        Twitch twitch;
        twitch.at = zonedAt("2025-03-30T23:30:00Z");
        twitch.night = nightOf("2025-03-30");
        for (int i = 0; i < count; ++i) {
            diary.input.twitches.push_back(twitch);
            twitch.at.instant += seconds(apart);
        }
    };
}

/// One twitch of each of the last `count` nights, so long after falling asleep at 23:20.
Made lateTwitches(int count, minutes after) {
    return [=](ScreenedDiary& diary) {
        for (int i = 1; i <= 14; ++i) {
            diary.night(i, 1, [](Night& night) {
                night.lightsOut = zoned(Instant(seconds(1'740'000'000)), zoneOf("UTC"));
                night.solMinutes = 20;
            });
        }
        for (int i = 1; i <= count; ++i) {
            Twitch twitch;
            twitch.at = zoned(Instant(seconds(1'740'000'000)) + minutes(20) + after, zoneOf("UTC"));
            twitch.night = ScreenedDiary::tonight - std::chrono::days(i);
            diary.input.twitches.push_back(twitch);
        }
    };
}

/// `perWeek` slow nights in each of the last `weeks` weeks.
Made slow(int perWeek, int weeks, int sol) {
    return [=](ScreenedDiary& diary) {
        for (int week = 0; week < weeks; ++week) {
            for (int i = 0; i < perWeek; ++i) {
                diary.night(week * 7 + i, 1, [sol](Night& night) { night.solMinutes = sol; });
            }
        }
    };
}

/// A wind-down on `followed` of the last 28 nights; before and after it so many twitches a night.
Made routine(int followed, int before, int after) {
    return [=](ScreenedDiary& diary) {
        for (int i = 1; i <= 28; ++i) {
            diary.night(i, after);
            diary.night(i + 28, before);
        }
        diary.input.changes.push_back({1, ScreenedDiary::tonight - std::chrono::days(28), "wind-down"});
        for (int i = 0; i < followed; ++i) {
            diary.input.routineNights.insert(ScreenedDiary::tonight - std::chrono::days(i));
        }
    };
}

/// So many twitches a night before and after a medicine that was started four weeks ago.
Made aroundMedicine(MedicineKind kind, int nights, int before, int after) {
    return [=](ScreenedDiary& diary) {
        for (int i = 0; i < nights; ++i) {
            diary.night(28 + 1 + i, before);
            diary.night(28 - i, after);
        }
        diary.medicine(MedicineStep::Started, kind, 28);
    };
}

} // namespace

/// Each rule of facts/screening at its threshold, just below and just above.
class ScreeningTest : public QObject {
    Q_OBJECT

private slots:
    void eachRuleFiresFromItsThresholdOn_data() {
        QTest::addColumn<int>("rule");
        QTest::addColumn<Made>("made");
        QTest::addColumn<QString>("level"); // empty: it does not fire
        int rows = 0;
        const auto row = [&rows](RuleId rule, const char* what, const Made& made, const char* level) {
            QTest::addRow("%s %s (%d)", qPrintable(toString(rule)), what, ++rows) << int(rule) << made << level;
        };
        const auto no = [](HealthQuestion question) {
            return Made([=](ScreenedDiary& diary) { diary.answer(question, A::No); });
        };
        const auto reply = [](HealthQuestion question, HealthReply given) {
            return Made([=](ScreenedDiary& diary) { diary.answer(question, given); });
        };
        const Made nothing = [](ScreenedDiary&) {};

        row(RuleId::E1, "not answered", nothing, "");
        row(RuleId::E1, "no", no(Q::FaceArmSpeech), "");
        row(RuleId::E1, "yes", yes({Q::FaceArmSpeech}), "E");
        row(RuleId::E2, "no", no(Q::ChestWithLeg), "");
        row(RuleId::E2, "yes", yes({Q::ChestWithLeg}), "E");
        row(RuleId::E3, "no", no(Q::LongSeizure), "");
        row(RuleId::E3, "long seizure", yes({Q::LongSeizure}), "E");
        row(RuleId::E3, "numb", yes({Q::SaddleNumbness}), "E");

        const auto started = [](MedicineKind kind, int ago) { return medicine(MedicineStep::Started, kind, ago); };
        row(RuleId::E4, "fever alone", yes({Q::Fever}), "");
        row(RuleId::E4, "medicine alone", started(MedicineKind::Ssri, 3), "");
        row(RuleId::E4, "fever on the last day", both(started(MedicineKind::Ssri, 56), yes({Q::Fever})), "E");
        row(RuleId::E4, "fever a day later", both(started(MedicineKind::Ssri, 57), yes({Q::Fever})), "");
        row(RuleId::E4, "confusion", both(started(MedicineKind::Triptan, 3), yes({Q::Confusion})), "E");
        row(RuleId::E4, "sweating", both(started(MedicineKind::Tramadol, 3), yes({Q::Sweating})), "U");
        row(RuleId::E4, "agitation", both(started(MedicineKind::Linezolid, 3), yes({Q::Agitation})), "U");
        row(RuleId::E4, "diarrhoea", both(started(MedicineKind::Snri, 3), yes({Q::Diarrhoea})), "U");
        row(RuleId::E4, "shaking, raised",
            both(medicine(MedicineStep::Raised, MedicineKind::OtherAntidepressant, 3), yes({Q::Shaking})), "U");
        row(RuleId::E4, "lowered", both(medicine(MedicineStep::Lowered, MedicineKind::Ssri, 3), yes({Q::Fever})), "");
        row(RuleId::E4, "another medicine", both(started(MedicineKind::Baclofen, 3), yes({Q::Fever})), "");

        row(RuleId::U1, "no", no(Q::OneLegSwollen), "");
        row(RuleId::U1, "yes", yes({Q::OneLegSwollen}), "U");

        const auto stopped = [](MedicineKind kind, int ago) { return medicine(MedicineStep::Stopped, kind, ago); };
        row(RuleId::U2, "stopped alone", stopped(MedicineKind::Alcohol, 1), "");
        row(RuleId::U2, "14 days", both(stopped(MedicineKind::Alcohol, 14), yes({Q::Shaking})), "U");
        row(RuleId::U2, "15 days", both(stopped(MedicineKind::Alcohol, 15), yes({Q::Shaking})), "");
        row(RuleId::U2, "cut down",
            both(medicine(MedicineStep::Lowered, MedicineKind::Benzodiazepine, 2), yes({Q::Shaking})), "U");
        row(RuleId::U2, "baclofen", both(stopped(MedicineKind::Baclofen, 2), yes({Q::Shaking})), "U");
        row(RuleId::U2, "gabapentinoid", both(stopped(MedicineKind::Gabapentinoid, 2), yes({Q::Shaking})), "U");
        row(RuleId::U2, "an antidepressant", both(stopped(MedicineKind::Ssri, 2), yes({Q::Shaking})), "");
        row(RuleId::U2, "started", both(started(MedicineKind::Baclofen, 2), yes({Q::Shaking})), "");
        row(RuleId::U2, "confusion", both(stopped(MedicineKind::Alcohol, 2), yes({Q::Confusion})), "E");
        row(RuleId::U2, "seeing things", both(stopped(MedicineKind::Alcohol, 2), yes({Q::SeeingThings})), "E");
        row(RuleId::U2, "a seizure", both(stopped(MedicineKind::Alcohol, 2), reply(Q::SeizureSigns, A::Recently)), "E");

        row(RuleId::S1, "no", no(Q::SeizureSigns), "");
        row(RuleId::S1, "long ago", reply(Q::SeizureSigns, A::LongAgo), "S");
        row(RuleId::S1, "this week", reply(Q::SeizureSigns, A::Recently), "U");
        row(RuleId::S2, "no", no(Q::MorningJerks), "");
        row(RuleId::S2, "yes", yes({Q::MorningJerks}), "S");
        row(RuleId::S3, "no", no(Q::DaytimeWeakness), "");
        row(RuleId::S3, "yes", yes({Q::DaytimeWeakness}), "S");
        row(RuleId::S4, "no", no(Q::DrowsyDriving), "");
        row(RuleId::S4, "yes", yes({Q::DrowsyDriving}), "S");
        row(RuleId::S5, "no", no(Q::ActsOutDreams), "");
        row(RuleId::S5, "yes", yes({Q::ActsOutDreams}), "S");

        const auto spread = [](Night& night) { night.spread = true; };
        row(RuleId::S6, "no", no(Q::Spreads), "");
        row(RuleId::S6, "yes", yes({Q::Spreads}), "S");
        row(RuleId::S6, "no night", nights(0, 14, spread), "");
        row(RuleId::S6, "one night", nights(1, 14, spread), "S");

        row(RuleId::R1, "two nights of two", counts({2, 2, 1, 1, 1, 1, 1}), "");
        row(RuleId::R1, "three nights of two", counts({2, 2, 2, 1, 1, 1, 1}), "R");
        row(RuleId::R1, "the third is the eighth last", counts({2, 2, 2, 1, 1, 1, 1, 1}), "");
        row(RuleId::R1, "three nights of one", counts({1, 1, 1}), "");
        row(RuleId::R1, "nine once", counts({9}), "");
        row(RuleId::R1, "ten once", counts({10}), "R");
        row(RuleId::R1, "the 21st night back", counts({2, 2, 2}, 18), "R");
        row(RuleId::R1, "the 22nd night back", counts({2, 2, 2}, 19), "");

        const auto pain = [](int worst) { return [worst](Night& night) { night.pain = worst; }; };
        const auto cramp = [](Night& night) { night.cramp = true; };
        row(RuleId::R2, "pain of 3 once", nights(1, 14, pain(3)), "");
        row(RuleId::R2, "pain of 4 once", nights(1, 14, pain(4)), "R");
        row(RuleId::R2, "pain of 1 twice", nights(2, 14, pain(1)), "R");
        row(RuleId::R2, "pain of 0 twice", nights(2, 14, pain(0)), "");
        row(RuleId::R2, "one cramp", nights(1, 14, cramp), "");
        row(RuleId::R2, "two cramps", nights(2, 14, cramp), "R");
        row(RuleId::R2, "a cramp too long ago",
            both(nights(1, 1, cramp), [cramp](ScreenedDiary& diary) { diary.night(36, 0, cramp); }), "");

        row(RuleId::R3, "three of seven", nights(3, 7, tired(3, minutes(480))), "");
        row(RuleId::R3, "four of seven", nights(4, 7, tired(3, minutes(480))), "R");
        row(RuleId::R3, "less tired", nights(7, 7, tired(2, minutes(480))), "");
        row(RuleId::R3, "seven hours", nights(4, 4, tired(3, minutes(420))), "R");
        row(RuleId::R3, "a minute less", nights(4, 4, tired(3, minutes(419))), "I");
        row(RuleId::R3, "unknown hours", nights(4, 4, tired(3, {})), "I");
        row(RuleId::R3, "short for 27 days", nights(30, 30, tired(3, minutes(300))), "I");
        row(RuleId::R3, "short for 28 days", nights(31, 31, tired(3, minutes(300))), "R");

        row(RuleId::R4, "two nights an hour after", lateTwitches(2, minutes(60)), "");
        row(RuleId::R4, "three nights an hour after", lateTwitches(3, minutes(60)), "R");
        row(RuleId::R4, "three nights, a minute earlier", lateTwitches(3, minutes(59)), "");
        const auto middle = [](Night& night) { night.middleOfNight = true; };
        row(RuleId::R4, "two in the middle of the night", nights(2, 14, middle), "");
        row(RuleId::R4, "three in the middle of the night", nights(3, 14, middle), "R");

        const Made urge = yes({Q::LegUrge, Q::LegUrgeAtRest, Q::LegUrgeEased});
        const Made notExplained = reply(Q::LegUrgeExplained, A::No);
        const Made all = both(both(urge, yes({Q::LegUrgeInEvening})), notExplained);
        row(RuleId::R5, "three points", urge, "");
        row(RuleId::R5, "all five", all, "R");
        row(RuleId::R5, "explained", both(both(urge, yes({Q::LegUrgeInEvening})), reply(Q::LegUrgeExplained, A::Yes)),
            "");
        row(RuleId::R5, "not eased",
            both(both(yes({Q::LegUrge, Q::LegUrgeAtRest, Q::LegUrgeInEvening}), no(Q::LegUrgeEased)), notExplained),
            "");
        row(RuleId::R5, "with lost sleep", both(all, yes({Q::LegUrgeOften})), "S");
        row(RuleId::R5, "pregnant", both(all, yes({Q::Pregnant})), "S");
        row(RuleId::R5, "kidney disease", both(all, yes({Q::KidneyDisease})), "S");
        row(RuleId::R5Unsure, "all five", all, "");
        row(RuleId::R5Unsure, "three points", urge, "I");
        row(RuleId::R5Unsure, "evening unsure", both(urge, both(reply(Q::LegUrgeInEvening, A::Unsure), notExplained)),
            "I");
        row(RuleId::R5Unsure, "explained unsure",
            both(urge, both(yes({Q::LegUrgeInEvening}), reply(Q::LegUrgeExplained, A::Unsure))), "I");
        row(RuleId::R5Unsure, "not in the evening", both(urge, no(Q::LegUrgeInEvening)), "");
        row(RuleId::R5Unsure, "two points", yes({Q::LegUrge, Q::LegUrgeAtRest}), "");

        row(RuleId::R6, "no", no(Q::PartnerKicks), "");
        row(RuleId::R6, "seen", yes({Q::PartnerKicks}), "R");
        const Made unrefreshed = yes({Q::Unrefreshed});
        row(RuleId::R6, "three in a row", both(unrefreshed, taps(3, 30)), "");
        row(RuleId::R6, "four in a row", both(unrefreshed, taps(4, 30)), "R");
        row(RuleId::R6, "four in a row, refreshed", taps(4, 30), "");
        row(RuleId::R6, "4 s apart", both(unrefreshed, taps(4, 4)), "");
        row(RuleId::R6, "5 s apart", both(unrefreshed, taps(4, 5)), "R");
        row(RuleId::R6, "90 s apart", both(unrefreshed, taps(4, 90)), "R");
        row(RuleId::R6, "91 s apart", both(unrefreshed, taps(4, 91)), "");

        row(RuleId::R7, "no", no(Q::TrunkJerks), "");
        row(RuleId::R7, "yes", yes({Q::TrunkJerks}), "R");

        row(RuleId::R8, "no", no(Q::WorseWithMedicine), "");
        row(RuleId::R8, "yes", yes({Q::WorseWithMedicine}), "R");
        row(RuleId::R8, "half as many again", aroundMedicine(MedicineKind::Ssri, 5, 2, 3), "R");
        row(RuleId::R8, "fewer than that", aroundMedicine(MedicineKind::Ssri, 5, 3, 4), "");
        row(RuleId::R8, "none before", aroundMedicine(MedicineKind::Stimulant, 5, 0, 1), "R");
        row(RuleId::R8, "too few nights", aroundMedicine(MedicineKind::Ssri, 4, 2, 3), "");
        row(RuleId::R8, "another medicine", aroundMedicine(MedicineKind::Other, 5, 2, 3), "");

        row(RuleId::R9, "half an hour on three nights for three weeks", slow(3, 3, 30), "");
        row(RuleId::R9, "for four weeks", slow(3, 4, 30), "R");
        row(RuleId::R9, "29 minutes", slow(3, 4, 29), "");
        row(RuleId::R9, "two nights a week", slow(2, 4, 30), "");
        row(RuleId::R9, "less than four weeks", reply(Q::SlowToSleep, A::Yes), "");
        row(RuleId::R9, "four weeks", reply(Q::SlowToSleep, A::FourWeeks), "R");
        row(RuleId::R9, "three months", reply(Q::SlowToSleep, A::ThreeMonths), "R");

        row(RuleId::R10, "19 of 28 nights", routine(19, 1, 1), "");
        row(RuleId::R10, "20 of 28 nights", routine(20, 1, 1), "R");
        row(RuleId::R10, "fewer than one a night", routine(28, 0, 0), "");
        row(RuleId::R10, "clearly fewer", routine(28, 4, 1), "");
        row(RuleId::R10, "more than before", routine(28, 1, 3), "R");

        row(RuleId::R11, "alone", yes({Q::BeganAfterFifty}), "");
        for (const HealthQuestion sign : {Q::Tremor, Q::Slowness, Q::SmellLoss, Q::ActsOutDreams}) {
            row(RuleId::R11, qPrintable(toString(sign)), yes({Q::BeganAfterFifty, sign}), "S");
        }
        row(RuleId::R11, "a sign alone", yes({Q::Tremor}), "");
        row(RuleId::R11, "younger", both(reply(Q::AgeBand, A::From18), yes({Q::BeganAfterFifty, Q::Tremor})), "");

        row(RuleId::R12, "snoring", yes({Q::PartnerSnoring, Q::SleepyByDay}), "");
        row(RuleId::R12, "not sleepy", yes({Q::PartnerSnoring, Q::PartnerPauses}), "");
        row(RuleId::R12, "pauses", yes({Q::PartnerSnoring, Q::PartnerPauses, Q::SleepyByDay}), "R");
        row(RuleId::R12, "gasping", yes({Q::PartnerSnoring, Q::BreathAtOnset, Q::SleepyByDay}), "R");
        row(RuleId::R12, "at the wheel", yes({Q::PartnerSnoring, Q::PartnerPauses, Q::SleepyByDay, Q::DrowsyDriving}),
            "S");

        row(RuleId::R13, "adult", reply(Q::AgeBand, A::From18), "");
        row(RuleId::R13, "under 18", reply(Q::AgeBand, A::Under18), "I");
        for (const HealthQuestion condition : {Q::Pregnant, Q::KidneyDisease, Q::Epilepsy, Q::Parkinsons}) {
            row(RuleId::R13, qPrintable(toString(condition)), yes({condition}), "I");
        }
        row(RuleId::R14, "no", no(Q::FearOfSleep), "");
        row(RuleId::R14, "fear", yes({Q::FearOfSleep}), "R");
        row(RuleId::R14, "low mood", yes({Q::LowMood}), "R");

        row(RuleId::I0, "nothing logged", nothing, "");
        row(RuleId::I0, "quiet nights", counts({0, 0, 0}), "");
        row(RuleId::I0, "a twitch", counts({0, 1, 0}), "I");
        row(RuleId::I0, "beside another", both(counts({0, 1, 0}), yes({Q::FearOfSleep})), "");
    }
    void eachRuleFiresFromItsThresholdOn() {
        QFETCH(int, rule);
        QFETCH(Made, made);
        QFETCH(QString, level);
        ScreenedDiary diary;
        made(diary);
        QCOMPARE(diary.levelOf(RuleId(rule)), level);
    }

    void theRulesAreListedAllAndInOrder() {
        ScreenedDiary diary;
        yes({Q::LowMood, Q::OneLegSwollen, Q::FaceArmSpeech, Q::MorningJerks})(diary);
        QCOMPARE(diary.fired(), (QStringList{"E1 E", "U1 U", "S2 S", "R14 R"}));
    }

    void aNightThatIsNotCountedIsNoNight() {
        ScreenedDiary diary;
        for (int i = 1; i <= 3; ++i) {
            diary.night(i, 5, [](Night& night) { night.backfilled = true; });
        }
        QCOMPARE(diary.levelOf(RuleId::R1), QString());
        diary.night(1, 10);
        QCOMPARE(diary.levelOf(RuleId::R1), "R");
    }

    void anUrgentAnswerDoesNotFadeWithTime() {
        // Both happened long ago by now, and nobody has said that it is over.
        ScreenedDiary diary;
        diary.medicine(MedicineStep::Stopped, MedicineKind::Alcohol, 100).answer(Q::Shaking, A::Yes, 95);
        QCOMPARE(diary.levelOf(RuleId::U2), "U");
    }

    void whatWasAnsweredLaterIsNotKnownEarlier() {
        ScreenedDiary diary;
        diary.answer(Q::FaceArmSpeech, A::Yes, 3);
        const Screening screening(shippedRules(), diary.complete());
        using std::chrono::days;
        QVERIFY(screening.firedOn(ScreenedDiary::tonight - days(4)).empty());
        QCOMPARE(screening.firedOn(ScreenedDiary::tonight - days(3)).size(), 1u);
    }

    void theInputsOfARuleCanBeChecked() {
        ScreenedDiary diary;
        counts({2, 3, 12, 1})(diary);
        QCOMPARE(Screening(shippedRules(), diary.complete()).firedOn(ScreenedDiary::tonight).front().inputs,
                 "nights=3 most=12");
    }
};

SOFTFALL_TEST(ScreeningTest)
#include "ScreeningTest.moc"
