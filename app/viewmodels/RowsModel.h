#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace softfall {

/// The part of RowsModel that does not depend on the type of its rows. The roles are the properties of the rows'
/// gadget: their names, from Qt::UserRole on in the order of their declaration, as in QRangeModel of Qt 6.10.
class RowsModelBase : public QAbstractListModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(RowsModel)
    QML_UNCREATABLE("Comes with the page")

public:
    /// Enumerations are numbers, as QML compares them.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    /// `gadget` is the type of the rows.
    RowsModelBase(const QMetaObject& gadget, QObject* parent);

    /// The gadget at `row`, which must be in the model.
    [[nodiscard]] virtual const void* rowAt(int row) const = 0;
    /// The roles in which two gadgets differ.
    [[nodiscard]] QList<int> changedRoles(const void* before, const void* after) const;

private:
    const QMetaObject& m_gadget;
};

/// A list model of values. `Row` is a Q_GADGET with operator==, whose properties are the roles.
template <typename Row>
class RowsModel : public RowsModelBase {
public:
    explicit RowsModel(QObject* parent = nullptr)
        : RowsModelBase(Row::staticMetaObject, parent) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    /// Reports only differences, so that a view keeps its position and the keyboard its row: between equal rows at the
    /// beginning and the end, rows change in place, and the rest is inserted or removed.
    void setRows(std::vector<Row> rows) {
        const auto head = std::ranges::mismatch(m_rows, rows);
        const auto tail = std::mismatch(m_rows.rbegin(), std::make_reverse_iterator(head.in1), rows.rbegin(),
                                        std::make_reverse_iterator(head.in2));
        const auto first = head.in1 - m_rows.begin();
        const auto oldEnd = tail.first.base() - m_rows.begin();
        const auto newEnd = tail.second.base() - rows.begin();
        const auto changedEnd = std::min(oldEnd, newEnd);
        change(rows, std::size_t(first), std::size_t(changedEnd));
        if (oldEnd > changedEnd) {
            beginRemoveRows({}, int(changedEnd), int(oldEnd) - 1);
            m_rows.erase(m_rows.begin() + changedEnd, m_rows.begin() + oldEnd);
            endRemoveRows();
        } else if (newEnd > changedEnd) {
            beginInsertRows({}, int(changedEnd), int(newEnd) - 1);
            m_rows.insert(m_rows.begin() + changedEnd, std::make_move_iterator(rows.begin() + changedEnd),
                          std::make_move_iterator(rows.begin() + newEnd));
            endInsertRows();
        }
    }

    /// Moves a row up, and those between down: `to` is above `from`.
    void moveUp(int from, int to) {
        beginMoveRows({}, from, from, {}, to);
        std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
        endMoveRows();
    }

protected:
    [[nodiscard]] const void* rowAt(int row) const override { return &m_rows[std::size_t(row)]; }

private:
    /// With this many rows, no view shows all: comparing each value would cost more than reading those that are shown.
    static constexpr std::size_t maxCompared = 100;

    void change(std::vector<Row>& rows, std::size_t first, std::size_t end) {
        if (end - first > maxCompared) {
            std::move(rows.begin() + std::ptrdiff_t(first), rows.begin() + std::ptrdiff_t(end),
                      m_rows.begin() + std::ptrdiff_t(first));
            emit dataChanged(index(int(first)), index(int(end) - 1));
            return;
        }
        for (std::size_t row = first; row < end; ++row) {
            const QList<int> roles = changedRoles(&m_rows[row], &rows[row]);
            m_rows[row] = std::move(rows[row]);
            if (!roles.isEmpty()) {
                emit dataChanged(index(int(row)), index(int(row)), roles);
            }
        }
    }

    std::vector<Row> m_rows;
};

} // namespace softfall
