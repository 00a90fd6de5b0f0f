#include "viewmodels/routine/ChecklistModel.h"

namespace softfall {

int ChecklistModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TextRole:
        return row.text;
    case CautionRole:
        return row.caution;
    case OptionalRole:
        return row.optional;
    case DoneRole:
        return row.done;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChecklistModel::roleNames() const {
    return {{TextRole, "text"}, {CautionRole, "caution"}, {OptionalRole, "optional"}, {DoneRole, "done"}};
}

void ChecklistModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
