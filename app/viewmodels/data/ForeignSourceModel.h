#pragma once

#include "viewmodels/ListModel.h"

#include <QString>

namespace softfall {

/// What twitches can be taken from in another program's file.
class ForeignSourceModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Role { TitleRole = Qt::UserRole, DetailRole, ChosenRole, PossibleRole };

    struct Row {
        QString title;
        QString detail;
        bool isChosen = false;
        bool isPossible = true;
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
