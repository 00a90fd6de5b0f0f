#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

struct MedicineOptions {
    std::string day;
    std::string step;
    std::string kind;
    std::string name;
    std::string id;
};

Result<Medicine> medicineFrom(const MedicineOptions& options) {
    const auto day = parseNightDate(QString::fromStdString(options.day), QStringLiteral("day"));
    const auto step = fromId<MedicineStep>(QString::fromStdString(options.step), QStringLiteral("step"));
    const auto kind = fromId<MedicineKind>(QString::fromStdString(options.kind), QStringLiteral("--kind"));
    if (const auto error = firstError(day, step, kind)) {
        return std::unexpected(*error);
    }
    return renamed(checked(Medicine{0, *day, *step, *kind, QString::fromStdString(options.name)}), "name", "--name");
}

Result<void> addMedicineEntry(Coach& coach, const Medicine& medicine) {
    const auto added = coach.screening.addMedicine(medicine);
    if (!added) {
        return std::unexpected(added.error());
    }
    coach.call.print(QStringLiteral("Logged: %1 on %2.").arg(toString(medicine.step), toIsoString(medicine.day)),
                     QJsonObject{{QStringLiteral("day"), toIsoString(medicine.day)}});
    return {};
}

QString medicineLine(const Medicine& medicine) {
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(medicine.id)
        .arg(toIsoString(medicine.day), toString(medicine.step), toString(medicine.kind), medicine.name)
        .trimmed();
}

QJsonObject medicineJson(const Medicine& medicine) {
    return {{QStringLiteral("id"), qint64(medicine.id)},
            {QStringLiteral("day"), toIsoString(medicine.day)},
            {QStringLiteral("step"), toString(medicine.step)},
            {QStringLiteral("kind"), toString(medicine.kind)},
            {QStringLiteral("name"), medicine.name}};
}

Result<void> listMedicines(Coach& coach) {
    const auto record = coach.screening.record();
    if (!record) {
        return std::unexpected(record.error());
    }
    coach.call.printList(record->medicines, medicineLine, medicineJson, "No medicines.");
    return {};
}

Error noSuchMedicine(const QString& number) {
    return badInput(QStringLiteral("id"), number, QStringLiteral("a number from `medicine list`"));
}

Result<EntryId> medicineIdFrom(const MedicineOptions& options) {
    const QString text = QString::fromStdString(options.id);
    bool isNumber = false;
    const EntryId id = text.toLongLong(&isNumber);
    return isNumber ? Result<EntryId>(id) : std::unexpected(noSuchMedicine(text));
}

Result<void> removeMedicineEntry(Coach& coach, EntryId id) {
    if (const auto removed = coach.screening.removeMedicine(id); !removed) {
        return std::unexpected(removed.error().kind == Error::Kind::NotFound ? noSuchMedicine(QString::number(id))
                                                                             : removed.error());
    }
    coach.call.print(QStringLiteral("Removed medicine %1.").arg(id),
                     QJsonObject{{QStringLiteral("removed"), qint64(id)}});
    return {};
}

} // namespace

void addMedicineCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command = addSubcommand(app, "medicine", "Medicines you started, raised, lowered or stopped");
    command.require_subcommand(1);
    const auto options = std::make_shared<MedicineOptions>();
    CLI::App& added = addSubcommand(command, "add", "Log a step with a medicine");
    added.add_option("day", options->day, "YYYY-MM-DD; roughly is good enough")->required();
    added.add_option("step", options->step, "started, raised, lowered or stopped")->required();
    std::string kinds;
    for (const MedicineKind kind : allValues<MedicineKind>) {
        kinds += (kinds.empty() ? "" : ", ") + toString(kind).toStdString();
    }
    added.add_option("--kind", options->kind, kinds)->required();
    added.add_option("--name", options->name, "At most 100 characters");
    onCall(
        added, invocation, [options] { return medicineFrom(*options); }, addMedicineEntry);
    onCall(addSubcommand(command, "list", "List them with their numbers"), invocation, listMedicines);
    CLI::App& removed = addSubcommand(command, "remove", "Remove one");
    removed.add_option("id", options->id, "Its number, from `medicine list`")->required();
    onCall(
        removed, invocation, [options] { return medicineIdFrom(*options); }, removeMedicineEntry);
}

} // namespace softfall
