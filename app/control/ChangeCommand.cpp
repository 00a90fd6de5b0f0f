#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"

#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

struct ChangeOptions {
    std::string night;
    std::string label;
    std::string id;
};

Result<void> add(Invocation& invocation, const ChangeOptions& options) {
    const auto night = parseNightDate(QString::fromStdString(options.night), QStringLiteral("night"));
    if (!night) {
        return std::unexpected(night.error());
    }
    auto change = checked(Change{0, *night, QString::fromStdString(options.label)});
    if (!change) {
        change.error().field = QStringLiteral("--label");
        return std::unexpected(change.error());
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const auto added = (*coach)->diary.addChange(*change);
    if (!added) {
        return std::unexpected(added.error());
    }
    invocation.print(
        QStringLiteral("Noted from the night of %1 on (%2).").arg(toIsoString(added->night)).arg(added->id),
        QJsonDocument(QJsonObject{{QStringLiteral("id"), qint64(added->id)},
                                  {QStringLiteral("night"), toIsoString(added->night)}}));
    return {};
}

Result<void> list(Invocation& invocation) {
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const auto changes = (*coach)->diary.changes();
    if (!changes) {
        return std::unexpected(changes.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const Change& change : *changes) {
        json.append(QJsonObject{{QStringLiteral("id"), qint64(change.id)},
                                {QStringLiteral("night"), toIsoString(change.night)},
                                {QStringLiteral("label"), change.label}});
        lines << QStringLiteral("%1  %2  %3").arg(change.id).arg(toIsoString(change.night), change.label);
    }
    invocation.print(lines.isEmpty() ? QStringLiteral("No changes.") : lines.join(u'\n'), QJsonDocument(json));
    return {};
}

Result<void> remove(Invocation& invocation, const ChangeOptions& options) {
    const QString text = QString::fromStdString(options.id);
    bool isNumber = false;
    const EntryId id = text.toLongLong(&isNumber);
    const auto wrong = [&text] {
        return std::unexpected(badInput(QStringLiteral("id"), text, QStringLiteral("a number of `change list`")));
    };
    if (!isNumber) {
        return wrong();
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const auto removed = (*coach)->diary.removeChange(id);
    if (!removed && removed.error().kind == Error::Kind::NotFound) {
        return wrong();
    }
    if (removed) {
        invocation.print(QStringLiteral("Removed change %1.").arg(id),
                         QJsonDocument(QJsonObject{{QStringLiteral("removed"), qint64(id)}}));
    }
    return removed;
}

} // namespace

void addChangeCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* command = app.add_subcommand("change", "Dates from which on something was done differently");
    command->fallthrough()->require_subcommand(1);
    const auto options = std::make_shared<ChangeOptions>();
    CLI::App* added = command->add_subcommand("add", "Note a change");
    added->fallthrough();
    added->add_option("night", options->night, "YYYY-MM-DD, the first night of the change")->required();
    added->add_option("--label", options->label, "What was changed, 1 to 200 characters")->required();
    added->callback(
        [&invocation, options] { invocation.action = [options](Invocation& call) { return add(call, *options); }; });
    command->add_subcommand("list", "List the changes with their numbers")->fallthrough()->callback([&invocation] {
        invocation.action = list;
    });
    CLI::App* removed = command->add_subcommand("remove", "Remove a change");
    removed->fallthrough();
    removed->add_option("id", options->id, "Number of the change, as `change list` tells it")->required();
    removed->callback(
        [&invocation, options] { invocation.action = [options](Invocation& call) { return remove(call, *options); }; });
}

} // namespace softfall
