#pragma once

#include "core/Result.h"
#include "core/diary/DiaryPreferences.h"
#include "core/diary/Habit.h"
#include "core/evening/Schedule.h"
#include "core/insight/Insight.h"
#include "core/insight/PeriodRates.h"
#include "core/screening/HealthRecord.h"

#include <QString>

#include <optional>
#include <vector>

namespace softfall {

/// Longest question of a report, in characters: what is read at a glance.
inline constexpr int maxQuestionLength = 300;

/// `question` on one line and without spaces around it; may be empty. The error names `field`.
[[nodiscard]] Result<QString> checkedQuestion(const QString& question, const QString& field);

/// A finding of screening, by its name.
struct ReportFinding {
    Finding finding;
    QString title; ///< of its rule at its level
};

/// What a report is made from.
struct ReportInput {
    QString question;
    std::chrono::local_days made{};   ///< today
    NightRange nights;                ///< the reported ones; empty where the diary has none of them
    std::vector<NightRecord> records; ///< consecutive, ascending, at least all of `nights`
    std::vector<Habit> habits;        ///< of these nights, in any order
    std::vector<NightDate> checkedIn; ///< nights whose evening check-in was finished
    std::vector<Change> changes;      ///< all of the diary, ascending
    Schedule schedule;
    CountDisplay counts = CountDisplay::EachNight;
    Insight insight;                     ///< of `nights`
    std::vector<ReportFinding> findings; ///< as stored
    std::vector<Medicine> medicines;     ///< all of the diary
    std::vector<HealthAnswer> answers;   ///< the present ones
};

/// A bar of the trend: one night, or several where there are many.
struct ReportBin {
    NightRange nights;
    std::optional<double> mean; ///< twitches a night; nothing where no night of it is logged
    std::optional<double> line; ///< of a single night: `InsightNight::rolling`
};

/// At most this many bars are on a page.
inline constexpr int maxReportBins = 110;

/// What most nights are like: the median, and the middle half of the values (quartiles, interpolated between values).
struct MiddleHalf {
    int nights = 0; ///< with a value
    double median = 0;
    double low = 0;
    double high = 0;
};
/// Nothing without a value.
[[nodiscard]] std::optional<MiddleHalf> middleHalf(std::vector<double> values);

/// Sleep as the person reported it, in minutes.
struct ReportSleep {
    std::optional<MiddleHalf> toFallAsleep;
    /// From lights-out to waking, without the time to fall asleep and the time awake as far as they are known.
    std::optional<MiddleHalf> asleep;
    std::optional<MiddleHalf> inBed;  ///< from bed or lights-out to getting up or waking
    std::optional<minutes> lightsOut; ///< median, after midnight at the beginning of the evening's date
    std::optional<minutes> wake;      ///< likewise
};

/// Something in the nights' answers that is worth a look, and how often it was there.
struct ReportSign {
    enum class Kind { SeveralTwitches, Tired, PainOrCramp, Spread, MiddleOfNight };
    Kind kind = Kind::SeveralTwitches;
    int nights = 0;                ///< on which it was logged
    int asked = 0;                 ///< for which it was answered, either way
    std::optional<NightDate> last; ///< the newest of `nights`
    bool operator==(const ReportSign&) const = default;
};
inline constexpr int severalTwitches = 2; ///< in one night (facts: screening R1)
inline constexpr int tiredFrom = 3;       ///< of 4 (facts: screening R3)

/// Something that only the health check asks about: one answer to some of its questions.
struct ReportAnswer {
    enum class Kind { RestlessLegs, ByDay, PartnerKicks };
    Kind kind = Kind::RestlessLegs;
    bool isAsked = false; ///< at least one of them is answered
    bool isYes = false;   ///< one of them, of RestlessLegs both
    NightDate day;        ///< since when the reply is the same: of the newest yes, or else of the newest answer
    bool operator==(const ReportAnswer&) const = default;
};

/// A habit over the newest nights of the report.
struct ReportHabit {
    HabitKind kind = HabitKind::Caffeine;
    int answered = 0;            ///< days about which the evening's questions were answered
    int days = 0;                ///< with it
    double amount = 0;           ///< median of those days, in unitOf(kind); of exercise the minutes of hard exercise
    std::optional<minutes> last; ///< median of each day's last one, after midnight of the evening's date
};

/// The diary for a ten-minute appointment: numbers, no words. Pure; every number of twitches is that of `insight`.
struct Report {
    QString question;
    std::chrono::local_days made{};
    NightRange nights;
    CountDisplay counts = CountDisplay::EachNight;
    Insight insight;
    std::vector<ReportBin> bins;
    int nightsOfBin = 1;
    std::vector<PeriodRate> periods;
    std::optional<TwitchRate> recent;  ///< of `insight.recent.nights`, if there are enough for a mean
    std::optional<TwitchRate> earlier; ///< of `insight.recent.earlierNights`, likewise
    std::vector<NightRecord> worst;    ///< at most three with a twitch, most twitches first, then the newest
    ReportSleep sleep;                 ///< of the newest nights
    NightRange newest;                 ///< the last fortnight of the report, or less
    SleepTimes planned;                ///< of the newest night
    std::vector<ReportSign> signs;     ///< in the order of their Kind
    std::vector<ReportAnswer> answers; ///< in the order of their Kind
    std::vector<ReportHabit> habits;
    /// Those that held in these nights, without mere information: the most urgent first, then by rule, the newest
    /// first.
    std::vector<ReportFinding> findings;
    std::vector<Medicine> medicines;  ///< the newest first
    std::vector<NightRecord> records; ///< each night, ascending

    [[nodiscard]] bool isEmpty() const { return nights.size() == 0; }
};

[[nodiscard]] Report reportOf(const ReportInput& input);

} // namespace softfall
