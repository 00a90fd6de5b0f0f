#include "viewmodels/tonight/HabitChipModel.h"

namespace softfall {

int HabitChipModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HabitChipModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case LabelRole:
        return row.label;
    case DetailRole:
        return row.detail;
    default:
        return {};
    }
}

QHash<int, QByteArray> HabitChipModel::roleNames() const {
    return {{LabelRole, "label"}, {DetailRole, "detail"}};
}

void HabitChipModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
