#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

struct ChangeOptions {
    std::string night;
    std::string label;
    std::string id;
};

Result<Change> changeFrom(const ChangeOptions& options) {
    const auto night = parseNightDate(QString::fromStdString(options.night), QStringLiteral("night"));
    if (!night) {
        return std::unexpected(night.error());
    }
    return renamed(checked(Change{0, *night, QString::fromStdString(options.label)}), "label", "--label");
}

Result<void> add(Coach& coach, const Change& change) {
    const auto added = coach.diary.addChange(change);
    if (!added) {
        return std::unexpected(added.error());
    }
    coach.call.print(
        QStringLiteral("Added from the night of %1 (number %2).").arg(toIsoString(added->night)).arg(added->id),
        QJsonObject{{QStringLiteral("id"), qint64(added->id)}, {QStringLiteral("night"), toIsoString(added->night)}});
    return {};
}

QString toLine(const Change& change) {
    return QStringLiteral("%1  %2  %3").arg(change.id).arg(toIsoString(change.night), change.label);
}

QJsonObject toJson(const Change& change) {
    return {{QStringLiteral("id"), qint64(change.id)},
            {QStringLiteral("night"), toIsoString(change.night)},
            {QStringLiteral("label"), change.label}};
}

Result<void> list(Coach& coach) {
    const auto changes = coach.diary.changes();
    if (!changes) {
        return std::unexpected(changes.error());
    }
    coach.call.printList(*changes, toLine, toJson, "No changes.");
    return {};
}

Error noSuchChange(const QString& number) {
    return badInput(QStringLiteral("id"), number, QStringLiteral("a number from `change list`"));
}

Result<EntryId> idFrom(const ChangeOptions& options) {
    const QString text = QString::fromStdString(options.id);
    bool isNumber = false;
    const EntryId id = text.toLongLong(&isNumber);
    return isNumber ? Result<EntryId>(id) : std::unexpected(noSuchChange(text));
}

Result<void> remove(Coach& coach, EntryId id) {
    if (const auto removed = coach.diary.removeChange(id); !removed) {
        return std::unexpected(removed.error().kind == Error::Kind::NotFound ? noSuchChange(QString::number(id))
                                                                             : removed.error());
    }
    coach.call.print(QStringLiteral("Removed change %1.").arg(id),
                     QJsonObject{{QStringLiteral("removed"), qint64(id)}});
    return {};
}

} // namespace

void addChangeCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command = addSubcommand(app, "change", "Dates when you started to do something differently");
    command.require_subcommand(1);
    const auto options = std::make_shared<ChangeOptions>();
    CLI::App& added = addSubcommand(command, "add", "Add a change");
    added.add_option("night", options->night, "YYYY-MM-DD, the first night of the change")->required();
    added.add_option("--label", options->label, "What changed, 1 to 200 characters")->required();
    onCall(
        added, invocation, [options] { return changeFrom(*options); }, add);
    onCall(addSubcommand(command, "list", "List the changes with their numbers"), invocation, list);
    CLI::App& removed = addSubcommand(command, "remove", "Remove a change");
    removed.add_option("id", options->id, "Number of the change, from `change list`")->required();
    onCall(
        removed, invocation, [options] { return idFrom(*options); }, remove);
}

} // namespace softfall
