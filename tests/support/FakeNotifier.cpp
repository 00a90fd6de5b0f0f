#include "support/FakeNotifier.h"

#include <utility>

namespace softfall {

void FakeNotifier::setActionHandler(std::function<void(const QString&, const QString&)> handler) {
    m_handler = std::move(handler);
}

void FakeNotifier::setShownHandler(std::function<void(const NoticeShown&)> handler) {
    m_shownHandler = std::move(handler);
}

void FakeNotifier::setClosedHandler(std::function<void(const QString&)> handler) {
    m_closedHandler = std::move(handler);
}

void FakeNotifier::show(const Notice& notice) {
    const bool replaces = m_hasServer && m_adopted.contains(notice.key) && m_open.contains(notice.key);
    if (replaces) {
        m_replaced << notice.key;
    }
    m_kept[notice.key] = {notice, replaces};
    deliver(m_kept[notice.key]);
}

void FakeNotifier::deliver(Kept& kept) {
    const QString key = kept.notice.key;
    if (m_hasServer) {
        if (!std::exchange(kept.wasTaken, true)) {
            m_shown.push_back(kept.notice);
        }
        m_open.removeAll(key);
        m_open << key;
    }
    if (m_shownHandler && m_answers) {
        m_shownHandler({key, m_hasServer ? QStringLiteral("fake/") + key : QString()});
    }
}

bool FakeNotifier::adopt(const QString& key, const QString& /*handle*/) {
    if (m_hasServer) {
        m_adopted << key;
    }
    return m_hasServer;
}

void FakeNotifier::close(const QString& key) {
    m_open.removeAll(key);
    m_kept.erase(key);
}

void FakeNotifier::stopServer() {
    m_hasServer = false;
    m_open.clear();
}

void FakeNotifier::startServer() {
    m_hasServer = true;
    for (auto& [key, kept] : m_kept) {
        deliver(kept);
    }
}

QStringList FakeNotifier::takeKeys() {
    QStringList keys;
    for (; m_taken < m_shown.size(); ++m_taken) {
        keys << m_shown[m_taken].key;
    }
    return keys;
}

void FakeNotifier::forgetShown() {
    m_shown.clear();
    m_taken = 0;
    m_adopted.clear();
}

void FakeNotifier::choose(const QString& key, const QString& action) {
    m_open.removeAll(key);
    m_kept.erase(key);
    if (m_handler) {
        m_handler(key, action);
    }
    if (m_closedHandler) {
        m_closedHandler(key);
    }
}

void FakeNotifier::dismiss(const QString& key) {
    m_open.removeAll(key);
    m_kept.erase(key);
    if (m_closedHandler) {
        m_closedHandler(key);
    }
}

} // namespace softfall
