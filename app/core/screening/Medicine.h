#pragma once

#include "core/Ids.h"
#include "core/diary/EntryId.h"
#include "core/time/NightDate.h"

#include <QString>

namespace softfall {

/// What happened with a medicine on a day.
enum class MedicineStep { Started, Raised, Lowered, Stopped };
template <>
inline constexpr Id<MedicineStep> idsOf<MedicineStep>[] = {{MedicineStep::Started, "started"},
                                                           {MedicineStep::Raised, "raised"},
                                                           {MedicineStep::Lowered, "lowered"},
                                                           {MedicineStep::Stopped, "stopped"}};

/// The kinds of medicine that the rules E4, U2 and R8 tell apart, and alcohol. Source: facts, screening.
enum class MedicineKind {
    Ssri,
    Snri,
    OtherAntidepressant,
    Triptan,
    Tramadol,
    Linezolid,
    OtherPsychotropic, ///< for mood or thoughts, such as lithium or an antipsychotic
    Stimulant,
    Opioid, ///< other than tramadol
    SteroidInhaler,
    Benzodiazepine,
    Baclofen,
    Gabapentinoid,
    Alcohol,
    Other
};
template <>
inline constexpr Id<MedicineKind> idsOf<MedicineKind>[] = {{MedicineKind::Ssri, "ssri"},
                                                           {MedicineKind::Snri, "snri"},
                                                           {MedicineKind::OtherAntidepressant, "antidepressant"},
                                                           {MedicineKind::Triptan, "triptan"},
                                                           {MedicineKind::Tramadol, "tramadol"},
                                                           {MedicineKind::Linezolid, "linezolid"},
                                                           {MedicineKind::OtherPsychotropic, "psychotropic"},
                                                           {MedicineKind::Stimulant, "stimulant"},
                                                           {MedicineKind::Opioid, "opioid"},
                                                           {MedicineKind::SteroidInhaler, "steroid-inhaler"},
                                                           {MedicineKind::Benzodiazepine, "benzodiazepine"},
                                                           {MedicineKind::Baclofen, "baclofen"},
                                                           {MedicineKind::Gabapentinoid, "gabapentinoid"},
                                                           {MedicineKind::Alcohol, "alcohol"},
                                                           {MedicineKind::Other, "other"}};

/// One step with one medicine: a line of the list.
struct Medicine {
    EntryId id = 0;
    NightDate day; ///< local date; roughly is good enough
    MedicineStep step = MedicineStep::Started;
    MedicineKind kind = MedicineKind::Other;
    QString name; ///< as the person calls it, with a dose if wanted; at most maxMedicineName characters, may be empty
    bool operator==(const Medicine&) const = default;
};

inline constexpr int maxMedicineName = 100;

/// `medicine` unchanged, or the error that names `name`.
[[nodiscard]] Result<Medicine> checked(Medicine medicine);

/// Can raise serotonin, with others of its kind (rule E4).
[[nodiscard]] bool raisesSerotonin(MedicineKind kind);
/// Stopping it can bring on a dangerous withdrawal (rule U2).
[[nodiscard]] bool hasWithdrawal(MedicineKind kind);
/// Twitches were reported after it was started or raised (rule R8).
[[nodiscard]] bool mayGoWithTwitches(MedicineKind kind);

[[nodiscard]] constexpr bool isNewOrMore(MedicineStep step) {
    return step == MedicineStep::Started || step == MedicineStep::Raised;
}

} // namespace softfall
