#include "viewmodels/settings/ReminderKindModel.h"

namespace softfall {

int ReminderKindModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ReminderKindModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TitleRole:
        return row.title;
    case WantedRole:
        return row.isWanted;
    default:
        return {};
    }
}

QHash<int, QByteArray> ReminderKindModel::roleNames() const {
    return {{TitleRole, "title"}, {WantedRole, "wanted"}};
}

void ReminderKindModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
