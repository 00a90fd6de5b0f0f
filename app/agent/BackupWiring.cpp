#include "agent/BackupWiring.h"

#include <QThread>

namespace softfall {

BackupWiring::BackupWiring(DiaryStores& diary, EditService& edits, const Clock& clock)
    : m_backups(diary.file(), clock)
    , service({m_backups, diary.diary, edits, diary.plan, diary.routine, clock})
    , daily(m_backups, m_wakeup, clock, [this](auto work, const auto& done) { workOn(std::move(work), done); }) {}

BackupWiring::~BackupWiring() {
    if (m_thread) {
        m_thread->wait();
    }
}

void BackupWiring::workOn(std::function<void()> work, const std::function<void()>& done) {
    m_thread.reset(QThread::create(std::move(work)));
    QObject::connect(m_thread.get(), &QThread::finished, &daily, [this, done] {
        m_thread->wait();
        done();
    });
    m_thread->start(QThread::LowPriority);
}

} // namespace softfall
