#pragma once

namespace softfall {

/// Watches SQLite's disk access: while this lives every new connection goes through it.
/// One at a time; connections opened meanwhile must be closed first.
class WatchedFiles {
public:
    WatchedFiles();
    ~WatchedFiles();
    WatchedFiles(const WatchedFiles&) = delete;
    WatchedFiles& operator=(const WatchedFiles&) = delete;

    /// How often something was flushed to disk since the last call.
    int takeSyncs();
    /// From now on nothing more fits on the disk.
    void fillDisk();
    void emptyDisk();
};

} // namespace softfall
