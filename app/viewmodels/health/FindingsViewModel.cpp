#include "viewmodels/health/FindingsViewModel.h"

#include "viewmodels/wording/HealthWords.h"

namespace softfall {

FindingsViewModel::FindingsViewModel(ScreeningService& screening, const EmergencyNumbers& numbers,
                                     const QLocale& locale, QObject* parent)
    : PageViewModel(parent)
    , m_screening(screening)
    , m_number(numbers.numberFor(locale.name().section(u'_', -1))) {
    connect(&screening, &ScreeningService::changed, this, &FindingsViewModel::reread);
}

Result<PageViewModel::Status> FindingsViewModel::read() {
    const auto rules = m_screening.rules();
    const auto findings = m_screening.findings();
    const auto record = m_screening.record();
    if (!rules || !findings || !record) {
        return std::unexpected(!rules ? rules.error() : !findings ? findings.error() : record.error());
    }
    m_isUrgent = !findings->empty() && findings->front().level <= FindingLevel::Urgent;
    std::vector<FindingRow> all;
    std::vector<FindingRow> worth;
    for (const Finding& finding : *findings) {
        const ScreeningRule& rule = (*rules)->rule(finding.rule);
        const RuleText text = findingText(rule, finding.level, record->answers);
        FindingRow row;
        row.rule = toString(finding.rule);
        row.level = levelTitle(finding.level);
        row.title = text.title;
        row.message = text.message;
        for (const QString& each : text.doing) {
            row.doing << withEmergencyNumber(each, m_number);
        }
        row.article = rule.article;
        row.urgent = finding.level <= FindingLevel::Urgent;
        row.discussable = finding.level == FindingLevel::Routine;
        if (row.urgent || (!m_isUrgent && finding.level != FindingLevel::Information)) {
            worth.push_back(row);
        }
        all.push_back(std::move(row));
    }
    m_note = (*rules)->note();
    m_isCheckDue = m_screening.isCheckDue();
    const bool isEmpty = all.empty();
    m_model.setRows(std::move(worth));
    m_all.setRows(std::move(all));
    emit changed();
    return isEmpty ? Empty : Ready;
}

void FindingsViewModel::discuss(const QString& rule) {
    const auto id = fromId<RuleId>(rule, QStringLiteral("rule"));
    if (succeeded(id)) {
        notify(m_screening.discuss(*id), tr("Discussed. It stays quiet for 90 days, unless it gets worse."));
    }
}

} // namespace softfall
