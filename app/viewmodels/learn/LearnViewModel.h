#pragma once

#include "core/catalogue/Catalogue.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/learn/ArticleRows.h"

namespace softfall {

/// The articles to read.
class LearnViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(softfall::RowsModelBase* articles READ articles CONSTANT FINAL)

public:
    /// The catalogue must outlive the view-model.
    explicit LearnViewModel(const Catalogue& catalogue, QObject* parent = nullptr);

    [[nodiscard]] RowsModel<ArticleRow>* articles() { return &m_articles; }

protected:
    Result<Status> read() override;

private:
    const Catalogue& m_catalogue;
    RowsModel<ArticleRow> m_articles;
};

} // namespace softfall
