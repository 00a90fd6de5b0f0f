#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

namespace softfall {

/// Port: files that are written whole or not at all, readable by their owner alone. Errors name `path`.
class WholeFiles {
public:
    virtual ~WholeFiles() = default;
    [[nodiscard]] virtual Result<void> write(const QString& path, const QByteArray& bytes) = 0;
};

} // namespace softfall
