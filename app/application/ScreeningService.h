#pragma once

#include "application/DiaryService.h"
#include "core/coach/BackgroundReader.h"
#include "core/screening/FindingUpdate.h"

#include <QObject>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace softfall {

/// Says when a clinician should look: the rules of screening over the diary, the answers of the health check and the
/// medicines. A finding is stored in the step of the edit that made it true, so undoing that edit undoes it.
class ScreeningService : public QObject {
    Q_OBJECT

public:
    using RulesSource = std::function<Result<ScreeningRules>()>;
    /// The references must outlive the service. `source` is asked once, when rules are first needed.
    ScreeningService(const CoachStores& stores, const DiaryService& diary, EditService& edits,
                     const EveningService& evening, const Clock& clock, RulesSource source, QObject* parent = nullptr);
    ~ScreeningService() override;

    [[nodiscard]] Result<const ScreeningRules*> rules() const;

    /// What to show now, highest level first, then by rule: at most one for each rule.
    [[nodiscard]] Result<std::vector<Finding>> findings() const;
    /// Answers, medicines and all findings as stored, past ones included.
    [[nodiscard]] Result<HealthRecord> record() const;

    /// A reply, or nothing to leave the question open.
    struct Reply {
        HealthQuestion question = HealthQuestion::CheckIn;
        std::optional<HealthReply> reply;
    };
    /// Replaces the answers to these questions, as one step of undo; a reply that is as before keeps its day.
    Result<EditId> answer(const std::vector<Reply>& replies);
    /// The health check was gone through today, whatever was answered.
    Result<EditId> finishCheck();
    /// A health check is due: none yet, or the last one is `checkEvery` ago. Not before the diary began.
    [[nodiscard]] bool isCheckDue() const;
    static constexpr std::chrono::days checkEvery{30};

    /// The id of the argument is ignored.
    Result<EditId> addMedicine(const Medicine& medicine);
    /// Replaces the one of that id.
    Result<EditId> changeMedicine(const Medicine& medicine);
    Result<EditId> removeMedicine(EntryId id);

    /// "I have discussed this": silences the shown finding of that rule for `discussedFor`, unless it gets worse. Only
    /// for level R; BadInput naming `rule` for another level, and for a rule without a shown finding.
    Result<EditId> discuss(RuleId rule);

signals:
    /// What findings() or record() returns may be another.
    void changed();

private:
    /// What was read for screening from that night on.
    struct Known {
        ScreeningInput input;
        std::vector<Finding> findings;
    };
    [[nodiscard]] Result<std::set<NightDate>> readRoutineNights(NightDate tonight) const;
    [[nodiscard]] Result<Known> read(NightDate from, NightDate tonight) const;
    [[nodiscard]] FollowingOperations followingOf(const DiaryEdit& edit) const;
    [[nodiscard]] Result<std::vector<EditOperation>> operationsFrom(NightDate from) const;

    CoachStores m_stores;
    EditService& m_edits;
    const EveningService& m_evening;
    const Clock& m_clock;
    RulesSource m_source;
    mutable std::optional<Result<ScreeningRules>> m_rules;
};

} // namespace softfall
