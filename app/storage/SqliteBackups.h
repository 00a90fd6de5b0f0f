#pragma once

#include "core/coach/BackupStore.h"
#include "core/time/Clock.h"

namespace softfall {

/// The folder `backups` beside a diary file. The diary need not be open.
class SqliteBackups final : public BackupStore {
public:
    /// The clock names the backups and must outlive this; it is called in the thread of the call.
    SqliteBackups(QString diaryPath, const Clock& clock);

    [[nodiscard]] Result<std::vector<Backup>> list() const override;
    [[nodiscard]] Result<Backup> make(BackupReason reason) override;
    [[nodiscard]] Result<void> remove(const QString& path) override;
    [[nodiscard]] Result<CoachContents> read(const QString& path, const QString& field) const override;
    [[nodiscard]] Result<void> deleteEverything() override;

private:
    QString m_path;
    const Clock& m_clock;
};

} // namespace softfall
