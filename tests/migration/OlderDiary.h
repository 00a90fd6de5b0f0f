#pragma once

#include "storage/DiaryFile.h"
#include "storage/Migration.h"
#include "support/Files.h"

#include <SQLiteCpp/Database.h>

namespace softfall {

inline QByteArray olderRows(const QString& name) {
    return bytesOf(QStringLiteral(SOFTFALL_SOURCE_DIR "/tests/data/") + name);
}

/// A diary as left by the program of schema `version`, its journal included: made from the scripts of all schemas up to
/// that, with what the program of each wrote after it (tests/data/diary-schema-N.sql). Without triggers.
inline void makeOlderDiary(const QString& path, int version) {
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (const Migration& migration : shippedMigrations()) {
        if (migration.version <= version) {
            database.exec(bytesOf(migration.script).toStdString());
            database.exec(olderRows(QStringLiteral("diary-schema-%1.sql").arg(migration.version)).toStdString());
        }
    }
    database.exec("PRAGMA user_version=" + std::to_string(version));
    database.exec("PRAGMA application_id=" + std::to_string(diaryApplicationId));
}

} // namespace softfall
