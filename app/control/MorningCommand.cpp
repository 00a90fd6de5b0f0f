#include "control/Commands.h"
#include "control/NightJson.h"
#include "control/OpenCoach.h"
#include "control/Options.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace softfall {

namespace {

struct MorningOptions {
    std::string night;
    std::string twitches;
    bool none = false;
    bool unsure = false;
    bool noSleep = false;
    std::string woke;
    std::string quality;
    std::string fatigue;
    std::string inBed;
    std::string lightsOut;
    std::string wake;
    std::string outOfBed;
    std::string solMin;
    std::string awakenings;
    std::string wasoMin;
    std::string pain;
    std::string cramp;
    std::string spread;
    std::string middleOfNight;
    std::string note;
};

/// `lights_out` of the interchange format is `--lights-out` here.
Error asOption(Error error) {
    if (error.kind == Error::Kind::BadInput && !error.field.startsWith(u'-')) {
        error.field = QStringLiteral("--") + error.field.replace(u'_', u'-');
    }
    return error;
}

Result<Night> nightFrom(const MorningOptions& options) {
    Night night;
    const auto date = parseNightDate(QString::fromStdString(options.night), QStringLiteral("--night"));
    if (!date) {
        return std::unexpected(date.error());
    }
    night.night = *date;
    const int answers = int(!options.twitches.empty()) + int(options.none) + int(options.unsure) + int(options.noSleep);
    if (answers != 1) {
        return std::unexpected(badInput(QStringLiteral("morning"), QStringLiteral("%1 answers").arg(answers),
                                        QStringLiteral("exactly one of --twitches N, --none, --unsure, --no-sleep")));
    }
    night.status = options.unsure ? NightStatus::Unsure : options.noSleep ? NightStatus::NoSleep : NightStatus::Logged;
    if (options.none) {
        night.twitches = 0;
    }
    struct NumberOption {
        const std::string& text;
        const char* name;
        int min;
        int max;
        std::optional<int>& target;
    };
    const NumberOption numbers[] = {
        {options.twitches, "--twitches", 0, 50, night.twitches},
        {options.quality, "--quality", 1, 5, night.quality},
        {options.fatigue, "--fatigue", 0, 4, night.fatigue},
        {options.solMin, "--sol-min", 0, 240, night.solMinutes},
        {options.awakenings, "--awakenings", 0, 20, night.awakenings},
        {options.wasoMin, "--waso-min", 0, 600, night.wasoMinutes},
        {options.pain, "--pain", 0, 10, night.pain},
    };
    for (const NumberOption& option : numbers) {
        const auto value = wholeNumberOption(option.text, option.name, option.min, option.max);
        if (!value) {
            return std::unexpected(value.error());
        }
        if (*value) {
            option.target = *value;
        }
    }
    const auto read = [](const std::string& text, const char* option, auto parse, auto& target) -> Result<void> {
        const auto value = parsedOption(text, option, parse);
        if (!value) {
            return std::unexpected(value.error());
        }
        target = *value;
        return {};
    };
    for (const Result<void>& each :
         {read(options.inBed, "--in-bed", parseInstant, night.inBed),
          read(options.lightsOut, "--lights-out", parseInstant, night.lightsOut),
          read(options.wake, "--wake", parseInstant, night.wake),
          read(options.outOfBed, "--out-of-bed", parseInstant, night.outOfBed),
          read(options.woke, "--woke", fromId<Woke>, night.woke),
          read(options.cramp, "--cramp", parseYesNo, night.cramp),
          read(options.spread, "--spread", parseYesNo, night.spread),
          read(options.middleOfNight, "--middle-of-night", parseYesNo, night.middleOfNight)}) {
        if (!each) {
            return std::unexpected(each.error());
        }
    }
    night.note = QString::fromStdString(options.note);
    auto valid = checked(std::move(night));
    return valid ? std::move(valid) : std::unexpected(asOption(valid.error()));
}

/// A field of a night, and what it is called when it stays as it was.
template <typename Value>
void keep(Value& value, const Value& before, const char* name, QStringList& kept) {
    if (value == Value() && !(before == Value())) {
        value = before;
        kept << QLatin1String(name);
    }
}

/// `night` with what was answered about it before and is not given again; `kept` names that. What says how it was slept
/// does not stay where there was no sleep, nor do the twitches' own answers where their number is not known.
Night completed(Night night, const Night& before, QStringList& kept) {
    if (night.status == NightStatus::Logged) {
        keep(night.woke, before.woke, "woke", kept);
        keep(night.pain, before.pain, "pain", kept);
        keep(night.cramp, before.cramp, "cramp", kept);
        keep(night.spread, before.spread, "spread", kept);
        keep(night.middleOfNight, before.middleOfNight, "middle-of-night", kept);
    }
    if (night.status != NightStatus::NoSleep) {
        keep(night.quality, before.quality, "quality", kept);
        keep(night.lightsOut, before.lightsOut, "lights-out", kept);
        keep(night.wake, before.wake, "wake", kept);
        keep(night.solMinutes, before.solMinutes, "sol-min", kept);
        keep(night.awakenings, before.awakenings, "awakenings", kept);
        keep(night.wasoMinutes, before.wasoMinutes, "waso-min", kept);
    }
    keep(night.fatigue, before.fatigue, "fatigue", kept);
    keep(night.inBed, before.inBed, "in-bed", kept);
    keep(night.outOfBed, before.outOfBed, "out-of-bed", kept);
    keep(night.note, before.note, "note", kept);
    if (night.lightsOut == before.lightsOut) {
        night.zone = before.zone;
    }
    return night;
}

/// The names of what is kept; one transaction, so that no other answer is lost in between.
Result<QStringList> storeMorning(Coach& coach, const Night& night) {
    return coach.edits.together([&]() -> Result<QStringList> {
        const auto known = coach.diary.answers({night.night, night.night});
        if (!known) {
            return std::unexpected(known.error());
        }
        QStringList kept;
        const auto before = std::ranges::find(*known, night.seq, &Night::seq);
        const auto stored = coach.diary.answerMorning(before == known->end() ? night : completed(night, *before, kept));
        return stored ? Result<QStringList>(kept) : std::unexpected(asOption(stored.error()));
    });
}

Result<void> answerMorning(Coach& coach, const Night& night) {
    const auto kept = storeMorning(coach, night);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    const auto records = coach.diary.nights({night.night, night.night});
    if (!records) {
        return std::unexpected(records.error());
    }
    const NightRecord& record = records->front();
    QString text = QStringLiteral("Saved the night of %1.").arg(toIsoString(night.night));
    if (record.status == NightRecordStatus::Logged && !record.countsInStatistics) {
        text += QStringLiteral(
            " It was answered more than two days after waking, so it is kept and shown but not counted.");
    }
    if (!kept->isEmpty()) {
        text += QStringLiteral(" Kept from before: %1.").arg(kept->join(QStringLiteral(", ")));
    }
    coach.call.print(text, toJson(record));
    return {};
}

} // namespace

void addMorningCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command = addSubcommand(app, "morning", "Answer the morning check-in of a night");
    const auto options = std::make_shared<MorningOptions>();
    command.add_option("--night", options->night, "YYYY-MM-DD, the date of the evening")->required();
    command.add_option("--twitches", options->twitches, "How many twitches, 0 to 50");
    command.add_flag("--none", options->none, "No twitches");
    command.add_flag("--unsure", options->unsure, "Slept, number of twitches not known");
    command.add_flag("--no-sleep", options->noSleep, "Did not sleep");
    command.add_option("--woke", options->woke, "Did they wake you: none, some or most");
    command.add_option("--quality", options->quality, "1 (bad) to 5 (good)");
    command.add_option("--fatigue", options->fatigue, "Tired now: 0 (no) to 4 (very)");
    command.add_option("--in-bed", options->inBed, "Instant");
    command.add_option("--lights-out", options->lightsOut, "Instant");
    command.add_option("--wake", options->wake, "Instant of the final waking");
    command.add_option("--out-of-bed", options->outOfBed, "Instant");
    command.add_option("--sol-min", options->solMin, "Minutes to fall asleep, 0 to 240");
    command.add_option("--awakenings", options->awakenings, "0 to 20");
    command.add_option("--waso-min", options->wasoMin, "Minutes awake in the night, 0 to 600");
    command.add_option("--pain", options->pain, "0 to 10");
    command.add_option("--cramp", options->cramp, "With a cramp: yes or no");
    command.add_option("--spread", options->spread, "Spread from one limb to others: yes or no");
    command.add_option("--middle-of-night", options->middleOfNight, "Came back in the middle of the night: yes or no");
    command.add_option("--note", options->note, "At most 500 characters");
    onCall(
        command, invocation, [options] { return nightFrom(*options); }, answerMorning);
}

} // namespace softfall
