#pragma once

#include "application/ScreeningService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/health/HealthRows.h"

#include <QLocale>
#include <QStringList>

namespace softfall {

/// The steps with medicines, and the sheet that adds or edits one. Shows messages on its page.
class MedicinesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    /// The newest first.
    Q_PROPERTY(softfall::RowsModelBase* model READ model CONSTANT FINAL)
    /// The sheet is open.
    Q_PROPERTY(bool editing READ isEditing NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QStringList steps READ steps CONSTANT FINAL)
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY changed FINAL)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    /// "Mon 24 Feb 2025".
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)

public:
    /// The references must outlive the view-model; `page` owns it.
    MedicinesViewModel(ScreeningService& screening, QLocale locale, PageViewModel& page);

    /// `today` is the day that a new one has.
    void show(const std::vector<Medicine>& medicines, NightDate today);

    [[nodiscard]] RowsModel<MedicineRow>* model() { return &m_model; }
    [[nodiscard]] bool isEditing() const { return m_draft.has_value(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] static QStringList steps();
    [[nodiscard]] static QStringList kinds();
    [[nodiscard]] int step() const { return m_draft ? int(m_draft->step) : -1; }
    void setStep(int step);
    [[nodiscard]] int kind() const { return m_draft ? int(m_draft->kind) : -1; }
    void setKind(int kind);
    [[nodiscard]] QString name() const { return m_draft ? m_draft->name : QString(); }
    void setName(const QString& name);
    [[nodiscard]] QString day() const;

    /// Opens the sheet: a new one, or the one at `row`.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void edit(int row);
    /// Moves the day that many days later, or earlier.
    Q_INVOKABLE void move(int days);
    Q_INVOKABLE void save();
    Q_INVOKABLE void close();
    Q_INVOKABLE void remove(int row);

signals:
    void changed();

private:
    void change(const std::function<void(Medicine&)>& change);

    ScreeningService& m_screening;
    QLocale m_locale;
    PageViewModel& m_page;
    RowsModel<MedicineRow> m_model;
    NightDate m_today;
    std::optional<Medicine> m_draft; ///< what the sheet shows; id 0: a new one
};

} // namespace softfall
