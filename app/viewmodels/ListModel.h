#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <utility>
#include <vector>

namespace softfall {

/// A list model whose rows are read anew as a whole. As many rows as before are changed in place, so that a view keeps
/// its position and the keyboard its row.
class ListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    using QAbstractListModel::QAbstractListModel;

protected:
    template <typename Row>
    void replace(std::vector<Row>& rows, std::vector<Row> now) {
        if (rows.size() != now.size()) {
            beginResetModel();
            rows = std::move(now);
            endResetModel();
            return;
        }
        for (std::size_t row = 0; row < now.size(); ++row) {
            if (!(rows[row] == now[row])) {
                rows[row] = std::move(now[row]);
                const QModelIndex changed = index(static_cast<int>(row));
                emit dataChanged(changed, changed);
            }
        }
    }
};

} // namespace softfall
