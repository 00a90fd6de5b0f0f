#pragma once

#include "viewmodels/ListModel.h"

#include <QString>

namespace softfall {

/// What stands on the line of a night; positions are 0 at its start and 1 at its end.
class NightLineModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Kind { InBed, Asleep, Planned, Routine, Cutoff, Habit, Twitch, Tick };
    Q_ENUM(Kind)

    enum Role { KindRole = Qt::UserRole, FromRole, ToRole, WordsRole };

    struct Row {
        Kind kind = Tick;
        double from = 0;
        double to = 0;
        QString words; ///< "23:00 to 07:00, asleep", "18:00" of a tick
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
