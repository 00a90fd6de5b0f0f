#include "viewmodels/settings/WeekScheduleModel.h"

namespace softfall {

int WeekScheduleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WeekScheduleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case DayRole:
        return row.day;
    case BedtimeRole:
        return row.bedtime;
    case WakeRole:
        return row.wake;
    case SleepRole:
        return row.sleep;
    case WeekdayRole:
        return row.weekday;
    default:
        return {};
    }
}

QHash<int, QByteArray> WeekScheduleModel::roleNames() const {
    return {
        {DayRole, "day"}, {BedtimeRole, "bedtime"}, {WakeRole, "wake"}, {SleepRole, "sleep"}, {WeekdayRole, "weekday"}};
}

void WeekScheduleModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
