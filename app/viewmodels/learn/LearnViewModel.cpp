#include "viewmodels/learn/LearnViewModel.h"

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

} // namespace softfall
