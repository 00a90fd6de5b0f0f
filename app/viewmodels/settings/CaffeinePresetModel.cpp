#include "viewmodels/settings/CaffeinePresetModel.h"

namespace softfall {

int CaffeinePresetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CaffeinePresetModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TitleRole:
        return row.title;
    case MilligramsRole:
        return row.milligrams;
    case LabelRole:
        return row.label;
    case CanRemoveRole:
        return row.canRemove;
    default:
        return {};
    }
}

QHash<int, QByteArray> CaffeinePresetModel::roleNames() const {
    return {{TitleRole, "title"}, {MilligramsRole, "milligrams"}, {LabelRole, "label"}, {CanRemoveRole, "canRemove"}};
}

void CaffeinePresetModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
