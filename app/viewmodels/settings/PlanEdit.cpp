#include "viewmodels/settings/PlanEdit.h"

namespace softfall {

void editPlan(EveningService& evening, PageViewModel& page, const std::function<void(PlanSettings&)>& change,
              const QString& message) {
    const auto edit = evening.set(change);
    if (page.succeeded(edit) && *edit != 0) {
        page.notify(message, *edit);
    }
}

} // namespace softfall
