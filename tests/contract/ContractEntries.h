#pragma once

#include "core/coach/DiaryBundle.h"
#include "core/coach/PlanSettings.h"
#include "core/routine/RoutineSession.h"
#include "support/Times.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace softfall {

// What the contract stores: entries with every field set, and with none.

inline const NightRange allNights{nightOf("1970-01-01"), nightOf("2999-12-31")};

// Letters of three widths, an emoji beyond the basic plane, quotes, and line breaks of both kinds.
inline const QString awkwardText =
    QString::fromUtf8("Grüße, »naïve« \"quotes\" 'it''s' — 日本 😴,\nsecond=line\r\nthird\ttab");

[[nodiscard]] ZonedInstant inNewYork(const QString& iso);

[[nodiscard]] Night plainNight(const QString& date, int twitches = 0);

[[nodiscard]] Night fullNight();

[[nodiscard]] Twitch plainTwitch(const QString& iso, const QString& night);

[[nodiscard]] Twitch fullTwitch();

[[nodiscard]] Habit habitOf(HabitKind kind, std::optional<double> amount,
                            const QString& iso = "2025-03-08T10:00:00-05:00", const QString& night = "2025-03-08");

[[nodiscard]] Change changeOf(const QString& night, const QString& label);

[[nodiscard]] Experiment plainExperiment(const QString& first);

[[nodiscard]] Experiment fullExperiment();

[[nodiscard]] Medicine medicineOf(const QString& day, const QString& name = {});

[[nodiscard]] Finding plainFinding(const QString& since);

[[nodiscard]] Finding fullFinding();

[[nodiscard]] PlanSettings changedPlan();

[[nodiscard]] RoutineSession newSession(const QString& night);

[[nodiscard]] RoutineSession withId(RoutineSession session, std::int64_t id);

template <typename Entry>
Entry withEntryId(Entry entry, EntryId id) {
    entry.id = id;
    return entry;
}

template <typename Entry>
std::vector<EntryId> entryIds(const std::vector<Entry>& entries) {
    std::vector<EntryId> ids;
    std::ranges::transform(entries, std::back_inserter(ids), &Entry::id);
    return ids;
}

} // namespace softfall
