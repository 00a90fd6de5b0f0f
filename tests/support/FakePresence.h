#pragma once

#include "core/reminders/Presence.h"

#include <utility>

namespace softfall {

/// Somebody is at the machine unless the test says otherwise.
class FakePresence : public Presence {
public:
    [[nodiscard]] bool isAway() const override { return m_isAway; }
    [[nodiscard]] bool isKnown() const override { return m_isKnown; }
    void setHandler(std::function<void()> handler) override { m_handler = std::move(handler); }

    /// The desktop has not answered; goAway() and comeBack() are its answer.
    void startUnknown() { m_isKnown = false; }
    void goAway() { set(true); }
    void comeBack() { set(false); }

private:
    void set(bool isAway) {
        m_isAway = isAway;
        m_isKnown = true;
        if (m_handler) {
            m_handler();
        }
    }

    bool m_isAway = false;
    bool m_isKnown = true;
    std::function<void()> m_handler;
};

} // namespace softfall
