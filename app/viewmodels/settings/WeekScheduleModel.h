#pragma once

#include "viewmodels/ListModel.h"

#include <QString>

namespace softfall {

/// Bedtime and wake time of each evening of the week, in the order of the language.
class WeekScheduleModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Role { DayRole = Qt::UserRole, BedtimeRole, WakeRole, SleepRole, WeekdayRole };

    struct Row {
        QString day;     ///< name of the weekday of the evening
        int bedtime = 0; ///< minutes since midnight
        int wake = 0;    ///< minutes since midnight
        QString sleep;   ///< how long the night is
        int weekday = 1; ///< 1 Monday … 7 Sunday
        bool operator==(const Row&) const = default;
    };

    using ListModel::ListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    void setRows(std::vector<Row> rows);

private:
    std::vector<Row> m_rows;
};

} // namespace softfall
