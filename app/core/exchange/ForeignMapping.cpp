#include "core/exchange/ForeignMapping.h"

#include "core/coach/NightAssignment.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace softfall {

namespace {

constexpr hours minNight{4};          // a shorter sleep by day is a nap
constexpr hours farFromNight{6};      // from the middle of sleep
constexpr hours maxSleep{24};         // the longest a night can have
constexpr int maxTwitches = 50;       // of a night
constexpr std::size_t maxListed = 20; // in an error

/// The nights that a diary can have.
bool isNight(NightDate night) {
    return night > noNightYet && int(std::chrono::year_month_day(night.evening()).year()) <= 2999;
}

QString lengthText(seconds length) {
    const auto total = std::chrono::duration_cast<minutes>(length).count();
    return QStringLiteral("%1 h %2 min").arg(total / 60).arg(total % 60);
}

/// Builds the diary and reports what it leaves out.
class Mapper {
public:
    Mapper(const ForeignDiary& foreign, const ForeignMapping& mapping, std::optional<std::size_t> source,
           const Schedule& schedule)
        : m_foreign(foreign)
        , m_mapping(mapping)
        , m_source(source)
        , m_schedule(schedule)
        , m_rule(nightRuleOf(schedule)) {
        m_mapped.diary.merge = NightMerge::FillIn;
    }

    MappedDiary map() {
        mapSleeps();
        if (m_mapping.as == TwitchesAs::Counts) {
            countValues();
        } else {
            recordValues();
        }
        return std::move(m_mapped);
    }

private:
    void leaveOut(qint64 line, const QString& reason) { m_mapped.leftOut.add({m_foreign.fileName, line, {}, reason}); }

    void mapSleeps() {
        std::map<NightDate, std::vector<const ForeignSleep*>> nights;
        for (const ForeignSleep& sleep : m_foreign.sleeps) {
            const seconds length = sleep.to.instant - sleep.from.instant;
            const WallTime middle = sleep.from.wall() + length / 2;
            const NightDate night = m_rule.nightOfSleepEvent(sleep.from.instant + length / 2, middle);
            if (length <= seconds(0) || length > maxSleep || !isNight(night)) {
                leaveOut(sleep.line, QStringLiteral("a sleep of %1 isn't a night").arg(lengthText(length)));
            } else if (length < minNight &&
                       std::chrono::abs(middle - m_schedule.windowFor(night).middle()) > farFromNight) {
                leaveOut(sleep.line, QStringLiteral("a nap of %1 isn't a night").arg(lengthText(length)));
            } else {
                nights[night].push_back(&sleep);
            }
        }
        for (auto& [night, sleeps] : nights) {
            std::ranges::stable_sort(sleeps, [](const ForeignSleep* one, const ForeignSleep* other) {
                return one->to.instant - one->from.instant > other->to.instant - other->from.instant;
            });
            int seq = 0;
            for (const ForeignSleep* sleep : sleeps) {
                if (seq > 0 && sleep->from == sleeps.front()->from && sleep->to == sleeps.front()->to) {
                    leaveOut(sleep->line, QStringLiteral("the same sleep is in the file twice"));
                } else if (seq == 2) {
                    leaveOut(sleep->line, QStringLiteral("a third sleep of the night of %1").arg(toIsoString(night)));
                } else {
                    addNight(night, ++seq, *sleep);
                }
            }
        }
    }

    void addNight(NightDate date, int seq, const ForeignSleep& sleep) {
        Night night;
        night.night = date;
        night.seq = seq;
        night.lightsOut = sleep.from;
        night.wake = sleep.to;
        night.zone = sleep.from.zone;
        if (sleep.rating) {
            night.quality = static_cast<int>(std::clamp(std::lround(*sleep.rating), 1L, 5L));
        }
        night.note = noteOf(sleep);
        night.twitches = twitchesOf(sleep);
        night.status = night.twitches ? NightStatus::Logged : NightStatus::Unsure;
        if (m_source && m_mapping.as == TwitchesAs::Records) {
            recordEvents(sleep, date);
        }
        keep(std::move(night), m_mapped.diary.entries.nights, sleep.line);
    }

    template <typename Entry>
    void keep(Entry entry, std::vector<Entry>& entries, qint64 line) {
        if (auto valid = checked(std::move(entry))) {
            entries.push_back(*std::move(valid));
        } else {
            leaveOut(line, describe(valid.error()));
        }
    }

    QString noteOf(const ForeignSleep& sleep) {
        QString note = sleep.comment;
        note.remove(QChar::Null);
        if (note.size() <= maxNoteLength) {
            return note;
        }
        leaveOut(sleep.line, QStringLiteral("the comment was cut after %1 characters").arg(maxNoteLength));
        note.truncate(maxNoteLength);
        if (note.back().isHighSurrogate()) {
            note.chop(1);
        }
        return note;
    }

