#include "viewmodels/tonight/EveningTimelineModel.h"

namespace softfall {

int EveningTimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EveningTimelineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TimeRole:
        return row.time;
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case StandingRole:
        return row.standing;
    case StandingNameRole:
        return row.standingName;
    default:
        return {};
    }
}

QHash<int, QByteArray> EveningTimelineModel::roleNames() const {
    return {{TimeRole, "time"},
            {TitleRole, "title"},
            {DetailRole, "detail"},
            {StandingRole, "standing"},
            {StandingNameRole, "standingName"}};
}

void EveningTimelineModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
