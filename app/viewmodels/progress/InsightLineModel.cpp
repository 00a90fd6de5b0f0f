#include "viewmodels/progress/InsightLineModel.h"

#include <QStringList>

namespace softfall {

int InsightLineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant InsightLineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TitleRole:
        return row.title;
    case VerdictRole:
        return row.verdict;
    case DetailRole:
        return row.detail;
    case NoteRole:
        return row.note;
    case WordsRole: {
        QStringList words{row.title, row.verdict, row.detail, row.note};
        words.removeAll(QString());
        return words.join(QStringLiteral(". "));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> InsightLineModel::roleNames() const {
    return {{TitleRole, "title"},
            {VerdictRole, "verdict"},
            {DetailRole, "detail"},
            {NoteRole, "note"},
            {WordsRole, "words"}};
}

void InsightLineModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
