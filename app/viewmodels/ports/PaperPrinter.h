#pragma once

#include "core/Result.h"
#include "core/paper/Paper.h"

#include <QByteArray>

#include <functional>

namespace softfall {

/// Port: lays out papers, as they will be printed.
class PaperPrinter {
public:
    virtual ~PaperPrinter() = default;

    struct Preview {
        QByteArray picture; ///< PNG of the first page
        int pages = 0;
    };
    /// `width` in pixels.
    [[nodiscard]] virtual Preview preview(const Paper& paper, int width) = 0;
    [[nodiscard]] virtual QByteArray pdf(const Paper& paper) = 0;
    /// Asks for a printer and prints. `printed` is called from the event loop with the result, and not at all if the
    /// person cancels. A pending question is replaced.
    virtual void print(const Paper& paper, std::function<void(Result<void>)> printed) = 0;
};

} // namespace softfall
