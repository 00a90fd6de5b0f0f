#include "viewmodels/tonight/WaitingReminderModel.h"

namespace softfall {

int WaitingReminderModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WaitingReminderModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case CanSnoozeRole:
        return row.canSnooze;
    case IsCheckInRole:
        return row.isCheckIn;
    default:
        return {};
    }
}

QHash<int, QByteArray> WaitingReminderModel::roleNames() const {
    return {{TitleRole, "title"}, {DetailRole, "detail"}, {CanSnoozeRole, "canSnooze"}, {IsCheckInRole, "isCheckIn"}};
}

void WaitingReminderModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
