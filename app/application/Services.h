#pragma once

#include "application/BackupService.h"
#include "application/ByEarService.h"
#include "application/CheckInService.h"
#include "application/CopiesService.h"
#include "application/CueService.h"
#include "application/DiaryService.h"
#include "application/EditService.h"
#include "application/EveningService.h"
#include "application/ExperimentService.h"
#include "application/InsightService.h"
#include "application/ReadinessService.h"
#include "application/ReminderService.h"
#include "application/ReportService.h"
#include "application/RoutineService.h"
#include "application/ScreeningService.h"

namespace softfall {

/// The services over one diary: the agent creates them and lends them to the window.
struct Services {
    EditService& edits;
    EveningService& evening;
    DiaryService& diary;
    RoutineService& routine;
    ReminderService& reminders;
    CheckInService& checkIns;
    ExperimentService& experiments;
    ReadinessService& readiness;
    CueService& cues;
    ByEarService& byEar;
    AfterTwitchService& afterTwitch;
    BackupService& backups;
    CopiesService& copies;
    InsightService& insight;
    ScreeningService& screening;
    ReportService& reports;
    const Clock& clock;
};

} // namespace softfall
