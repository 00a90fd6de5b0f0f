#pragma once

#include "application/ReminderService.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/settings/SettingsRows.h"

#include <QLocale>
#include <QObject>

namespace softfall {

/// What was decided about the reminders of the last days, and why.
class DecisionLogViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    Q_PROPERTY(softfall::RowsModelBase* model READ model CONSTANT FINAL)

public:
    /// The references must outlive the view-model. It reads whenever the reminders change.
    DecisionLogViewModel(const ReminderService& reminders, const Clock& clock, QLocale locale,
                         QObject* parent = nullptr);

    [[nodiscard]] RowsModel<DecisionRow>* model() { return &m_model; }
    void read();

private:
    const ReminderService& m_reminders;
    const Clock& m_clock;
    QLocale m_locale;
    RowsModel<DecisionRow> m_model;
};

} // namespace softfall
