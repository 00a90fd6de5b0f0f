#include "viewmodels/diary/NightFactModel.h"

namespace softfall {

int NightFactModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NightFactModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case NameRole:
        return row.name;
    case ValueRole:
        return row.value;
    default:
        return {};
    }
}

QHash<int, QByteArray> NightFactModel::roleNames() const {
    return {{NameRole, "name"}, {ValueRole, "value"}};
}

void NightFactModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
