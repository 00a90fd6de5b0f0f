#include "core/screening/FindingUpdate.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace softfall {

namespace {

using std::chrono::days;

bool isWorse(const FiredRule& fired, const Finding& before) {
    return fired.level < before.level || (fired.level == before.level && fired.measure > before.measure);
}

class Updating {
public:
    Updating(const Screening& screening, std::vector<Finding> known, NightDate from, Instant now)
        : m_screening(screening)
        , m_now(now) {
        for (Finding& finding : known) {
            const bool isWorkedOutAgain = readsNights(finding.rule) && finding.isOpen() && finding.since >= from;
            (isWorkedOutAgain ? m_stored : m_findings).push_back(std::move(finding));
        }
    }

    /// The rules that read the nights, as of one of them.
    void meetNight(NightDate night) {
        const auto fired = m_screening.firedOn(night);
        end(fired, night, [](const Finding& each) { return readsNights(each.rule); });
        for (const FiredRule& each : fired) {
            if (readsNights(each.rule)) {
                meet(each, night);
            }
        }
    }

    /// All rules, as of today.
    void meetToday(NightDate tonight) {
        const auto fired = m_screening.firedOn(tonight);
        end(fired, tonight, [](const Finding&) { return true; });
        for (const FiredRule& each : fired) {
            if (each.rule != RuleId::I0) {
                meet(each, tonight);
            }
        }
    }

    [[nodiscard]] std::vector<Finding> findings() && {
        std::ranges::stable_sort(m_findings, {}, [](const Finding& each) {
            return std::tuple(each.since, each.id == 0, each.id, each.rule);
        });
        return std::move(m_findings);
    }

private:
    /// Ends the open findings of `which` whose rule is not among `fired`, unless only a discussion ends them.
    template <typename Which>
    void end(const std::vector<FiredRule>& fired, NightDate night, Which which) {
        for (Finding& finding : m_findings) {
            const bool stays = readsNights(finding.rule) && finding.level <= FindingLevel::Routine;
            if (finding.isOpen() && finding.since <= night && !stays && which(finding) &&
                std::ranges::find(fired, finding.rule, &FiredRule::rule) == fired.end()) {
                finding.ended = night;
            }
        }
    }

    void meet(const FiredRule& fired, NightDate night) {
        const auto latest = std::ranges::find(m_findings.rbegin(), m_findings.rend(), fired.rule, &Finding::rule);
        Finding* before = latest == m_findings.rend() ? nullptr : &*latest;
        if (before && before->isOpen()) {
            if (fired.level < before->level) { // it is the same finding, and now more urgent
                before->level = fired.level;
                before->inputs = fired.inputs;
                before->measure = fired.measure;
                before->version = m_screening.rules().rule(fired.rule).version;
                before->found = m_now;
            }
            return;
        }
        if (before && before->discussed) {
            const bool isSilenced = night < *before->discussed + discussedFor && !isWorse(fired, *before);
            if (isSilenced || night < *before->discussed) {
                return;
            }
        }
        m_findings.push_back(stored(fired, night));
    }

    /// As it was stored, where the same was.
    [[nodiscard]] Finding stored(const FiredRule& fired, NightDate night) {
        Finding made{0,
                     fired.rule,
                     m_screening.rules().rule(fired.rule).version,
                     fired.level,
                     night,
                     m_now,
                     fired.inputs,
                     fired.measure,
                     {},
                     {}};
        const auto same = std::ranges::find_if(m_stored, [&made](const Finding& each) {
            return each.rule == made.rule && each.since == made.since && each.version == made.version &&
                   each.level == made.level && each.inputs == made.inputs;
        });
        return same == m_stored.end() ? made : *same;
    }

    const Screening& m_screening;
    Instant m_now;
    std::vector<Finding> m_findings; // the latest of a rule comes last
    std::vector<Finding> m_stored;   // open ones that are worked out again
};

} // namespace

std::vector<Finding> updatedFindings(const Screening& screening, std::vector<Finding> known, NightDate from,
                                     NightDate tonight, Instant now) {
    Updating updating(screening, std::move(known), from, now);
    for (const NightRecord& record : screening.input().records) {
        if (from <= record.night && record.night <= tonight && countedTwitches(record)) {
            updating.meetNight(record.night);
        }
    }
    updating.meetToday(tonight);
    return std::move(updating).findings();
}

std::vector<Finding> shownFindings(const std::vector<Finding>& findings, const Screening& screening,
                                   NightDate tonight) {
    std::vector<Finding> shown;
    for (const Finding& finding : findings) {
        if (finding.isOpen() && finding.since <= tonight) {
            shown.push_back(finding);
        }
    }
    std::ranges::stable_sort(shown, {}, [](const Finding& each) { return std::pair(each.level, each.rule); });
    if (shown.empty()) {
        for (const FiredRule& fired : screening.firedOn(tonight)) {
            if (fired.rule == RuleId::I0) {
                shown.push_back({0,
                                 fired.rule,
                                 screening.rules().rule(fired.rule).version,
                                 fired.level,
                                 tonight,
                                 {},
                                 fired.inputs,
                                 fired.measure,
                                 {},
                                 {}});
            }
        }
    }
    return shown;
}

Result<Finding> discussed(Finding finding, const Screening& screening, NightDate day) {
    if (finding.level != FindingLevel::Routine) {
        return std::unexpected(badInput(QStringLiteral("level"), toString(finding.level), QStringLiteral("R")));
    }
    const auto measureOf = [&](NightDate night) {
        for (const FiredRule& fired : screening.firedOn(night)) {
            if (fired.rule == finding.rule) {
                finding.measure = std::max(finding.measure, fired.measure);
            }
        }
    };
    for (const NightRecord& record : screening.input().records) {
        if (finding.since <= record.night && record.night < day && countedTwitches(record)) {
            measureOf(record.night);
        }
    }
    measureOf(day); // what was answered since is no news either
    finding.discussed = day;
    return finding;
}

} // namespace softfall
