#include "core/diary/Change.h"

namespace softfall {

Result<Change> checked(Change change) {
    if (change.label.trimmed().isEmpty() || change.label.size() > 200 || change.label.contains(QChar::Null)) {
        return std::unexpected(
            badInput(QStringLiteral("label"), change.label, QStringLiteral("1 to 200 characters without NUL")));
    }
    return change;
}

} // namespace softfall
