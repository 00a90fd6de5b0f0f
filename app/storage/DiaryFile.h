#pragma once

#include "core/Result.h"
#include "storage/Database.h"
#include "storage/Migration.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace softfall {

/// The result of opening a diary file.
enum class OpenOutcome {
    Current,           ///< has this program's schema
    Upgraded,          ///< was older; a verified backup of it is in `backups`
    Created,           ///< was not there, or empty, and nothing was left of one
    NewerCompatible,   ///< has a newer schema that this program may write
    NewerIncompatible, ///< has a newer schema that this program must not write; open only for reading
    Damaged,           ///< damaged, or lost while a log or backups of it are left; nothing was written to it
    Failed             ///< could not be opened, created or upgraded, or is not a diary; nothing was written to it
};

/// Whether opening reads the whole file first.
enum class IntegrityCheck { None, Quick };

struct OpenOptions {
    OpenMode mode = OpenMode::ReadWrite;
    IntegrityCheck integrity = IntegrityCheck::None;
    std::chrono::milliseconds busyTimeout{5000}; ///< how long to wait for another program that writes
    bool startsNew = false;                      ///< makes a new diary even where backups of another are left
    std::optional<DiaryHold::Links> holds{};     ///< for writing: its files are held so; nothing: not at all
};

struct OpenedDiary {
    OpenOutcome outcome = OpenOutcome::Failed;
    std::unique_ptr<Database> database; ///< nothing when Damaged or Failed, or NewerIncompatible and opened for writing
    std::optional<Error> error;         ///< why, set exactly when there is no database
    QString backup;                     ///< when Upgraded: path of the copy made before
    bool isForeign = false;             ///< when Failed: intact, but not a diary of Softfall
    std::optional<FileMove> move;       ///< other programs had changed its files, and what was done about it
};

/// `PRAGMA application_id` of a diary: "Soft".
inline constexpr int diaryApplicationId = 0x536F6674;

/// A diary on disk: creates it (folder 0700, file 0600), upgrades it, opens it. Two programs may do so at once.
class DiaryFile {
public:
    explicit DiaryFile(QString path, std::vector<Migration> migrations = shippedMigrations());

    [[nodiscard]] OpenedDiary open(const OpenOptions& options = {}) const;

private:
    struct Header; // what the file says about itself

    [[nodiscard]] Result<void> prepareFolder() const;
    [[nodiscard]] std::optional<QString> loss() const;
    [[nodiscard]] OpenedDiary openSettled(const OpenOptions& options) const;
    [[nodiscard]] OpenedDiary openExisting(const OpenOptions& options) const;
    [[nodiscard]] bool upgrade(Database& database, QString& backup) const;
    [[nodiscard]] int latestVersion() const { return m_migrations.back().version; }

    QString m_path;
    std::vector<Migration> m_migrations;
};

} // namespace softfall
