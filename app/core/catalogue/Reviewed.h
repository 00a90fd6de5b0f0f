#pragma once

#include <QString>

namespace softfall {

/// Where a text comes from and when a person last compared it with its source.
struct Reviewed {
    QString source;
    QString date; ///< `YYYY-MM-DD`
    bool operator==(const Reviewed&) const = default;
};

} // namespace softfall
