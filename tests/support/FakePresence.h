#pragma once

#include "core/reminders/Presence.h"

#include <utility>

namespace softfall {

/// Somebody is at the machine unless the test says otherwise.
class FakePresence : public Presence {
public:
    [[nodiscard]] bool isAway() const override { return m_isAway; }
    void setHandler(std::function<void()> handler) override { m_handler = std::move(handler); }

    void goAway() { set(true); }
    void comeBack() { set(false); }

private:
    void set(bool isAway) {
        m_isAway = isAway;
        if (m_handler) {
            m_handler();
        }
    }

    bool m_isAway = false;
    std::function<void()> m_handler;
};

} // namespace softfall
