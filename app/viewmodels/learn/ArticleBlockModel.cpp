#include "viewmodels/learn/ArticleBlockModel.h"

namespace softfall {

int ArticleBlockModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ArticleBlockModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case KindRole:
        return row.kind;
    case TextRole:
        return row.text;
    case ItemsRole:
        return row.items;
    case ColumnsRole:
        return row.columns;
    case OrderedRole:
        return row.ordered;
    case CautionRole:
        return row.caution;
    case UrgentRole:
        return row.urgent;
    default:
        return {};
    }
}

QHash<int, QByteArray> ArticleBlockModel::roleNames() const {
    return {{KindRole, "kind"},       {TextRole, "text"},       {ItemsRole, "items"},  {ColumnsRole, "columns"},
            {OrderedRole, "ordered"}, {CautionRole, "caution"}, {UrgentRole, "urgent"}};
}

void ArticleBlockModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
