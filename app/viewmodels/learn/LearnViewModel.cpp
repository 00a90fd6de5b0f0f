#include "viewmodels/learn/LearnViewModel.h"

namespace softfall {

LearnViewModel::LearnViewModel(const Catalogue& catalogue, QObject* parent)
    : PageViewModel(parent)
    , m_catalogue(catalogue) {}

Result<PageViewModel::Status> LearnViewModel::read() {
    std::vector<ArticleRow> rows;
    for (const Article& article : m_catalogue.articles()) {
        rows.push_back({article.id, article.title, article.summary});
    }
    const bool isEmpty = rows.empty();
    m_articles.setRows(std::move(rows));
    return isEmpty ? Empty : Ready;
}

} // namespace softfall
