#include "support/MemoryDiary.h"

#include <algorithm>
#include <tuple>

namespace softfall {

namespace {

constexpr std::size_t undoableSteps = 200;

Error notFound(const QString& what) {
    return {Error::Kind::NotFound, what, {}, {}, QStringLiteral("not there")};
}

template <typename Entry>
std::vector<Entry> byInstant(const std::map<EntryId, Entry>& entries, NightRange range) {
    std::vector<Entry> found;
    for (const auto& [id, entry] : entries) {
        if (range.contains(entry.night)) {
            found.push_back(entry);
        }
    }
    std::ranges::stable_sort(found, {}, [](const Entry& entry) { return entry.at.instant; });
    return found;
}

bool hasStrayZone(const Night& night) {
    return std::ranges::any_of(std::initializer_list<const std::optional<ZonedInstant>*>{&night.inBed, &night.lightsOut,
                                                                                         &night.wake, &night.outOfBed},
                               [&night](const auto* at) { return *at && (*at)->zone != night.zone; });
}

} // namespace

class MemoryDiary::Writer {
public:
    Writer(State& state, LastIds& lastIds)
        : m_state(state)
        , m_lastIds(lastIds) {}

    Result<EntryId> operator()(const PutNight& put) {
        const auto valid = checked(put.night);
        if (!valid) {
            return std::unexpected(valid.error());
        }
        if (hasStrayZone(*valid) || valid->seq < 1 || valid->seq > 2) {
            return std::unexpected(badInput("night", {}, "seq 1 or 2, and one zone"));
        }
        const auto [kept, isNew] = m_state.nights.try_emplace({valid->night, valid->seq}, *valid);
        m_hasChanged = m_hasChanged || isNew;
        set(kept->second, *valid);
        return 0;
    }
    Result<EntryId> operator()(const AddTwitch& add) { return insert(m_state.twitches, m_lastIds.twitch, add.twitch); }
    Result<EntryId> operator()(const AddHabit& add) { return insert(m_state.habits, m_lastIds.habit, add.habit); }
    Result<EntryId> operator()(const AddChange& add) { return insert(m_state.changes, m_lastIds.change, add.change); }

    Result<EntryId> operator()(const AddExperiment& add) {
        return insert(m_state.experiments, m_lastIds.experiment, add.experiment);
    }

    Result<EntryId> operator()(const PutTwitch& put) { return replace(m_state.twitches, put.twitch, "twitch"); }
    Result<EntryId> operator()(const PutHabit& put) { return replace(m_state.habits, put.habit, "habit"); }
    Result<EntryId> operator()(const PutChange& put) { return replace(m_state.changes, put.change, "change"); }
    Result<EntryId> operator()(const PutExperiment& put) {
        return replace(m_state.experiments, put.experiment, "experiment");
    }
    Result<EntryId> operator()(const PutPlan& put) {
        const auto valid = checked(put.plan);
        if (!valid) {
            return std::unexpected(valid.error());
        }
        set(m_state.plan, *valid);
        return 0;
    }

    Result<EntryId> operator()(const RemoveNight& remove) {
        return erase(m_state.nights, std::pair(remove.night, remove.seq), "night");
    }
    Result<EntryId> operator()(const RemoveTwitch& remove) { return erase(m_state.twitches, remove.id, "twitch"); }
    Result<EntryId> operator()(const RemoveHabit& remove) { return erase(m_state.habits, remove.id, "habit"); }
    Result<EntryId> operator()(const RemoveChange& remove) { return erase(m_state.changes, remove.id, "change"); }
    Result<EntryId> operator()(const RemoveExperiment& remove) {
        return erase(m_state.experiments, remove.id, "experiment");
    }

    /// Whether any operation changed something, be it changed back later.
    [[nodiscard]] bool hasChanged() const { return m_hasChanged; }

private:
    template <typename Value>
    void set(Value& kept, const Value& given) {
        m_hasChanged = m_hasChanged || !(kept == given);
        kept = given;
    }
    template <typename Entry>
    Result<EntryId> insert(std::map<EntryId, Entry>& entries, EntryId& lastId, const Entry& entry) {
        auto valid = checked(entry);
        if (!valid) {
            return std::unexpected(valid.error());
        }
        valid->id = ++lastId;
        entries[lastId] = *valid;
        m_hasChanged = true;
        return lastId;
    }
    template <typename Entry>
    Result<EntryId> replace(std::map<EntryId, Entry>& entries, const Entry& entry, const char* what) {
        const auto valid = checked(entry);
        if (!valid) {
            return std::unexpected(valid.error());
        }
        const auto found = entries.find(entry.id);
        if (found == entries.end()) {
            return std::unexpected(notFound(what));
        }
        set(found->second, *valid);
        return 0;
    }
    template <typename Entries, typename Key>
    Result<EntryId> erase(Entries& entries, const Key& key, const char* what) {
        if (entries.erase(key) == 0) {
            return std::unexpected(notFound(what));
        }
        m_hasChanged = true;
        return 0;
    }

