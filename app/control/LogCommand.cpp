#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"

#include <QJsonObject>

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

Result<void> print(const Invocation& invocation, const Result<DiaryService::Logged>& logged) {
    if (!logged) {
        return std::unexpected(logged.error());
    }
    invocation.print(QStringLiteral("Noted for the night of %1 (%2).").arg(toIsoString(logged->night)).arg(logged->id),
                     QJsonDocument(QJsonObject{{QStringLiteral("id"), qint64(logged->id)},
                                               {QStringLiteral("night"), toIsoString(logged->night)}}));
    return {};
}

Result<Twitch> twitchFrom(const LogOptions& options) {
    Twitch twitch;
    const auto intensity = wholeNumberOption(options.intensity, "--intensity", 1, 3);
    const auto pain = wholeNumberOption(options.pain, "--pain", 0, 10);
    if (!intensity || !pain) {
        return std::unexpected(!intensity ? intensity.error() : pain.error());
    }
    twitch.intensity = *intensity;
    twitch.pain = *pain;
    if (!options.limb.empty()) {
        const auto limb = limbFromId(QString::fromStdString(options.limb), QStringLiteral("--limb"));
        if (!limb) {
            return std::unexpected(limb.error());
        }
        twitch.limb = *limb;
    }
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
            return std::unexpected(
                badInput(QLatin1String(syntax.amountOption), {},
                         QStringLiteral("a number (%1), and it must be given").arg(unitOf(syntax.kind))));
        }
        const auto amount = numberOption(options.amount, syntax.amountOption, 0, 2000);
        if (!amount) {
            return std::unexpected(amount.error());
        }
        habit.amount = *amount;
    }
    if (syntax.kind == HabitKind::Exercise) {
        const auto intensity =
            exerciseIntensityFromId(QString::fromStdString(options.intensity), QStringLiteral("--intensity"));
        if (!intensity) {
            return std::unexpected(intensity.error());
        }
        habit.intensity = *intensity;
    }
    auto valid = checked(habit);
    if (!valid && syntax.amountOption && valid.error().field == QLatin1String("amount")) {
        valid.error().field = QLatin1String(syntax.amountOption);
    }
    return valid;
}

Result<void> logTwitch(Invocation& invocation, const LogOptions& options) {
    const auto at = instantOption(options.at, "--at");
    const auto twitch = twitchFrom(options);
    if (!at || !twitch) {
        return std::unexpected(!at ? at.error() : twitch.error());
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    return print(invocation, (*coach)->diary.logTwitch(*twitch, *at));
}

Result<void> logHabit(Invocation& invocation, const HabitSyntax& syntax, const LogOptions& options) {
    const auto at = instantOption(options.at, "--at");
    const auto habit = habitFrom(syntax, options);
    if (!at || !habit) {
        return std::unexpected(!at ? at.error() : habit.error());
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    return print(invocation, (*coach)->diary.logHabit(*habit, *at));
}

} // namespace

void addLogCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* log = app.add_subcommand("log", "Note a twitch or a habit");
    log->require_subcommand(1);
    log->fallthrough();
    const auto options = std::make_shared<LogOptions>();
    const auto addAt = [&options](CLI::App* command) {
        command->fallthrough();
        command->add_option("--at", options->at, "When: YYYY-MM-DDTHH:MM:SS±HH:MM (default: now)");
    };

    CLI::App* twitch = log->add_subcommand("twitch", "A twitch");
    addAt(twitch);
    twitch->add_option("--intensity", options->intensity, "1 to 3");
    twitch->add_option("--limb", options->limb, "leg-left, leg-right, legs, arm, trunk or whole-body");
    twitch->add_flag("--falling", options->falling, "With a feeling of falling");
    twitch->add_flag("--woke", options->woke, "It woke me");
    twitch->add_option("--pain", options->pain, "0 to 10");
    twitch->add_option("--note", options->note, "At most 500 characters");
    twitch->callback([&invocation, options] {
        invocation.action = [options](Invocation& call) { return logTwitch(call, *options); };
    });

    for (const HabitSyntax& syntax : habitSyntaxes) {
        CLI::App* habit = log->add_subcommand(toString(syntax.kind).toStdString(), syntax.help);
        addAt(habit);
        if (syntax.amountOption) {
            habit->add_option(syntax.amountOption, options->amount, unitOf(syntax.kind).toStdString());
        }
        if (syntax.kind == HabitKind::Exercise) {
            habit->add_option("--intensity", options->intensity, "light, moderate or vigorous");
        }
        habit->callback([&invocation, options, &syntax] {
            invocation.action = [options, &syntax](Invocation& call) { return logHabit(call, syntax, *options); };
        });
    }
}

} // namespace softfall
