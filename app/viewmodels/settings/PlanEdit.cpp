#include "viewmodels/settings/PlanEdit.h"

namespace softfall {

void editPlan(EveningService& evening, PageViewModel& page, const std::function<void(PlanSettings&)>& change,
              const QString& said) {
    const auto before = evening.settings();
    if (!before) {
        page.say(before.error());
        return;
    }
    PlanSettings after = *before;
    change(after);
    if (after != *before && page.went(evening.save(after))) {
        page.say(said, [&evening, back = *before] { return evening.save(back); });
    }
}

} // namespace softfall
