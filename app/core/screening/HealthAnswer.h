#pragma once

#include "core/Ids.h"
#include "core/time/NightDate.h"

#include <span>

namespace softfall {

/// The questions of the health check, in own words: none of them is from a licensed questionnaire. Each names what was
/// asked, not an illness. Source of what is asked: facts, screening.
enum class HealthQuestion {
    FaceArmSpeech,     ///< a drooping face, weakness or numbness on one side, trouble speaking
    ChestWithLeg,      ///< chest pain or breathlessness with a painful or swollen leg
    LongSeizure,       ///< longer than 5 minutes, repeated without recovery, or with an injury
    SaddleNumbness,    ///< numb around the groin, or no control of bladder or bowel, with trouble in the legs
    OneLegSwollen,     ///< swollen, warm, red or throbbing
    Fever,             ///< this and the next six: in the last four weeks
    Confusion,         ///< confused
    Agitation,         ///< restless and on edge
    Sweating,          ///< heavy sweating
    Diarrhoea,         ///< diarrhoea
    Shaking,           ///< new jerks or shaking
    SeeingThings,      ///< seeing or hearing what is not there
    SeizureSigns,      ///< lost awareness, bitten tongue, wet bed, stiff then shaking, confused afterwards
    MorningJerks,      ///< in the two hours after waking, or by day, or dropping things
    DaytimeWeakness,   ///< twitching by day with weakness, thinner muscles, slurred speech or bad balance
    DrowsyDriving,     ///< asleep or nearly, while driving or at work
    ActsOutDreams,     ///< hits out or falls out of bed
    Spreads,           ///< from one limb to the next, or always the same limb, which feels changed
    LegUrge,           ///< an urge to move the legs
    LegUrgeAtRest,     ///< begins or gets worse at rest
    LegUrgeEased,      ///< eases while moving
    LegUrgeInEvening,  ///< worse in the evening or at night
    LegUrgeExplained,  ///< only cramp, position, swelling, joint pain or habit
    LegUrgeOften,      ///< twice a week or more, with lost sleep
    TrunkJerks,        ///< bend the trunk, relaxed and awake, keep from sleep, ease with a busy mind or upright
    SlowToSleep,       ///< twitches or lying awake delay sleep on 3 nights a week or more
    BreathAtOnset,     ///< wakes short of breath or gasping as sleep comes
    SleepyByDay,       ///< sleepy by day
    Unrefreshed,       ///< sleep does not refresh
    PartnerKicks,      ///< seen by a bed partner: rhythmic kicks during sleep on most nights
    PartnerSnoring,    ///< loud snoring
    PartnerPauses,     ///< choking, or pauses in breathing
    WorseWithMedicine, ///< twitches began or rose within eight weeks of a new or raised medicine
    AgeBand,           ///< under 18, 18 to 49, 50 or more
    BeganAfterFifty,   ///< the frequent jerks are new since the age of 50
    Tremor,            ///< trembling
    Slowness,          ///< slower movements
    SmellLoss,         ///< a lost sense of smell
    Pregnant,          ///< pregnant
    KidneyDisease,     ///< kidney disease or dialysis
    Epilepsy,          ///< known
    Parkinsons,        ///< known
    FearOfSleep,       ///< afraid of going to sleep
    LowMood,           ///< low mood on most days
    CheckIn            ///< no question: the day of the last health check
};
template <>
inline constexpr Id<HealthQuestion> idsOf<HealthQuestion>[] = {
    {HealthQuestion::FaceArmSpeech, "face-arm-speech"},
    {HealthQuestion::ChestWithLeg, "chest-with-leg"},
    {HealthQuestion::LongSeizure, "long-seizure"},
    {HealthQuestion::SaddleNumbness, "saddle-numbness"},
    {HealthQuestion::OneLegSwollen, "one-leg-swollen"},
    {HealthQuestion::Fever, "fever"},
    {HealthQuestion::Confusion, "confusion"},
    {HealthQuestion::Agitation, "agitation"},
    {HealthQuestion::Sweating, "sweating"},
    {HealthQuestion::Diarrhoea, "diarrhoea"},
    {HealthQuestion::Shaking, "shaking"},
    {HealthQuestion::SeeingThings, "seeing-things"},
    {HealthQuestion::SeizureSigns, "seizure-signs"},
    {HealthQuestion::MorningJerks, "morning-jerks"},
    {HealthQuestion::DaytimeWeakness, "daytime-weakness"},
    {HealthQuestion::DrowsyDriving, "drowsy-driving"},
    {HealthQuestion::ActsOutDreams, "acts-out-dreams"},
    {HealthQuestion::Spreads, "spreads"},
    {HealthQuestion::LegUrge, "leg-urge"},
    {HealthQuestion::LegUrgeAtRest, "leg-urge-at-rest"},
    {HealthQuestion::LegUrgeEased, "leg-urge-eased"},
    {HealthQuestion::LegUrgeInEvening, "leg-urge-in-evening"},
    {HealthQuestion::LegUrgeExplained, "leg-urge-explained"},
    {HealthQuestion::LegUrgeOften, "leg-urge-often"},
    {HealthQuestion::TrunkJerks, "trunk-jerks"},
    {HealthQuestion::SlowToSleep, "slow-to-sleep"},
    {HealthQuestion::BreathAtOnset, "breath-at-onset"},
    {HealthQuestion::SleepyByDay, "sleepy-by-day"},
    {HealthQuestion::Unrefreshed, "unrefreshed"},
    {HealthQuestion::PartnerKicks, "partner-kicks"},
    {HealthQuestion::PartnerSnoring, "partner-snoring"},
    {HealthQuestion::PartnerPauses, "partner-pauses"},
    {HealthQuestion::WorseWithMedicine, "worse-with-medicine"},
    {HealthQuestion::AgeBand, "age-band"},
    {HealthQuestion::BeganAfterFifty, "began-after-fifty"},
    {HealthQuestion::Tremor, "tremor"},
    {HealthQuestion::Slowness, "slowness"},
    {HealthQuestion::SmellLoss, "smell-loss"},
    {HealthQuestion::Pregnant, "pregnant"},
    {HealthQuestion::KidneyDisease, "kidney-disease"},
    {HealthQuestion::Epilepsy, "epilepsy"},
    {HealthQuestion::Parkinsons, "parkinsons"},
    {HealthQuestion::FearOfSleep, "fear-of-sleep"},
    {HealthQuestion::LowMood, "low-mood"},
    {HealthQuestion::CheckIn, "check-in"}};

/// What a question can be answered with; which of them, `repliesTo` says.
enum class HealthReply { No, Yes, Unsure, LongAgo, Recently, FourWeeks, ThreeMonths, Under18, From18, From50 };
template <>
inline constexpr Id<HealthReply> idsOf<HealthReply>[] = {{HealthReply::No, "no"},
                                                         {HealthReply::Yes, "yes"},
                                                         {HealthReply::Unsure, "unsure"},
                                                         {HealthReply::LongAgo, "long-ago"},
                                                         {HealthReply::Recently, "recently"},
                                                         {HealthReply::FourWeeks, "four-weeks"},
                                                         {HealthReply::ThreeMonths, "three-months"},
                                                         {HealthReply::Under18, "under-18"},
                                                         {HealthReply::From18, "from-18"},
                                                         {HealthReply::From50, "from-50"}};

/// The replies of a question, in the order in which they are offered: mostly no and yes. `Recently` of SeizureSigns is
/// the first time ever, or this week.
[[nodiscard]] std::span<const HealthReply> repliesTo(HealthQuestion question);

/// The present answer to a question. A question without one was not answered, which is no "no".
struct HealthAnswer {
    HealthQuestion question = HealthQuestion::CheckIn;
    HealthReply reply = HealthReply::No;
    NightDate day; ///< local date on which this reply was first given
    bool operator==(const HealthAnswer&) const = default;
};

/// `answer` unchanged, or the error that names the question and its replies.
[[nodiscard]] Result<HealthAnswer> checked(HealthAnswer answer);

} // namespace softfall
