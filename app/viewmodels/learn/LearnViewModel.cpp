#include "viewmodels/learn/LearnViewModel.h"

#include "viewmodels/wording/MarkedWords.h"

namespace softfall {

namespace {

QString groupTitle(ArticleGroup group) {
    switch (group) {
    case ArticleGroup::Tonight:
        return LearnViewModel::tr("On a bad night", "heading of articles");
    case ArticleGroup::Basics:
        return LearnViewModel::tr("What it is", "heading of articles");
    case ArticleGroup::Help:
        return LearnViewModel::tr("Getting help", "heading of articles");
    case ArticleGroup::Evening:
        return LearnViewModel::tr("Your evening", "heading of articles");
    case ArticleGroup::Diary:
        return LearnViewModel::tr("Your diary and Softfall", "heading of articles");
    }
    return {};
}

} // namespace

LearnViewModel::LearnViewModel(const Catalogue& catalogue, QObject* parent)
    : PageViewModel(parent)
    , m_catalogue(catalogue) {}

Result<PageViewModel::Status> LearnViewModel::read() {
    std::vector<ArticleRow> rows;
    const Article* before = nullptr;
    for (const Article& article : m_catalogue.articles()) {
        const bool isFirst = !before || before->group != article.group;
        rows.push_back({article.id, article.title, article.summary, isFirst ? groupTitle(article.group) : QString()});
        before = &article;
    }
    const bool isEmpty = rows.empty();
    m_articles.setRows(std::move(rows));
    return isEmpty ? Empty : Ready;
}

void LearnViewModel::setQuery(const QString& query) {
    if (m_query == query) {
        return;
    }
    m_query = query;
    const SearchQuery words(query);
    std::vector<FoundArticleRow> rows;
    if (!words.isEmpty()) {
        if (!m_search) {
            m_search.emplace(m_catalogue.articles());
        }
        for (const FoundArticle& found : m_search->find(words)) {
            const Article& article = *found.article;
            const QString passage = found.passage.isEmpty() ? article.summary : found.passage;
            rows.push_back(
                {article.id, article.title, markedWords(article.title, words), passage, markedWords(passage, words)});
        }
    }
    m_summary = words.isEmpty() ? QString()
                : rows.empty()  ? tr("Nothing found. Try another word.")
                                : tr("%n pages found", nullptr, int(rows.size()));
    m_found.setRows(std::move(rows));
    emit searched();
}

} // namespace softfall
