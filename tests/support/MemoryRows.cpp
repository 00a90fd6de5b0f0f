#include "support/MemoryRows.h"

#include <algorithm>
#include <tuple>
#include <type_traits>

namespace softfall {

namespace {

Error notFound(const QString& what) {
    return {Error::Kind::NotFound, what, {}, {}, QStringLiteral("not there")};
}

/// What is undone separately.
template <typename Row>
auto fieldsOf(Row& row) {
    using Plain = std::remove_const_t<Row>;
    if constexpr (std::is_same_v<Plain, Night>) {
        return std::tie(row.status, row.twitches, row.woke, row.quality, row.fatigue, row.inBed, row.lightsOut,
                        row.wake, row.outOfBed, row.zone, row.solMinutes, row.awakenings, row.wasoMinutes, row.pain,
                        row.cramp, row.spread, row.middleOfNight, row.note, row.late, row.backfilled);
    } else if constexpr (std::is_same_v<Plain, Twitch>) {
        return std::tie(row.at.instant, row.at.utcOffset, row.at.zone, row.night, row.intensity, row.limb, row.falling,
                        row.woke, row.pain, row.note);
    } else if constexpr (std::is_same_v<Plain, Habit>) {
        return std::tie(row.at.instant, row.at.utcOffset, row.at.zone, row.night, row.kind, row.amount, row.intensity);
    } else if constexpr (std::is_same_v<Plain, Change>) {
        return std::tie(row.night, row.label);
    } else if constexpr (std::is_same_v<Plain, Experiment>) {
        return std::tie(row.first, row.what, row.pairs, row.nightsPerBlock, row.seed, row.stopped);
    } else if constexpr (std::is_same_v<Plain, HealthAnswer>) {
        return std::tie(row.reply, row.day);
    } else if constexpr (std::is_same_v<Plain, Medicine>) {
        return std::tie(row.day, row.step, row.kind, row.name);
    } else if constexpr (std::is_same_v<Plain, Finding>) {
        return std::tie(row.rule, row.version, row.level, row.since, row.found, row.inputs, row.measure, row.discussed,
                        row.ended);
    } else if constexpr (std::is_same_v<Plain, Pause>) {
        return std::tie(row.nights.last, row.reason);
    } else if constexpr (std::is_same_v<Plain, SleepTimes> || std::is_same_v<Plain, NightTimes>) {
        return std::tie(row.bedtime, row.wake);
    } else if constexpr (std::is_same_v<Plain, Preferences>) {
        return std::tie(row.caffeineBefore, row.caffeineLatest, row.largeCaffeineBefore, row.nicotineBefore,
                        row.exerciseBefore, row.screensBefore, row.windDownBefore, row.caffeineHalfLife);
    } else if constexpr (std::is_same_v<Plain, PlacedStep>) {
        return std::tie(row.position, row.length);
    } else if constexpr (std::is_same_v<Plain, RoutinePreferences>) {
        return std::tie(row.activity, row.version, row.form, row.hold, row.pace, row.meditation, row.sound, row.volume,
                        row.darkScreen, row.displayOff, row.warmLight, row.knowsStretchSafety, row.voice.voice,
                        row.voice.pace, row.voice.recordings, row.leadsAfterTwitch);
    } else if constexpr (std::is_same_v<Plain, DiaryPreferences>) {
        return std::tie(row.counts, row.logsLive);
    } else if constexpr (std::is_same_v<Plain, CaffeinePreset>) {
        return std::tie(row.serving, row.label, row.milligrams);
    } else {
        return std::tie(row); // one field
    }
}

/// Calls `visit` with the bit of each field, the field of `one` and that of `other`.
template <typename Row, typename Visit>
void forEachField(Row& one, const std::remove_const_t<Row>& other, Visit visit) {
    const auto left = fieldsOf(one);
    const auto right = fieldsOf(other);
    [&]<std::size_t... place>(std::index_sequence<place...>) {
        (visit(1U << place, std::get<place>(left), std::get<place>(right)), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(left)>>());
}

template <typename Row>
std::uint32_t differing(const Row& one, const Row& other) {
    std::uint32_t fields = 0;
    forEachField(one, other, [&fields](std::uint32_t bit, const auto& left, const auto& right) {
        fields |= left == right ? 0 : bit;
    });
    return fields;
}

QString textOf(EntryId id) {
    return QString::number(id);
}
QString textOf(int id) {
    return QString::number(id);
}
QString textOf(NightDate night) {
    return toIsoString(night);
}
QString textOf(StepId step) {
    return toString(step);
}
QString textOf(HealthQuestion question) {
    return toString(question);
}
QString textOf(ReminderKind kind) {
    return toString(kind);
}
template <typename First, typename Second>
QString textOf(const std::pair<First, Second>& key) {
    return textOf(key.first) + u' ' + textOf(key.second);
}

template <typename Key>
QString parentOf(const Key& key) {
    if constexpr (std::is_same_v<Key, MemoryRows::OfExperiment>) {
        return QStringLiteral("experiment ") + textOf(key.first);
    }
    return {};
}

template <typename Row>
constexpr bool isEntry =
    std::is_same_v<Row, Night> || std::is_same_v<Row, Twitch> || std::is_same_v<Row, Habit> ||
    std::is_same_v<Row, Change> || std::is_same_v<Row, Experiment> || std::is_same_v<Row, HealthAnswer> ||
    std::is_same_v<Row, Medicine> || std::is_same_v<Row, Finding>;

std::vector<std::optional<ZonedInstant> Night::*> pointsOfNight() {
    return {&Night::inBed, &Night::lightsOut, &Night::wake, &Night::outOfBed};
}

std::map<StepId, PlacedStep> placed(const std::vector<StepMinutes>& steps) {
    std::map<StepId, PlacedStep> rows;
    for (const StepMinutes& each : steps) {
        rows[each.step] = {int(rows.size()), each.length};
    }
    return rows;
}

std::map<int, CaffeinePreset> placed(const std::vector<CaffeinePreset>& presets) {
    std::map<int, CaffeinePreset> rows;
    for (const CaffeinePreset& each : presets) {
        rows[int(rows.size()) + 1] = each;
    }
    return rows;
}

template <typename Key>
std::map<Key, Pause> byFirstNight(const Pauses& pauses, const std::function<Key(NightDate)>& keyOf) {
    std::map<Key, Pause> rows;
    for (const Pause& each : pauses) {
        rows[keyOf(each.nights.first)] = each;
    }
    return rows;
}

std::map<int, SleepTimes> byWeekday(const Schedule& schedule) {
    std::map<int, SleepTimes> rows;
    for (int day = 1; day <= 7; ++day) {
        rows[day] = schedule.on(std::chrono::weekday(unsigned(day)));
    }
    return rows;
}

template <typename Rows>
auto valuesOf(const Rows& rows) {
    std::vector<typename Rows::mapped_type> values;
    for (const auto& [key, row] : rows) {
        values.push_back(row);
    }
    return values;
}

} // namespace

MemoryRows::MemoryRows()
    : bedtimes(byWeekday({}))
    , preferences{{1, {}}}
    , steps(placed(Preferences().steps))
    , discreet{{1, false}}
    , routine{{1, {}}}
    , diary{{1, {}}}
    , caffeine(placed(defaultCaffeinePresets())) {}

PlanSettings MemoryRows::plan() const {
    PlanSettings plan;
    for (const auto& [day, times] : bedtimes) {
        plan.schedule.set(std::chrono::weekday(unsigned(day)), times);
    }
    for (const auto& [night, times] : tonightOnly) {
        plan.schedule.setTonightOnly(night, times);
    }
    plan.preferences = preferences.at(1);
    std::vector<std::tuple<int, QString, StepMinutes>> ordered;
    for (const auto& [step, placed] : steps) {
        ordered.emplace_back(placed.position, toString(step), StepMinutes{step, placed.length});
    }
    std::ranges::sort(ordered, {},
                      [](const auto& each) { return std::pair(std::get<0>(each), std::get<QString>(each)); });
    plan.preferences.steps.clear();
    for (const auto& each : ordered) {
        plan.preferences.steps.push_back(std::get<StepMinutes>(each));
    }
    plan.reminders.discreet = discreet.at(1);
    for (const auto& [kind, nothing] : silenced) {
        plan.reminders.silenced.insert(kind);
    }
    plan.pauses = valuesOf(pauses);
    plan.routine = routine.at(1);
    plan.diary = diary.at(1);
    plan.diary.caffeine = valuesOf(caffeine);
    return plan;
}

std::vector<Experiment> MemoryRows::allExperiments() const {
    std::vector<Experiment> all = valuesOf(experiments);
    for (Experiment& each : all) {
        for (const auto& [key, pause] : experimentPauses) {
            if (key.first == each.id) {
                each.pauses.push_back(pause);
            }
        }
        for (const auto& [key, isDone] : experimentAnswers) {
            if (key.first == each.id) {
                each.done[key.second] = isDone;
            }
        }
    }
    std::ranges::stable_sort(all, {}, &Experiment::first);
    return all;
}

HealthRecord MemoryRows::health() const {
    HealthRecord health{valuesOf(answers), valuesOf(medicines), valuesOf(findings)};
    std::ranges::stable_sort(health.medicines, {}, &Medicine::day);
    std::ranges::stable_sort(health.findings, {}, &Finding::since);
    return health;
}

bool MemoryRows::isValid() const {
    const auto areValid = [](const auto& entries) {
        return std::ranges::all_of(entries, [](const auto& each) { return checked(each).has_value(); });
    };
    return checked(plan()) && areValid(allExperiments()) && areValid(valuesOf(nights)) &&
           areValid(valuesOf(twitches)) && areValid(valuesOf(habits)) && areValid(valuesOf(changes)) &&
           areValid(valuesOf(answers)) && areValid(valuesOf(medicines)) && areValid(valuesOf(findings));
}

bool overlap(const WrittenRows& earlier, const WrittenRows& later) {
    const auto hasLostParent = [](const WrittenRows& rows, const WrittenRows& others) {
        return std::ranges::any_of(rows, [&others](const auto& row) {
            const auto parent = others.find(row.second.parent);
            return row.second.fields == WrittenRow::whole && parent != others.end() &&
                   parent->second.fields == WrittenRow::whole;
        });
    };
    return hasLostParent(earlier, later) || hasLostParent(later, earlier) ||
           std::ranges::any_of(earlier, [&later](const auto& row) {
               const auto same = later.find(row.first);
               return same != later.end() && (row.second.fields & same->second.fields) != 0;
           });
}

EditScope scopeOf(const WrittenRows& written) {
    EditScope scope;
    for (const auto& [name, row] : written) {
        (row.isOfThePlan ? scope.plan : scope.entries) = true;
    }
    return scope;
}

template <typename Key, typename Row>
void MemoryWriter::write(const QString& name, Table<Key, Row> table, const Key& key, std::uint32_t fields) {
    WrittenRow& row = m_written[name];
    row.fields |= fields;
    row.parent = parentOf(key);
    row.isOfThePlan = !isEntry<Row> && row.parent.isEmpty();
    row.restore = [table, key](MemoryRows& rows, const MemoryRows& before, std::uint32_t which) {
        const auto then = (before.*table).find(key);
        if (which != WrittenRow::whole) {
            forEachField((rows.*table).at(key), then->second, [which](std::uint32_t bit, auto& now, const auto& was) {
                if ((which & bit) != 0) {
                    now = was;
                }
            });
        } else if (then != (before.*table).end()) {
            (rows.*table)[key] = then->second;
        } else {
            (rows.*table).erase(key);
        }
    };
}

template <typename Key, typename Row>
void MemoryWriter::put(const char* name, Table<Key, Row> table, const Key& key, const Row& row) {
    const auto [kept, isNew] = (m_rows.*table).try_emplace(key, row);
    const std::uint32_t fields = isNew ? WrittenRow::whole : differing(kept->second, row);
    if (fields != 0) {
        kept->second = row;
        write(QLatin1String(name) + u' ' + textOf(key), table, key, fields);
    }
}

template <typename Key, typename Row>
void MemoryWriter::erase(const char* name, Table<Key, Row> table, const Key& key) {
    if ((m_rows.*table).erase(key) > 0) {
        write(QLatin1String(name) + u' ' + textOf(key), table, key, WrittenRow::whole);
    }
}

template <typename Key, typename Row>
void MemoryWriter::replaceAll(const char* name, Table<Key, Row> table, const std::map<Key, Row>& rows) {
    const std::map<Key, Row> known = m_rows.*table;
    for (const auto& [key, row] : known) {
        if (!rows.contains(key)) {
            erase(name, table, key);
        }
    }
    for (const auto& [key, row] : rows) {
        put(name, table, key, row);
    }
}

template <typename Entry>
Result<EntryId> MemoryWriter::add(const char* name, Table<EntryId, Entry> table, EntryId& lastId, Entry entry) {
    if (const auto valid = checked(entry); !valid) {
        return std::unexpected(valid.error());
    }
    entry.id = ++lastId;
    put(name, table, lastId, entry);
    return lastId;
}

template <typename Entry>
Result<EntryId> MemoryWriter::replace(const char* name, Table<EntryId, Entry> table, const Entry& entry) {
    if (const auto valid = checked(entry); !valid) {
        return std::unexpected(valid.error());
    }
    if (!(m_rows.*table).contains(entry.id)) {
        return std::unexpected(notFound(QLatin1String(name)));
    }
    put(name, table, entry.id, entry);
    return 0;
}

template <typename Key, typename Row>
Result<EntryId> MemoryWriter::remove(const char* name, Table<Key, Row> table, const Key& key) {
    if (!(m_rows.*table).contains(key)) {
        return std::unexpected(notFound(QLatin1String(name)));
    }
    erase(name, table, key);
    return 0;
}

Result<EntryId> MemoryWriter::operator()(const PutNight& put) {
    auto valid = checked(put.night);
    if (!valid) {
        return std::unexpected(valid.error());
    }
    for (const auto point : pointsOfNight()) {
        if (auto& at = (*valid).*point) {
            if (at->zone != valid->zone) {
                return std::unexpected(badInput("night", {}, "one zone"));
            }
            at->zone.clear();
        }
    }
    this->put("night", &MemoryRows::nights, std::pair(valid->night, valid->seq), *valid);
    return 0;
}

Result<EntryId> MemoryWriter::operator()(const RemoveNight& remove) {
    return this->remove("night", &MemoryRows::nights, std::pair(remove.night, remove.seq));
}

Result<EntryId> MemoryWriter::operator()(const AddTwitch& add) {
    return this->add("twitch", &MemoryRows::twitches, m_lastIds.twitch, add.twitch);
}
Result<EntryId> MemoryWriter::operator()(const PutTwitch& put) {
    return replace("twitch", &MemoryRows::twitches, put.twitch);
}
Result<EntryId> MemoryWriter::operator()(const RemoveTwitch& remove) {
    return this->remove("twitch", &MemoryRows::twitches, remove.id);
}

Result<EntryId> MemoryWriter::operator()(const AddHabit& add) {
    return this->add("habit", &MemoryRows::habits, m_lastIds.habit, add.habit);
}
Result<EntryId> MemoryWriter::operator()(const PutHabit& put) {
    return replace("habit", &MemoryRows::habits, put.habit);
}
Result<EntryId> MemoryWriter::operator()(const RemoveHabit& remove) {
    return this->remove("habit", &MemoryRows::habits, remove.id);
}

Result<EntryId> MemoryWriter::operator()(const AddChange& add) {
    return this->add("change", &MemoryRows::changes, m_lastIds.change, add.change);
}
Result<EntryId> MemoryWriter::operator()(const PutChange& put) {
    return replace("change", &MemoryRows::changes, put.change);
}
Result<EntryId> MemoryWriter::operator()(const RemoveChange& remove) {
    return this->remove("change", &MemoryRows::changes, remove.id);
}

Result<EntryId> MemoryWriter::operator()(const AddExperiment& add) {
    Experiment bare = add.experiment;
    if (const auto valid = checked(bare); !valid) {
        return std::unexpected(valid.error());
    }
    bare.pauses.clear();
    bare.done.clear();
    const auto id = this->add("experiment", &MemoryRows::experiments, m_lastIds.experiment, bare);
    putParts(*id, add.experiment);
    return id;
}

Result<EntryId> MemoryWriter::operator()(const PutExperiment& put) {
    if (const auto valid = checked(put.experiment); !valid) {
        return std::unexpected(valid.error());
    }
    Experiment bare = put.experiment;
    bare.pauses.clear();
    bare.done.clear();
    const auto replaced = replace("experiment", &MemoryRows::experiments, bare);
    if (replaced) {
        putParts(bare.id, put.experiment);
    }
    return replaced;
}

Result<EntryId> MemoryWriter::operator()(const RemoveExperiment& remove) {
    const auto removed = this->remove("experiment", &MemoryRows::experiments, remove.id);
    if (removed) {
        putParts(remove.id, {});
    }
    return removed;
}

Result<EntryId> MemoryWriter::operator()(const PutHealthAnswer& put) {
    const auto valid = checked(put.answer);
    if (!valid) {
        return std::unexpected(valid.error());
    }
    this->put("answer", &MemoryRows::answers, valid->question, *valid);
    return 0;
}
Result<EntryId> MemoryWriter::operator()(const RemoveHealthAnswer& remove) {
    return this->remove("answer", &MemoryRows::answers, remove.question);
}

Result<EntryId> MemoryWriter::operator()(const AddMedicine& add) {
    return this->add("medicine", &MemoryRows::medicines, m_lastIds.medicine, add.medicine);
}
Result<EntryId> MemoryWriter::operator()(const PutMedicine& put) {
    return replace("medicine", &MemoryRows::medicines, put.medicine);
}
Result<EntryId> MemoryWriter::operator()(const RemoveMedicine& remove) {
    return this->remove("medicine", &MemoryRows::medicines, remove.id);
}

Result<EntryId> MemoryWriter::operator()(const AddFinding& add) {
    return this->add("finding", &MemoryRows::findings, m_lastIds.finding, add.finding);
}
Result<EntryId> MemoryWriter::operator()(const PutFinding& put) {
    return replace("finding", &MemoryRows::findings, put.finding);
}
Result<EntryId> MemoryWriter::operator()(const RemoveFinding& remove) {
    return this->remove("finding", &MemoryRows::findings, remove.id);
}

void MemoryWriter::putParts(EntryId id, const Experiment& experiment) {
    const auto withOthers = [id](auto mine, const auto& all) {
        std::ranges::copy_if(all, std::inserter(mine, mine.end()),
                             [id](const auto& row) { return row.first.first != id; });
        return mine;
    };
    const auto pauses = byFirstNight<MemoryRows::OfExperiment>(experiment.pauses,
                                                               [id](NightDate first) { return std::pair(id, first); });
    replaceAll("experiment-pause", &MemoryRows::experimentPauses, withOthers(pauses, m_rows.experimentPauses));
    std::map<MemoryRows::OfExperiment, bool> answers;
    for (const auto& [night, isDone] : experiment.done) {
        answers[{id, night}] = isDone;
    }
    replaceAll("experiment-answer", &MemoryRows::experimentAnswers, withOthers(answers, m_rows.experimentAnswers));
}

Result<EntryId> MemoryWriter::operator()(const PutPlan& put) {
    return putPlan(put.plan);
}

Result<EntryId> MemoryWriter::operator()(const ChangePlan& change) {
    PlanSettings plan = m_rows.plan();
    if (const auto changed = change.change(plan); !changed) {
        return std::unexpected(changed.error());
    }
    if (const auto valid = checkChange(plan.schedule, m_rows.plan().schedule); !valid) {
        return std::unexpected(valid.error());
    }
    return putPlan(plan);
}

Result<EntryId> MemoryWriter::putPlan(const PlanSettings& plan) {
    if (const auto valid = checked(plan); !valid) {
        return std::unexpected(valid.error());
    }
    const PlanSettings before = m_rows.plan();
    if (plan.schedule != before.schedule) {
        replaceAll("bedtime", &MemoryRows::bedtimes, byWeekday(plan.schedule));
        replaceAll("tonight", &MemoryRows::tonightOnly, plan.schedule.tonightOnly());
    }
    if (plan.preferences != before.preferences) {
        put("preferences", &MemoryRows::preferences, 1, plan.preferences);
        replaceAll("step", &MemoryRows::steps, placed(plan.preferences.steps));
    }
    if (plan.reminders != before.reminders) {
        put("discreet", &MemoryRows::discreet, 1, plan.reminders.discreet);
        std::map<ReminderKind, std::monostate> silenced;
        for (const ReminderKind kind : plan.reminders.silenced) {
            silenced[kind] = {};
        }
        replaceAll("silenced", &MemoryRows::silenced, silenced);
    }
    replaceAll("pause", &MemoryRows::pauses,
               byFirstNight<NightDate>(plan.pauses, [](NightDate first) { return first; }));
    if (plan.routine != before.routine) {
        put("routine", &MemoryRows::routine, 1, plan.routine);
    }
    if (plan.diary != before.diary) {
        put("diary", &MemoryRows::diary, 1, plan.diary);
        replaceAll("caffeine", &MemoryRows::caffeine, placed(plan.diary.caffeine));
    }
    return 0;
}

} // namespace softfall
