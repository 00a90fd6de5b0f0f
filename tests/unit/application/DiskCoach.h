#pragma once

#include "application/CheckInService.h"
#include "storage/DiaryStores.h"
#include "support/FakeNotifier.h"
#include "support/FakePresence.h"
#include "support/FakeTimeline.h"

#include <QString>

#include <memory>

namespace softfall {

/// The services wired as in the agent, over a diary file, on the fake timeline. `start` opens the file like the start
/// of the program, `end` closes it.
class DiskCoach {
public:
    DiskCoach(QString file, FakeTimeline& timeline, FakeNotifier& notifier, FakePresence& presence)
        : m_file(std::move(file))
        , m_timeline(timeline)
        , m_notifier(notifier)
        , m_presence(presence) {}
    ~DiskCoach() { end(); }

    void start();
    void end();
    [[nodiscard]] bool isRunning() const { return m_services != nullptr; }

    DiaryStores& stores() { return m_services->stores; }
    EditService& edits() { return m_services->edits; }
    EveningService& evening() { return m_services->evening; }
    DiaryService& entries() { return m_services->entries; }
    RoutineService& routine() { return m_services->routine; }
    ReminderService& reminders() { return m_services->reminders; }
    CheckInService& checkIns() { return m_services->checkIns; }

private:
    struct Services {
        explicit Services(DiskCoach& coach);
        DiaryStores stores;
        EditService edits;
        EveningService evening;
        DiaryService entries;
        std::unique_ptr<DurationTimer> timer;
        std::unique_ptr<Wakeup> wakeup;
        RoutineService routine;
        ReminderService reminders;
        CheckInService checkIns;
    };

    QString m_file;
    FakeTimeline& m_timeline;
    FakeNotifier& m_notifier;
    FakePresence& m_presence;
    std::unique_ptr<Services> m_services;
};

} // namespace softfall
