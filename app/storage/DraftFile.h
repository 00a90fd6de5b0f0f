#pragma once

#include "core/diary/MorningDraftStore.h"

namespace softfall {

/// Drafts in a small file beside the diary, readable by its owner only. Not in the diary itself: an unsaved answer is
/// not an entry, and must not appear in undo, exports or backups.
class DraftFile final : public MorningDraftStore {
public:
    /// `path`: draftFileOf a diary; empty: nothing is kept.
    explicit DraftFile(QString path)
        : m_path(std::move(path)) {}

    [[nodiscard]] std::vector<MorningDraft> drafts() const override;
    [[nodiscard]] Result<void> write(const std::vector<MorningDraft>& drafts) override;

private:
    QString m_path;
};

/// The path of the draft file for the diary at `diaryPath`.
[[nodiscard]] QString draftFileOf(const QString& diaryPath);

} // namespace softfall
