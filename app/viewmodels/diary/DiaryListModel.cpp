#include "viewmodels/diary/DiaryListModel.h"

#include "core/diary/DiaryWeek.h"
#include "viewmodels/wording/TimeWords.h"

namespace softfall {

DiaryListModel::DiaryListModel(QLocale locale, QObject* parent)
    : ListModel(parent)
    , m_locale(std::move(locale)) {}

int DiaryListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DiaryListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const DiaryNight& row = m_rows[std::size_t(index.row())];
    const NightRecord& record = row.record;
    switch (role) {
    case KeyRole:
        return toIsoString(record.night);
    case TitleRole:
        return nightTitle(record.night, m_locale);
    case MonthRole:
        if (const auto week = m_weeks.find(mondayOf(record.night)); week != m_weeks.end()) {
            return week->second;
        }
        return monthAndYear(record.night, m_locale);
    case WordsRole:
        return standingWords(row);
    case DetailRole:
        return detailWords(row);
    case CountRole:
        return record.twitches.value_or(record.noted);
    case StandingRole:
        return int(record.standing);
    case PausedRole:
        return row.pause.has_value();
    case ToldRole:
        return row.told == CountsTold::EachNight;
    default:
        return {};
    }
}

QHash<int, QByteArray> DiaryListModel::roleNames() const {
    return {{KeyRole, "key"},           {TitleRole, "title"},   {MonthRole, "month"},
            {WordsRole, "words"},       {DetailRole, "detail"}, {CountRole, "count"},
            {StandingRole, "standing"}, {PausedRole, "paused"}, {ToldRole, "told"}};
}

void DiaryListModel::setNights(const std::vector<DiaryNight>& nights, std::map<NightDate, QString> weeks) {
    const bool isRegrouped = weeks != m_weeks && !m_rows.empty();
    m_weeks = std::move(weeks);
    replace(m_rows, std::vector<DiaryNight>(nights.rbegin(), nights.rend()));
    if (isRegrouped && !m_rows.empty()) {
        emit dataChanged(index(0), index(int(m_rows.size()) - 1), {MonthRole});
    }
}

} // namespace softfall
