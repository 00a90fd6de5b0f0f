#pragma once

#include <QString>

namespace softfall {

/// Around what this program writes into a diary's file itself, past its log: for programs that hold it (see DiaryHold),
/// any other change of the file is that of another program. `path` may be a link.
class OwnCheckpoint {
public:
    explicit OwnCheckpoint(const QString& path);
    ~OwnCheckpoint();
    OwnCheckpoint(const OwnCheckpoint&) = delete;
    OwnCheckpoint& operator=(const OwnCheckpoint&) = delete;

private:
    QString m_path;
};

} // namespace softfall
