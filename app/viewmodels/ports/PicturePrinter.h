#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace softfall {

/// Port: puts a drawing on paper.
class PicturePrinter {
public:
    virtual ~PicturePrinter() = default;
    /// Asks for a printer and prints `svg` as large as its paper allows; `title` names the job. `printed` is called
    /// from the event loop with what came of it, and not at all where the person thinks better of it. A question that
    /// stands is replaced.
    virtual void print(const QByteArray& svg, const QString& title, std::function<void(Result<void>)> printed) = 0;
};

} // namespace softfall
