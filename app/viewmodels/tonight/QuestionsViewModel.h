#pragma once

#include "application/CheckInService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/tonight/TonightRows.h"

#include <QLocale>

namespace softfall {

/// The part of a check-in that asks about cut-offs that could not be shown in time. Speaks through its page.
class QuestionsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    Q_PROPERTY(softfall::RowsModelBase* model READ model CONSTANT FINAL)

public:
    /// The references must outlive the view-model; `page` owns it.
    QuestionsViewModel(CheckInService& checkIns, const EveningService& evening, QLocale locale, PageViewModel& page);

    [[nodiscard]] RowsModel<QuestionRow>* model() { return &m_model; }

    /// Shows the questions of these nights.
    void read(const std::vector<NightDate>& nights);

    /// The answer at `choice` of the question at `row`.
    Q_INVOKABLE void answer(int row, int choice);

private:
    CheckInService& m_checkIns;
    const EveningService& m_evening;
    QLocale m_locale;
    PageViewModel& m_page;
    RowsModel<QuestionRow> m_model;
    std::vector<NightReminder> m_questions;
};

} // namespace softfall
