#include "application/EveningService.h"

#include "core/coach/EditLabel.h"
#include "core/coach/NightAssignment.h"
#include "core/experiment/AskedTrial.h"

#include <utility>

namespace softfall {

using std::chrono::days;

EveningService::EveningService(PlanStore& store, EditService& edits, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_edits(edits)
    , m_clock(clock) {
    load();
    // Also where it has begun: another program may have emptied the file since.
    edits.setBeginsWith([this](const DiaryEdit& edit) {
        return m_welcoming ? std::nullopt
                           : std::optional(Begun{m_clock.now(), firstNightOf(edit, firstNightFromNow())});
    });
    connect(&edits, &EditService::changed, this, [this](EditScope scope) {
        if (scope.plan) {
            load();
            emit changed();
        }
    });
}

void EveningService::load() {
    auto plan = m_store.plan();
    auto travel = m_store.travel();
    m_problem = !plan ? std::optional(plan.error()) : !travel ? std::optional(travel.error()) : std::nullopt;
    if (plan) {
        m_settings = *std::move(plan);
    }
    if (travel) {
        m_travel = *std::move(travel);
    }
    if (!begun()) { // once begun, for good
        if (auto beginning = m_store.beginning()) {
            m_beginning = *std::move(beginning);
        } else if (!m_problem) {
            m_problem = beginning.error();
        }
    }
}

Result<void> EveningService::begin(std::optional<Begun> begun) {
    if (m_beginning.begun) {
        return {};
    }
    if (auto stored = m_store.begin(begun.value_or(Begun{m_clock.now(), firstNightFromNow()})); !stored) {
        return stored;
    }
    load();
    emit changed();
    return {};
}

/// Who comes when most of the night is over has slept it without the diary.
NightDate EveningService::firstNightFromNow() const {
    const EveningPlan plan = tonight();
    return m_clock.now() < plan.bedtime + (plan.wake - plan.bedtime) / 2 ? plan.night : plan.night + days(1);
}

Result<void> EveningService::saveWelcome(int screen, const WelcomeAnswers& answers) {
    if (auto stored = m_store.saveWelcome(screen, answers); !stored) {
        return stored;
    }
    m_beginning.screen = screen;
    m_beginning.answers = answers;
    return {};
}

Result<EditId> EveningService::change(std::function<Result<void>(PlanSettings&)> change) {
    QString label = welcomeLabel();
    if (!m_welcoming) {
        PlanSettings after = m_settings; // a refusal comes from the file
        label = change(after) ? planLabel(m_settings, after) : planLabel(m_settings, m_settings);
    }
    const auto applied = m_edits.apply({label, {ChangePlan{std::move(change)}}});
    return applied ? Result<EditId>(applied->id) : std::unexpected(applied.error());
}

Result<EditId> EveningService::set(std::function<void(PlanSettings&)> change) {
    return this->change([change = std::move(change)](PlanSettings& settings) {
        change(settings);
        return Result<void>();
    });
}

Result<EditId> EveningService::setTonightOnly(NightDate night, std::optional<NightTimes> times) {
    return set([night, times](PlanSettings& settings) { settings.schedule.setTonightOnly(night, times); });
}

NightDate EveningService::currentNight() const {
    const TimeZone zone = planningZone();
    const Instant now = m_clock.now();
    NightDate night(std::chrono::floor<days>(zone.wallAt(now)) - days(2));
    while (zone.firstInstantAt(m_settings.schedule.windowFor(night).wake) <= now) {
        night += days(1);
    }
    return night;
}

EveningPlan EveningService::planFor(NightDate night) const {
    return planFor(night, planningZone());
}

EveningPlan EveningService::planFor(NightDate night, const TimeZone& zone) const {
    return planEvening(m_settings.schedule, preferencesFor(night), night, zone);
}

Preferences EveningService::preferencesFor(NightDate night) const {
    const auto trial = askedTrial(m_trials, night);
    return trial && trial->arm == ExperimentArm::With ? followingTrial(m_settings.preferences, trial->what)
                                                      : m_settings.preferences;
}

void EveningService::follow(std::vector<Experiment> trials) {
    if (m_trials != trials) {
        m_trials = std::move(trials);
        emit changed();
    }
}

EveningPlan EveningService::tonight() const {
    return planFor(currentNight());
}

std::vector<EveningPlan> EveningService::upcomingPlans(int nights) const {
    const NightDate first = currentNight();
    std::vector<EveningPlan> plans;
    for (int ahead = 0; ahead < nights; ++ahead) {
        EveningPlan plan = planFor(first + days(ahead));
        std::erase_if(plan.reminders, [&](const Reminder& reminder) {
            return !isWanted({plan.night, reminder}, m_settings.reminders, m_settings.pauses);
        });
        plans.push_back(std::move(plan));
    }
    return plans;
}

bool EveningService::reminds(const NightReminder& reminder) const {
    return begun() && reminder.reminder.due >= begun()->at && reminder.night >= begun()->firstNight &&
           isWanted(reminder, m_settings.reminders, m_settings.pauses);
}

NightRule EveningService::nightRule(std::vector<KnownSleep> known) const {
    return nightRuleOf(m_settings.schedule, std::move(known));
}

Result<EditId> EveningService::pause(int nights, PauseReason reason) {
    const NightDate tonight = currentNight();
    return change([=](PlanSettings& settings) -> Result<void> {
        auto pauses = withPause(endedBefore(tonight, settings.pauses), {{tonight, tonight + days(nights - 1)}, reason});
        if (!pauses) {
            return std::unexpected(pauses.error());
        }
        settings.pauses = *std::move(pauses);
        return {};
    });
}

Result<EditId> EveningService::endPause() {
    const NightDate tonight = currentNight();
    return set([tonight](PlanSettings& settings) { settings.pauses = endedBefore(tonight, settings.pauses); });
}

std::optional<Pause> EveningService::pauseTonight() const {
    return pauseOf(currentNight(), m_settings.pauses);
}

TimeZone EveningService::planningZone() const {
    return softfall::planningZone(m_travel, m_clock.zone());
}

std::optional<TimeZone> EveningService::unansweredZone() const {
    const TimeZone here = m_clock.zone();
    return asksWhere(m_travel, here, m_clock.now()) ? std::optional(here) : std::nullopt;
}

std::optional<TimeZone> EveningService::unaskedZone() const {
    const auto zone = unansweredZone();
    return zone && m_travel.askedZone != zone->name() ? zone : std::nullopt;
}

Result<void> EveningService::markAsked() {
    Travel travel = m_travel;
    travel.askedZone = m_clock.zone().name();
    return setTravel(travel);
}

Result<void> EveningService::setTravel(const Travel& travel) {
    if (auto saved = m_store.saveTravel(travel); !saved) {
        return saved;
    }
    // What a notice has asked is shown nowhere.
    Travel asked = std::exchange(m_travel, travel);
    asked.askedZone = travel.askedZone;
    if (asked != travel) {
        emit changed();
    }
    return {};
}

Result<void> EveningService::answerTravel(TravelChoice choice) {
    Travel travel = m_travel;
    travel.answer = Travel::Answer{m_clock.zone().name(), choice};
    return setTravel(travel);
}

Result<void> EveningService::setTravelPolicy(TravelPolicy policy) {
    Travel travel = m_travel;
    travel.policy = policy;
    return setTravel(travel);
}

Result<void> EveningService::setHome(const TimeZone& zone) {
    Travel travel = m_travel;
    travel.homeZone = zone.name();
    travel.answer.reset();
    return setTravel(travel);
}

Result<void> EveningService::learnHome() {
    return m_travel.homeZone.isEmpty() ? setHome(m_clock.zone()) : Result<void>();
}

void EveningService::onZoneChanged() {
    emit changed();
}

} // namespace softfall
