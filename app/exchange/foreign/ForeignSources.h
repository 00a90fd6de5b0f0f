#pragma once

#include "core/exchange/ForeignDiary.h"

#include <QHash>

namespace softfall {

/// Collects the sources of a foreign file while it is read, by name.
class ForeignSources {
public:
    /// The number of the source; counts one more entry of it.
    std::size_t count(ForeignSource::Kind kind, const QString& name, const QString& example);
    ForeignSource& operator[](std::size_t source) { return m_sources[source]; }

    /// Moves the sources into `diary` in order, and renumbers the references to them.
    void moveInto(ForeignDiary& diary);

private:
    std::vector<ForeignSource> m_sources;
    QHash<QString, std::size_t> m_numbers;
};

} // namespace softfall
