#pragma once

#include <QString>

#include <vector>

namespace softfall {

/// What a text rests on and when a person last compared it with that.
struct Reviewed {
    std::vector<QString> sources; ///< ids of sources of the catalogue
    QString origin;               ///< what else it rests on, in sentences; set where there are no sources
    QString date;                 ///< `YYYY-MM-DD`
    bool operator==(const Reviewed&) const = default;
};

} // namespace softfall
