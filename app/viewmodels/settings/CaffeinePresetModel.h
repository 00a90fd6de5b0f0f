#pragma once

#include "viewmodels/ListModel.h"

#include <QString>

namespace softfall {

/// The servings of caffeine that one tap notes, in the order shown.
class CaffeinePresetModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Role { TitleRole = Qt::UserRole, MilligramsRole, LabelRole, CanRemoveRole };

    struct Row {
        QString title;
        int milligrams = 0;
        QString label;          ///< "96 mg"
        bool canRemove = false; ///< the last one stays
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
