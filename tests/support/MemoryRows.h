#pragma once

#include "core/coach/DiaryStore.h"
#include "core/coach/PlanSettings.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <map>
#include <utility>
#include <variant>
#include <vector>

namespace softfall {

/// A step of the evening with its position.
struct PlacedStep {
    int position = 0;
    minutes length{0};
};

/// Everything covered by undo, in tables of rows: undo works on rows and their fields.
struct MemoryRows {
    using OfExperiment = std::pair<EntryId, NightDate>;

    std::map<std::pair<NightDate, int>, Night> nights; // the instants without the zone, which is that of the night
    std::map<EntryId, Twitch> twitches;
    std::map<EntryId, Habit> habits;
    std::map<EntryId, Change> changes;
    std::map<EntryId, Experiment> experiments; // without pauses and answers
    std::map<OfExperiment, Pause> experimentPauses;
    std::map<OfExperiment, bool> experimentAnswers;

    std::map<HealthQuestion, HealthAnswer> answers;
    std::map<EntryId, Medicine> medicines;
    std::map<EntryId, Finding> findings;

    std::map<int, SleepTimes> bedtimes; // by weekday, 1 is Monday
    std::map<NightDate, NightTimes> tonightOnly;
    std::map<int, Preferences> preferences; // one, without steps; so with the next ones
    std::map<StepId, PlacedStep> steps;
    std::map<int, bool> discreet;
    std::map<ReminderKind, std::monostate> silenced;
    std::map<NightDate, Pause> pauses;
    std::map<int, RoutinePreferences> routine;
    std::map<int, DiaryPreferences> diary;
    std::map<int, CaffeinePreset> caffeine; // by position

    MemoryRows(); ///< the defaults of the plan

    [[nodiscard]] PlanSettings plan() const;
    [[nodiscard]] std::vector<Experiment> allExperiments() const; ///< by first night, then id
    [[nodiscard]] HealthRecord health() const;
    /// Whether the plan and each entry could have been written as they are.
    [[nodiscard]] bool isValid() const;
};

/// The latest assigned numbers.
struct MemoryLastIds {
    EntryId twitch = 0;
    EntryId habit = 0;
    EntryId change = 0;
    EntryId experiment = 0;
    EntryId medicine = 0;
    EntryId finding = 0;
};

/// What a step wrote of a row.
struct WrittenRow {
    static constexpr std::uint32_t whole = ~0U; ///< added or removed

    std::uint32_t fields = 0; ///< a bit for each, or whole
    QString parent;           ///< the row whose removal removes this one; empty for none
    bool isOfThePlan = false;
    std::function<void(MemoryRows& rows, const MemoryRows& before, std::uint32_t fields)> restore;
};

/// By the row's name, such as "twitch 7".
using WrittenRows = std::map<QString, WrittenRow>;

/// Whether both wrote the same data, so that the earlier one cannot be undone without the later one.
[[nodiscard]] bool overlap(const WrittenRows& earlier, const WrittenRows& later);

[[nodiscard]] EditScope scopeOf(const WrittenRows& written);

/// One edit as a step of undo.
struct MemoryStep {
    EditId id = 0;
    QString label;
    MemoryRows before;
    WrittenRows written;
};

/// Writes the operations of one edit into rows, one after the other; returns the id of what was added, or 0.
class MemoryWriter {
public:
    MemoryWriter(MemoryRows& rows, MemoryLastIds& lastIds)
        : m_rows(rows)
        , m_lastIds(lastIds) {}

    Result<EntryId> operator()(const PutNight& put);
    Result<EntryId> operator()(const RemoveNight& remove);
    Result<EntryId> operator()(const AddTwitch& add);
    Result<EntryId> operator()(const PutTwitch& put);
    Result<EntryId> operator()(const RemoveTwitch& remove);
    Result<EntryId> operator()(const AddHabit& add);
    Result<EntryId> operator()(const PutHabit& put);
    Result<EntryId> operator()(const RemoveHabit& remove);
    Result<EntryId> operator()(const AddChange& add);
    Result<EntryId> operator()(const PutChange& put);
    Result<EntryId> operator()(const RemoveChange& remove);
    Result<EntryId> operator()(const AddExperiment& add);
    Result<EntryId> operator()(const PutExperiment& put);
    Result<EntryId> operator()(const RemoveExperiment& remove);
    Result<EntryId> operator()(const PutHealthAnswer& put);
    Result<EntryId> operator()(const RemoveHealthAnswer& remove);
    Result<EntryId> operator()(const AddMedicine& add);
    Result<EntryId> operator()(const PutMedicine& put);
    Result<EntryId> operator()(const RemoveMedicine& remove);
    Result<EntryId> operator()(const AddFinding& add);
    Result<EntryId> operator()(const PutFinding& put);
    Result<EntryId> operator()(const RemoveFinding& remove);
    Result<EntryId> operator()(const PutPlan& put);
    Result<EntryId> operator()(const ChangePlan& change);

    /// What differed, even if a later operation changed it back.
    [[nodiscard]] const WrittenRows& written() const { return m_written; }

private:
    template <typename Key, typename Row>
    using Table = std::map<Key, Row> MemoryRows::*;

    template <typename Key, typename Row>
    void put(const char* name, Table<Key, Row> table, const Key& key, const Row& row);
    template <typename Key, typename Row>
    void erase(const char* name, Table<Key, Row> table, const Key& key);
    template <typename Key, typename Row>
    void replaceAll(const char* name, Table<Key, Row> table, const std::map<Key, Row>& rows);
    template <typename Entry>
    Result<EntryId> add(const char* name, Table<EntryId, Entry> table, EntryId& lastId, Entry entry);
    template <typename Entry>
    Result<EntryId> replace(const char* name, Table<EntryId, Entry> table, const Entry& entry);
    template <typename Key, typename Row>
    Result<EntryId> remove(const char* name, Table<Key, Row> table, const Key& key);
    template <typename Key, typename Row>
    void write(const QString& name, Table<Key, Row> table, const Key& key, std::uint32_t fields);
    void putParts(EntryId id, const Experiment& experiment);
    Result<EntryId> putPlan(const PlanSettings& plan);

    MemoryRows& m_rows;
    MemoryLastIds& m_lastIds;
    WrittenRows m_written;
};

} // namespace softfall
