#include "viewmodels/data/ForeignSourceModel.h"

namespace softfall {

int ForeignSourceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ForeignSourceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case ChosenRole:
        return row.isChosen;
    case PossibleRole:
        return row.isPossible;
    default:
        return {};
    }
}

QHash<int, QByteArray> ForeignSourceModel::roleNames() const {
    return {{TitleRole, "title"}, {DetailRole, "detail"}, {ChosenRole, "chosen"}, {PossibleRole, "possible"}};
}

void ForeignSourceModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
