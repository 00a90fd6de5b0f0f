#pragma once

#include "application/BackupService.h"
#include "application/ExperimentService.h"
#include "application/ScreeningService.h"
#include "application/ShippedRules.h"
#include "control/Invocation.h"
#include "core/coach/BackgroundReader.h"
#include "storage/DiaryStores.h"
#include "storage/DiaryToRead.h"
#include "storage/ScratchFolder.h"
#include "storage/SqliteBackups.h"

#include <memory>

namespace softfall {

/// An open diary; of one that cannot be written, or only a copy in a folder of its own.
struct ReadableDiary {
    std::unique_ptr<ScratchFolder> copy;
    std::unique_ptr<Database> database;
    std::optional<Error> whyReadOnly;
};

/// The services of one call over the diary in its data folder.
class Coach {
public:
    /// `invocation` must outlive it.
    Coach(ReadableDiary opened, QString file, const Invocation& invocation)
        : call(invocation)
        , whyReadOnly(std::move(opened.whyReadOnly))
        , m_copy(std::move(opened.copy))
        , m_stores(std::move(opened.database), std::move(file))
        , m_backups(m_stores.file(), call.clock)
        , reminders(m_stores.reminders)
        , edits(m_stores.diary, m_stores.diary)
        , evening(m_stores.plan, edits, call.clock)
        , diary(m_stores.diary, edits, evening, call.clock)
        , experiments(diary, edits, evening, reminders)
        , screening(stores(), diary, edits, evening, call.clock, shippedScreeningRules)
        , backups({m_backups, m_stores.diary, edits, m_stores.plan, m_stores.routine, call.clock}) {}

    [[nodiscard]] CoachStores stores() const {
        return {m_stores.diary, m_stores.plan, m_stores.routine, m_stores.reminders};
    }

    const Invocation& call;
    const std::optional<Error> whyReadOnly; ///< set where the diary can only be read

private:
    std::unique_ptr<ScratchFolder> m_copy; // goes after what is open in it
    DiaryStores m_stores;
    SqliteBackups m_backups;

public:
    ReminderStore& reminders;
    EditService edits;
    EveningService evening;
    DiaryService diary;
    ExperimentService experiments;
    ScreeningService screening;
    BackupService backups;
};

/// Path of the call's diary; it need not exist.
[[nodiscard]] QString diaryPathOf(const Invocation& invocation);

/// A folder for a copy of a diary, kept in `folder`.
[[nodiscard]] CopyFolder copyFolderIn(std::unique_ptr<ScratchFolder>& folder);

/// Opens the diary, or creates one if there is none; only to be read where it cannot be written. Also fails if its plan
/// cannot be read.
[[nodiscard]] Result<std::unique_ptr<Coach>> openCoach(const Invocation& invocation);

/// `error` with what is safe and what to do next, if it concerns the diary file.
[[nodiscard]] Error advised(Error error, const Invocation& invocation);

} // namespace softfall
