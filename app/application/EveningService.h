#pragma once

#include "core/evening/EveningPlan.h"
#include "core/evening/PlanStore.h"
#include "core/time/Clock.h"
#include "core/time/NightRule.h"

#include <QObject>

namespace softfall {

/// The plan of each evening, and what the person set for it.
class EveningService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service.
    EveningService(PlanStore& store, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] Result<PlanSettings> settings() const;
    /// Checks and stores; one step of undo.
    Result<void> save(const PlanSettings& settings);
    /// Only that night: another bedtime.
    Result<void> setTonightOnly(NightDate night, TimeOfDay bedtime);

    /// The night that is being lived now: the first whose wake time is still to come.
    [[nodiscard]] Result<NightDate> currentNight() const;
    /// The plan of `night` in the zone of the clock.
    [[nodiscard]] Result<EveningPlan> planFor(NightDate night) const;
    [[nodiscard]] Result<EveningPlan> tonight() const;

    /// The night rule of the stored schedule; `known` are the nights whose sleep is known.
    [[nodiscard]] Result<NightRule> nightRule(std::vector<KnownSleep> known = {}) const;

    /// To be called when another program wrote the plan.
    void reread();

signals:
    void changed();

private:
    PlanStore& m_store;
    const Clock& m_clock;
};

} // namespace softfall
