#include "viewmodels/diary/CalendarModel.h"

#include "viewmodels/wording/TimeWords.h"

namespace softfall {

namespace {

QString markOf(const CalendarModel::Row& row) {
    const NightRecord& record = row.night.record;
    const bool isTold = row.night.told == CountsTold::EachNight;
    switch (record.standing) {
    case NightStanding::Logged:
        return !isTold ? QStringLiteral("•") : QString::number(record.twitches.value_or(0));
    case NightStanding::Unsure:
        return record.noted > 0 && isTold ? QStringLiteral("≥%1").arg(record.noted) : QStringLiteral("?");
    case NightStanding::NoSleep:
        return QStringLiteral("–");
    case NightStanding::Absent:
        break;
    }
    return {};
}

} // namespace

CalendarModel::CalendarModel(QLocale locale, QObject* parent)
    : ListModel(parent)
    , m_locale(std::move(locale)) {}

int CalendarModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    const NightRecord& record = row.night.record;
    switch (role) {
    case KeyRole:
        return toIsoString(record.night);
    case DayRole:
        return QString::number(unsigned(std::chrono::year_month_day(record.night.evening()).day()));
    case NameRole: {
        QStringList parts{nightTitle(record.night, m_locale)};
        parts << (row.isComing ? tr("still to come") : standingWords(row.night));
        if (const QString detail = detailWords(row.night); !detail.isEmpty()) {
            parts << detail;
        }
        return parts.join(QStringLiteral(", "));
    }
    case MarkRole:
        return markOf(row);
    case StandingRole:
        return int(record.standing);
    case PausedRole:
        return row.night.pause.has_value();
    case OutsideRole:
        return row.isOutside;
    case ComingRole:
        return row.isComing;
    case AwayRole:
        return row.night.isAway;
    case SecondRole:
        return row.night.hasSecondSleep;
    case ChangeRole:
        return row.night.change;
    default:
        return {};
    }
}

QHash<int, QByteArray> CalendarModel::roleNames() const {
    return {{KeyRole, "key"},           {DayRole, "day"},       {NameRole, "name"},       {MarkRole, "mark"},
            {StandingRole, "standing"}, {PausedRole, "paused"}, {OutsideRole, "outside"}, {ComingRole, "coming"},
            {AwayRole, "away"},         {SecondRole, "second"}, {ChangeRole, "change"}};
}

void CalendarModel::setRows(std::vector<Row> rows) {
    replace(m_rows, std::move(rows));
}

} // namespace softfall
