#include "DiskCoach.h"

#include "storage/DiaryFile.h"

#include <SQLiteCpp/Database.h>

namespace softfall {

namespace {

std::unique_ptr<Database> opened(const QString& file) {
    OpenedDiary diary = DiaryFile(file).open();
    if (!diary.database) {
        qFatal("the diary cannot be opened: %s", qPrintable(describe(diary.error.value_or(Error{}))));
    }
    return std::move(diary.database);
}

} // namespace

DiskCoach::Services::Services(DiskCoach& coach)
    : stores(opened(coach.m_file), coach.m_file)
    , edits(stores.diary, stores.diary)
    , evening(stores.plan, edits, coach.m_timeline)
    , entries(stores.diary, edits, evening, coach.m_timeline)
    , timer(coach.m_timeline.newDurationTimer())
    , wakeup(coach.m_timeline.newWakeup())
    , routine(stores.routine, entries, evening, coach.m_timeline, *timer)
    , reminders({stores.reminders, coach.m_notifier, *wakeup, coach.m_presence, coach.m_timeline}, evening, entries,
                routine, [](const NoticeContent&) { return Notice(); })
    , checkIns(reminders, entries, evening, edits, stores.drafts, coach.m_timeline) {}

void DiskCoach::start() {
    m_services = std::make_unique<Services>(*this);
    // No power fails here, and waiting for the disk would take most of the test's time.
    stores().database().connection().exec("PRAGMA synchronous=OFF");
    QObject::connect(&reminders(), &ReminderService::routineRequested, &routine(), [this] { (void)routine().start(); });
    (void)evening().begin(Begun{});
    (void)evening().learnHome();
    reminders().begin();
}

void DiskCoach::end() {
    m_services.reset();
    m_notifier.setActionHandler({});
    m_notifier.setShownHandler({});
    m_presence.setHandler({});
}

} // namespace softfall
