#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

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

/// Reads `sources.json` (UTF-8), in its order. The error names file, id and field: `sources.json/drake-2013/doi`.
[[nodiscard]] Result<std::vector<Source>> readSources(const QByteArray& content);

/// In their order.
[[nodiscard]] QStringList sourceIds(const std::vector<Source>& sources);

} // namespace softfall
