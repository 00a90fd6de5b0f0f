#include "core/catalogue/ArticleSearch.h"

#include <QRegularExpression>

#include <algorithm>

namespace softfall {

namespace {

/// Every text of a block; a row of a table is one.
QStringList textsOf(const ArticleBlock& block) {
    QStringList texts;
    if (!block.text.isEmpty()) {
        texts << block.text;
    }
    texts << QStringList(block.items.begin(), block.items.end());
    for (const std::vector<QString>& row : block.rows) {
        texts << QStringList(row.begin(), row.end()).join(QStringLiteral(" · "));
    }
    return texts;
}

} // namespace

ArticleSearch::ArticleSearch(const std::vector<Article>& articles) {
    static const QRegularExpression betweenSentences(QStringLiteral("(?<=[.?]) +"));
    for (const Article& article : articles) {
        Entry entry;
        entry.article = &article;
        entry.name = foldedForSearch(article.title + u'\n' + article.keywords);
        entry.summary = foldedForSearch(article.summary);
        entry.whole = entry.name + u'\n' + entry.summary;
        for (const ArticleBlock& block : article.blocks) {
            for (const QString& text : textsOf(block)) {
                for (const QString& sentence : text.split(betweenSentences)) {
                    entry.passages.push_back({sentence, foldedForSearch(sentence)});
                    entry.whole += u'\n' + entry.passages.back().folded;
                }
            }
        }
        m_entries.push_back(std::move(entry));
    }
}

std::vector<FoundArticle> ArticleSearch::find(const SearchQuery& query) const {
    std::vector<FoundArticle> found[3];
    for (const Entry& entry : m_entries) {
        if (!query.isIn(entry.whole)) {
            continue;
        }
        FoundArticle article{entry.article, {}};
        int most = 0;
        for (const Passage& passage : entry.passages) {
            if (const int count = query.countIn(passage.folded); count > most) {
                most = count;
                article.passage = passage.text;
            }
        }
        const int rank = query.isIn(entry.name) ? 0 : query.isIn(entry.name + u'\n' + entry.summary) ? 1 : 2;
        found[rank].push_back(std::move(article));
    }
    for (const int rank : {1, 2}) {
        std::ranges::move(found[rank], std::back_inserter(found[0]));
    }
    return std::move(found[0]);
}

} // namespace softfall
