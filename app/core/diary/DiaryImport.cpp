#include "core/diary/DiaryImport.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace softfall {

namespace {

template <typename Entry>
auto sortKey(const Entry& entry) {
    return std::tuple(entry.at.instant, entry.at.utcOffset, entry.at.zone);
}
auto sortKey(const Change& change) {
    return std::tuple(change.night, change.label);
}

// What identifies an entry: all that it says. Not its number, and not its night, which the schedule of another day
// may have given differently.
Twitch identityOf(Twitch twitch) {
    twitch.id = 0;
    twitch.night = {};
    return twitch;
}
Habit identityOf(Habit habit) {
    habit.id = 0;
    habit.night = {};
    return habit;
}
Change identityOf(Change change) {
    change.id = 0;
    return change;
}

/// Entries that can each be taken once.
template <typename Entry>
class Stock {
public:
    explicit Stock(const std::vector<Entry>& entries) {
        for (const Entry& entry : entries) {
            m_entries[sortKey(entry)].push_back(identityOf(entry));
        }
    }
    /// Takes one equal entry away; false when there is none (left).
    bool take(const Entry& entry) {
        const auto held = m_entries.find(sortKey(entry));
        if (held == m_entries.end()) {
            return false;
        }
        const auto equal = std::ranges::find(held->second, identityOf(entry));
        if (equal == held->second.end()) {
            return false;
        }
        held->second.erase(equal);
        return true;
    }

private:
    std::map<decltype(sortKey(std::declval<const Entry&>())), std::vector<Entry>> m_entries;
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

/// The interchange format has no columns for these.
void keepWhatFilesDoNotSay(Night& night, const Night& known) {
    night.late = known.late;
    night.cramp = known.cramp;
    night.spread = known.spread;
    night.middleOfNight = known.middleOfNight;
}

ImportCounts mergeNights(const std::vector<Night>& existing, const std::vector<Night>& incoming, DiaryEdit& edit) {
    std::map<std::pair<NightDate, int>, const Night*> known;
    for (const Night& night : existing) {
        known[{night.night, night.seq}] = &night;
    }
    ImportCounts counts;
    for (Night night : incoming) {
        const auto found = known.find({night.night, night.seq});
        if (found != known.end()) {
            keepWhatFilesDoNotSay(night, *found->second);
        }
        if (found != known.end() && *found->second == night) {
            ++counts.unchanged;
            continue;
        }
        ++(found == known.end() ? counts.added : counts.changed);
        edit.operations.push_back(PutNight{night});
    }
    return counts;
}

void shift(ZonedInstant& at, std::chrono::days distance) {
    const auto zone = TimeZone::named(at.zone, {});
    const WallTime wall = at.wall() + distance;
    at = zone ? zoned(zone->firstInstantAt(wall), *zone)
              : ZonedInstant{Instant(wall.time_since_epoch() - at.utcOffset), at.utcOffset, at.zone};
}

} // namespace

std::vector<KnownSleep> knownSleeps(const std::vector<Night>& nights) {
    std::vector<KnownSleep> known;
    for (const Night& night : nights) {
        if (night.lightsOut && night.wake) {
            known.push_back({night.night, night.lightsOut->instant, night.wake->instant});
        }
    }
    return known;
}

DiaryBundle nightsAssigned(DiaryBundle bundle, const NightRule& rule) {
    for (Twitch& twitch : bundle.twitches) {
        twitch.night = rule.nightOfSleepEvent(twitch.at.instant, twitch.at.wall());
    }
    for (Habit& habit : bundle.habits) {
        habit.night = rule.nightOfDayEvent(habit.at.instant, habit.at.wall());
    }
    return bundle;
}

DiaryImport planImport(const DiaryBundle& existing, const DiaryBundle& incoming) {
    DiaryImport plan;
    plan.edit.label = QStringLiteral("import");
    plan.nights = mergeNights(existing.nights, incoming.nights, plan.edit);
    plan.twitches = mergeEntries<AddTwitch>(existing.twitches, incoming.twitches, plan.edit);
    plan.habits = mergeEntries<AddHabit>(existing.habits, incoming.habits, plan.edit);
    plan.changes = mergeEntries<AddChange>(existing.changes, incoming.changes, plan.edit);
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
        twitch.night += distance;
        shift(twitch.at, distance);
    }
    for (Habit& habit : bundle.habits) {
        habit.night += distance;
        shift(habit.at, distance);
    }
    for (Change& change : bundle.changes) {
        change.night += distance;
    }
    return bundle;
}

} // namespace softfall
