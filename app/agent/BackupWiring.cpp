#include "agent/BackupWiring.h"

#include <QFileInfo>
#include <QSettings>
#include <QThread>

namespace softfall {

namespace {

/// Of this computer: the copies that were pointed out.
const QString knownCopiesKey = QStringLiteral("copies/known");

void rememberKnownCopies(QStringList paths) {
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    QSettings().setValue(knownCopiesKey, paths);
}

} // namespace

BackupWiring::BackupWiring(DiaryStores& diary, EditService& edits, const Clock& clock)
    : m_backups(diary.file(), clock)
    , m_copies(diary.file(), clock)
    , service({m_backups, diary.diary, edits, diary.plan, diary.routine, clock})
    , daily(m_backups, m_wakeup, clock,
            [this](auto work, const auto& done) { workOn(m_backupThread, daily, std::move(work), done); })
    , copies({m_copies, [this](auto work, const auto& done) { workOn(m_copiesThread, copies, std::move(work), done); },
              [] { return QSettings().value(knownCopiesKey).toStringList(); }, rememberKnownCopies}) {}

BackupWiring::~BackupWiring() {
    for (const Thread* thread : {&m_backupThread, &m_copiesThread}) {
        if (*thread) {
            (*thread)->wait();
        }
    }
}

void BackupWiring::workOn(Thread& thread, QObject& service, std::function<void()> work,
                          const std::function<void()>& done) {
    thread.reset(QThread::create(std::move(work)));
    QObject::connect(thread.get(), &QThread::finished, &service, [&thread, done] {
        thread->wait();
        done();
    });
    thread->start(QThread::LowPriority);
}

} // namespace softfall
