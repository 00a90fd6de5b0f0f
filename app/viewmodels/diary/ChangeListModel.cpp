#include "viewmodels/diary/ChangeListModel.h"

#include "viewmodels/wording/TimeWords.h"

namespace softfall {

ChangeListModel::ChangeListModel(QLocale locale, QObject* parent)
    : ListModel(parent)
    , m_locale(std::move(locale)) {}

int ChangeListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChangeListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Change& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case LabelRole:
        return row.label;
    case SinceRole:
        //: since when something is done differently; %1 "Mon 24 Feb 2025"
        return tr("from %1").arg(nightDay(row.night, m_locale));
    case KeyRole:
        return toIsoString(row.night);
    default:
        return {};
    }
}

QHash<int, QByteArray> ChangeListModel::roleNames() const {
    return {{LabelRole, "label"}, {SinceRole, "since"}, {KeyRole, "key"}};
}

void ChangeListModel::setRows(std::vector<Change> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
