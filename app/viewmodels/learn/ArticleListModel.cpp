#include "viewmodels/learn/ArticleListModel.h"

namespace softfall {

int ArticleListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ArticleListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case ArticleRole:
        return row.article;
    case TitleRole:
        return row.title;
    case SummaryRole:
        return row.summary;
    default:
        return {};
    }
}

QHash<int, QByteArray> ArticleListModel::roleNames() const {
    return {{ArticleRole, "article"}, {TitleRole, "title"}, {SummaryRole, "summary"}};
}

void ArticleListModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
