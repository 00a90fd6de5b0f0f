#include "core/screening/Finding.h"

#include <cmath>

namespace softfall {

Result<Finding> checked(Finding finding) {
    if (finding.version < 1) {
        return std::unexpected(
            badInput(QStringLiteral("version"), QString::number(finding.version), QStringLiteral("1 or more")));
    }
    if (finding.inputs.size() > maxFindingInputs || finding.inputs.contains(QChar::Null)) {
        return std::unexpected(badInput(QStringLiteral("inputs"), finding.inputs,
                                        QStringLiteral("at most %1 characters without NUL").arg(maxFindingInputs)));
    }
    if (!std::isfinite(finding.measure)) {
        return std::unexpected(
            badInput(QStringLiteral("measure"), QString::number(finding.measure), QStringLiteral("a number")));
    }
    return finding;
}

} // namespace softfall
