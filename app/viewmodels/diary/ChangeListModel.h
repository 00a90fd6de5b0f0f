#pragma once

#include "core/diary/Change.h"
#include "viewmodels/ListModel.h"

#include <QLocale>

namespace softfall {

/// What the person changed and from when on, the newest first.
class ChangeListModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Role { LabelRole = Qt::UserRole, SinceRole, KeyRole };

    explicit ChangeListModel(QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const std::vector<Change>& rows() const { return m_rows; }
    void setRows(std::vector<Change> rows);

private:
    QLocale m_locale;
    std::vector<Change> m_rows;
};

} // namespace softfall
