#include "viewmodels/diary/DiaryListModel.h"

#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/PlanWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <ranges>

namespace softfall {

bool DiaryListModel::Row::operator==(const Row& other) const {
    return record.night == other.record.night && record.standing == other.record.standing &&
           record.twitches == other.record.twitches && record.noted == other.record.noted &&
           record.answer == other.record.answer && pause == other.pause;
}

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
    const Row& row = m_rows[std::size_t(index.row())];
    const NightRecord& record = row.record;
    switch (role) {
    case KeyRole:
        return toIsoString(record.night);
    case TitleRole:
        return nightTitle(record.night, m_locale);
    case MonthRole:
        return monthAndYear(record.night, m_locale);
    case WordsRole:
        //: a night without an answer; %1 "Holiday"
        return row.pause ? tr("Paused: %1").arg(pauseReasonWords(*row.pause)) : standingWords(record);
    case DetailRole:
        return answerWords(record);
    case CountRole:
        return record.twitches.value_or(record.noted);
    case StandingRole:
        return int(record.standing);
    default:
        return {};
    }
}

QHash<int, QByteArray> DiaryListModel::roleNames() const {
    return {{KeyRole, "key"},       {TitleRole, "title"}, {MonthRole, "month"},      {WordsRole, "words"},
            {DetailRole, "detail"}, {CountRole, "count"}, {StandingRole, "standing"}};
}

void DiaryListModel::setRecords(std::vector<NightRecord> records, const Pauses& pauses) {
    std::vector<Row> rows;
    rows.reserve(records.size());
    for (NightRecord& record : records | std::views::reverse) {
        const auto pause =
            record.standing == NightStanding::Absent ? pauseOf(record.night, pauses) : std::optional<Pause>();
        rows.push_back({std::move(record), pause ? std::optional(pause->reason) : std::nullopt});
    }
    replace(m_rows, std::move(rows));
}

} // namespace softfall
