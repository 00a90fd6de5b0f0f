#pragma once

#include "core/diary/MorningDraftStore.h"

namespace softfall {

/// Drafts in memory, for tests of what stands above the store.
class MemoryDrafts final : public MorningDraftStore {
public:
    [[nodiscard]] std::vector<MorningDraft> drafts() const override { return m_drafts; }
    [[nodiscard]] Result<void> write(const std::vector<MorningDraft>& drafts) override {
        m_drafts = drafts;
        return {};
    }

private:
    std::vector<MorningDraft> m_drafts;
};

} // namespace softfall
