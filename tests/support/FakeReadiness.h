#pragma once

#include "core/readiness/Autostart.h"
#include "core/readiness/DesktopFacts.h"
#include "core/readiness/DiaryCare.h"

#include <functional>
#include <optional>
#include <utility>

namespace softfall {

/// A desktop that answers when the test says so.
class FakeProbe : public DesktopProbe {
public:
    void inspect(std::function<void(const DesktopFacts&)> seen) override {
        ++looks;
        m_seen = std::move(seen);
    }
    void answer() {
        if (const auto seen = std::exchange(m_seen, nullptr)) {
            seen(facts);
        }
    }
    DesktopFacts facts;
    int looks = 0;

private:
    std::function<void(const DesktopFacts&)> m_seen;
};

class FakeDiaryCare : public DiaryCare {
public:
    [[nodiscard]] DiaryFacts inspect() const override { return facts; }
    [[nodiscard]] Result<QString> backUp() override { return backup; }
    DiaryFacts facts;
    Result<QString> backup = QStringLiteral("/home/me/backups/diary-2025-03-10T2000.sqlite");
};

/// A desktop that is asked and answers later.
class FakeAutostart : public Autostart {
public:
    [[nodiscard]] AutostartStatus status() const override { return now; }
    void set(bool on, std::function<void(Result<void>)> done) override {
        asked = on;
        m_done = std::move(done);
    }
    void answer(Result<void> result) {
        if (result) {
            now = {*asked ? AutostartStatus::Kind::On : AutostartStatus::Kind::Off, {}};
        }
        m_done(std::move(result));
    }
    AutostartStatus now;
    std::optional<bool> asked;

private:
    std::function<void(Result<void>)> m_done;
};

} // namespace softfall
