#include "viewmodels/diary/NightLineModel.h"

namespace softfall {

int NightLineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NightLineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case KindRole:
        return row.kind;
    case FromRole:
        return row.from;
    case ToRole:
        return row.to;
    case WordsRole:
        return row.words;
    default:
        return {};
    }
}

QHash<int, QByteArray> NightLineModel::roleNames() const {
    return {{KindRole, "kind"}, {FromRole, "from"}, {ToRole, "to"}, {WordsRole, "words"}};
}

void NightLineModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
