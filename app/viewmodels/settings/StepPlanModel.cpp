#include "viewmodels/settings/StepPlanModel.h"

#include <algorithm>

namespace softfall {

int StepPlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StepPlanModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TitleRole:
        return row.title;
    case MinutesRole:
        return row.minutes;
    case LabelRole:
        return row.label;
    case FirstRole:
        return index.row() == 0;
    case LastRole:
        return index.row() + 1 == rowCount();
    default:
        return {};
    }
}

QHash<int, QByteArray> StepPlanModel::roleNames() const {
    return {
        {TitleRole, "title"}, {MinutesRole, "minutes"}, {LabelRole, "label"}, {FirstRole, "first"}, {LastRole, "last"}};
}

void StepPlanModel::setRows(std::vector<Row> rows) {
    const bool moved = rows.size() == m_rows.size() && !std::ranges::equal(rows, m_rows, {}, &Row::step, &Row::step);
    if (moved) {
        moveTowards(rows);
    }
    replace(m_rows, std::move(rows));
    if (moved) { // what stands first and last is another now
        emit dataChanged(index(0), index(rowCount() - 1), {FirstRole, LastRole});
    }
}

/// Row by row from the top, each to the place that it is to have.
void StepPlanModel::moveTowards(const std::vector<Row>& rows) {
    for (int to = 0; to < rowCount(); ++to) {
        const auto found = std::ranges::find(m_rows, rows[std::size_t(to)].step, &Row::step);
        if (found == m_rows.end()) {
            return;
        }
        const int from = int(found - m_rows.begin());
        if (from > to) {
            beginMoveRows({}, from, from, {}, to);
            std::rotate(m_rows.begin() + to, found, found + 1);
            endMoveRows();
        }
    }
}

} // namespace softfall
