#pragma once

#include "application/EveningService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/settings/SettingsRows.h"

namespace softfall {

/// Order and minutes of the seven steps. Speaks through its page; each change is stored at once.
class StepPlanViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    Q_PROPERTY(softfall::RowsModelBase* steps READ steps CONSTANT FINAL)
    /// "90 of 90 minutes".
    Q_PROPERTY(QString sum READ sum NOTIFY changed FINAL)
    /// What gives way, or takes the rest, for the steps to fit into tonight; empty where they do as they are.
    Q_PROPERTY(QString fit READ fit NOTIFY changed FINAL)
    Q_PROPERTY(int maxMinutes READ maxMinutes CONSTANT FINAL)
    Q_PROPERTY(bool isDefault READ isDefault NOTIFY changed FINAL)

public:
    /// The reference must outlive the view-model; `page` owns it.
    StepPlanViewModel(EveningService& evening, PageViewModel& page);

    [[nodiscard]] RowsModel<StepPlanRow>* steps() { return &m_steps; }
    [[nodiscard]] QString sum() const { return m_sum; }
    [[nodiscard]] QString fit() const { return m_fit; }
    [[nodiscard]] int maxMinutes() const { return int(maxStepLength.count()); }
    [[nodiscard]] bool isDefault() const { return m_isDefault; }

    void read();

    /// 0…maxMinutes; 0 leaves the step out.
    Q_INVOKABLE void setMinutes(int row, int minutes);
    Q_INVOKABLE void moveUp(int row);
    Q_INVOKABLE void moveDown(int row);
    /// Order and minutes as they were at first.
    Q_INVOKABLE void restoreDefault();

signals:
    void changed();

private:
    [[nodiscard]] bool hasRow(int row) const { return row >= 0 && row < m_steps.rowCount(); }
    /// A step that only went to another place is moved, so that the keyboard stays with it.
    void moveTowards(const std::vector<StepPlanRow>& rows);
    void store(const std::vector<StepMinutes>& steps, const QString& message);
    void swap(int row, int other, const QString& message);

    EveningService& m_evening;
    PageViewModel& m_page;
    RowsModel<StepPlanRow> m_steps;
    std::vector<StepMinutes> m_wanted; ///< all seven, those that are left out with no minutes
    QString m_sum;
    QString m_fit;
    bool m_isDefault = true;
};

} // namespace softfall
