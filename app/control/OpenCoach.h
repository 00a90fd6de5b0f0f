#pragma once

#include "application/DiaryService.h"
#include "application/EveningService.h"
#include "control/Invocation.h"
#include "storage/DiaryStores.h"

#include <memory>

namespace softfall {

/// The services of one call over the diary in its data folder.
class Coach {
public:
    Coach(std::unique_ptr<Database> database, QString file, const Clock& clock)
        : m_stores(std::move(database), std::move(file))
        , reminders(m_stores.reminders)
        , evening(m_stores.plan, clock)
        , diary(m_stores.diary, m_stores.diary, evening, clock) {}

private:
    DiaryStores m_stores;

public:
    ReminderStore& reminders;
    EveningService evening;
    DiaryService diary;
};

/// Path of the diary that the call is about; it need not exist.
[[nodiscard]] QString diaryPathOf(const Invocation& invocation);

/// Opens the diary, or makes a new one where there is none.
[[nodiscard]] Result<std::unique_ptr<Coach>> openCoach(const Invocation& invocation);

} // namespace softfall
