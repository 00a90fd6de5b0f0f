#pragma once

#include "application/EditService.h"
#include "core/coach/PlanStore.h"
#include "core/evening/EveningPlan.h"
#include "core/experiment/Experiment.h"
#include "core/reminders/ReminderRound.h"
#include "core/time/Clock.h"
#include "core/time/NightRule.h"

#include <QObject>

#include <functional>

namespace softfall {

/// Holds what the person set, where home is and since when there is a diary, and plans each evening. All is read at the
/// start and after each edit of the plan, this program's or another's; asking reads nothing and cannot fail.
class EveningService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service.
    EveningService(PlanStore& store, EditService& edits, const Clock& clock, QObject* parent = nullptr);

    /// Why the file could not be read; then the plan last read holds, or the defaults where there was none.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    /// When the diary began, and before that how far the welcome has come.
    [[nodiscard]] const Beginning& beginning() const { return m_beginning; }
    [[nodiscard]] const std::optional<Begun>& begun() const { return m_beginning.begun; }
    /// The diary begins with the next night of which half is still to come, or as given; one that has begun stays as it
    /// is.
    Result<void> begin(std::optional<Begun> begun = {});
    /// Keeps where the welcome is and what was answered.
    Result<void> saveWelcome(int screen, const WelcomeAnswers& answers);
    /// While the welcome is shown, what it writes does not begin the diary; any other first edit does.
    void setWelcoming(bool welcoming) { m_welcoming = welcoming; }
    [[nodiscard]] bool isWelcoming() const { return m_welcoming; }

    [[nodiscard]] const PlanSettings& settings() const { return m_settings; }
    /// The same as it is in the file at this moment, for what is decided in a transaction.
    [[nodiscard]] Result<PlanSettings> stored() const { return m_store.plan(); }
    /// Changes the plan as it is in the file then; one step of undo, and none (id 0) where nothing differs. `change` is
    /// tried on the plan in memory before, for the step's label.
    Result<EditId> change(std::function<Result<void>(PlanSettings&)> change);
    /// As above, for a change that cannot fail by itself.
    Result<EditId> set(std::function<void(PlanSettings&)> change);
    /// That night alone; nothing: the times of its weekday again. Refused where the night would be too short or too
    /// long.
    Result<EditId> setTonightOnly(NightDate night, std::optional<NightTimes> times);

    /// The night that is being lived now: the first whose wake time is still to come.
    [[nodiscard]] NightDate currentNight() const;
    /// The trials whose assignments the plans follow from now on.
    void follow(std::vector<Experiment> trials);
    /// As the person set them, and where a trial asks for something stricter that night, as it asks.
    [[nodiscard]] Preferences preferencesFor(NightDate night) const;
    /// The plan of `night`, by preferencesFor(), by the clock of planningZone().
    [[nodiscard]] EveningPlan planFor(NightDate night) const;
    /// The plan of `night` by the clock of `zone`: of a night that was slept there.
    [[nodiscard]] EveningPlan planFor(NightDate night, const TimeZone& zone) const;
    [[nodiscard]] EveningPlan tonight() const;

    /// The plans of tonight and the nights after it, `nights` in all, with only those reminders that are wanted.
    [[nodiscard]] std::vector<EveningPlan> upcomingPlans(int nights) const;

    /// Whether it is to be shown: the diary has begun before it was due, and the person wants it.
    [[nodiscard]] bool reminds(const NightReminder& reminder) const;

    /// The night rule of the schedule; `known` are the nights whose sleep is known.
    [[nodiscard]] NightRule nightRule(std::vector<KnownSleep> known = {}) const;

    /// The coach is silent for `nights` from tonight on, and for no more: a pause that would last longer ends then.
    Result<EditId> pause(int nights, PauseReason reason);
    /// From tonight on it is not.
    Result<EditId> endPause();
    /// The pause that covers tonight.
    [[nodiscard]] std::optional<Pause> pauseTonight() const;

    [[nodiscard]] const Travel& travel() const { return m_travel; }
    /// The zone whose clock the evening goes by; the machine's unless the person is away and lives by home time.
    [[nodiscard]] TimeZone planningZone() const;
    /// The machine's zone, where the person should be asked "home time, or here?".
    [[nodiscard]] std::optional<TimeZone> unansweredZone() const;
    /// The zone that a notice is to ask about: unansweredZone(), unless a notice has asked about it before.
    [[nodiscard]] std::optional<TimeZone> unaskedZone() const;
    /// A notice has asked about the zone that the machine is in.
    Result<void> markAsked();
    /// The answer for the zone that the machine is in.
    Result<void> answerTravel(TravelChoice choice);
    Result<void> setTravelPolicy(TravelPolicy policy);
    /// `zone` is home from now on.
    Result<void> setHome(const TimeZone& zone);
    /// Stores and holds it; a journey is no step of undo.
    Result<void> setTravel(const Travel& travel);
    /// Where no home is known, the zone that the machine is in becomes it.
    Result<void> learnHome();

    /// To be called when the machine came into another zone.
    void onZoneChanged();

signals:
    /// Plan, travel, zone or beginning.
    void changed();

private:
    void load();
    [[nodiscard]] NightDate firstNightFromNow() const;

    PlanStore& m_store;
    EditService& m_edits;
    const Clock& m_clock;
    PlanSettings m_settings;
    Travel m_travel;
    Beginning m_beginning;
    std::vector<Experiment> m_trials;
    bool m_welcoming = false;
    std::optional<Error> m_problem;
};

} // namespace softfall
