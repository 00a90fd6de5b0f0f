#pragma once

#include "viewmodels/ListModel.h"

#include <QString>

namespace softfall {

/// What was found of each thing that an evening rests on.
class ReadinessListModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Role {
        TitleRole = Qt::UserRole,
        StandingRole,
        StandingWordRole,
        SentenceRole,
        SaidRole,
        ActionRole,
        BusyRole
    };
    enum Standing { Works, InPart, NotThere };
    Q_ENUM(Standing)

    struct Row {
        QString title;
        Standing standing = NotThere;
        QString standingWord;
        QString sentence;  ///< what was found and what to do
        QString said;      ///< what came of the trial; may be empty
        QString action;    ///< label of the button
        bool busy = false; ///< a trial is under way
        bool operator==(const Row&) const = default;
    };

    using ListModel::ListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    void setRows(std::vector<Row> rows);

private:
    std::vector<Row> m_rows;
};

} // namespace softfall
