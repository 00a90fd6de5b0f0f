#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <utility>

namespace softfall {

/// Does `work` in a thread of its own and hands its result to `done` in that of `context`, or to nobody once `context`
/// is gone.
template <typename Work, typename Done>
void inThread(QObject* context, Work work, Done done) {
    auto result = std::make_shared<decltype(work())>();
    QThread* thread = QThread::create([result, work = std::move(work)] { *result = work(); });
    QObject::connect(thread, &QThread::finished, context,
                     [result, done = std::move(done)] { done(std::move(*result)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace softfall
