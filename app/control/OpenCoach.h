#pragma once

#include "application/BackupService.h"
#include "application/DiaryService.h"
#include "application/EveningService.h"
#include "control/Invocation.h"
#include "core/diary/BackgroundReader.h"
#include "storage/DiaryStores.h"
#include "storage/SqliteBackups.h"

#include <memory>

namespace softfall {

/// The services of one call over the diary in its data folder.
class Coach {
public:
    Coach(std::unique_ptr<Database> database, QString file, const Clock& clock)
        : m_stores(std::move(database), std::move(file))
        , m_backups(m_stores.file(), clock)
        , reminders(m_stores.reminders)
        , routine(m_stores.routine)
        , evening(m_stores.plan, clock)
        , diary(m_stores.diary, m_stores.diary, evening, clock)
        , backups({m_backups, m_stores.diary, m_stores.plan, m_stores.routine}) {}

    [[nodiscard]] CoachStores stores() const {
        return {m_stores.diary, m_stores.plan, m_stores.routine, m_stores.reminders};
    }

private:
    DiaryStores m_stores;
    SqliteBackups m_backups;

public:
    ReminderStore& reminders;
    RoutineStore& routine;
    EveningService evening;
    DiaryService diary;
    BackupService backups;
};

/// Path of the diary that the call is about; it need not exist.
[[nodiscard]] QString diaryPathOf(const Invocation& invocation);

/// Opens the diary, or makes a new one where there is none.
[[nodiscard]] Result<std::unique_ptr<Coach>> openCoach(const Invocation& invocation);

/// `error` with what is safe and what to do next, where it is one of the diary file.
[[nodiscard]] Error advised(Error error, const Invocation& invocation);

} // namespace softfall
