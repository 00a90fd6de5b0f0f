#pragma once

#include "core/screening/Comparison.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/health/HealthRows.h"

#include <QObject>

#include <array>
#include <optional>

namespace softfall {

/// Tell four things apart: three questions, and what the answers sound most like. Nothing of it is kept.
class CompareViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    Q_PROPERTY(softfall::RowsModelBase* questions READ questions CONSTANT FINAL)
    /// Empty with fewer than two answers.
    Q_PROPERTY(QString result READ result NOTIFY changed FINAL)
    Q_PROPERTY(QString doing READ doing NOTIFY changed FINAL)

public:
    explicit CompareViewModel(QObject* parent = nullptr);

    [[nodiscard]] RowsModel<CompareRow>* questions() { return &m_questions; }
    [[nodiscard]] QString result() const;
    [[nodiscard]] QString doing() const;

    /// The same reply again takes it away.
    Q_INVOKABLE void answer(int question, int reply);

signals:
    void changed();

private:
    [[nodiscard]] bool isAnswered() const;
    void update();

    RowsModel<CompareRow> m_questions;
    std::array<std::optional<AlikeCondition>, 3> m_answers;
};

} // namespace softfall
