#include "core/diary/PlanImport.h"

namespace softfall {

QString toString(PlanImport plan) {
    switch (plan) {
    case PlanImport::None:
        return QStringLiteral("none");
    case PlanImport::Same:
        return QStringLiteral("same");
    case PlanImport::Taken:
        return QStringLiteral("taken");
    case PlanImport::LeftAlone:
        return QStringLiteral("left-alone");
    }
    return {};
}

QString toString(PlanChoice choice) {
    switch (choice) {
    case PlanChoice::WhereUnset:
        return QStringLiteral("where-unset");
    case PlanChoice::Take:
        return QStringLiteral("take");
    case PlanChoice::LeaveAlone:
        return QStringLiteral("leave-alone");
    }
    return {};
}

Result<PlanChoice> planChoiceFromId(const QString& id, const QString& field) {
    for (const PlanChoice choice : {PlanChoice::WhereUnset, PlanChoice::Take, PlanChoice::LeaveAlone}) {
        if (toString(choice) == id) {
            return choice;
        }
    }
    return std::unexpected(badInput(field, id, QStringLiteral("where-unset, take or leave-alone")));
}

PlanImport planToImport(const PlanSettings& existing, const std::optional<PlanSettings>& incoming, PlanChoice choice) {
    if (!incoming) {
        return PlanImport::None;
    }
    if (*incoming == existing) {
        return PlanImport::Same;
    }
    const bool takes = choice == PlanChoice::Take || (choice == PlanChoice::WhereUnset && existing == PlanSettings{});
    return takes ? PlanImport::Taken : PlanImport::LeftAlone;
}

} // namespace softfall
