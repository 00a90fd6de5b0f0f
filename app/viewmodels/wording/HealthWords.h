#pragma once

#include "core/catalogue/ScreeningRule.h"
#include "core/screening/Comparison.h"
#include "core/screening/HealthAnswer.h"
#include "core/screening/Medicine.h"

#include <QString>

namespace softfall {

/// The question of the health check, in own words; empty for CheckIn.
[[nodiscard]] QString healthQuestion(HealthQuestion question);
/// "Yes", or what else a reply to that question is called.
[[nodiscard]] QString healthReply(HealthQuestion question, HealthReply reply);

/// "Worth an appointment".
[[nodiscard]] QString levelTitle(FindingLevel level);
/// What a finding says. Until something was answered, that nothing stands out says so first: `answers` as stored.
[[nodiscard]] RuleText findingText(const ScreeningRule& rule, FindingLevel level,
                                   const std::vector<HealthAnswer>& answers);
/// `text` of a rule with the number to call, which may be empty where it is not known.
[[nodiscard]] QString withEmergencyNumber(const QString& text, const QString& number);

[[nodiscard]] QString medicineKindName(MedicineKind kind);
[[nodiscard]] QString medicineStepName(MedicineStep step);

/// "That sounds most like a sleep start."; nothing: that the answers point to several.
[[nodiscard]] QString soundsLike(std::optional<AlikeCondition> condition);
/// "Here is what people do: …".
[[nodiscard]] QString whatPeopleDo(std::optional<AlikeCondition> condition);

} // namespace softfall
