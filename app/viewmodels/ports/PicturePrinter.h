#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace softfall {

/// Port: prints a drawing.
class PicturePrinter {
public:
    virtual ~PicturePrinter() = default;
    /// Asks for a printer and prints `svg` as large as its paper allows; `title` names the job. `printed` is called
    /// from the event loop with the result, and not at all if the person cancels. A pending question is
    /// replaced.
    virtual void print(const QByteArray& svg, const QString& title, std::function<void(Result<void>)> printed) = 0;
};

} // namespace softfall
