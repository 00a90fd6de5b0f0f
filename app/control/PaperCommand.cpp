#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/PaperFile.h"
#include "control/PaperModule.h"
#include "core/paper/PaperNight.h"
#include "exchange/AtomicFile.h"
#include "viewmodels/wording/PaperWords.h"
#include "viewmodels/wording/ReportWords.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

/// `textOf` is called once there is an application object, without which words have no plurals.
template <typename TextOf>
Result<void> writePaper(const Coach& coach, const QString& file, TextOf textOf) {
    LoadedPaperModule loaded;
    const auto module = loaded.get();
    if (!module) {
        return std::unexpected(module.error());
    }
    const QLocale locale;
    return writeFileAtomically(file, (*module)->write({textOf(locale), paperSizeOf(locale)}).pdf,
                               diaryPathOf(coach.call));
}

Result<void> writeSheet(Coach& coach, const QString& file) {
    const EveningPlan tonight = coach.evening.tonight();
    const auto written = writePaper(coach, file, [&](const QLocale& locale) {
        return tallySheetText(tonight, coach.evening.settings().schedule, locale);
    });
    if (!written) {
        return written;
    }
    const QString first = toIsoString(tonight.night);
    const QString last = toIsoString(tonight.night + std::chrono::days(nightsOfSheet - 1));
    coach.call.print(
        QStringLiteral("A sheet for the nights of %1 to %2 written to %3.").arg(first, last, file),
        QJsonObject{{QStringLiteral("path"), file}, {QStringLiteral("from"), first}, {QStringLiteral("to"), last}});
    return {};
}

Result<void> writeCard(Coach& coach, const QString& file) {
    const EveningPlan tonight = coach.evening.tonight();
    const auto written =
        writePaper(coach, file, [&](const QLocale& locale) { return eveningCardText(tonight, locale); });
    if (!written) {
        return written;
    }
    const QString night = toIsoString(tonight.night);
    coach.call.print(QStringLiteral("A card for the evening of %1 written to %2.").arg(night, file),
                     QJsonObject{{QStringLiteral("path"), file}, {QStringLiteral("night"), night}});
    return {};
}

void addPaper(CLI::App& parent, Invocation& invocation, const char* name, const char* help,
              Result<void> (*write)(Coach&, const QString&)) {
    CLI::App& command = addSubcommand(parent, name, help);
    const auto file = std::make_shared<std::string>();
    command.add_option("FILE", *file, "PDF file to write (an existing one is replaced)")->required();
    onCall(
        command, invocation, [file, &invocation] { return paperFileFrom(*file, {QStringLiteral("pdf")}, invocation); },
        write);
}

} // namespace

void addPaperCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command = addSubcommand(app, "paper", "Write something to print: a sheet by the bed, or tonight's card");
    command.require_subcommand(1);
    addPaper(command, invocation, "log", "Two weeks to fill in by hand", writeSheet);
    addPaper(command, invocation, "evening", "Tonight's steps and times, on A6", writeCard);
}

} // namespace softfall
