#pragma once

#include "core/diary/Night.h"

#include <vector>

namespace softfall {

/// An unsaved answer about a night: as Night, but the count may still be missing.
using MorningDraft = Night;

/// Port: where drafts are kept. They are not entries: not undone, not exported, in no backup.
class MorningDraftStore {
public:
    virtual ~MorningDraftStore() = default;

    /// In the order in which they were written. Empty where there is none or they cannot be read: nothing hangs on
    /// them.
    [[nodiscard]] virtual std::vector<MorningDraft> drafts() const = 0;
    /// Replaces all of them.
    [[nodiscard]] virtual Result<void> write(const std::vector<MorningDraft>& drafts) = 0;
};

} // namespace softfall
