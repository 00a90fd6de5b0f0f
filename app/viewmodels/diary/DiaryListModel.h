#pragma once

#include "viewmodels/ListModel.h"
#include "viewmodels/diary/DiaryNight.h"

#include <QLocale>

namespace softfall {

/// All nights, the newest first. The words of a row are made when it is shown: a diary may have thousands.
class DiaryListModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Standing { Logged, Unsure, NoSleep, Absent };
    Q_ENUM(Standing)

    enum Role {
        KeyRole = Qt::UserRole,
        TitleRole,
        MonthRole,
        WordsRole,
        DetailRole,
        CountRole,
        StandingRole,
        PausedRole,
        ToldRole
    };

    explicit DiaryListModel(QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Ascending by night. A night of a pause that has no answer is told as paused, not as missing.
    void setNights(const std::vector<DiaryNight>& nights, std::map<NightDate, QString> weeks = {});

private:
    std::vector<DiaryNight> m_rows;
    std::map<NightDate, QString> m_weeks; // by their Mondays; empty: months are the headings
    QLocale m_locale;
};

} // namespace softfall
