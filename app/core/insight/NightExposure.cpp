#include "core/insight/NightExposure.h"

#include "core/diary/CutoffReview.h"
#include "core/evening/Preferences.h"

#include <algorithm>

namespace softfall {

namespace {

constexpr hours exerciseBeforeBed{2};
constexpr hours shortSleep{6};
constexpr double highStress = 3;

bool hasLength(const Habit& habit, HabitKind kind) {
    return habit.kind == kind && habit.amount.value_or(0) > 0;
}

/// Of one night's habits.
class HabitsOfNight {
public:
    explicit HabitsOfNight(const NightRecord& record) {
        if (record.answer && record.answer->lightsOut) {
            m_lightsOut = record.answer->lightsOut->instant;
        }
    }

    void setAnswered() { m_isAnswered = true; }

    void add(const Habit& habit, const CutoffsOfNight& cutoffs) {
        m_isAnswered = m_isAnswered || isAskedInTheEvening(habit.kind);
        m_lateCaffeine = m_lateCaffeine || isLateCaffeine(habit, cutoffs);
        m_lateExercise = m_lateExercise || (habit.kind == HabitKind::Exercise && isBeforeSleep(habit) &&
                                            isLateExercise(habit, of(habit.night, cutoffs).bedtime));
        m_screensInBed = m_screensInBed || hasLength(habit, HabitKind::ScreensInBed);
        m_stretching = m_stretching || hasLength(habit, HabitKind::Stretch);
        if (habit.kind == HabitKind::Stress && habit.amount) {
            m_stress = std::max(m_stress.value_or(0), *habit.amount);
        }
    }

    [[nodiscard]] NightExposure exposure() const {
        const auto known = [this](bool isWith) {
            return isWith || m_isAnswered ? std::optional(isWith) : std::nullopt;
        };
        NightExposure exposure;
        exposure[ComparedHabit::LateCaffeine] = known(m_lateCaffeine);
        exposure[ComparedHabit::LateExercise] = known(m_lateExercise);
        exposure[ComparedHabit::ScreensInBed] = known(m_screensInBed);
        exposure[ComparedHabit::Stretching] = known(m_stretching);
        if (m_stress) {
            exposure[ComparedHabit::HighStress] = *m_stress >= highStress;
        }
        return exposure;
    }

private:
    const NightCutoffs& of(NightDate night, const CutoffsOfNight& cutoffs) {
        if (!m_cutoffs) {
            m_cutoffs = cutoffs(night);
        }
        return *m_cutoffs;
    }
    /// What came after lights-out cannot have mattered; the night rule assigns a coffee at the very moment of waking to
    /// the night that ends with it.
    bool isBeforeSleep(const Habit& habit) const { return !m_lightsOut || habit.at.instant < *m_lightsOut; }
    bool isLateCaffeine(const Habit& habit, const CutoffsOfNight& cutoffs) {
        const double milligrams = habit.amount.value_or(0);
        if (habit.kind != HabitKind::Caffeine || milligrams < minCaffeineMg || !isBeforeSleep(habit)) {
            return false;
        }
        const NightCutoffs& night = of(habit.night, cutoffs);
        return habit.at.instant > (milligrams >= largeCaffeineMg ? night.largeCaffeine : night.caffeine);
    }

    std::optional<Instant> m_lightsOut;
    std::optional<NightCutoffs> m_cutoffs;
    bool m_isAnswered = false;
    bool m_lateCaffeine = false;
    bool m_lateExercise = false;
    bool m_screensInBed = false;
    bool m_stretching = false;
    std::optional<double> m_stress;
};

std::optional<bool> wasShortSleep(const NightRecord& record) {
    if (record.status == NightRecordStatus::NoSleep) {
        return true;
    }
    const auto inBed = record.answer ? record.answer->lightsOutToWake() : std::nullopt;
    if (!inBed) {
        return std::nullopt;
    }
    const minutes awake(record.answer->solMinutes.value_or(0) + record.answer->wasoMinutes.value_or(0));
    return *inBed - awake < shortSleep;
}

} // namespace

bool isAskedInTheEvening(HabitKind kind) {
    switch (kind) {
    case HabitKind::Caffeine:
    case HabitKind::Nicotine:
    case HabitKind::Alcohol:
    case HabitKind::Exercise:
    case HabitKind::Stress:
        return true;
    default:
        return false;
    }
}

bool isLateExercise(const Habit& habit, Instant bedtime) {
    return habit.kind == HabitKind::Exercise && habit.intensity == ExerciseIntensity::Vigorous &&
           habit.at.instant >= bedtime - exerciseBeforeBed;
}

std::vector<NightExposure> exposuresOf(const std::vector<NightRecord>& records, const std::vector<Habit>& habits,
                                       const std::vector<NightDate>& checkedIn, const CutoffsOfNight& cutoffs) {
    if (records.empty()) {
        return {};
    }
    const NightRange range{records.front().night, records.back().night};
    std::vector<HabitsOfNight> byNight(records.begin(), records.end());
    const auto habitsOf = [&](NightDate night) -> HabitsOfNight& {
        return byNight[std::size_t((night - range.first).count())];
    };
    for (const NightDate night : checkedIn) {
        if (range.contains(night)) {
            habitsOf(night).setAnswered();
        }
    }
    for (const Habit& habit : habits) {
        if (range.contains(habit.night)) {
            habitsOf(habit.night).add(habit, cutoffs);
        }
    }
    std::vector<NightExposure> exposures;
    exposures.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        exposures.push_back(byNight[i].exposure());
        if (i > 0) {
            exposures.back()[ComparedHabit::ShortSleep] = wasShortSleep(records[i - 1]);
        }
    }
    return exposures;
}

} // namespace softfall
