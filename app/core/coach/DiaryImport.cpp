#include "core/coach/DiaryImport.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace softfall {

namespace {

// An entry is identified by everything it says. Not by its number, nor by its night, which may differ under the
// schedule of another day.
auto identityOf(const Twitch& twitch) {
    return std::tie(twitch.at.instant, twitch.at.utcOffset, twitch.at.zone, twitch.intensity, twitch.limb,
                    twitch.falling, twitch.woke, twitch.pain, twitch.note);
}
auto identityOf(const Habit& habit) {
    return std::tie(habit.at.instant, habit.at.utcOffset, habit.at.zone, habit.kind, habit.amount, habit.intensity);
}
auto identityOf(const Change& change) {
    return std::tie(change.night, change.label);
}

auto identityOf(const Medicine& medicine) {
    return std::tie(medicine.day, medicine.step, medicine.kind, medicine.name);
}

struct ByIdentity {
    template <typename Entry>
    bool operator()(const Entry* one, const Entry* other) const {
        return identityOf(*one) < identityOf(*other);
    }
};

/// Entries that can each be taken once.
template <typename Entry>
class Stock {
public:
    explicit Stock(const std::vector<Entry>& entries)
        : m_taken(entries.size(), 0) {
        m_entries.reserve(entries.size());
        for (const Entry& entry : entries) {
            m_entries.push_back(&entry);
        }
        std::ranges::sort(m_entries, ByIdentity{});
    }
    /// Takes one equal entry away; false if there is none (left).
    bool take(const Entry& entry) {
        const auto [first, end] = std::ranges::equal_range(m_entries, &entry, ByIdentity{});
        if (first == end) {
            return false;
        }
        // The first of the equal entries counts how many were taken.
        auto& taken = m_taken[static_cast<std::size_t>(first - m_entries.begin())];
        if (taken == end - first) {
            return false;
        }
        ++taken;
        return true;
    }

private:
    std::vector<const Entry*> m_entries;
    std::vector<std::ptrdiff_t> m_taken;
};

template <typename Add, typename Entry>
ImportCounts mergeEntries(const std::vector<Entry>& existing, const std::vector<Entry>& incoming, DiaryEdit& edit) {
    ImportCounts counts;
    Stock<Entry> known(existing);
    for (const Entry& entry : incoming) {
        if (known.take(entry)) {
            ++counts.unchanged;
        } else {
            edit.operations.push_back(Add{entry});
            ++counts.added;
        }
    }
    return counts;
}

/// Whether both are the same experiment, however far each has progressed.
bool isSameExperiment(const Experiment& one, const Experiment& other) {
    const auto drawnUp = [](const Experiment& each) {
        return std::tie(each.first, each.what, each.pairs, each.nightsPerBlock, each.seed);
    };
    return drawnUp(one) == drawnUp(other);
}

ImportCounts mergeExperiments(const std::vector<Experiment>& existing, const std::vector<Experiment>& incoming,
                              DiaryEdit& edit) {
    ImportCounts counts;
    std::vector<const Experiment*> known;
    for (const Experiment& experiment : existing) {
        known.push_back(&experiment);
    }
    for (Experiment experiment : incoming) {
        const auto isAsKnown = [&experiment](const Experiment* each) {
            experiment.id = each->id;
            return experiment == *each;
        };
        if (const auto same = std::ranges::find_if(known, isAsKnown); same != known.end()) {
            known.erase(same);
            ++counts.unchanged;
            continue;
        }
        const auto found =
            std::ranges::find_if(known, [&](const Experiment* each) { return isSameExperiment(*each, experiment); });
        if (found == known.end()) {
            experiment.id = 0;
            edit.operations.push_back(AddExperiment{std::move(experiment)});
            ++counts.added;
            continue;
        }
        experiment.id = (*found)->id;
        known.erase(found);
        edit.operations.push_back(PutExperiment{std::move(experiment)});
        ++counts.changed;
    }
    return counts;
}

void mergeAnswers(const std::vector<HealthAnswer>& existing, const std::vector<HealthAnswer>& incoming,
                  ImportCounts& counts, DiaryEdit& edit) {
    for (const HealthAnswer& answer : incoming) {
        const auto known = std::ranges::find(existing, answer.question, &HealthAnswer::question);
        if (known != existing.end() && (*known == answer || answer.day < known->day)) {
            ++counts.unchanged;
            continue;
        }
        ++(known == existing.end() ? counts.added : counts.changed);
        edit.operations.push_back(PutHealthAnswer{answer});
    }
}

void mergeFindings(const std::vector<Finding>& existing, const std::vector<Finding>& incoming, ImportCounts& counts,
                   DiaryEdit& edit) {
    for (Finding finding : incoming) {
        const auto known = std::ranges::find_if(existing, [&finding](const Finding& each) {
            return each.rule == finding.rule && each.since == finding.since;
        });
        if (known == existing.end()) {
            finding.id = 0;
            edit.operations.push_back(AddFinding{std::move(finding)});
            ++counts.added;
            continue;
        }
        finding.id = known->id;
        if (*known == finding) {
            ++counts.unchanged;
            continue;
        }
        edit.operations.push_back(PutFinding{std::move(finding)});
        ++counts.changed;
    }
}

ImportCounts mergeHealth(const HealthRecord& existing, const HealthRecord& incoming, DiaryEdit& edit) {
    ImportCounts counts = mergeEntries<AddMedicine>(existing.medicines, incoming.medicines, edit);
    mergeAnswers(existing.answers, incoming.answers, counts, edit);
    mergeFindings(existing.findings, incoming.findings, counts, edit);
    return counts;
}

void keepMissingFields(Night& night, const Night& known, const ProvidedFields& provided) {
    night.late = provided.late ? night.late : known.late;
    night.backfilled = provided.backfilled ? night.backfilled : known.backfilled;
    night.cramp = provided.cramp ? night.cramp : known.cramp;
    night.spread = provided.spread ? night.spread : known.spread;
    night.middleOfNight = provided.middleOfNight ? night.middleOfNight : known.middleOfNight;
}

/// `known` with its open fields filled from `provided`, as far as the two fit together.
Night filledIn(const Night& known, const Night& provided) {
    Night night = known;
    if (known.status == NightStatus::Unsure && provided.status == NightStatus::Logged) {
        night.status = provided.status;
        night.twitches = provided.twitches;
    }
    const auto fill = [](auto& open, const auto& value) {
        if (!open) {
            open = value;
        }
    };
    fill(night.woke, provided.woke);
    fill(night.quality, provided.quality);
    fill(night.fatigue, provided.fatigue);
    fill(night.solMinutes, provided.solMinutes);
    fill(night.awakenings, provided.awakenings);
    fill(night.wasoMinutes, provided.wasoMinutes);
    fill(night.pain, provided.pain);
    fill(night.cramp, provided.cramp);
    fill(night.spread, provided.spread);
    fill(night.middleOfNight, provided.middleOfNight);
    if (night.note.isEmpty()) {
        night.note = provided.note;
    }
    const bool hasTimes = known.inBed || known.lightsOut || known.wake || known.outOfBed;
    if (!hasTimes) { // the four belong together, and to one zone
        night.inBed = provided.inBed;
        night.lightsOut = provided.lightsOut;
        night.wake = provided.wake;
        night.outOfBed = provided.outOfBed;
        night.zone = provided.lightsOut || provided.inBed || provided.wake || provided.outOfBed || known.zone.isEmpty()
                         ? provided.zone
                         : known.zone;
    }
    return night;
}

ImportCounts mergeNights(const std::vector<Night>& existing, const IncomingDiary& incoming, DiaryEdit& edit) {
    std::map<std::pair<NightDate, int>, const Night*> known;
    for (const Night& night : existing) {
        known[{night.night, night.seq}] = &night;
    }
    ImportCounts counts;
    for (Night night : incoming.entries.nights) {
        const auto found = known.find({night.night, night.seq});
        if (found == known.end()) {
            ++counts.added;
        } else {
            if (incoming.merge == NightMerge::FillIn) {
                night = filledIn(*found->second, night);
            } else {
                keepMissingFields(night, *found->second, incoming.provided);
            }
            if (*found->second == night) {
                ++counts.unchanged;
                continue;
            }
            ++counts.changed;
        }
        edit.operations.push_back(PutNight{std::move(night)});
    }
    return counts;
}

void shift(ZonedInstant& at, std::chrono::days distance) {
    const auto zone = TimeZone::named(at.zone, {});
    const WallTime wall = at.wall() + distance;
    at = zone ? zoned(zone->firstInstantAt(wall), *zone)
              : ZonedInstant{Instant(wall.time_since_epoch() - at.utcOffset), at.utcOffset, at.zone};
}

void shift(Experiment& experiment, std::chrono::days distance) {
    experiment.first += distance;
    for (Pause& pause : experiment.pauses) {
        pause.nights.first += distance;
        pause.nights.last += distance;
    }
    std::map<NightDate, bool> answers;
    for (const auto& [night, isDone] : experiment.done) {
        answers.emplace(night + distance, isDone);
    }
    experiment.done = std::move(answers);
    if (experiment.stopped) {
        *experiment.stopped += distance;
    }
}

void shift(HealthRecord& health, std::chrono::days distance) {
    for (HealthAnswer& answer : health.answers) {
        answer.day += distance;
    }
    for (Medicine& medicine : health.medicines) {
        medicine.day += distance;
    }
    for (Finding& finding : health.findings) {
        finding.since += distance;
        finding.found += distance;
        for (auto* day : {&finding.discussed, &finding.ended}) {
            if (*day) {
                **day += distance;
            }
        }
    }
}

} // namespace

