#pragma once

#include "viewmodels/ListModel.h"
#include "viewmodels/diary/DiaryListModel.h"
#include "viewmodels/diary/DiaryNight.h"

#include <QLocale>

namespace softfall {

/// The six weeks that show a month, in the order of the language; each day stands for the night of its evening.
class CalendarModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Role {
        KeyRole = Qt::UserRole,
        DayRole,
        NameRole, ///< everything about the night in words
        MarkRole, ///< "3", "≥2", "?", "–"; empty where nothing is known
        StandingRole,
        PausedRole,
        OutsideRole, ///< of another month, or still to come
        ComingRole,
        AwayRole,
        SecondRole,
        ChangeRole
    };

    struct Row {
        DiaryNight night;
        bool isOutside = false;
        bool isComing = false;
        bool operator==(const Row&) const = default;
    };

    explicit CalendarModel(QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    void setRows(std::vector<Row> rows);

private:
    QLocale m_locale;
    std::vector<Row> m_rows;
};

} // namespace softfall
