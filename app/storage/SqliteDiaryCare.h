#pragma once

#include "core/readiness/DiaryCare.h"
#include "core/time/Clock.h"

namespace softfall {

/// DiaryCare of a diary file, with its own connections: the diary need not be open.
class SqliteDiaryCare : public DiaryCare {
public:
    /// The clock names the backups and must outlive this.
    SqliteDiaryCare(QString diaryPath, const Clock& clock);

    [[nodiscard]] DiaryFacts inspect() const override;
    [[nodiscard]] Result<QString> backUp() override;

private:
    QString m_path;
    const Clock& m_clock;
};

} // namespace softfall
