#pragma once

namespace softfall {

/// Asks that the calling thread, and those it starts from now on, run before others, as sound servers do: directly
/// where the limits of the account allow it, else through RealtimeKit. Does not wait, and nothing tells whether it was
/// granted.
void requestRealtimePriority();

} // namespace softfall
