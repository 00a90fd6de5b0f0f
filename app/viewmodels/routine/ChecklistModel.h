#pragma once

#include "viewmodels/ListModel.h"

#include <QString>

namespace softfall {

/// What can be ticked off in a step; nothing hangs on it.
class ChecklistModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Role { TextRole = Qt::UserRole, CautionRole, OptionalRole, DoneRole };

    struct Row {
        QString text;
        QString caution; ///< who should leave it or ask first; may be empty
        bool optional = false;
        bool done = false;
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
