#pragma once

#include "core/diary/NoteSearch.h"
#include "viewmodels/ListModel.h"

#include <QLocale>

namespace softfall {

/// Notes that were searched for, the newest night first.
class FoundNoteModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Role { KeyRole = Qt::UserRole, TitleRole, TextRole, SourceRole };

    explicit FoundNoteModel(QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setRows(std::vector<FoundNote> rows);

private:
    QLocale m_locale;
    std::vector<FoundNote> m_rows;
};

} // namespace softfall
