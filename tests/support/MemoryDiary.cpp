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

} // namespace

Result<AppliedEdit> MemoryDiary::apply(const DiaryEdit& edit) {
    MemoryRows next = m_rows;
    MemoryLastIds lastIds = m_lastIds;
    AppliedEdit applied;
    MemoryWriter writer(next, lastIds);
    for (const EditOperation& operation : edit.operations) {
        const Result<EntryId> id = std::visit(writer, operation);
        if (!id) {
            return std::unexpected(id.error());
        }
        applied.ids.push_back(*id);
    }
    if (edit.follows) {
        std::swap(m_rows, next); // it reads what was written
        const auto following = edit.follows();
        std::swap(m_rows, next);
        if (!following) {
            return std::unexpected(following.error());
        }
        for (const EditOperation& operation : *following) {
            if (const Result<EntryId> id = std::visit(writer, operation); !id) {
                return std::unexpected(id.error());
            }
        }
    }
    m_lastIds = lastIds;
    const bool begins = edit.begins && !m_beginning.begun;
    if (begins) {
        m_beginning.begun = edit.begins;
    }
    applied.scope = scopeOf(writer.written());
    applied.scope.plan = applied.scope.plan || begins;
    if (writer.written().empty()) {
        return applied;
    }
    applied.id = ++m_lastStep;
    m_undone.clear();
    m_steps.push_back({applied.id, edit.label, std::move(m_rows), writer.written()});
    if (m_steps.size() > undoableSteps) {
        m_steps.erase(m_steps.begin());
    }
    m_rows = std::move(next);
    return applied;
}

Result<void> MemoryDiary::inOneTransaction(const std::function<Result<void>()>& body) {
    const MemoryDiary before = *this;
    auto done = body();
    if (!done) {
        *this = before;
    }
    return done;
}

Result<std::vector<Night>> MemoryDiary::nights(NightRange range) const {
    std::vector<Night> found;
    for (const auto& [key, row] : m_rows.nights) {
        if (!range.contains(row.night)) {
            continue;
        }
        Night& night = found.emplace_back(row);
        for (auto* at : {&night.inBed, &night.lightsOut, &night.wake, &night.outOfBed}) {
            if (*at) {
                (*at)->zone = night.zone;
            }
        }
    }
    return found;
}

Result<std::vector<Twitch>> MemoryDiary::twitches(NightRange range) const {
    return byInstant(m_rows.twitches, range);
}

Result<std::vector<Habit>> MemoryDiary::habits(NightRange range) const {
    return byInstant(m_rows.habits, range);
}

Result<std::vector<Change>> MemoryDiary::changes() const {
    std::vector<Change> found;
    for (const auto& [id, change] : m_rows.changes) {
        found.push_back(change);
    }
    std::ranges::stable_sort(found, {}, &Change::night);
    return found;
}

Result<std::vector<Experiment>> MemoryDiary::experiments() const {
    return m_rows.allExperiments();
}

Result<HealthRecord> MemoryDiary::health() const {
    return m_rows.health();
}

Result<std::optional<NightRange>> MemoryDiary::extent() const {
    std::optional<NightRange> range;
    const auto meet = [&range](NightDate night) {
        range =
            range ? NightRange{std::min(range->first, night), std::max(range->last, night)} : NightRange{night, night};
    };
    for (const auto& [key, night] : m_rows.nights) {
        meet(night.night);
    }
    for (const auto& [id, twitch] : m_rows.twitches) {
        meet(twitch.night);
    }
    for (const auto& [id, habit] : m_rows.habits) {
        meet(habit.night);
    }
    for (const auto& [id, change] : m_rows.changes) {
        meet(change.night);
    }
    return range;
}

Result<std::optional<ReversedEdit>> MemoryDiary::undo() {
    return m_steps.empty() ? Result<std::optional<ReversedEdit>>(std::nullopt)
                           : reverse(m_steps, std::prev(m_steps.end()), m_undone);
}

Result<ReversedEdit> MemoryDiary::undo(EditId id) {
    const auto step = std::ranges::find(m_steps, id, &MemoryStep::id);
    if (step == m_steps.end()) {
        return std::unexpected(notFound("undo"));
    }
    if (std::any_of(std::next(step), m_steps.end(),
                    [step](const MemoryStep& later) { return overlap(step->written, later.written); })) {
        return std::unexpected(Error{Error::Kind::NotNow, "undo", {}, {}, "a later change depends on it"});
    }
    return reverse(m_steps, step, m_undone);
}

Result<std::optional<ReversedEdit>> MemoryDiary::redo() {
    return m_undone.empty() ? Result<std::optional<ReversedEdit>>(std::nullopt)
                            : reverse(m_undone, std::prev(m_undone.end()), m_steps);
}

Result<ReversedEdit> MemoryDiary::reverse(Steps& from, Steps::iterator step, Steps& to) {
    MemoryRows next = m_rows;
    for (const auto& [name, row] : step->written) {
        row.restore(next, step->before, row.fields);
    }
    if (!next.isValid()) {
        return std::unexpected(Error{Error::Kind::NotNow, "undo", {}, {}, "it conflicts with a later change"});
    }
    MemoryStep reversed = std::move(*step);
    from.erase(step);
    const EditId asked = reversed.id;
    reversed.id = ++m_lastStep;
    reversed.before = std::exchange(m_rows, std::move(next));
    to.push_back(std::move(reversed));
    return ReversedEdit{&to == &m_steps ? m_lastStep : asked, to.back().label, scopeOf(to.back().written)};
}

Result<HistoryOutlook> MemoryDiary::outlook() const {
    const auto labelOf = [](const Steps& steps) {
        return steps.empty() ? std::nullopt : std::optional(steps.back().label);
    };
    return HistoryOutlook{labelOf(m_steps), labelOf(m_undone)};
}

Result<PlanSettings> MemoryDiary::plan() const {
    return m_rows.plan();
}

Result<Travel> MemoryDiary::travel() const {
    return m_travel;
}

Result<void> MemoryDiary::saveTravel(const Travel& travel) {
    m_travel = travel;
    return {};
}

Result<Beginning> MemoryDiary::beginning() const {
    return m_beginning;
}

Result<void> MemoryDiary::saveWelcome(int screen, const WelcomeAnswers& answers) {
    m_beginning.screen = screen;
    m_beginning.answers = answers;
    return {};
}

Result<void> MemoryDiary::begin(const Begun& begun) {
    if (!m_beginning.begun) {
        m_beginning.begun = begun;
    }
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

Result<std::vector<ActiveNotice>> MemoryDiary::notices() const {
    std::vector<ActiveNotice> status;
    for (const auto& [key, handle] : m_notices) {
        status.push_back({key, handle});
    }
    return status;
}

Result<void> MemoryDiary::putNotice(const ActiveNotice& notice) {
    m_notices[notice.key] = notice.handle;
    return {};
}

Result<void> MemoryDiary::removeNotice(const QString& key) {
    m_notices.erase(key);
    return {};
}

} // namespace softfall
