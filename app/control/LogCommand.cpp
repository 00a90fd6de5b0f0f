#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

struct LogOptions {
    std::string at;
    std::string intensity;
    std::string limb;
    bool falling = false;
    bool woke = false;
    std::string pain;
    std::string note;
    std::string amount;
};

/// How a habit's amount is given on the command line.
struct HabitSyntax {
    HabitKind kind;
    const char* amountOption; // nullptr: the kind has no amount
    const char* help;
};

constexpr HabitSyntax habitSyntaxes[] = {
    {HabitKind::Caffeine, "--mg", "A serving of caffeine"},
    {HabitKind::Nicotine, nullptr, "Nicotine"},
    {HabitKind::Alcohol, "--units", "Alcohol"},
    {HabitKind::Exercise, "--minutes", "Exercise; the time is when it ended"},
    {HabitKind::Stress, "--level", "How stressful the day was, 0 to 4"},
    {HabitKind::ScreensOff, nullptr, "Screens put away"},
    {HabitKind::ScreensInBed, "--minutes", "A screen in bed; the time is when it began"},
    {HabitKind::ElectrolyteFood, nullptr, "Food with magnesium, calcium or potassium"},
    {HabitKind::Tea, nullptr, "A cup of herbal tea"},
    {HabitKind::Stretch, "--minutes", "Stretching"},
};

/// What to log, and when: now if empty.
template <typename Entry>
struct Dated {
    Entry entry;
    std::optional<ZonedInstant> at;
};

template <typename Entry>
Result<Dated<Entry>> dated(const LogOptions& options, Result<Entry> entry) {
    const auto at = parsedOption(options.at, "--at", parseInstant);
    if (const auto error = firstError(at, entry)) {
        return std::unexpected(*error);
    }
    return Dated<Entry>{*std::move(entry), *at};
}

Result<Twitch> twitchFrom(const LogOptions& options) {
    const auto intensity = wholeNumberOption(options.intensity, "--intensity", 1, 3);
    const auto pain = wholeNumberOption(options.pain, "--pain", 0, 10);
    const auto limb = parsedOption(options.limb, "--limb", fromId<Limb>);
    if (const auto error = firstError(intensity, pain, limb)) {
        return std::unexpected(*error);
    }
    Twitch twitch;
    twitch.intensity = *intensity;
    twitch.pain = *pain;
    twitch.limb = *limb;
    twitch.falling = options.falling;
    twitch.woke = options.woke;
    twitch.note = QString::fromStdString(options.note);
    return checked(std::move(twitch));
}

Result<Habit> habitFrom(const HabitSyntax& syntax, const LogOptions& options) {
    Habit habit;
    habit.kind = syntax.kind;
    if (syntax.amountOption) {
        if (options.amount.empty()) {
            return std::unexpected(badInput(QLatin1String(syntax.amountOption), {},
                                            QStringLiteral("a number (%1)").arg(unitOf(syntax.kind))));
        }
        const auto amount = numberOption(options.amount, syntax.amountOption, 0, 2000);
        if (!amount) {
            return std::unexpected(amount.error());
        }
        habit.amount = *amount;
    }
    if (syntax.kind == HabitKind::Exercise) {
        const auto intensity =
            fromId<ExerciseIntensity>(QString::fromStdString(options.intensity), QStringLiteral("--intensity"));
        if (!intensity) {
            return std::unexpected(intensity.error());
        }
        habit.intensity = *intensity;
    }
    return renamed(checked(habit), "amount", syntax.amountOption ? syntax.amountOption : "amount");
}

Result<void> print(const Invocation& call, const Result<DiaryService::Logged>& logged) {
    if (!logged) {
        return std::unexpected(logged.error());
    }
    call.print(
        QStringLiteral("Logged for the night of %1 (number %2).").arg(toIsoString(logged->night)).arg(logged->id),
        QJsonObject{{QStringLiteral("id"), qint64(logged->id)}, {QStringLiteral("night"), toIsoString(logged->night)}});
    return {};
}

Result<void> logTwitch(Coach& coach, const Dated<Twitch>& twitch) {
    return print(coach.call, renamed(coach.diary.logTwitch(twitch.entry, twitch.at), "at", "--at"));
}

Result<void> logHabit(Coach& coach, const Dated<Habit>& habit) {
    return print(coach.call, renamed(coach.diary.logHabit(habit.entry, habit.at), "at", "--at"));
}

} // namespace

void addLogCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& log = addSubcommand(app, "log", "Log a twitch or a habit");
    log.require_subcommand(1);
    const auto options = std::make_shared<LogOptions>();
    const auto addLogged = [&log, &options](const char* name, const char* help) -> CLI::App& {
        CLI::App& command = addSubcommand(log, name, help);
        command.add_option("--at", options->at, "When: YYYY-MM-DDTHH:MM:SS±HH:MM (default: now)");
        return command;
    };

    std::vector<std::string> habits;
    for (const HabitSyntax& syntax : habitSyntaxes) {
        habits.push_back(toString(syntax.kind).toStdString());
    }
    std::vector<std::string_view> names(habits.begin(), habits.end());
    names.push_back("twitch");

    if (invocation.canMean("twitch", names)) {
        CLI::App& twitch = addLogged("twitch", "A twitch");
        twitch.add_option("--intensity", options->intensity, "1 to 3");
        twitch.add_option("--limb", options->limb, "leg-left, leg-right, legs, arm, trunk or whole-body");
        twitch.add_flag("--falling", options->falling, "With a feeling of falling");
        twitch.add_flag("--woke", options->woke, "It woke me");
        twitch.add_option("--pain", options->pain, "0 to 10");
        twitch.add_option("--note", options->note, "At most 500 characters");
        onCall(
            twitch, invocation, [options] { return dated(*options, twitchFrom(*options)); }, logTwitch);
    }

    for (std::size_t i = 0; i < habits.size(); ++i) {
        const HabitSyntax& syntax = habitSyntaxes[i];
        if (!invocation.canMean(habits[i], names)) {
            continue;
        }
        CLI::App& habit = addLogged(habits[i].c_str(), syntax.help);
        if (syntax.amountOption) {
            habit.add_option(syntax.amountOption, options->amount, unitOf(syntax.kind).toStdString());
        }
        if (syntax.kind == HabitKind::Exercise) {
            habit.add_option("--intensity", options->intensity, "light, moderate or vigorous");
        }
        onCall(
            habit, invocation, [options, &syntax] { return dated(*options, habitFrom(syntax, *options)); }, logHabit);
    }
}

} // namespace softfall
