#pragma once

#include "viewmodels/ListModel.h"

#include <QString>
#include <QStringList>

namespace softfall {

/// What the evening's check-in asks about, one row for each kind.
class EveningCheckInModel : public softfall::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")

public:
    enum Verdict { NoVerdict, Kept, Missed };
    Q_ENUM(Verdict)

    enum Role {
        TitleRole = Qt::UserRole,
        NotedRole,
        VerdictRole,
        VerdictWordsRole,
        AnsweredRole,
        OpenRole,
        TimedRole,
        ChoicesRole,
        CurrentRole,
        NoneRole
    };

    struct Row {
        QString title;
        QString noted; ///< "2 × coffee, 192 mg, last 13:10", or that nothing is
        Verdict verdict = NoVerdict;
        QString verdictWords; ///< against tonight's cut-off; may be empty
        bool isAnswered = false;
        bool isOpen = false;  ///< its choices are shown
        bool isTimed = false; ///< a choice is asked when
        QStringList choices;  ///< what can be added
        int current = -1;     ///< the choice that stands, where there can be only one
        QString none;         ///< what says that there was nothing; empty where that is no answer
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
