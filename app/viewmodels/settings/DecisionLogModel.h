#pragma once

#include "viewmodels/ListModel.h"

#include <QString>

namespace softfall {

/// What was decided about reminders lately, the newest first: one row for each reminder.
class DecisionLogModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Role { NightRole = Qt::UserRole, TitleRole, DetailRole };

    struct Row {
        QString night;  ///< "Night of Mon 23 → Tue 24"; only on the first row of a night
        QString title;  ///< "22:00 Screens off"
        QString detail; ///< "held back, the machine was asleep; asked at 07:05"
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
