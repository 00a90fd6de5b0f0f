#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace softfall {

/// `text` in the form that search compares: without diacritics and case.
[[nodiscard]] QString foldedForSearch(const QString& text);

/// What was typed into a search: words, all of which must be there, in any order and as parts of words.
class SearchQuery {
public:
    explicit SearchQuery(const QString& query);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Whether all words are in `folded` (see foldedForSearch). Never for an empty query.
    [[nodiscard]] bool isIn(const QString& folded) const;
    /// How many of the words are in `folded`.
    [[nodiscard]] int countIn(const QString& folded) const;

    struct Range {
        qsizetype start = 0;
        qsizetype length = 0;
        bool operator==(const Range&) const = default;
    };
    /// Where in `text`, as written, the words are; ascending, without overlap.
    [[nodiscard]] std::vector<Range> rangesIn(const QString& text) const;

private:
    QStringList m_words; ///< folded
};

} // namespace softfall
