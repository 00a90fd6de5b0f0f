#pragma once

#include "viewmodels/ListModel.h"

#include <QString>
#include <QStringList>

namespace softfall {

/// One-tap questions about cut-offs that could not be told in time.
class QuestionModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Role { TitleRole = Qt::UserRole, DetailRole, AnswersRole };

    struct Row {
        QString title;       ///< "Caffeine after 14:00?"
        QString detail;      ///< of which night, where that is not plain
        QStringList answers; ///< what the buttons say
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
