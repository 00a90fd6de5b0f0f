#include "viewmodels/routine/SessionStepModel.h"

namespace softfall {

int SessionStepModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SessionStepModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case StandingRole:
        return row.standing;
    case ShareRole:
        return row.share;
    case FilledRole:
        return row.filled;
    default:
        return {};
    }
}

QHash<int, QByteArray> SessionStepModel::roleNames() const {
    return {{TitleRole, "title"},
            {DetailRole, "detail"},
            {StandingRole, "standing"},
            {ShareRole, "share"},
            {FilledRole, "filled"}};
}

void SessionStepModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
