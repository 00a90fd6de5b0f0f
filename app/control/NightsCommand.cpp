#include "control/Commands.h"
#include "control/NightJson.h"
#include "control/OpenCoach.h"
#include "control/Options.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

QString toNightLine(const NightRecord& record) {
    const QString count = record.twitches ? QString::number(*record.twitches) : QStringLiteral("–");
    return QStringLiteral("%1  %2  %3")
        .arg(toIsoString(record.night), count.rightJustified(2), toString(record.status));
}

Result<void> listNights(Coach& coach, const NightBounds& bounds) {
    const auto extent = coach.diary.extent();
    if (!extent) {
        return std::unexpected(extent.error());
    }
    std::vector<NightRecord> records;
    if (const auto& all = *extent) {
        // Nights outside the extent have no record.
        auto found = coach.diary.nights({std::max(bounds.from.value_or(all->first), all->first),
                                         std::min(bounds.to.value_or(all->last), all->last)});
        if (!found) {
            return std::unexpected(found.error());
        }
        records = std::move(*found);
        std::erase_if(records, [](const NightRecord& record) { return record.status == NightRecordStatus::Absent; });
    }
    coach.call.printList(
        records, toNightLine, [](const NightRecord& record) { return toJson(record); }, "No nights.");
    return {};
}

} // namespace

void addNightsCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command = addSubcommand(app, "nights", "List the nights with something in them");
    const auto options = std::make_shared<NightBoundOptions>();
    addNightBounds(command, options);
    onCall(
        command, invocation, [options] { return nightBounds(*options); }, listNights);
}

} // namespace softfall
