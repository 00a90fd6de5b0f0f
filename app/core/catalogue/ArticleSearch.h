#pragma once

#include "core/SearchText.h"
#include "core/catalogue/Article.h"

#include <vector>

namespace softfall {

/// An article that has what was searched for.
struct FoundArticle {
    const Article* article = nullptr;
    QString passage; ///< a sentence of it with the words, or with most of them; empty: none has any
};

/// The words of all articles, prepared once, so that each key press only compares.
class ArticleSearch {
public:
    ArticleSearch() = default;
    /// The articles must outlive the search.
    explicit ArticleSearch(const std::vector<Article>& articles);

    /// The articles that have all words of `query`: those with them in title and keywords first, then those with them
    /// in the summary, then the others; each in reading order.
    [[nodiscard]] std::vector<FoundArticle> find(const SearchQuery& query) const;

private:
    struct Passage {
        QString text;
        QString folded;
    };
    struct Entry {
        const Article* article = nullptr;
        QString name;    ///< folded: title and keywords
        QString summary; ///< folded
        QString whole;   ///< folded: everything
        std::vector<Passage> passages;
    };

    std::vector<Entry> m_entries;
};

} // namespace softfall
