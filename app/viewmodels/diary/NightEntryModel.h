#pragma once

#include "viewmodels/ListModel.h"

#include <QString>

namespace softfall {

/// What was noted in or for one night: twitches or habits.
class NightEntryModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Role { TimeRole = Qt::UserRole, TextRole, DetailRole, EntryRole };

    struct Row {
        QString time;
        QString text;
        QString detail;
        qint64 entry = 0; ///< id of the stored entry
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
