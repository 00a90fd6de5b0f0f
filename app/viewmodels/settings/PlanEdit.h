#pragma once

#include "application/EveningService.h"
#include "viewmodels/PageViewModel.h"

#include <functional>

namespace softfall {

/// Changes what the person set and stores it at once; `page` says `message`, with its undo, or why it was refused.
/// Nothing is said where nothing changes.
void editPlan(EveningService& evening, PageViewModel& page, const std::function<void(PlanSettings&)>& change,
              const QString& message);

} // namespace softfall
