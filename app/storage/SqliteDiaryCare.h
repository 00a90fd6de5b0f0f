#pragma once

#include "core/readiness/DiaryCare.h"
#include "core/time/Clock.h"
#include "storage/DiaryToRead.h"

namespace softfall {

/// DiaryCare of a diary file, with its own connections: the diary need not be open.
class SqliteDiaryCare : public DiaryCare {
public:
    /// The clock names the backups and must outlive this. With `copyFolder` as for `openToRead`.
    SqliteDiaryCare(QString diaryPath, const Clock& clock, CopyFolder copyFolder = {});

    [[nodiscard]] DiaryFacts inspect() const override;
    [[nodiscard]] Result<QString> backUp() override;

private:
    QString m_path;
    const Clock& m_clock;
    CopyFolder m_copyFolder;
};

} // namespace softfall
