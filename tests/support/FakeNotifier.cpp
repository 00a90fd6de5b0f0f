#include "support/FakeNotifier.h"

namespace softfall {

void FakeNotifier::setActionHandler(std::function<void(const QString&, const QString&)> handler) {
    m_handler = std::move(handler);
}

void FakeNotifier::show(const Notice& notice) {
    m_shown.push_back(notice);
    m_open.removeAll(notice.key);
    m_open << notice.key;
}

void FakeNotifier::close(const QString& key) {
    m_open.removeAll(key);
}

QStringList FakeNotifier::takeKeys() {
    QStringList keys;
    for (; m_taken < m_shown.size(); ++m_taken) {
        keys << m_shown[m_taken].key;
    }
    return keys;
}

void FakeNotifier::choose(const QString& key, const QString& action) {
    m_open.removeAll(key);
    if (m_handler) {
        m_handler(key, action);
    }
}

} // namespace softfall
