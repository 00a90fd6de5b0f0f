#include "viewmodels/RowsModel.h"

#include <QMetaProperty>

namespace softfall {

RowsModelBase::RowsModelBase(const QMetaObject& gadget, QObject* parent)
    : QAbstractListModel(parent)
    , m_gadget(gadget) {}

QVariant RowsModelBase::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    // Invalid for an unknown role.
    const QVariant value = m_gadget.property(role - Qt::UserRole).readOnGadget(rowAt(index.row()));
    return value.metaType().flags().testFlag(QMetaType::IsEnumeration) ? value.toInt() : value;
}

QHash<int, QByteArray> RowsModelBase::roleNames() const {
    QHash<int, QByteArray> names;
    for (int property = 0; property < m_gadget.propertyCount(); ++property) {
        names.insert(Qt::UserRole + property, m_gadget.property(property).name());
    }
    return names;
}

QList<int> RowsModelBase::changedRoles(const void* before, const void* after) const {
    QList<int> roles;
    for (int property = 0; property < m_gadget.propertyCount(); ++property) {
        const QMetaProperty each = m_gadget.property(property);
        if (each.readOnGadget(before) != each.readOnGadget(after)) {
            roles.append(Qt::UserRole + property);
        }
    }
    return roles;
}

} // namespace softfall
