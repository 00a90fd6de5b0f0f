#include "application/EveningService.h"

#include "core/diary/NightAssignment.h"
#include "core/reminders/ReminderRound.h"

namespace softfall {

using std::chrono::days;

EveningService::EveningService(PlanStore& store, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock) {}

Result<PlanSettings> EveningService::settings() const {
    return m_store.plan();
}

Result<void> EveningService::save(const PlanSettings& settings) {
    if (auto preferences = checked(settings.preferences); !preferences) {
        return std::unexpected(preferences.error());
    }
    if (const auto valid = checked(settings.routine); !valid) {
        return std::unexpected(valid.error());
    }
    if (auto saved = m_store.savePlan(settings); !saved) {
        return saved;
    }
    emit changed();
    return {};
}

Result<void> EveningService::setTonightOnly(NightDate night, TimeOfDay bedtime) {
    auto current = settings();
    if (!current) {
        return std::unexpected(current.error());
    }
    current->schedule.setTonightOnly(night, bedtime);
    return save(*current);
}

Result<NightDate> EveningService::currentNight() const {
    const auto current = settings();
    if (!current) {
        return std::unexpected(current.error());
    }
    const TimeZone zone = planningZone();
    const Instant now = m_clock.now();
    NightDate night(std::chrono::floor<days>(zone.wallAt(now)) - days(2));
    while (zone.firstInstantAt(current->schedule.windowFor(night).wake) <= now) {
        night += days(1);
    }
    return night;
}

Result<EveningPlan> EveningService::planFor(NightDate night) const {
    return planFor(night, planningZone());
}

Result<EveningPlan> EveningService::planFor(NightDate night, const TimeZone& zone) const {
    const auto current = settings();
    if (!current) {
        return std::unexpected(current.error());
    }
    return planEvening(current->schedule, current->preferences, night, zone);
}

Result<EveningPlan> EveningService::tonight() const {
    const auto night = currentNight();
    if (!night) {
        return std::unexpected(night.error());
    }
    return planFor(*night);
}

Result<std::vector<EveningPlan>> EveningService::comingPlans(int nights) const {
    const auto current = settings();
    const auto first = currentNight();
    if (!current || !first) {
        return std::unexpected(!current ? current.error() : first.error());
    }
    std::vector<EveningPlan> plans;
    for (int ahead = 0; ahead < nights; ++ahead) {
        auto plan = planFor(*first + days(ahead));
        if (!plan) {
            return std::unexpected(plan.error());
        }
        std::erase_if(plan->reminders, [&](const Reminder& reminder) {
            return !isWanted({plan->night, reminder}, current->reminders, current->pauses);
        });
        plans.push_back(std::move(*plan));
    }
    return plans;
}

Result<NightRule> EveningService::nightRule(std::vector<KnownSleep> known) const {
    auto current = settings();
    if (!current) {
        return std::unexpected(current.error());
    }
    return nightRuleOf(std::move(current->schedule), std::move(known));
}

Result<void> EveningService::pause(int nights, PauseReason reason) {
    const auto tonight = currentNight();
    auto current = settings();
    if (!tonight || !current) {
        return std::unexpected(!tonight ? tonight.error() : current.error());
    }
    auto pauses = withPause(endedBefore(*tonight, current->pauses), {{*tonight, *tonight + days(nights - 1)}, reason});
    if (!pauses) {
        return std::unexpected(pauses.error());
    }
    current->pauses = std::move(*pauses);
    return save(*current);
}

Result<void> EveningService::endPause() {
    const auto tonight = currentNight();
    auto current = settings();
    if (!tonight || !current) {
        return std::unexpected(!tonight ? tonight.error() : current.error());
    }
    current->pauses = endedBefore(*tonight, current->pauses);
    return save(*current);
}

Result<std::optional<Pause>> EveningService::pauseTonight() const {
    const auto tonight = currentNight();
    const auto current = settings();
    if (!tonight || !current) {
        return std::unexpected(!tonight ? tonight.error() : current.error());
    }
    return pauseOf(*tonight, current->pauses);
}

Result<Travel> EveningService::travel() const {
    return m_store.travel();
}

TimeZone EveningService::planningZone() const {
    const TimeZone here = m_clock.zone();
    const auto known = travel();
    return known ? softfall::planningZone(*known, here) : here;
}

std::optional<TimeZone> EveningService::unansweredZone() const {
    const TimeZone here = m_clock.zone();
    const auto known = travel();
    return known && asksWhere(*known, here, m_clock.now()) ? std::optional(here) : std::nullopt;
}

std::optional<TimeZone> EveningService::unaskedZone() const {
    const auto zone = unansweredZone();
    const auto known = travel();
    return zone && known && known->askedZone != zone->name() ? zone : std::nullopt;
}

Result<void> EveningService::noteAsked() {
    auto known = travel();
    if (!known) {
        return std::unexpected(known.error());
    }
    known->askedZone = m_clock.zone().name();
    return m_store.saveTravel(*known); // nothing that anybody shows has changed
}

Result<void> EveningService::saveTravel(const Travel& travel) {
    if (auto saved = m_store.saveTravel(travel); !saved) {
        return saved;
    }
    emit changed();
    return {};
}

Result<void> EveningService::answerTravel(TravelChoice choice) {
    auto known = travel();
    if (!known) {
        return std::unexpected(known.error());
    }
    known->answer = Travel::Answer{m_clock.zone().name(), choice};
    return saveTravel(*known);
}

Result<void> EveningService::setTravelPolicy(TravelPolicy policy) {
    auto known = travel();
    if (!known) {
        return std::unexpected(known.error());
    }
    known->policy = policy;
    return saveTravel(*known);
}

Result<void> EveningService::setHome(const TimeZone& zone) {
    auto known = travel();
    if (!known) {
        return std::unexpected(known.error());
    }
    known->homeZone = zone.name();
    known->answer.reset();
    return saveTravel(*known);
}

Result<void> EveningService::restoreTravel(const Travel& before) {
    return saveTravel(before);
}

Result<void> EveningService::learnHome() {
    const auto known = travel();
    if (!known) {
        return std::unexpected(known.error());
    }
    return known->homeZone.isEmpty() ? setHome(m_clock.zone()) : Result<void>();
}

void EveningService::reread() {
    emit changed();
}

} // namespace softfall
