#include "exchange/WholeFilesOnDisk.h"

#include "exchange/WholeFile.h"

namespace softfall {

Result<void> WholeFilesOnDisk::write(const QString& path, const QByteArray& bytes) {
    return writeWholeFile(path, bytes);
}

} // namespace softfall
