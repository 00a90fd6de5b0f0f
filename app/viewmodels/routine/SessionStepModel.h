#pragma once

#include "viewmodels/ListModel.h"

#include <QString>

namespace softfall {

/// The steps of this evening in their order.
class SessionStepModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Standing { Pending, Current, Done, Skipped };
    Q_ENUM(Standing)

    enum Role { TitleRole = Qt::UserRole, DetailRole, StandingRole, ShareRole, FilledRole };

    struct Row {
        QString title;
        QString detail;
        Standing standing = Pending;
        double share = 0;  ///< planned seconds
        double filled = 0; ///< how far it is, 0…1
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
