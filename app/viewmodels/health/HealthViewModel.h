#pragma once

#include "viewmodels/health/CompareViewModel.h"
#include "viewmodels/health/MedicinesViewModel.h"

namespace softfall {

/// The health check: its questions in sections, the list of medicines, and the comparison of four things that feel
/// alike. Each answer is stored at once, as one step of undo.
class HealthViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(softfall::RowsModelBase* questions READ questions CONSTANT FINAL)
    Q_PROPERTY(softfall::MedicinesViewModel* medicines READ medicines CONSTANT FINAL)
    Q_PROPERTY(softfall::CompareViewModel* comparison READ comparison CONSTANT FINAL)

public:
    /// The references must outlive the view-model.
    HealthViewModel(ScreeningService& screening, const EveningService& evening, const QLocale& locale,
                    QObject* parent = nullptr);

    [[nodiscard]] RowsModel<HealthQuestionRow>* questions() { return &m_questions; }
    [[nodiscard]] MedicinesViewModel* medicines() { return &m_medicines; }
    [[nodiscard]] CompareViewModel* comparison() { return &m_comparison; }

    /// The reply at `reply` to the question at `row`; the same again leaves it open.
    Q_INVOKABLE void answer(int row, int reply);
    /// The check was gone through.
    Q_INVOKABLE void finish();

signals:
    /// An answer brought something urgent: it is to be in sight.
    void urgentFound();
    void finished();

protected:
    Result<Status> read() override;

private:
    [[nodiscard]] bool hasUrgent() const;

    ScreeningService& m_screening;
    const EveningService& m_evening;
    RowsModel<HealthQuestionRow> m_questions;
    MedicinesViewModel m_medicines;
    CompareViewModel m_comparison;
};

} // namespace softfall
