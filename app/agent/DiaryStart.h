#pragma once

#include "core/time/Clock.h"
#include "storage/Database.h"
#include "storage/DiaryRescue.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace softfall {

/// A diary that is open, and what to say about it.
struct StartedDiary {
    std::unique_ptr<Database> database;
    QString readOnlyNotice;                 ///< why it is only to be read; empty: it can be written
    std::optional<RescueReport> rescue;     ///< it was damaged, or missing
    std::optional<FileMove> move;           ///< other programs had changed its files
    std::unique_ptr<QTemporaryDir> scratch; ///< where a copy lies that is read in its place

    [[nodiscard]] bool isReadOnly() const { return database && database->mode() == OpenMode::ReadOnly; }
};

/// Opens the diary, and rescues one that is damaged or has left only its log or backups. Where it cannot be opened for
/// writing, asks: open it to read, save a copy, try again, quit. Nothing, and a line on standard error, where that was
/// the choice, or `mayAsk` is false: then nothing is rescued either.
[[nodiscard]] std::optional<StartedDiary> startDiary(const QString& file, const Clock& clock, bool mayAsk);

} // namespace softfall
