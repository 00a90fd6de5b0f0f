#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace softfall {

/// The smallest part of what is spoken that can be recorded: the same id, the same text.
struct SpokenPart {
    QString id; ///< such as "hold" or "minutes-10"; the name of its recording, without the ending
    QString text;
    bool operator==(const SpokenPart&) const = default;
};

/// One after the other.
using SpokenWords = std::vector<SpokenPart>;

/// The texts as an engine speaks them.
[[nodiscard]] inline QString textOf(const SpokenWords& words) {
    QStringList texts;
    for (const SpokenPart& part : words) {
        texts << part.text;
    }
    return texts.join(u' ');
}

} // namespace softfall
