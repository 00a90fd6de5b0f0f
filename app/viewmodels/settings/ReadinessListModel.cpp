#include "viewmodels/settings/ReadinessListModel.h"

namespace softfall {

int ReadinessListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ReadinessListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TitleRole:
        return row.title;
    case StandingRole:
        return int(row.standing);
    case StandingWordRole:
        return row.standingWord;
    case SentenceRole:
        return row.sentence;
    case SaidRole:
        return row.said;
    case ActionRole:
        return row.action;
    case BusyRole:
        return row.busy;
    default:
        return {};
    }
}

QHash<int, QByteArray> ReadinessListModel::roleNames() const {
    return {{TitleRole, "title"},       {StandingRole, "standing"}, {StandingWordRole, "standingWord"},
            {SentenceRole, "sentence"}, {SaidRole, "said"},         {ActionRole, "action"},
            {BusyRole, "busy"}};
}

void ReadinessListModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
