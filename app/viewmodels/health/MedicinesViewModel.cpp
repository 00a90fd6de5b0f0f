#include "viewmodels/health/MedicinesViewModel.h"

#include "core/PlainText.h"
#include "viewmodels/wording/HealthWords.h"
#include "viewmodels/wording/IsolatedWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>
#include <ranges>

namespace softfall {

MedicinesViewModel::MedicinesViewModel(ScreeningService& screening, QLocale locale, PageViewModel& page)
    : QObject(&page)
    , m_screening(screening)
    , m_locale(std::move(locale))
    , m_page(page) {}

void MedicinesViewModel::show(const std::vector<Medicine>& medicines, NightDate today) {
    m_today = today;
    std::vector<MedicineRow> rows;
    for (const Medicine& medicine : medicines | std::views::reverse) {
        MedicineRow row;
        row.label = medicine.name.isEmpty() ? medicineKindName(medicine.kind) : onOneLine(medicine.name);
        //: a step with a medicine; %1 "Started", %2 "Mon 24 Feb 2025"
        row.since = tr("%1, %2").arg(medicineStepName(medicine.step), nightDay(medicine.day, m_locale));
        row.medicine = medicine;
        rows.push_back(std::move(row));
    }
    m_model.setRows(std::move(rows));
    emit changed();
}

QString MedicinesViewModel::title() const {
    return m_draft && m_draft->id != 0 ? tr("Edit the medicine") : tr("What changed with a medicine?");
}

QStringList MedicinesViewModel::steps() {
    QStringList names;
    for (const MedicineStep step : allValues<MedicineStep>) {
        names << medicineStepName(step);
    }
    return names;
}

QStringList MedicinesViewModel::kinds() {
    QStringList names;
    for (const MedicineKind kind : allValues<MedicineKind>) {
        names << medicineKindName(kind);
    }
    return names;
}

void MedicinesViewModel::change(const std::function<void(Medicine&)>& change) {
    if (m_draft) {
        Medicine next = *m_draft;
        change(next);
        if (next != *m_draft) {
            m_draft = std::move(next);
            emit changed();
        }
    }
}

void MedicinesViewModel::setStep(int step) {
    if (step >= 0 && step < int(allValues<MedicineStep>.size())) {
        change([step](Medicine& medicine) { medicine.step = allValues<MedicineStep>[std::size_t(step)]; });
    }
}

void MedicinesViewModel::setKind(int kind) {
    if (kind >= 0 && kind < int(allValues<MedicineKind>.size())) {
        change([kind](Medicine& medicine) { medicine.kind = allValues<MedicineKind>[std::size_t(kind)]; });
    }
}

void MedicinesViewModel::setName(const QString& name) {
    change([&name](Medicine& medicine) { medicine.name = name; });
}

QString MedicinesViewModel::day() const {
    return m_draft ? nightDay(m_draft->day, m_locale) : QString();
}

void MedicinesViewModel::begin() {
    m_draft = Medicine();
    m_draft->day = m_today;
    emit changed();
}

void MedicinesViewModel::edit(int row) {
    if (row >= 0 && row < m_model.rowCount()) {
        m_draft = m_model.rows()[std::size_t(row)].medicine;
        emit changed();
    }
}

void MedicinesViewModel::move(int days) {
    // A day to come has not happened yet.
    change([&](Medicine& medicine) { medicine.day = std::min(medicine.day + std::chrono::days(days), m_today); });
}

void MedicinesViewModel::save() {
    if (!m_draft) {
        return;
    }
    Medicine medicine = *m_draft;
    medicine.name = medicine.name.trimmed();
    const QString name = isolated(medicine.name.isEmpty() ? medicineKindName(medicine.kind) : medicine.name);
    const bool isNew = medicine.id == 0;
    const auto saved = isNew ? m_screening.addMedicine(medicine) : m_screening.changeMedicine(medicine);
    if (m_page.notify(saved, isNew ? tr("Medicine added: %1.").arg(name) : tr("Medicine edited: %1.").arg(name))) {
        close();
    }
}

void MedicinesViewModel::close() {
    if (m_draft) {
        m_draft.reset();
        emit changed();
    }
}

void MedicinesViewModel::remove(int row) {
    if (row < 0 || row >= m_model.rowCount()) {
        return;
    }
    const MedicineRow& removed = m_model.rows()[std::size_t(row)];
    const QString name = isolated(removed.label);
    m_page.notify(m_screening.removeMedicine(removed.medicine.id), tr("Medicine removed: %1.").arg(name));
}

} // namespace softfall
