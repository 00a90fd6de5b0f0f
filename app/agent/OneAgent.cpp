#include "agent/OneAgent.h"

#include "storage/PrivateFile.h"

#include <chrono>
#include <cstdio>
#include <thread>

namespace softfall {

namespace {

/// How long a start waits for the agent that has the lock: it may be starting, or ending, too.
constexpr std::chrono::milliseconds patience{5000};
constexpr std::chrono::milliseconds pause{50};

int refuse(const char* why) {
    std::fprintf(stderr, "softfall: %s\n", why);
    return 1;
}

int askOther(const AgentOptions& options) {
    if (options.background && options.action.isEmpty()) {
        return 0;
    }
    const bool answered = options.action.isEmpty() ? SingleInstance::activateOther(options.page)
                                                   : SingleInstance::actInOther(options.action);
    return answered ? 0 : refuse("Softfall is already running but does not respond");
}

} // namespace

std::optional<int> OneAgent::claim(const QString& folder, const AgentOptions& options) {
    (void)makePrivateFolder(folder); // if it cannot be, opening the diary says so
    for (auto waited = pause;; waited += pause) {
        m_claim = std::make_unique<FolderClaim>(folder);
        if (!m_claim->isElsewhere()) {
            break;
        }
        if (SingleInstance::isClaimed()) {
            return askOther(options);
        }
        if (waited > patience) {
            return refuse("another Softfall uses this diary, and can't be reached from this session; quit it there");
        }
        std::this_thread::sleep_for(pause);
    }
    if (!m_instance.claim()) {
        return refuse("Softfall is already running with another diary; quit it before you start it with this one");
    }
    return std::nullopt;
}

} // namespace softfall
