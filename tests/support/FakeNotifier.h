#pragma once

#include "core/reminders/Notifier.h"

#include <QStringList>

#include <vector>

namespace softfall {

/// Notifications that are only noted down; the test chooses in the person's place.
class FakeNotifier : public Notifier {
public:
    void setActionHandler(std::function<void(const QString& key, const QString& action)> handler) override;
    void show(const Notice& notice) override;
    void close(const QString& key) override;

    /// Everything that was ever shown, in order.
    [[nodiscard]] const std::vector<Notice>& shown() const { return m_shown; }
    /// Keys of what was shown since the last call.
    [[nodiscard]] QStringList takeKeys();
    /// Keys of what stands on the desktop now, in order of appearance.
    [[nodiscard]] const QStringList& open() const { return m_open; }

    /// The person chooses `action` on the notice `key`; as on most desktops the notice closes.
    void choose(const QString& key, const QString& action);

private:
    std::function<void(const QString&, const QString&)> m_handler;
    std::vector<Notice> m_shown;
    std::size_t m_taken = 0;
    QStringList m_open;
};

} // namespace softfall
