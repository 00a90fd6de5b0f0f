#pragma once

#include <cstdint>

namespace softfall {

/// Number of a stored twitch, habit, change or experiment; unique within its kind and never reused. 0: not stored
/// yet.
using EntryId = std::int64_t;

} // namespace softfall
