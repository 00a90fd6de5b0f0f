#pragma once

#include "viewmodels/ListModel.h"

#include <QString>

namespace softfall {

/// The points of an evening in their order.
class EveningTimelineModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    /// Kept and Missed only where the diary says so; Passed: nobody knows.
    enum Standing { Kept, Missed, Passed, Next, Coming };
    Q_ENUM(Standing)

    enum Role { TimeRole = Qt::UserRole, TitleRole, DetailRole, StandingRole, StandingNameRole };

    struct Row {
        QString time;
        QString title;
        QString detail;
        Standing standing = Coming;
        QString standingName; ///< the state in words, for those who do not see the dot
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
