#pragma once

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace softfall {

/// While this lives, file modes apply to this thread even if it is root's: capabilities(7),
/// CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH.
class WithoutOverride {
public:
    WithoutOverride() {
        ::syscall(SYS_capget, &m_header, m_before);
        __user_cap_data_struct without[2] = {m_before[0], m_before[1]};
        without[0].effective &= ~(1U << CAP_DAC_OVERRIDE | 1U << CAP_DAC_READ_SEARCH);
        ::syscall(SYS_capset, &m_header, without);
    }
    ~WithoutOverride() { ::syscall(SYS_capset, &m_header, m_before); }
    WithoutOverride(const WithoutOverride&) = delete;
    WithoutOverride& operator=(const WithoutOverride&) = delete;

private:
    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2] = {};
};

} // namespace softfall
