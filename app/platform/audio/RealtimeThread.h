#pragma once

namespace softfall {

/// Requests real-time priority for the calling thread, and those it starts from now on, as sound servers do: directly
/// if the limits of the account allow it, else through RealtimeKit. Does not wait, and does not report whether it was
/// granted.
void requestRealtimePriority();

} // namespace softfall
