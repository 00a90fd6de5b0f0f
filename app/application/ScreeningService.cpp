#include "application/ScreeningService.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace softfall {

using std::chrono::days;

namespace {

// What was never screened, as in a diary of an older Softfall, is looked at from here on: the longest of the windows.
constexpr days shownFrom{35};

/// The first night that the edit changes; nothing if it changes nothing that screening reads.
std::optional<NightDate> firstScreenedNight(const DiaryEdit& edit, NightDate tonight) {
    std::optional<NightDate> first;
    for (const EditOperation& operation : edit.operations) {
        std::optional<NightDate> night;
        if (const auto* put = std::get_if<PutNight>(&operation)) {
            night = put->night.night;
        } else if (const auto* removed = std::get_if<RemoveNight>(&operation)) {
            night = removed->night;
        } else if (const auto* add = std::get_if<AddTwitch>(&operation)) {
            // Tonight's are screened with the night's own entry, and not at each tap.
            night = add->twitch.night < tonight ? std::optional(add->twitch.night) : std::nullopt;
        } else if (std::holds_alternative<PutTwitch>(operation) || std::holds_alternative<RemoveTwitch>(operation)) {
            night = tonight - shownFrom; // wherever it was before; what is older is not shown
        } else if (std::holds_alternative<PutHealthAnswer>(operation) ||
                   std::holds_alternative<RemoveHealthAnswer>(operation) ||
                   std::holds_alternative<AddMedicine>(operation) || std::holds_alternative<PutMedicine>(operation) ||
                   std::holds_alternative<RemoveMedicine>(operation)) {
            night = tonight;
        }
        if (night) {
            first = first ? std::min(*first, *night) : *night;
        }
    }
    return first;
}

/// What makes `known` into `wanted`.
std::vector<EditOperation> differences(const std::vector<Finding>& known, const std::vector<Finding>& wanted) {
    std::vector<EditOperation> operations;
    for (const Finding& finding : known) {
        if (std::ranges::find(wanted, finding.id, &Finding::id) == wanted.end()) {
            operations.push_back(RemoveFinding{finding.id});
        }
    }
    for (const Finding& finding : wanted) {
        const auto before = std::ranges::find(known, finding.id, &Finding::id);
        if (finding.id == 0) {
            operations.push_back(AddFinding{finding});
        } else if (before == known.end() || *before != finding) {
            operations.push_back(PutFinding{finding});
        }
    }
    return operations;
}

Error notShown(RuleId rule, const QString& allowed) {
    return badInput(QStringLiteral("rule"), toString(rule), allowed);
}

} // namespace

ScreeningService::ScreeningService(const CoachStores& stores, const DiaryService& diary, EditService& edits,
                                   const EveningService& evening, const Clock& clock, RulesSource source,
                                   QObject* parent)
    : QObject(parent)
    , m_stores(stores)
    , m_edits(edits)
    , m_evening(evening)
    , m_clock(clock)
    , m_source(std::move(source)) {
    edits.setFollowedBy([this](const DiaryEdit& edit) { return followingOf(edit); });
    connect(&diary, &DiaryService::changed, this, &ScreeningService::changed);
    // A diary that began: a check is due from then on.
    connect(&evening, &EveningService::changed, this, [this, hasBegun = evening.begun().has_value()]() mutable {
        if (std::exchange(hasBegun, m_evening.begun().has_value()) != hasBegun) {
            emit changed();
        }
    });
}

ScreeningService::~ScreeningService() {
    m_edits.setFollowedBy({});
}

Result<const ScreeningRules*> ScreeningService::rules() const {
    if (!m_rules) {
        m_rules = m_source();
    }
    return *m_rules ? Result<const ScreeningRules*>(&**m_rules) : std::unexpected(m_rules->error());
}

FollowingOperations ScreeningService::followingOf(const DiaryEdit& edit) const {
    // These make the diary equal to another one, whose findings come along.
    if (edit.label == QLatin1String("restore") || edit.label == QLatin1String("complete")) {
        return {};
    }
    const auto first = firstScreenedNight(edit, m_evening.currentNight());
    return first ? FollowingOperations([this, from = *first] { return operationsFrom(from); }) : FollowingOperations();
}

/// The nights of finished wind-downs, for R10; none where too few of the last ones had one, for then R10 cannot fire,
/// and the evenings of twenty years need not be read.
Result<std::set<NightDate>> ScreeningService::readRoutineNights(NightDate tonight) const {
    const auto rules = this->rules();
    if (!rules) {
        return std::unexpected(rules.error());
    }
    const ScreeningRule& rule = (*rules)->rule(RuleId::R10);
    const int length = rule.threshold("days");
    int followed = 0;
    for (int i = 0; i < length; ++i) {
        const auto session = m_stores.routine.latestOf(tonight - days(i));
        if (!session) {
            return std::unexpected(session.error());
        }
        followed += *session && (*session)->state == SessionState::Finished ? 1 : 0;
    }
    std::set<NightDate> nights;
    if (followed * 100 < rule.threshold("percent") * length) {
        return nights;
    }
    const auto sessions = m_stores.routine.all();
    if (!sessions) {
        return std::unexpected(sessions.error());
    }
    for (const RoutineSession& session : *sessions) {
        if (session.state == SessionState::Finished) {
            nights.insert(session.night);
        }
    }
    return nights;
}

