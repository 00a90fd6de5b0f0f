#pragma once

#include "core/exchange/WholeFiles.h"

namespace softfall {

class WholeFilesOnDisk : public WholeFiles {
public:
    [[nodiscard]] Result<void> write(const QString& path, const QByteArray& bytes) override;
};

} // namespace softfall
