#pragma once

#include "core/catalogue/ArticleSearch.h"
#include "core/catalogue/Catalogue.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/learn/ArticleRows.h"

#include <optional>

namespace softfall {

/// The articles to read, and a search in them.
class LearnViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(softfall::RowsModelBase* articles READ articles CONSTANT FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY searched FINAL)
    /// There is something to search for.
    Q_PROPERTY(bool searching READ isSearching NOTIFY searched FINAL)
    /// The best first.
    Q_PROPERTY(softfall::RowsModelBase* found READ found CONSTANT FINAL)
    /// "3 pages found"; empty without a query.
    Q_PROPERTY(QString summary READ summary NOTIFY searched FINAL)

public:
    /// The catalogue must outlive the view-model.
    explicit LearnViewModel(const Catalogue& catalogue, QObject* parent = nullptr);

    [[nodiscard]] RowsModel<ArticleRow>* articles() { return &m_articles; }
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString& query);
    [[nodiscard]] bool isSearching() const { return !m_summary.isEmpty(); }
    [[nodiscard]] RowsModel<FoundArticleRow>* found() { return &m_found; }
    [[nodiscard]] QString summary() const { return m_summary; }

signals:
    void searched();

protected:
    Result<Status> read() override;

private:
    const Catalogue& m_catalogue;
    RowsModel<ArticleRow> m_articles;
    std::optional<ArticleSearch> m_search; ///< nothing: made when first needed
    QString m_query;
    QString m_summary;
    RowsModel<FoundArticleRow> m_found;
};

} // namespace softfall