Result<ScreeningService::Known> ScreeningService::read(NightDate from, NightDate tonight) const {
    Known known;
    auto routineNights = readRoutineNights(tonight);
    auto health = m_stores.diary.health();
    auto changes = m_stores.diary.changes();
    if (!routineNights || !health || !changes) {
        return std::unexpected(!routineNights ? routineNights.error() : !health ? health.error() : changes.error());
    }
    known.input.routineNights = *std::move(routineNights);
    NightDate first = from - days(nightsReadBefore);
    // R10 compares with all nights before a change.
    if (!known.input.routineNights.empty()) {
        const auto extent = m_stores.diary.extent();
        if (!extent) {
            return std::unexpected(extent.error());
        }
        if (*extent) {
            first = std::min(first, (*extent)->first);
        }
    }
    for (const Medicine& medicine : health->medicines) {
        first = std::min(first, medicine.day - days(nightsReadBefore)); // R8 looks at the nights beside it
    }
    const NightRange range{first, tonight};
    const auto nights = m_stores.diary.nights(range);
    auto twitches = m_stores.diary.twitches({from - shownFrom, tonight});
    if (!nights || !twitches) {
        return std::unexpected(!nights ? nights.error() : twitches.error());
    }
    known.input.records = nightRecords(range, *nights, *twitches);
    known.input.twitches = *std::move(twitches);
    known.input.changes = *std::move(changes);
    known.input.answers = std::move(health->answers);
    known.input.medicines = std::move(health->medicines);
    known.findings = std::move(health->findings);
    return known;
}

Result<std::vector<EditOperation>> ScreeningService::operationsFrom(NightDate from) const {
    const auto rules = this->rules();
    if (!rules) {
        return std::vector<EditOperation>(); // the diary is written whatever becomes of the rules
    }
    const NightDate tonight = m_evening.currentNight();
    auto known = read(std::min(from, tonight), tonight);
    if (!known) {
        return std::unexpected(known.error());
    }
    const std::vector<Finding> before = known->findings;
    const Screening screening(**rules, std::move(known->input));
    return differences(before, updatedFindings(screening, before, from, tonight, m_clock.now()));
}

Result<std::vector<Finding>> ScreeningService::findings() const {
    const auto rules = this->rules();
    if (!rules) {
        return std::unexpected(rules.error());
    }
    const NightDate tonight = m_evening.currentNight();
    const NightDate from = tonight - shownFrom;
    auto known = read(from, tonight);
    if (!known) {
        return std::unexpected(known.error());
    }
    const Screening screening(**rules, std::move(known->input));
    return shownFindings(updatedFindings(screening, std::move(known->findings), from, tonight, m_clock.now()),
                         screening, tonight);
}

Result<HealthRecord> ScreeningService::record() const {
    return m_stores.diary.health();
}

Result<EditId> ScreeningService::answer(const std::vector<Reply>& replies) {
    const auto known = m_stores.diary.health();
    if (!known) {
        return std::unexpected(known.error());
    }
    DiaryEdit edit{QStringLiteral("health-answer"), {}};
    for (const Reply& each : replies) {
        const auto before = std::ranges::find(known->answers, each.question, &HealthAnswer::question);
        const bool isAnswered = before != known->answers.end();
        if (!each.reply) {
            if (isAnswered) {
                edit.operations.push_back(RemoveHealthAnswer{each.question});
            }
            continue;
        }
        const auto valid = checked(HealthAnswer{each.question, *each.reply, m_evening.currentNight()});
        if (!valid) {
            return std::unexpected(valid.error());
        }
        if (!isAnswered || before->reply != valid->reply) {
            edit.operations.push_back(PutHealthAnswer{*valid});
        }
    }
    const auto applied = m_edits.apply(std::move(edit));
    return applied ? Result<EditId>(applied->id) : std::unexpected(applied.error());
}

Result<EditId> ScreeningService::finishCheck() {
    return m_edits.apply("health-check",
                         PutHealthAnswer{{HealthQuestion::CheckIn, HealthReply::Yes, m_evening.currentNight()}});
}

bool ScreeningService::isCheckDue() const {
    const auto known = m_stores.diary.health();
    if (!known || !m_evening.begun()) {
        return false;
    }
    const auto last = std::ranges::find(known->answers, HealthQuestion::CheckIn, &HealthAnswer::question);
    return last == known->answers.end() || last->day + checkEvery <= m_evening.currentNight();
}

Result<EditId> ScreeningService::addMedicine(const Medicine& medicine) {
    const auto valid = checked(medicine);
    return valid ? m_edits.apply("add-medicine", AddMedicine{*valid}) : std::unexpected(valid.error());
}

Result<EditId> ScreeningService::changeMedicine(const Medicine& medicine) {
    const auto valid = checked(medicine);
    return valid ? m_edits.apply("change-medicine", PutMedicine{*valid}) : std::unexpected(valid.error());
}

Result<EditId> ScreeningService::removeMedicine(EntryId id) {
    return m_edits.apply("remove-medicine", RemoveMedicine{id});
}

Result<EditId> ScreeningService::discuss(RuleId rule) {
    const auto rules = this->rules();
    const auto shown = findings();
    if (!rules || !shown) {
        return std::unexpected(!rules ? rules.error() : shown.error());
    }
    const auto found = std::ranges::find(*shown, rule, &Finding::rule);
    if (found == shown->end()) {
        return std::unexpected(notShown(rule, QStringLiteral("a rule that softfallctl screen lists")));
    }
    const NightDate tonight = m_evening.currentNight();
    auto known = read(std::min(found->since, tonight), tonight);
    if (!known) {
        return std::unexpected(known.error());
    }
    const Screening screening(**rules, std::move(known->input));
    const auto finding = discussed(*found, screening, tonight);
    if (!finding) {
        return std::unexpected(notShown(rule, QStringLiteral("a rule of level R")));
    }
    return finding->id == 0 ? m_edits.apply("discuss", AddFinding{*finding})
                            : m_edits.apply("discuss", PutFinding{*finding});
}

} // namespace softfall
