#pragma once

#include "core/Ids.h"
#include "core/catalogue/Reviewed.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace softfall {

/// How soon somebody should look, the most urgent first.
enum class FindingLevel {
    Emergency,  ///< the emergency number, now
    Urgent,     ///< medical help the same day
    Soon,       ///< a clinician within about two weeks
    Routine,    ///< book an appointment
    Information ///< good to know
};
template <>
inline constexpr Id<FindingLevel> idsOf<FindingLevel>[] = {{FindingLevel::Emergency, "E"},
                                                           {FindingLevel::Urgent, "U"},
                                                           {FindingLevel::Soon, "S"},
                                                           {FindingLevel::Routine, "R"},
                                                           {FindingLevel::Information, "I"}};

/// The rules of screening, in the order in which findings of one level are listed. Their conditions are code
/// (core/screening); what they say and their thresholds are data. Source: facts, screening.
enum class RuleId {
    E1,
    E2,
    E3,
    E4,
    U1,
    U2,
    S1,
    S2,
    S3,
    S4,
    S5,
    S6,
    R1,
    R2,
    R3,
    R4,
    R5,
    R5Unsure,
    R6,
    R7,
    R8,
    R9,
    R10,
    R11,
    R12,
    R13,
    R14,
    I0
};
template <>
inline constexpr Id<RuleId> idsOf<RuleId>[] = {
    {RuleId::E1, "E1"},   {RuleId::E2, "E2"},   {RuleId::E3, "E3"},        {RuleId::E4, "E4"},   {RuleId::U1, "U1"},
    {RuleId::U2, "U2"},   {RuleId::S1, "S1"},   {RuleId::S2, "S2"},        {RuleId::S3, "S3"},   {RuleId::S4, "S4"},
    {RuleId::S5, "S5"},   {RuleId::S6, "S6"},   {RuleId::R1, "R1"},        {RuleId::R2, "R2"},   {RuleId::R3, "R3"},
    {RuleId::R4, "R4"},   {RuleId::R5, "R5"},   {RuleId::R5Unsure, "R5'"}, {RuleId::R6, "R6"},   {RuleId::R7, "R7"},
    {RuleId::R8, "R8"},   {RuleId::R9, "R9"},   {RuleId::R10, "R10"},      {RuleId::R11, "R11"}, {RuleId::R12, "R12"},
    {RuleId::R13, "R13"}, {RuleId::R14, "R14"}, {RuleId::I0, "I0"}};

/// What a rule says at one level. `{emergency}` in a text stands for the emergency number of the place.
struct RuleText {
    FindingLevel level = FindingLevel::Information;
    QString title;              ///< a few words; never the name of an illness as a fact
    QString message;            ///< what was answered or logged, and what it may mean
    std::vector<QString> doing; ///< what to do, the most important first
    bool operator==(const RuleText&) const = default;
};

/// A rule of screening as data.
struct ScreeningRule {
    RuleId id = RuleId::I0;
    int version = 1;                   ///< rises with every change of condition or threshold
    std::map<QString, int> thresholds; ///< by name, in the unit that the name says
    std::vector<RuleText> texts;       ///< one for each level it can have
    QString article;                   ///< id of the article to read; it exists in the catalogue
    Reviewed reviewed;                 ///< what its condition is based on

    /// The threshold of that name, which must be one of the rule's.
    [[nodiscard]] int threshold(const char* name) const;
    /// What it says at `level`, or else its first text.
    [[nodiscard]] const RuleText& textAt(FindingLevel level) const;
    bool operator==(const ScreeningRule&) const = default;
};

/// All rules of screening, by `RuleId`. Complete once constructed: every rule with every threshold that its condition
/// asks for.
class ScreeningRules {
public:
    /// Reads `screening.json`, whose rules rest on the sources of `sources.json` (both UTF-8). The error names file, id
    /// and field: `screening.json/R1/title`.
    [[nodiscard]] static Result<ScreeningRules> parse(const QByteArray& rules, const QByteArray& sources);

    [[nodiscard]] const std::vector<ScreeningRule>& all() const { return m_rules; }
    [[nodiscard]] const ScreeningRule& rule(RuleId id) const { return m_rules[static_cast<std::size_t>(id)]; }
    /// What stands with every finding: that it is no diagnosis.
    [[nodiscard]] const QString& note() const { return m_note; }

private:
    ScreeningRules() = default;

    std::vector<ScreeningRule> m_rules; // by RuleId
    QString m_note;
};

} // namespace softfall
