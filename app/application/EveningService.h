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
    /// The plan of `night` by the clock of planningZone().
    [[nodiscard]] Result<EveningPlan> planFor(NightDate night) const;
    /// The plan of `night` by the clock of `zone`: of a night that was slept there.
    [[nodiscard]] Result<EveningPlan> planFor(NightDate night, const TimeZone& zone) const;
    [[nodiscard]] Result<EveningPlan> tonight() const;

    /// The plans of tonight and the nights after it, `nights` in all, with only those reminders that are wanted.
    [[nodiscard]] Result<std::vector<EveningPlan>> comingPlans(int nights) const;

    /// The night rule of the stored schedule; `known` are the nights whose sleep is known.
    [[nodiscard]] Result<NightRule> nightRule(std::vector<KnownSleep> known = {}) const;

    /// The coach is silent for `nights` from tonight on, and for no more: a pause that would last longer ends then.
    Result<void> pause(int nights, PauseReason reason);
    /// From tonight on it is not.
    Result<void> endPause();
    /// The pause that covers tonight.
    [[nodiscard]] Result<std::optional<Pause>> pauseTonight() const;

    [[nodiscard]] Result<Travel> travel() const;
    /// The zone whose clock the evening goes by; the machine's unless the person is away and lives by home time.
    [[nodiscard]] TimeZone planningZone() const;
    /// The machine's zone, where the person should be asked "home time, or here?".
    [[nodiscard]] std::optional<TimeZone> unansweredZone() const;
    /// The zone that a notice is to ask about: unansweredZone(), unless a notice has asked about it before.
    [[nodiscard]] std::optional<TimeZone> unaskedZone() const;
    /// A notice has asked about the zone that the machine is in.
    Result<void> noteAsked();
    /// The answer for the zone that the machine is in.
    Result<void> answerTravel(TravelChoice choice);
    Result<void> setTravelPolicy(TravelPolicy policy);
    /// `zone` is home from now on.
    Result<void> setHome(const TimeZone& zone);
    /// As it was before; to take a change back.
    Result<void> restoreTravel(const Travel& travel);
    /// Where no home is known, the zone that the machine is in becomes it.
    Result<void> learnHome();

    /// To be called when another program wrote the plan, and when the machine came into another zone.
    void reread();

signals:
    void changed();

private:
    Result<void> saveTravel(const Travel& travel);

    PlanStore& m_store;
    const Clock& m_clock;
};

} // namespace softfall
