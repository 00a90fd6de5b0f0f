#pragma once

#include "core/coach/CopyStore.h"
#include "core/time/Clock.h"

namespace softfall {

/// CopyStore of the files beside a diary; where the diary is a link, also beside what it leads to. A copy is any other
/// file whose first bytes say that it is a Softfall diary, or whose name says that it was one (`isConflictName`): a
/// file more costs a look at its first hundred bytes. The diary need not be open, or there.
class DiaryCopies final : public CopyStore {
public:
    /// The clock gives the zone in which times are said, and must outlive this.
    DiaryCopies(QString diaryPath, const Clock& clock);

    [[nodiscard]] std::vector<DiaryCopy> find() const override;
    [[nodiscard]] std::vector<DiaryCopy> look() const override;

private:
    QString m_path;
    const Clock& m_clock;
};

} // namespace softfall
