#include "core/routine/Stretch.h"

namespace softfall {

QString toString(StretchId stretch) {
    switch (stretch) {
    case StretchId::Hamstring:
        return QStringLiteral("hamstring");
    case StretchId::Calf:
        return QStringLiteral("calf");
    case StretchId::Quadriceps:
        return QStringLiteral("quadriceps");
    }
    return {};
}

Result<StretchId> stretchFromId(const QString& id, const QString& field) {
    for (const StretchId stretch : {StretchId::Hamstring, StretchId::Calf, StretchId::Quadriceps}) {
        if (toString(stretch) == id) {
            return stretch;
        }
    }
    return std::unexpected(badInput(field, id, QStringLiteral("hamstring, calf or quadriceps")));
}

} // namespace softfall
