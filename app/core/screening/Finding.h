#pragma once

#include "core/catalogue/ScreeningRule.h"
#include "core/diary/EntryId.h"
#include "core/time/Instant.h"
#include "core/time/NightDate.h"

#include <QString>

#include <optional>
#include <vector>

namespace softfall {

/// A rule that has fired, as stored: what can be checked later, and what the report shows with its dates.
struct Finding {
    EntryId id = 0;
    RuleId rule = RuleId::I0;
    int version = 1; ///< of the rule, when it fired
    FindingLevel level = FindingLevel::Information;
    NightDate since; ///< the night that made it true, or the day of the answer
    Instant found;   ///< when Softfall worked it out
    QString inputs;  ///< what it was based on, as `name=value` with blanks between; at most maxFindingInputs characters
    double measure = 0;                 ///< how bad it was, by the rule's own scale; greater is worse
    std::optional<NightDate> discussed; ///< the day on which the person said so
    std::optional<NightDate> ended;     ///< the day from which on it no longer holds
    [[nodiscard]] bool isOpen() const { return !discussed && !ended; }
    bool operator==(const Finding&) const = default;
};

inline constexpr int maxFindingInputs = 200;

/// `finding` unchanged, or the first invalid field.
[[nodiscard]] Result<Finding> checked(Finding finding);

} // namespace softfall
