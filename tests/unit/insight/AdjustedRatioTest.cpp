#include "core/insight/AdjustedRatio.h"

#include "program/TestCase.h"
#include "unit/insight/Closeness.h"
#include "unit/insight/LoggedNights.h"
#include "unit/insight/MarksDiary.h"

#include <QTest>

#include <cmath>

using namespace softfall;
using std::chrono::days;

namespace {

constexpr auto coffee = ComparedHabit::LateCaffeine;
constexpr auto screens = ComparedHabit::ScreensInBed;

/// Nights with coffee and screens in a fixed pattern; twitches are `base`, doubled with coffee.
struct Diary {
    std::vector<NightRecord> records;
    std::vector<NightExposure> exposures;

    Diary(int nights, int base) {
        std::vector<int> counts;
        exposures.resize(std::size_t(nights));
        for (int i = 0; i < nights; ++i) {
            // Screens coincide with coffee two times in three, and have no effect of their own.
            const bool hasCoffee = i % 2 == 1;
            exposures[std::size_t(i)][coffee] = hasCoffee;
            exposures[std::size_t(i)][screens] = i % 3 == 0 ? !hasCoffee : hasCoffee;
            counts.push_back(base * (hasCoffee ? 2 : 1));
        }
        records = recordsOf(counts);
    }

    [[nodiscard]] std::optional<AdjustedRatios> adjusted(const std::vector<AdjustedTerm>& terms) const {
        return adjustedRatios(records, exposures, terms);
    }
};

} // namespace

class AdjustedRatioTest : public QObject {
    Q_OBJECT

private slots:
    void correlatedHabitIsAdjustedFor() {
        const auto adjusted = Diary(42, 3).adjusted({coffee, screens});
        QVERIFY(adjusted);
        QCOMPARE(adjusted->nights, 42);
        QCOMPARE(adjusted->phi, 1.0); // even counts do not narrow it
        COMPARE_CLOSE(adjusted->ratios[0].ratio, 2.0, 1e-9);
        COMPARE_CLOSE(adjusted->ratios[1].ratio, 1.0, 1e-9);
        QVERIFY(adjusted->ratios[0].interval.low > 1 && adjusted->ratios[0].p < 0.05);
        QVERIFY(adjusted->ratios[1].interval.contains(1) && adjusted->ratios[1].p > 0.9);
    }

    void aChangeMayBeATerm() {
        Diary diary(42, 3);
        for (std::size_t i = 21; i < 42; ++i) {
            diary.records[i].twitches = *diary.records[i].twitches * 3;
        }
        const auto adjusted = diary.adjusted({coffee, diary.records[21].night});
        COMPARE_CLOSE(adjusted->ratios[0].ratio, 2.0, 1e-9);
        COMPARE_CLOSE(adjusted->ratios[1].ratio, 3.0, 1e-9);
        QCOMPARE(std::get<NightDate>(adjusted->ratios[1].term), diary.records[21].night);
    }

    void theGateNeedsNightsAndTwitches() {
        QVERIFY(Diary(28, 1).adjusted({coffee}));
        QVERIFY(!Diary(27, 1).adjusted({coffee}));
        QVERIFY(!Diary(28, 1).adjusted({}));
        Diary quiet(28, 0);
        quiet.records[1].twitches = 19;
        QVERIFY(!quiet.adjusted({coffee, screens}));
        quiet.records[2].twitches = 1;
        QVERIFY(quiet.adjusted({coffee, screens}));
        const Diary long_(60, 3);
        const auto later = [&](int night) { return AdjustedTerm(long_.records[std::size_t(night)].night); };
        QVERIFY(long_.adjusted({coffee, screens, later(20), later(40)}));
        QVERIFY(!long_.adjusted({coffee, screens, later(20), later(40), later(50)}));
    }

    void nightsOnWhichAHabitIsNotKnownAreLeftOut() {
        Diary diary(40, 3);
        for (std::size_t i = 0; i < 12; ++i) {
            diary.exposures[i][screens] = std::nullopt;
        }
        QCOMPARE(diary.adjusted({coffee, screens})->nights, 28);
        QCOMPARE(diary.adjusted({coffee})->nights, 40);
    }

    void aSideWithFewTwitchesHasItsBiasReduced() {
        Diary diary(40, 3);
        for (std::size_t i = 0; i < 40; i += 2) {
            diary.records[i].twitches = 0; // none without coffee
        }
        const auto adjusted = diary.adjusted({coffee});
        QVERIFY(adjusted->isBiasReduced);
        COMPARE_CLOSE(adjusted->ratios[0].ratio, 120.5 / 0.5, 1e-6);
        QVERIFY(!Diary(40, 3).adjusted({coffee})->isBiasReduced);
    }

    void marksHabitsAreInseparable() {
        const InsightInput diary = marksDiaryUpTo(nightOf("2025-03-30"));
        const auto exposures = exposuresOf(diary.records, diary.habits, {}, diary.cutoffs);
        const auto adjusted =
            adjustedRatios(diary.records, exposures,
                           std::vector<AdjustedTerm>{ComparedHabit::LateCaffeine, ComparedHabit::ScreensInBed,
                                                     ComparedHabit::Stretching, nightOf("2025-02-24")});
        QVERIFY(adjusted);
        for (const AdjustedRatio& ratio : adjusted->ratios) {
            QVERIFY(ratio.interval.contains(1));
        }
    }

    void onlyScatterWidensTheInterval() {
        Diary even(42, 4);
        Diary uneven = even;
        for (std::size_t i = 0; i < 42; ++i) {
            *uneven.records[i].twitches += i / 2 % 2 == 0 ? 4 : -4;
        }
        QVERIFY(uneven.adjusted({coffee})->phi > 1);
        const auto width = [](const Diary& diary) {
            const Limits interval = diary.adjusted({coffee})->ratios[0].interval;
            return std::log(interval.high / interval.low);
        };
        QVERIFY(width(uneven) > width(even));
    }
};

SOFTFALL_TEST(AdjustedRatioTest)
#include "AdjustedRatioTest.moc"
