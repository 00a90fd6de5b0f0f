#include "application/EveningService.h"

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
    const TimeZone zone = m_clock.zone();
    const Instant now = m_clock.now();
    NightDate night(std::chrono::floor<days>(zone.wallAt(now)) - days(2));
    while (zone.firstInstantAt(current->schedule.windowFor(night).wake) <= now) {
        night += days(1);
    }
    return night;
}

Result<EveningPlan> EveningService::planFor(NightDate night) const {
    const auto current = settings();
    if (!current) {
        return std::unexpected(current.error());
    }
    return planEvening(current->schedule, current->preferences, night, m_clock.zone());
}

Result<EveningPlan> EveningService::tonight() const {
    const auto night = currentNight();
    if (!night) {
        return std::unexpected(night.error());
    }
    return planFor(*night);
}

Result<NightRule> EveningService::nightRule(std::vector<KnownSleep> known) const {
    auto current = settings();
    if (!current) {
        return std::unexpected(current.error());
    }
    return NightRule(
        [schedule = std::move(current->schedule)](NightDate night) { return schedule.windowFor(night).middle(); },
        std::move(known));
}

void EveningService::reread() {
    emit changed();
}

} // namespace softfall
