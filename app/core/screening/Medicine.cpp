#include "core/screening/Medicine.h"

namespace softfall {

Result<Medicine> checked(Medicine medicine) {
    if (medicine.name.size() > maxMedicineName || medicine.name.contains(QChar::Null)) {
        return std::unexpected(badInput(QStringLiteral("name"), medicine.name,
                                        QStringLiteral("at most %1 characters without NUL").arg(maxMedicineName)));
    }
    return medicine;
}

bool raisesSerotonin(MedicineKind kind) {
    switch (kind) {
    case MedicineKind::Ssri:
    case MedicineKind::Snri:
    case MedicineKind::OtherAntidepressant:
    case MedicineKind::Triptan:
    case MedicineKind::Tramadol:
    case MedicineKind::Linezolid:
        return true;
    default:
        return false;
    }
}

bool hasWithdrawal(MedicineKind kind) {
    switch (kind) {
    case MedicineKind::Alcohol:
    case MedicineKind::Benzodiazepine:
    case MedicineKind::Baclofen:
    case MedicineKind::Gabapentinoid:
        return true;
    default:
        return false;
    }
}

bool mayGoWithTwitches(MedicineKind kind) {
    switch (kind) {
    case MedicineKind::Ssri:
    case MedicineKind::Snri:
    case MedicineKind::OtherAntidepressant:
    case MedicineKind::OtherPsychotropic:
    case MedicineKind::Stimulant:
    case MedicineKind::Opioid:
    case MedicineKind::Tramadol:
    case MedicineKind::SteroidInhaler:
        return true;
    default:
        return false;
    }
}

} // namespace softfall
