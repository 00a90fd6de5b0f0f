#pragma once

#include "viewmodels/ListModel.h"

#include <QString>

namespace softfall {

/// What is said of a change or a habit.
class InsightLineModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Role { TitleRole = Qt::UserRole, VerdictRole, DetailRole, NoteRole, WordsRole };

    struct Row {
        QString title;   ///< "Since 24 Feb: no coffee after noon", "Screens in bed"
        QString verdict; ///< "about 74 % fewer"
        QString detail;  ///< what fits, and of how many nights
        QString note;    ///< what is missing; may be empty
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
