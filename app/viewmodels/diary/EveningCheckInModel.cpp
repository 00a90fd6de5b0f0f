#include "viewmodels/diary/EveningCheckInModel.h"

namespace softfall {

int EveningCheckInModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EveningCheckInModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TitleRole:
        return row.title;
    case NotedRole:
        return row.noted;
    case VerdictRole:
        return row.verdict;
    case VerdictWordsRole:
        return row.verdictWords;
    case AnsweredRole:
        return row.isAnswered;
    case OpenRole:
        return row.isOpen;
    case TimedRole:
        return row.isTimed;
    case ChoicesRole:
        return row.choices;
    case CurrentRole:
        return row.current;
    case NoneRole:
        return row.none;
    default:
        return {};
    }
}

QHash<int, QByteArray> EveningCheckInModel::roleNames() const {
    return {
        {TitleRole, "title"},       {NotedRole, "noted"}, {VerdictRole, "verdict"}, {VerdictWordsRole, "verdictWords"},
        {AnsweredRole, "answered"}, {OpenRole, "open"},   {TimedRole, "timed"},     {ChoicesRole, "choices"},
        {CurrentRole, "current"},   {NoneRole, "none"}};
}

void EveningCheckInModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
