#include "application/ReportService.h"
#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"
#include "control/PaperFile.h"
#include "control/PaperModule.h"
#include "exchange/AtomicFile.h"
#include "exchange/ReportHtml.h"
#include "viewmodels/wording/ReportWords.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

struct ReportOptions {
    std::string file;
    std::shared_ptr<NightBoundOptions> nights = std::make_shared<NightBoundOptions>();
    bool annex = false;
    std::string question;
};

struct ReportCall {
    QString file;
    ReportRequest request;
    ReportAnnex annex = ReportAnnex::None;

    [[nodiscard]] bool isHtml() const { return file.endsWith(QLatin1String(".html"), Qt::CaseInsensitive); }
};

Result<ReportCall> callFrom(const ReportOptions& options, const Invocation& invocation) {
    const auto file = paperFileFrom(options.file, {QStringLiteral("pdf"), QStringLiteral("html")}, invocation);
    const auto bounds = nightBounds(*options.nights);
    const auto question = checkedQuestion(QString::fromStdString(options.question), QStringLiteral("--question"));
    if (const auto error = firstError(file, bounds, question)) {
        return std::unexpected(*error);
    }
    return ReportCall{
        *file, {bounds->from, bounds->to, *question}, options.annex ? ReportAnnex::Nights : ReportAnnex::None};
}

/// As words are made with an application object only, which each form of a report has of its own kind.
Result<QByteArray> bytesOf(const ReportCall& call, const Report& report) {
    const QLocale locale;
    if (call.isHtml()) {
        int count = 1;
        char name[] = "softfallctl";
        char* arguments[] = {name, nullptr};
        const QCoreApplication application(count, arguments);
        return toHtml(reportText(report, call.annex, locale));
    }
    LoadedPaperModule loaded;
    const auto module = loaded.get();
    if (!module) {
        return std::unexpected(module.error());
    }
    return (*module)->write({reportText(report, call.annex, locale), paperSizeOf(locale)}).pdf;
}

Result<void> writeReport(Coach& coach, const ReportCall& call) {
    const Clock& clock = coach.call.clock;
    const auto today = std::chrono::floor<std::chrono::days>(clock.zone().wallAt(clock.now()));
    const auto rules = coach.screening.rules();
    if (!rules) {
        return std::unexpected(rules.error());
    }
    const auto report = makeReport(coach.stores(), call.request,
                                   {coach.evening.currentNight(), coach.evening.planningZone(), today, **rules});
    if (!report) {
        return std::unexpected(report.error());
    }
    const auto bytes = bytesOf(call, *report);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (auto written = writeFileAtomically(call.file, *bytes, diaryPathOf(coach.call)); !written) {
        return written;
    }
    QJsonObject json{{QStringLiteral("path"), call.file},
                     {QStringLiteral("format"), call.isHtml() ? QStringLiteral("html") : QStringLiteral("pdf")},
                     {QStringLiteral("nights"), report->nights.size()},
                     {QStringLiteral("logged"), report->insight.logged.nights},
                     {QStringLiteral("annex"), call.annex == ReportAnnex::Nights}};
    if (report->isEmpty()) {
        coach.call.print(QStringLiteral("A report without nights written to %1.").arg(call.file), json);
        return {};
    }
    const QString from = toIsoString(report->nights.first);
    const QString to = toIsoString(report->nights.last);
    json.insert(QStringLiteral("from"), from);
    json.insert(QStringLiteral("to"), to);
    coach.call.print(QStringLiteral("Report of %1 to %2, %3 of %4 nights logged, written to %5.")
                         .arg(from, to, QString::number(report->insight.logged.nights),
                              QString::number(report->nights.size()), call.file),
                     json);
    return {};
}

} // namespace

void addReportCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command = addSubcommand(app, "report", "Write a report for an appointment, as PDF or HTML");
    const auto options = std::make_shared<ReportOptions>();
    command.add_option("FILE", options->file, "File to write, .pdf or .html (an existing one is replaced)")->required();
    addNightBounds(command, options->nights);
    command.add_flag("--annex", options->annex, "Also list all nights");
    command.add_option("--question", options->question, "What you want to ask; stands at the top");
    onCall(
        command, invocation, [options, &invocation] { return callFrom(*options, invocation); }, writeReport);
}

} // namespace softfall
