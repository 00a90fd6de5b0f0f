#include "control/Commands.h"
#include "control/NightJson.h"
#include "control/OpenCoach.h"
#include "control/Options.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

QString toLine(const NightRecord& record) {
    const QString count = record.twitches ? QString::number(*record.twitches) : QStringLiteral("–");
    return QStringLiteral("%1  %2  %3")
        .arg(toIsoString(record.night), count.rightJustified(2), toString(record.standing));
}

Result<void> list(Invocation& invocation, const NightBoundOptions& options) {
    const auto bounds = nightBounds(options);
    if (!bounds) {
        return std::unexpected(bounds.error());
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const auto extent = (*coach)->diary.extent();
    if (!extent) {
        return std::unexpected(extent.error());
    }
    std::vector<NightRecord> records;
    if (*extent) {
        // Nights outside the extent have no record.
        auto found = (*coach)->diary.nights({std::max(bounds->from.value_or((*extent)->first), (*extent)->first),
                                             std::min(bounds->to.value_or((*extent)->last), (*extent)->last)});
        if (!found) {
            return std::unexpected(found.error());
        }
        records = std::move(*found);
        std::erase_if(records, [](const NightRecord& record) { return record.standing == NightStanding::Absent; });
    }
    QJsonArray json;
    QStringList lines;
    for (const NightRecord& record : records) {
        json.append(toJson(record));
        lines << toLine(record);
    }
    invocation.print(lines.isEmpty() ? QStringLiteral("No nights.") : lines.join(u'\n'), QJsonDocument(json));
    return {};
}

} // namespace

void addNightsCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* command = app.add_subcommand("nights", "List the nights that something is known of");
    command->fallthrough();
    const auto options = std::make_shared<NightBoundOptions>();
    addNightBounds(*command, options);
    command->callback(
        [&invocation, options] { invocation.action = [options](Invocation& call) { return list(call, *options); }; });
}

} // namespace softfall