    /// The night's count, if it should and can be counted.
    std::optional<int> twitchesOf(const ForeignSleep& sleep) {
        if (!m_source || m_mapping.as != TwitchesAs::Counts) {
            return std::nullopt;
        }
        qint64 count = std::ranges::count(sleep.events, *m_source, &ForeignSleep::Event::source);
        for (const ForeignSleep::Tag& tag : sleep.tags) {
            count += tag.source == *m_source ? tag.times : 0;
        }
        if (count == 0 && m_mapping.without == NightsWithout::Unsure) {
            return std::nullopt;
        }
        if (count > maxTwitches) {
            leaveOut(sleep.line, tooMany(count));
            return std::nullopt;
        }
        return static_cast<int>(count);
    }

    void recordEvents(const ForeignSleep& sleep, NightDate night) {
        const auto zone = TimeZone::named(sleep.from.zone, {});
        for (const ForeignSleep::Event& event : sleep.events) {
            if (event.source == *m_source && zone) {
                Twitch twitch;
                twitch.at = zoned(event.at, *zone);
                twitch.night = night;
                keep(std::move(twitch), m_mapped.diary.entries.twitches, sleep.line);
            }
        }
    }

    /// The chosen values that report a number of twitches.
    template <typename Take>
    void eachValue(Take take) {
        for (const ForeignValue& value : m_foreign.values) {
            if (value.source != m_source) {
                continue;
            }
            const NightDate night = m_rule.nightOfSleepEvent(value.at.instant, value.at.wall());
            if (!(value.value >= 0 && std::trunc(value.value) == value.value) || !isNight(night)) {
                leaveOut(value.line, QStringLiteral("%1 isn't a number of twitches").arg(value.value));
            } else {
                take(value, night);
            }
        }
    }

    void countValues() {
        struct Sum {
            double total = 0;
            qint64 line = 0;
        };
        std::map<NightDate, Sum> sums;
        eachValue([&sums](const ForeignValue& value, NightDate night) {
            Sum& sum = sums[night];
            sum.total += value.value;
            sum.line = value.line;
        });
        for (const auto& [date, sum] : sums) {
            if (sum.total > maxTwitches) {
                leaveOut(sum.line, QStringLiteral("the night of %1: %2").arg(toIsoString(date), tooMany(sum.total)));
                continue;
            }
            Night night;
            night.night = date;
            night.twitches = static_cast<int>(sum.total);
            keep(std::move(night), m_mapped.diary.entries.nights, sum.line);
        }
    }

    void recordValues() {
        eachValue([this](const ForeignValue& value, NightDate night) {
            if (value.value != 1) {
                leaveOut(value.line, QStringLiteral("%1 isn't one twitch").arg(value.value));
                return;
            }
            Twitch twitch;
            twitch.at = value.at;
            twitch.night = night;
            keep(std::move(twitch), m_mapped.diary.entries.twitches, value.line);
        });
    }

    static QString tooMany(double count) {
        return QStringLiteral("%1 twitches are more than the %2 a night can have").arg(count).arg(maxTwitches);
    }

    const ForeignDiary& m_foreign;
    const ForeignMapping& m_mapping;
    std::optional<std::size_t> m_source;
    const Schedule& m_schedule;
    NightRule m_rule;
    MappedDiary m_mapped;
};

/// The choices, as listed in an error.
QString listed(const std::vector<ForeignSource>& sources) {
    QStringList names;
    for (const ForeignSource& source : sources) {
        if (names.size() == maxListed) {
            names << QStringLiteral("and %1 more").arg(sources.size() - maxListed);
            break;
        }
        names << QStringLiteral("%1 (%2×)").arg(source.name.left(60)).arg(source.entries);
    }
    return names.isEmpty() ? QStringLiteral("nothing, because the file has no tags, events or series")
                           : names.join(QStringLiteral(", "));
}

} // namespace

Result<MappedDiary> toIncomingDiary(const ForeignDiary& foreign, const ForeignMapping& mapping,
                                    const Schedule& schedule) {
    std::optional<std::size_t> source;
    const auto chosen = std::ranges::find(foreign.sources, mapping.twitchesFrom, &ForeignSource::name);
    if (chosen != foreign.sources.end()) {
        source = static_cast<std::size_t>(chosen - foreign.sources.begin());
    } else if (!mapping.twitchesFrom.isEmpty() || foreign.kind == ForeignKind::TrackAndGraph) {
        return std::unexpected(
            badInput(QStringLiteral("twitches-from"), mapping.twitchesFrom, listed(foreign.sources)));
    }
    if (source && !chosen->canBeCounted) {
        return std::unexpected(badInput(QStringLiteral("twitches-from"), mapping.twitchesFrom,
                                        QStringLiteral("a series of numbers; this one has durations")));
    }
    if (source && chosen->kind == ForeignSource::Kind::Tag && mapping.as == TwitchesAs::Records) {
        return std::unexpected(badInput(QStringLiteral("twitches-as"), toString(mapping.as),
                                        QStringLiteral("counts, because a tag has no times")));
    }
    return Mapper(foreign, mapping, source, schedule).map();
}

} // namespace softfall
