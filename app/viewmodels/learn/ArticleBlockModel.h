#pragma once

#include "viewmodels/ListModel.h"

#include <QString>
#include <QStringList>

namespace softfall {

/// The parts of an article in their order.
class ArticleBlockModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Kind { Paragraph, Heading, List, Table, Note };
    Q_ENUM(Kind)

    enum Role { KindRole = Qt::UserRole, TextRole, ItemsRole, ColumnsRole, OrderedRole, CautionRole, UrgentRole };

    struct Row {
        Kind kind = Paragraph;
        QString text;
        QStringList items; ///< list: its points; table: its cells, row by row
        int columns = 0;   ///< table: cells in a row, the first row are the headings
        bool ordered = false;
        bool caution = false;
        bool urgent = false;
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
