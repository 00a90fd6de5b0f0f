#include "viewmodels/settings/DecisionLogModel.h"

namespace softfall {

int DecisionLogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DecisionLogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case NightRole:
        return row.night;
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    default:
        return {};
    }
}

QHash<int, QByteArray> DecisionLogModel::roleNames() const {
    return {{NightRole, "night"}, {TitleRole, "title"}, {DetailRole, "detail"}};
}

void DecisionLogModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
