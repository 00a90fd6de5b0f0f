#pragma once

#include "core/catalogue/ScreeningRule.h"
#include "core/diary/Change.h"
#include "core/diary/NightRecord.h"
#include "core/diary/Twitch.h"
#include "core/screening/HealthRecord.h"

#include <map>
#include <set>
#include <vector>

namespace softfall {

/// All that screening looks at.
struct ScreeningInput {
    /// Consecutive nights, ascending. `nightsReadBefore` of them before the first night that is screened are enough for
    /// every rule but R10, which compares with the nights before a change.
    std::vector<NightRecord> records;
    std::vector<Twitch> twitches; ///< of these nights, in any order
    std::vector<Change> changes;
    std::set<NightDate> routineNights; ///< whose wind-down was finished
    std::vector<HealthAnswer> answers;
    std::vector<Medicine> medicines;
};

/// What the widest window reaches back, thirteen weeks for R9 and the nights beside a medicine for R8.
inline constexpr int nightsReadBefore = 100;

/// A rule whose condition holds.
struct FiredRule {
    RuleId rule = RuleId::I0;
    FindingLevel level = FindingLevel::Information;
    double measure = 0; ///< greater is worse
    QString inputs;     ///< as `Finding::inputs`
    bool operator==(const FiredRule&) const = default;
};

/// The rules over one diary: which of them hold on a given day. Conditions: facts, screening.
class Screening {
public:
    using TwitchesByNight = std::map<NightDate, std::vector<const Twitch*>>;

    /// `rules` must outlive it.
    Screening(const ScreeningRules& rules, ScreeningInput input);
    Screening(const Screening&) = delete;
    Screening& operator=(const Screening&) = delete;

    /// The rules whose conditions hold on the day of `night`, the diary known up to that night and no further; by
    /// RuleId. I0 only where none of the others does.
    [[nodiscard]] std::vector<FiredRule> firedOn(NightDate night) const;

    [[nodiscard]] const ScreeningRules& rules() const { return m_rules; }
    [[nodiscard]] const ScreeningInput& input() const { return m_input; }

private:
    const ScreeningRules& m_rules;
    const ScreeningInput m_input;
    TwitchesByNight m_twitches; // ascending by instant
};

/// Rules that read the diary's nights alone, and R9: once found they stay until the person has discussed them, for a
/// better week does not hide them.
[[nodiscard]] bool readsNights(RuleId rule);

} // namespace softfall
