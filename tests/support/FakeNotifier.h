#pragma once

#include "core/reminders/Notifier.h"

#include <QStringList>

#include <map>
#include <vector>

namespace softfall {

/// Notifications that are only recorded; the test chooses for the person. The server is there unless the test
/// stops it; it takes a notice at once.
class FakeNotifier : public Notifier {
public:
    void setActionHandler(std::function<void(const QString& key, const QString& action)> handler) override;
    void setShownHandler(std::function<void(const NoticeShown& shown)> handler) override;
    void show(const Notice& notice) override;
    void setClosedHandler(std::function<void(const QString& key)> handler) override;
    [[nodiscard]] bool adopt(const QString& key, const QString& handle) override;
    void close(const QString& key) override;

    /// Everything that a server ever took, in order; what is shown again after a change of servers counts once.
    [[nodiscard]] const std::vector<Notice>& shown() const { return m_shown; }
    /// Keys of the notices shown since the last call.
    [[nodiscard]] QStringList takeKeys();
    /// Forgets everything shown so far, so that the fake does not grow in a long test.
    void forgetShown();
    /// Keys of the notices on the desktop now, in order of appearance.
    [[nodiscard]] const QStringList& open() const { return m_open; }
    /// Keys that were adopted from an earlier run, and of those the ones that were shown again in place of the old.
    [[nodiscard]] const QStringList& adopted() const { return m_adopted; }
    [[nodiscard]] const QStringList& replaced() const { return m_replaced; }

    /// The person chooses `action` on the notice `key`; as on most desktops the notice closes.
    void choose(const QString& key, const QString& action);

    /// The person closes the notice without an answer.
    void dismiss(const QString& key);

    /// The server takes what it is given, but its answer never arrives: the program ends first.
    void loseAnswers() { m_answers = false; }
    void stopServer();
    void startServer();

private:
    struct Kept {
        Notice notice;
        bool wasTaken = false;
    };
    void deliver(Kept& kept);

    std::function<void(const QString&, const QString&)> m_handler;
    std::function<void(const NoticeShown&)> m_shownHandler;
    std::function<void(const QString&)> m_closedHandler;
    std::vector<Notice> m_shown;
    std::size_t m_taken = 0;
    QStringList m_open;
    QStringList m_adopted;
    QStringList m_replaced;
    std::map<QString, Kept> m_kept; ///< sent and not closed
    bool m_hasServer = true;
    bool m_answers = true;
};

} // namespace softfall
