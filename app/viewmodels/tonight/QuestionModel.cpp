#include "viewmodels/tonight/QuestionModel.h"

namespace softfall {

int QuestionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant QuestionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case AnswersRole:
        return row.answers;
    default:
        return {};
    }
}

QHash<int, QByteArray> QuestionModel::roleNames() const {
    return {{TitleRole, "title"}, {DetailRole, "detail"}, {AnswersRole, "answers"}};
}

void QuestionModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
