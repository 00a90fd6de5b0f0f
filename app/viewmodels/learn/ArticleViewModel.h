#pragma once

#include "core/catalogue/Catalogue.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/learn/ArticleRows.h"

namespace softfall {

/// One article.
class ArticleViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// What it rests on beside its sources, and when a person last compared it with them.
    Q_PROPERTY(QString origin READ origin NOTIFY changed FINAL)
    Q_PROPERTY(softfall::RowsModelBase* blocks READ blocks CONSTANT FINAL)

public:
    /// The catalogue must outlive the view-model.
    explicit ArticleViewModel(const Catalogue& catalogue, QObject* parent = nullptr);

    [[nodiscard]] QString article() const { return m_article; }
    /// An unknown id is an empty page.
    void setArticle(const QString& id);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QString origin() const { return m_origin; }
    [[nodiscard]] RowsModel<ArticleBlockRow>* blocks() { return &m_blocks; }

signals:
    void changed();

protected:
    Result<Status> read() override;

private:
    const Catalogue& m_catalogue;
    QString m_article;
    QString m_title;
    QString m_summary;
    QString m_origin;
    RowsModel<ArticleBlockRow> m_blocks;
};

} // namespace softfall