    State& m_state;
    LastIds& m_lastIds;
    bool m_hasChanged = false;
};

void MemoryDiary::become(State next, const QString& label) {
    m_undone.clear();
    m_steps.push_back({label, std::move(m_state)});
    if (m_steps.size() > undoableSteps) {
        m_steps.erase(m_steps.begin());
    }
    m_state = std::move(next);
}

Result<std::vector<EntryId>> MemoryDiary::apply(const DiaryEdit& edit) {
    State next = m_state;
    LastIds lastIds = m_lastIds;
    std::vector<EntryId> ids;
    Writer writer(next, lastIds);
    for (const EditOperation& operation : edit.operations) {
        const Result<EntryId> id = std::visit(writer, operation);
        if (!id) {
            return std::unexpected(id.error());
        }
        ids.push_back(*id);
    }
    m_lastIds = lastIds;
    if (writer.hasChanged()) {
        become(std::move(next), edit.label);
    }
    return ids;
}

Result<std::vector<Night>> MemoryDiary::nights(NightRange range) const {
    std::vector<Night> found;
    for (const auto& [key, night] : m_state.nights) {
        if (range.contains(night.night)) {
            found.push_back(night);
        }
    }
    return found;
}

Result<std::vector<Twitch>> MemoryDiary::twitches(NightRange range) const {
    return byInstant(m_state.twitches, range);
}

Result<std::vector<Habit>> MemoryDiary::habits(NightRange range) const {
    return byInstant(m_state.habits, range);
}

Result<std::vector<Change>> MemoryDiary::changes() const {
    std::vector<Change> found;
    for (const auto& [id, change] : m_state.changes) {
        found.push_back(change);
    }
    std::ranges::stable_sort(found, {}, &Change::night);
    return found;
}

Result<std::vector<Experiment>> MemoryDiary::experiments() const {
    std::vector<Experiment> found;
    for (const auto& [id, experiment] : m_state.experiments) {
        found.push_back(experiment);
    }
    std::ranges::stable_sort(found, {}, &Experiment::first);
    return found;
}

Result<std::optional<NightRange>> MemoryDiary::extent() const {
    std::optional<NightRange> range;
    const auto meet = [&range](NightDate night) {
        range =
            range ? NightRange{std::min(range->first, night), std::max(range->last, night)} : NightRange{night, night};
    };
    for (const auto& [key, night] : m_state.nights) {
        meet(night.night);
    }
    for (const auto& [id, twitch] : m_state.twitches) {
        meet(twitch.night);
    }
    for (const auto& [id, habit] : m_state.habits) {
        meet(habit.night);
    }
    for (const auto& [id, change] : m_state.changes) {
        meet(change.night);
    }
    return range;
}

Result<std::optional<QString>> MemoryDiary::undo() {
    return step(m_steps, m_undone);
}

Result<std::optional<QString>> MemoryDiary::redo() {
    return step(m_undone, m_steps);
}

std::optional<QString> MemoryDiary::step(std::vector<Step>& from, std::vector<Step>& to) {
    if (from.empty()) {
        return std::nullopt;
    }
    Step newest = std::move(from.back());
    from.pop_back();
    std::swap(m_state, newest.other);
    QString label = newest.label;
    to.push_back(std::move(newest));
    return label;
}

Result<HistoryOutlook> MemoryDiary::outlook() const {
    const auto labelOf = [](const std::vector<Step>& steps) {
        return steps.empty() ? std::nullopt : std::optional(steps.back().label);
    };
    return HistoryOutlook{labelOf(m_steps), labelOf(m_undone)};
}

Result<PlanSettings> MemoryDiary::plan() const {
    return m_state.plan;
}

Result<void> MemoryDiary::savePlan(const PlanSettings& settings) {
    if (const auto valid = checked(settings); !valid) {
        return std::unexpected(valid.error());
    }
    State next = m_state;
    next.plan = settings;
    if (!(next == m_state)) {
        become(std::move(next), "plan");
    }
    return {};
}

Result<Travel> MemoryDiary::travel() const {
    return m_travel;
}

Result<void> MemoryDiary::saveTravel(const Travel& travel) {
    m_travel = travel;
    return {};
}

Result<std::int64_t> MemoryDiary::save(const RoutineSession& session) {
    const std::int64_t id =
        session.id != 0 ? session.id : (m_sessions.empty() ? 1 : std::prev(m_sessions.end())->first + 1);
    if (session.id != 0 && !m_sessions.contains(id)) {
        return std::unexpected(notFound("routine"));
    }
    m_sessions[id] = session;
    m_sessions[id].id = id;
    return id;
}

Result<void> MemoryDiary::checkpoint(std::int64_t session, MonotonicTime elapsedOfCurrent) {
    const auto found = m_sessions.find(session);
    if (found == m_sessions.end() || !found->second.isOpen()) {
        return std::unexpected(notFound("routine"));
    }
    found->second.steps[found->second.current].elapsed = elapsedOfCurrent;
    return {};
}

Result<std::optional<RoutineSession>> MemoryDiary::open() const {
    std::optional<RoutineSession> newest;
    for (const auto& [id, session] : m_sessions) {
        if (session.isOpen()) {
            newest = session;
        }
    }
    return newest;
}

Result<std::optional<RoutineSession>> MemoryDiary::latestOf(NightDate night) const {
    std::optional<RoutineSession> newest;
    for (const auto& [id, session] : m_sessions) {
        if (session.night == night) {
            newest = session;
        }
    }
    return newest;
}

Result<std::vector<RoutineSession>> MemoryDiary::all() const {
    std::vector<RoutineSession> sessions;
    for (const auto& [id, session] : m_sessions) {
        sessions.push_back(session);
    }
    return sessions;
}

Result<TickedItems> MemoryDiary::ticked(std::int64_t session) const {
    const auto found = m_ticked.find(session);
    return found == m_ticked.end() ? TickedItems() : found->second;
}

Result<void> MemoryDiary::setTicked(std::int64_t session, StepId step, const QString& item, bool ticked) {
    if (!m_sessions.contains(session)) {
        return std::unexpected(notFound("routine"));
    }
    const QString key = toString(step) + u'/' + item;
    if (ticked) {
        m_ticked[session].insert(key);
    } else {
        m_ticked[session].remove(key);
    }
    return {};
}

Result<std::vector<ReminderRecord>> MemoryDiary::recordsOf(NightDate night) const {
    std::vector<ReminderRecord> found;
    for (const auto& [key, record] : m_reminders) {
        if (key.first == night) {
            found.push_back(record);
        }
    }
    return found;
}

Result<std::vector<NightDate>> MemoryDiary::nightsDone(ReminderKind kind, NightRange range) const {
    std::vector<NightDate> found;
    for (const auto& [key, record] : m_reminders) {
        if (record.kind == kind && record.state == ReminderState::Done && range.contains(record.night)) {
            found.push_back(record.night);
        }
    }
    return found;
}

Result<void> MemoryDiary::write(const std::vector<ReminderRecord>& records,
                                const std::vector<ReminderDecision>& decisions) {
    for (const ReminderRecord& record : records) {
        m_reminders[{record.night, record.kind}] = record;
    }
    for (const ReminderDecision& decision : decisions) {
        m_decisions.push_back(decision);
    }
    if (m_decisions.size() > std::size_t(decisionsKept)) {
        m_decisions.erase(m_decisions.begin(), m_decisions.end() - decisionsKept);
    }
    return {};
}

Result<std::vector<ReminderDecision>> MemoryDiary::decisions(Instant from, Instant until) const {
    std::vector<ReminderDecision> found;
    for (const ReminderDecision& decision : m_decisions) {
        if (decision.at.instant >= from && decision.at.instant < until) {
            found.push_back(decision);
        }
    }
    return found;
}

Result<std::vector<StandingNotice>> MemoryDiary::notices() const {
    std::vector<StandingNotice> standing;
    for (const auto& [key, handle] : m_notices) {
        standing.push_back({key, handle});
    }
    return standing;
}

Result<void> MemoryDiary::putNotice(const StandingNotice& notice) {
    m_notices[notice.key] = notice.handle;
    return {};
}

Result<void> MemoryDiary::removeNotice(const QString& key) {
    m_notices.erase(key);
    return {};
}

} // namespace softfall
