#include "exchange/DiaryCsvWriter.h"

#include "core/coach/NightAssignment.h"
#include "core/time/Iso8601.h"
#include "core/time/ZoneRules.h"
#include "exchange/CsvText.h"

#include <algorithm>
#include <functional>

namespace softfall {

namespace {

CsvText& operator<<(CsvText& text, const ZonedInstant& at) {
    return text << toIsoString(at);
}
CsvText& operator<<(CsvText& text, const std::optional<ZonedInstant>& at) {
    return at ? text << *at : text << "";
}
CsvText& operator<<(CsvText& text, NightDate night) {
    return text << toIsoString(night);
}

/// The id of an enumeration, or nothing.
template <typename Id>
QString idOf(const std::optional<Id>& value) {
    return value ? toString(*value) : QString();
}

/// A column that is written only if some entry needs it.
template <typename Entry>
struct ExtraColumn {
    const char* name;
    std::function<bool(const Entry&)> isNeeded;
    std::function<void(CsvText&, const Entry&)> write;
};

/// The columns that every file has, and then those extra ones that any of `entries` needs.
template <typename Entry>
QByteArray toCsv(const std::vector<Entry>& entries, std::initializer_list<const char*> columns,
                 void (*write)(CsvText&, const Entry&), const std::vector<ExtraColumn<Entry>>& extra) {
    std::vector<const ExtraColumn<Entry>*> needed;
    for (const ExtraColumn<Entry>& column : extra) {
        if (std::ranges::any_of(entries, column.isNeeded)) {
            needed.push_back(&column);
        }
    }
    CsvText text;
    for (const char* column : columns) {
        text << column;
    }
    for (const auto* column : needed) {
        text << column->name;
    }
    text.endRow();
    for (const Entry& entry : entries) {
        write(text, entry);
        for (const auto* column : needed) {
            column->write(text, entry);
        }
        text.endRow();
    }
    return text.bytes();
}

ExtraColumn<Night> flagColumn(const char* name, bool Night::*flag) {
    return {name, [flag](const Night& night) { return night.*flag; },
            [flag](CsvText& text, const Night& night) { text << night.*flag; }};
}

template <typename Entry>
ExtraColumn<Entry> flagColumn(const char* name, std::optional<bool> Entry::*flag) {
    return {name, [flag](const Entry& entry) { return (entry.*flag).has_value(); },
            [flag](CsvText& text, const Entry& entry) { text << entry.*flag; }};
}

/// For twitches and habits, of which those without a night need none.
template <typename Entry>
ExtraColumn<Entry> nightColumn() {
    return {"night", [](const Entry& entry) { return entry.night != noNightYet; },
            [](CsvText& text, const Entry& entry) {
                text << (entry.night == noNightYet ? QString() : toIsoString(entry.night));
            }};
}

template <typename Entry>
ExtraColumn<Entry> asNotedColumn(std::function<bool(const Entry&)> isAsNoted) {
    return {"as_noted", isAsNoted,
            [isAsNoted](CsvText& text, const Entry& entry) { text << (isAsNoted(entry) ? "1" : ""); }};
}

void writeNight(CsvText& text, const Night& night) {
    text << night.night << toString(night.status) << night.twitches << idOf(night.woke) << night.quality
         << night.fatigue << night.inBed << night.lightsOut << night.wake << night.outOfBed << night.zone
         << night.solMinutes << night.awakenings << night.wasoMinutes << night.pain << toSheetText(night.note);
}

QByteArray nightsCsv(const std::vector<Night>& nights, ZoneRules& zones) {
    const auto isAsNoted = [&zones](const Night& night) {
        const auto differs = [&](const std::optional<ZonedInstant>& at) { return at && !zones.agreeWith(*at); };
        return differs(night.inBed) || differs(night.lightsOut) || differs(night.wake) || differs(night.outOfBed) ||
               (!night.zone.isEmpty() && !zones.named(night.zone));
    };
    const std::vector<ExtraColumn<Night>> extra{{"seq", [](const Night& night) { return night.seq != 1; },
                                                 [](CsvText& text, const Night& night) { text << night.seq; }},
                                                flagColumn("cramp", &Night::cramp),
                                                flagColumn("spread", &Night::spread),
                                                flagColumn("middle_of_night", &Night::middleOfNight),
                                                flagColumn("late", &Night::late),
                                                flagColumn("backfilled", &Night::backfilled),
                                                asNotedColumn<Night>(isAsNoted)};
    return toCsv(nights,
                 {"night", "status", "twitches", "woke", "quality", "fatigue", "in_bed", "lights_out", "wake",
                  "out_of_bed", "zone", "sol_min", "awakenings", "waso_min", "pain", "note"},
                 writeNight, extra);
}

void writeTwitch(CsvText& text, const Twitch& twitch) {
    text << twitch.at << twitch.at.zone << twitch.intensity << idOf(twitch.limb) << twitch.falling << twitch.woke
         << twitch.pain << toSheetText(twitch.note);
}

void writeHabit(CsvText& text, const Habit& habit) {
    text << habit.at << habit.at.zone << toString(habit.kind) << habit.amount << unitOf(habit.kind)
         << idOf(habit.intensity);
}

void writeChange(CsvText& text, const Change& change) {
    text << change.night << toSheetText(change.label);
}

template <typename Entry>
std::vector<ExtraColumn<Entry>> extraOfEvents(ZoneRules& zones) {
    return {nightColumn<Entry>(),
            asNotedColumn<Entry>([&zones](const Entry& entry) { return !zones.agreeWith(entry.at); })};
}

} // namespace

std::vector<NamedFile> toDiaryCsv(const DiaryContents& diary) {
    // A reader has the defaults, or this plan; what follows from neither must be written.
    const auto known = knownSleeps(diary.entries.nights);
    const DiaryBundle entries = inFileOrder(
        nightsLeftToRules(diary.entries, {nightRuleOf(Schedule(), known), nightRuleOf(diary.plan.schedule, known)}));
    ZoneRules zones;
    return {{QStringLiteral("nights.csv"), nightsCsv(entries.nights, zones)},
            {QStringLiteral("twitches.csv"),
             toCsv(entries.twitches, {"at", "zone", "intensity", "limb", "falling", "woke", "pain", "note"},
                   writeTwitch, extraOfEvents<Twitch>(zones))},
            {QStringLiteral("habits.csv"), toCsv(entries.habits, {"at", "zone", "kind", "amount", "unit", "detail"},
                                                 writeHabit, extraOfEvents<Habit>(zones))},
            {QStringLiteral("changes.csv"), toCsv<Change>(entries.changes, {"night", "label"}, writeChange, {})}};
}

} // namespace softfall
