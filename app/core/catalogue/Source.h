#pragma once

#include <QString>

namespace softfall {

/// A paper, guideline or page that a text rests on.
struct Source {
    QString id;
    QString name; ///< as texts cite it: "Gardiner 2023"
    QString title;
    QString publication; ///< journal, book or publisher
    int year = 0;        ///< 0: not known, as for a page that is kept up to date
    QString doi;         ///< without its resolver; empty where there is an address
    QString address;     ///< of a page; empty where there is a DOI
    bool operator==(const Source&) const = default;

    /// Where it can be read.
    [[nodiscard]] QString link() const { return doi.isEmpty() ? address : QStringLiteral("https://doi.org/") + doi; }
};

} // namespace softfall