DiaryImport planImport(const DiaryBundle& existing, const IncomingDiary& incoming) {
    const DiaryBundle& entries = incoming.entries;
    DiaryImport plan;
    plan.edit.label = QStringLiteral("import");
    plan.edit.operations.reserve(entries.nights.size() + entries.twitches.size() + entries.habits.size() +
                                 entries.changes.size() + entries.experiments.size());
    plan.nights = mergeNights(existing.nights, incoming, plan.edit);
    plan.twitches = mergeEntries<AddTwitch>(existing.twitches, entries.twitches, plan.edit);
    plan.habits = mergeEntries<AddHabit>(existing.habits, entries.habits, plan.edit);
    plan.changes = mergeEntries<AddChange>(existing.changes, entries.changes, plan.edit);
    plan.experiments = mergeExperiments(existing.experiments, entries.experiments, plan.edit);
    plan.health = mergeHealth(existing.health, entries.health, plan.edit);
    return plan;
}

DiaryBundle shifted(DiaryBundle bundle, std::chrono::days distance) {
    for (Night& night : bundle.nights) {
        night.night += distance;
        for (auto* at : {&night.inBed, &night.lightsOut, &night.wake, &night.outOfBed}) {
            if (*at) {
                shift(**at, distance);
            }
        }
    }
    for (Twitch& twitch : bundle.twitches) {
        twitch.night += twitch.night == noNightYet ? std::chrono::days(0) : distance;
        shift(twitch.at, distance);
    }
    for (Habit& habit : bundle.habits) {
        habit.night += habit.night == noNightYet ? std::chrono::days(0) : distance;
        shift(habit.at, distance);
    }
    for (Change& change : bundle.changes) {
        change.night += distance;
    }
    for (Experiment& experiment : bundle.experiments) {
        shift(experiment, distance);
    }
    shift(bundle.health, distance);
    return bundle;
}

} // namespace softfall
