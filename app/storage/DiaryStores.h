#pragma once

#include "storage/Database.h"
#include "storage/DraftFile.h"
#include "storage/SqliteDiary.h"
#include "storage/SqlitePlanStore.h"
#include "storage/SqliteReminderStore.h"
#include "storage/SqliteRoutineStore.h"

#include <QString>

#include <memory>

namespace softfall {

/// An open diary file and the stores over it.
class DiaryStores {
public:
    DiaryStores(std::unique_ptr<Database> database, QString file)
        : m_database(std::move(database))
        , m_file(std::move(file))
        , diary(*m_database)
        , plan(*m_database)
        , routine(*m_database)
        , reminders(*m_database)
        , drafts(m_database->mode() == OpenMode::ReadOnly ? QString() : draftFileOf(m_file)) {}

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] const QString& file() const { return m_file; }

private:
    std::unique_ptr<Database> m_database;
    QString m_file;

public:
    SqliteDiary diary;
    SqlitePlanStore plan;
    SqliteRoutineStore routine;
    SqliteReminderStore reminders;
    DraftFile drafts;
};

} // namespace softfall
