#include "core/catalogue/ScreeningRule.h"

#include "core/catalogue/CatalogueFields.h"
#include "core/catalogue/Source.h"

#include <algorithm>

namespace softfall {

namespace {

const QString ruleIdKey = QStringLiteral("id");

/// The thresholds that the condition of a rule asks for.
std::vector<const char*> thresholdsOf(RuleId rule) {
    switch (rule) {
    case RuleId::E4:
    case RuleId::U2:
        return {"days"};
    case RuleId::S6:
        return {"nights", "window", "within"};
    case RuleId::R1:
        return {"twitches", "nights", "window", "within", "most"};
    case RuleId::R2:
        return {"pain", "nights", "window", "within"};
    case RuleId::R3:
        return {"fatigue", "nights", "window", "within", "hours", "days"};
    case RuleId::R4:
        return {"minutes", "nights", "window", "within"};
    case RuleId::R6:
        return {"taps", "leastSeconds", "mostSeconds", "window", "within"};
    case RuleId::R8:
        return {"days", "daysBefore", "nights", "percent"};
    case RuleId::R9:
        return {"minutes", "nights", "weeks", "manyWeeks"};
    case RuleId::R10:
        return {"percent", "days", "mean"};
    case RuleId::I0:
        return {"window", "within"};
    default:
        return {};
    }
}

RuleText readRuleText(CatalogueFields& fields) {
    RuleText text;
    text.level = fields.oneOf<FindingLevel>(QStringLiteral("level"), {{"E", FindingLevel::Emergency},
                                                                      {"U", FindingLevel::Urgent},
                                                                      {"S", FindingLevel::Soon},
                                                                      {"R", FindingLevel::Routine},
                                                                      {"I", FindingLevel::Information}});
    text.title = fields.text(QStringLiteral("title"));
    text.message = fields.text(QStringLiteral("message"));
    text.doing = fields.texts(QStringLiteral("doing"));
    fields.rejectUnknownFields();
    return text;
}

ScreeningRule readRule(CatalogueFields& fields) {
    ScreeningRule rule;
    const QString id = fields.text(ruleIdKey);
    if (const Result<RuleId> known = fromId<RuleId>(id, fields.place(ruleIdKey))) {
        rule.id = *known;
    } else {
        fields.reject(ruleIdKey, id, known.error().allowed);
    }
    rule.version = fields.wholeNumber(QStringLiteral("version"));
    if (const std::vector<const char*> names = thresholdsOf(rule.id); !names.empty()) {
        CatalogueFields thresholds = fields.object(QStringLiteral("thresholds"));
        for (const char* name : names) {
            rule.thresholds[QLatin1String(name)] = thresholds.wholeNumber(QLatin1String(name));
        }
        thresholds.rejectUnknownFields();
    }
    for (CatalogueFields& text : fields.objects(QStringLiteral("texts"))) {
        rule.texts.push_back(readRuleText(text));
    }
    rule.article = fields.text(QStringLiteral("article"));
    rule.reviewed = fields.reviewed();
    fields.rejectUnknownFields();
    return rule;
}

} // namespace

int ScreeningRule::threshold(const char* name) const {
    return thresholds.at(QLatin1String(name));
}

const RuleText& ScreeningRule::textAt(FindingLevel level) const {
    const auto found = std::ranges::find(texts, level, &RuleText::level);
    return found == texts.end() ? texts.front() : *found;
}

Result<ScreeningRules> ScreeningRules::parse(const QByteArray& rules, const QByteArray& sources) {
    const auto known = readSources(sources);
    if (!known) {
        return std::unexpected(known.error());
    }
    ScreeningRules read;
    CatalogueFields file(QStringLiteral("screening.json"), rules, sourceIds(*known));
    read.m_note = file.text(QStringLiteral("note"));
    const QString rulesKey = QStringLiteral("rules");
    for (CatalogueFields& fields : file.objects(rulesKey, ruleIdKey)) {
        read.m_rules.push_back(readRule(fields));
    }
    if (read.m_rules.size() != allValues<RuleId>.size()) {
        file.reject(rulesKey, QString::number(read.m_rules.size()), QStringLiteral("every rule once"));
    }
    file.rejectUnknownFields();
    if (file.error()) {
        return std::unexpected(*file.error());
    }
    std::ranges::sort(read.m_rules, {}, &ScreeningRule::id);
    return read;
}

} // namespace softfall
