#pragma once

#include "application/ScreeningService.h"
#include "core/catalogue/EmergencyNumbers.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/health/HealthRows.h"

#include <QLocale>

namespace softfall {

/// What screening found, for every page that shows it: the urgent ones first, and alone.
class FindingsViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// What is worth a card on a page: only the urgent ones where there are any; never mere information.
    Q_PROPERTY(softfall::RowsModelBase* model READ model CONSTANT FINAL)
    /// All of them.
    Q_PROPERTY(softfall::RowsModelBase* all READ all CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool urgent READ isUrgent NOTIFY changed FINAL)
    /// That it is no diagnosis.
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    /// The monthly health check is due.
    Q_PROPERTY(bool checkDue READ isCheckDue NOTIFY changed FINAL)

public:
    /// The service must outlive the view-model. The number to call is that of the locale's territory.
    FindingsViewModel(ScreeningService& screening, const EmergencyNumbers& numbers, const QLocale& locale,
                      QObject* parent = nullptr);

    [[nodiscard]] RowsModel<FindingRow>* model() { return &m_model; }
    [[nodiscard]] RowsModel<FindingRow>* all() { return &m_all; }
    [[nodiscard]] int count() const { return m_model.rowCount(); }
    [[nodiscard]] bool isUrgent() const { return m_isUrgent; }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] bool isCheckDue() const { return m_isCheckDue; }

    /// "I have discussed this", by the id of the rule.
    Q_INVOKABLE void discuss(const QString& rule);

signals:
    void changed();

protected:
    Result<Status> read() override;

private:
    ScreeningService& m_screening;
    QString m_number;
    RowsModel<FindingRow> m_model;
    RowsModel<FindingRow> m_all;
    bool m_isUrgent = false;
    bool m_isCheckDue = false;
    QString m_note;
};

} // namespace softfall
