#include "viewmodels/diary/FoundNoteModel.h"

#include "viewmodels/wording/TimeWords.h"

namespace softfall {

FoundNoteModel::FoundNoteModel(QLocale locale, QObject* parent)
    : ListModel(parent)
    , m_locale(std::move(locale)) {}

int FoundNoteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FoundNoteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FoundNote& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case KeyRole:
        return toIsoString(row.night);
    case TitleRole:
        return nightDay(row.night, m_locale);
    case TextRole:
        return row.text;
    case SourceRole:
        return row.kind == FoundNote::Kind::Night    ? tr("note of the night")
               : row.kind == FoundNote::Kind::Twitch ? tr("note of a twitch")
                                                     : tr("change");
    default:
        return {};
    }
}

QHash<int, QByteArray> FoundNoteModel::roleNames() const {
    return {{KeyRole, "key"}, {TitleRole, "title"}, {TextRole, "found"}, {SourceRole, "source"}};
}

void FoundNoteModel::setRows(std::vector<FoundNote> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
