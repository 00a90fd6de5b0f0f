#pragma once

#include "core/coach/BackgroundReader.h"
#include "support/MemoryDiary.h"

#include <queue>

#include <functional>
#include <optional>
#include <utility>

namespace softfall {

/// Reads the diary in memory at once, or only on request.
class FakeBackgroundReader final : public BackgroundReader {
public:
    explicit FakeBackgroundReader(const MemoryDiary& diary)
        : m_diary(diary) {}

    bool waits = false;         ///< for deliver()
    std::optional<Error> fails; ///< why the diary cannot be read
    int readings = 0;           ///< requested so far

    void start(Read read, std::function<void()> then) override {
        ++readings;
        m_pending.emplace(std::move(read), std::move(then));
        if (!waits) {
            deliver();
        }
    }

    /// Reads and answers the oldest request.
    void deliver() {
        const auto [read, then] = std::move(m_pending.front());
        m_pending.pop();
        if (fails) {
            read(std::unexpected(*fails));
        } else {
            read(CoachStores{m_diary, m_diary, m_diary, m_diary});
        }
        then();
    }

private:
    const MemoryDiary& m_diary;
    std::queue<std::pair<Read, std::function<void()>>> m_pending;
};

} // namespace softfall
