#pragma once

#include "agent/AgentOptions.h"
#include "platform/FolderClaim.h"
#include "platform/SingleInstance.h"

#include <memory>
#include <optional>

namespace softfall {

/// One agent for each diary, which the lock on its folder says with a session bus or without, and one for each session,
/// which the name on the bus says.
class OneAgent {
public:
    /// Nothing: this process is the agent, as long as this object lives. Else the exit code of this start: the agent
    /// that runs was asked to do what the options say, or standard error says why not.
    [[nodiscard]] std::optional<int> claim(const QString& folder, const AgentOptions& options);

    [[nodiscard]] SingleInstance& instance() { return m_instance; }

private:
    std::unique_ptr<FolderClaim> m_claim;
    SingleInstance m_instance;
};

} // namespace softfall
