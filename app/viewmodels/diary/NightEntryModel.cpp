#include "viewmodels/diary/NightEntryModel.h"

namespace softfall {

int NightEntryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NightEntryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TimeRole:
        return row.time;
    case TextRole:
        return row.text;
    case DetailRole:
        return row.detail;
    case EntryRole:
        return row.entry;
    default:
        return {};
    }
}

QHash<int, QByteArray> NightEntryModel::roleNames() const {
    return {{TimeRole, "time"}, {TextRole, "text"}, {DetailRole, "detail"}, {EntryRole, "entry"}};
}

void NightEntryModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
