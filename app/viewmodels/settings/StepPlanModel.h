#pragma once

#include "core/evening/Step.h"
#include "viewmodels/ListModel.h"

#include <QString>

namespace softfall {

/// The seven steps in the order of the evening, with their minutes.
class StepPlanModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Role { TitleRole = Qt::UserRole, MinutesRole, LabelRole, FirstRole, LastRole };

    struct Row {
        StepId step = StepId::WindDown;
        QString title;
        int minutes = 0; ///< 0: left out
        QString label;   ///< "15 min", "left out"
        bool operator==(const Row&) const = default;
    };

    using ListModel::ListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// A step that only went to another place is told as moved, so that the keyboard stays with it.
    void setRows(std::vector<Row> rows);

private:
    void moveTowards(const std::vector<Row>& rows);

    std::vector<Row> m_rows;
};

} // namespace softfall
