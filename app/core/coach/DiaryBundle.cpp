#include "core/coach/DiaryBundle.h"

#include <algorithm>
#include <tuple>

namespace softfall {

namespace {

auto placeOf(const Night& night) {
    return std::tie(night.night, night.seq);
}
auto placeOf(const Twitch& twitch) {
    return std::tie(twitch.at.instant, twitch.at.utcOffset, twitch.at.zone, twitch.night, twitch.intensity, twitch.limb,
                    twitch.falling, twitch.woke, twitch.pain, twitch.note);
}
auto placeOf(const Habit& habit) {
    return std::tie(habit.at.instant, habit.at.utcOffset, habit.at.zone, habit.night, habit.kind, habit.amount,
                    habit.intensity);
}
auto placeOf(const Change& change) {
    return std::tie(change.night, change.label);
}
auto placeOf(const Experiment& experiment) {
    std::vector<std::tuple<NightDate, NightDate, PauseReason>> pauses;
    for (const Pause& pause : experiment.pauses) {
        pauses.emplace_back(pause.nights.first, pause.nights.last, pause.reason);
    }
    return std::tuple(experiment.first, experiment.what, experiment.pairs, experiment.nightsPerBlock, experiment.seed,
                      experiment.done, experiment.stopped, std::move(pauses));
}

auto placeOf(const HealthAnswer& answer) {
    return std::tie(answer.question);
}
auto placeOf(const Medicine& medicine) {
    return std::tie(medicine.day, medicine.kind, medicine.name, medicine.step);
}
auto placeOf(const Finding& finding) {
    return std::tie(finding.since, finding.rule, finding.level, finding.version, finding.found, finding.inputs,
                    finding.measure, finding.discussed, finding.ended);
}

template <typename Entry>
void sort(std::vector<Entry>& entries) {
    const auto before = [](const Entry& one, const Entry& other) { return placeOf(one) < placeOf(other); };
    if (!std::ranges::is_sorted(entries, before)) { // stores return them nearly sorted
        std::ranges::stable_sort(entries, before);
    }
}

} // namespace

DiaryBundle inFileOrder(DiaryBundle bundle) {
    sort(bundle.nights);
    sort(bundle.twitches);
    sort(bundle.habits);
    sort(bundle.changes);
    sort(bundle.experiments);
    sort(bundle.health.answers);
    sort(bundle.health.medicines);
    sort(bundle.health.findings);
    return bundle;
}

} // namespace softfall
