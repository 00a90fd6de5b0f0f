#include "agent/BackupParts.h"

#include <QThread>

namespace softfall {

BackupParts::BackupParts(DiaryStores& diary, const Clock& clock)
    : m_backups(diary.file(), clock)
    , service({m_backups, diary.diary, diary.plan, diary.routine})
    , daily(m_backups, m_wakeup, clock, [this](auto work, const auto& done) { workOn(std::move(work), done); }) {}

BackupParts::~BackupParts() {
    if (m_thread) {
        m_thread->wait();
    }
}

void BackupParts::workOn(std::function<void()> work, const std::function<void()>& done) {
    m_thread.reset(QThread::create(std::move(work)));
    QObject::connect(m_thread.get(), &QThread::finished, &daily, [this, done] {
        m_thread->wait();
        done();
    });
    m_thread->start(QThread::LowPriority);
}

} // namespace softfall
