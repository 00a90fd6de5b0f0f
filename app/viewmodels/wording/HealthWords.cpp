#include "viewmodels/wording/HealthWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HealthWords)
};

} // namespace

QString healthQuestion(HealthQuestion question) {
    switch (question) {
    case HealthQuestion::FaceArmSpeech:
        return Words::tr("A drooping face, new weakness or numbness on one side, or trouble speaking?");
    case HealthQuestion::ChestWithLeg:
        return Words::tr("Chest pain or trouble breathing, together with a painful or swollen leg?");
    case HealthQuestion::LongSeizure:
        return Words::tr("A seizure that lasted over 5 minutes, came again at once, or hurt someone?");
    case HealthQuestion::SaddleNumbness:
        return Words::tr("New numbness around the groin, or no control of bladder or bowel, with trouble in the legs?");
    case HealthQuestion::OneLegSwollen:
        return Words::tr("One leg swollen, warm, red or throbbing?");
    case HealthQuestion::Fever:
        return Words::tr("Fever?");
    case HealthQuestion::Confusion:
        return Words::tr("Confused, unlike yourself?");
    case HealthQuestion::Agitation:
        return Words::tr("Very restless or on edge?");
    case HealthQuestion::Sweating:
        return Words::tr("Heavy sweating without effort?");
    case HealthQuestion::Diarrhoea:
        return Words::tr("Diarrhoea?");
    case HealthQuestion::Shaking:
        return Words::tr("New jerks or shaking while awake?");
    case HealthQuestion::SeeingThings:
        return Words::tr("Seeing or hearing things that aren’t there?");
    case HealthQuestion::SeizureSigns:
        return Words::tr("Lost awareness, a bitten tongue, a wet bed, or stiff and then shaking?");
    case HealthQuestion::MorningJerks:
        return Words::tr("Jerks in the first two hours after waking or by day, or dropping things?");
    case HealthQuestion::DaytimeWeakness:
        return Words::tr(
            "Twitching by day with weakness, thinner muscles, slurred speech or new trouble with balance?");
    case HealthQuestion::DrowsyDriving:
        return Words::tr("Fell asleep, or nearly, while driving or at work?");
    case HealthQuestion::ActsOutDreams:
        return Words::tr("Hitting, kicking or falling out of bed while dreaming?");
    case HealthQuestion::Spreads:
        return Words::tr("Jerks that spread from limb to limb, or always come in the same limb, which feels changed?");
    case HealthQuestion::LegUrge:
        return Words::tr("Do your legs want to move, often with an odd feeling in them?");
    case HealthQuestion::LegUrgeAtRest:
        return Words::tr("Does it start or get worse when you sit or lie still?");
    case HealthQuestion::LegUrgeEased:
        return Words::tr("Does moving help, at least while you move?");
    case HealthQuestion::LegUrgeInEvening:
        return Words::tr("Is it worse in the evening or at night?");
    case HealthQuestion::LegUrgeExplained:
        return Words::tr("Is it only a cramp, a bad position, swelling, joint pain or a habit?");
    case HealthQuestion::LegUrgeOften:
        return Words::tr("Twice a week or more, with lost sleep?");
    case HealthQuestion::TrunkJerks:
        return Words::tr("Jerks that bend your trunk while you lie awake and relaxed, and ease once you sit up?");
    case HealthQuestion::SlowToSleep:
        return Words::tr("Do twitches keep you from falling asleep on three or more nights a week?");
    case HealthQuestion::BreathAtOnset:
        return Words::tr("Waking short of breath or gasping as you drift off?");
    case HealthQuestion::SleepyByDay:
        return Words::tr("Sleepy on most days?");
    case HealthQuestion::Unrefreshed:
        return Words::tr("Not refreshed after most nights?");
    case HealthQuestion::PartnerKicks:
        return Words::tr("Rhythmic kicks while you sleep, on most nights?");
    case HealthQuestion::PartnerSnoring:
        return Words::tr("Loud snoring?");
    case HealthQuestion::PartnerPauses:
        return Words::tr("Choking, or pauses in your breathing?");
    case HealthQuestion::WorseWithMedicine:
        return Words::tr("Did the twitches start or get worse within eight weeks of a new medicine or a higher dose?");
    case HealthQuestion::AgeBand:
        return Words::tr("How old are you?");
    case HealthQuestion::BeganAfterFifty:
        return Words::tr("Are frequent jerks new since you were 50?");
    case HealthQuestion::Tremor:
        return Words::tr("Trembling?");
    case HealthQuestion::Slowness:
        return Words::tr("Slower movements than before?");
    case HealthQuestion::SmellLoss:
        return Words::tr("A lost sense of smell?");
    case HealthQuestion::Pregnant:
        return Words::tr("Are you pregnant?");
    case HealthQuestion::KidneyDisease:
        return Words::tr("Kidney disease or dialysis?");
    case HealthQuestion::Epilepsy:
        return Words::tr("Known epilepsy?");
    case HealthQuestion::Parkinsons:
        return Words::tr("Known Parkinson’s disease?");
    case HealthQuestion::FearOfSleep:
        return Words::tr("Afraid of going to sleep?");
    case HealthQuestion::LowMood:
        return Words::tr("Low mood on most days?");
    case HealthQuestion::CheckIn:
        break;
    }
    return {};
}

QString healthReply(HealthQuestion question, HealthReply reply) {
    switch (reply) {
    case HealthReply::No:
        return Words::tr("No");
    case HealthReply::Yes:
        return question == HealthQuestion::SlowToSleep ? Words::tr("Yes, under four weeks") : Words::tr("Yes");
    case HealthReply::Unsure:
        return Words::tr("Not sure");
    case HealthReply::LongAgo:
        return Words::tr("Yes, longer ago");
    case HealthReply::Recently:
        return Words::tr("This week, or for the first time");
    case HealthReply::FourWeeks:
        return Words::tr("Yes, over four weeks");
    case HealthReply::ThreeMonths:
        return Words::tr("Yes, over three months");
    case HealthReply::Under18:
        return Words::tr("Under 18", "years of age");
    case HealthReply::From18:
        return Words::tr("18 to 49", "years of age");
    case HealthReply::From50:
        return Words::tr("50 or more", "years of age");
    }
    return {};
}

QString levelTitle(FindingLevel level) {
    switch (level) {
    case FindingLevel::Emergency:
        return Words::tr("Call now");
    case FindingLevel::Urgent:
        return Words::tr("Get help today");
    case FindingLevel::Soon:
        return Words::tr("See a clinician within two weeks");
    case FindingLevel::Routine:
        return Words::tr("Worth an appointment");
    case FindingLevel::Information:
        return Words::tr("Good to know");
    }
    return {};
}

RuleText findingText(const ScreeningRule& rule, FindingLevel level, const std::vector<HealthAnswer>& answers) {
    const bool isAnswered =
        std::ranges::any_of(answers, [](const HealthAnswer& each) { return each.question != HealthQuestion::CheckIn; });
    if (rule.id != RuleId::I0 || isAnswered) {
        return rule.textAt(level);
    }
    return {level,
            Words::tr("Nothing answered yet"),
            Words::tr("Nothing is answered yet, so the check can’t say much. What you logged shows no warning sign."),
            {Words::tr("Answer the questions of the health check, as far as you can.")}};
}

QString withEmergencyNumber(const QString& text, const QString& number) {
    //: as in "Call your local emergency number now."
    const QString called = number.isEmpty() ? Words::tr("your local emergency number") : number;
    return QString(text).replace(QLatin1String("{emergency}"), called);
}

QString medicineKindName(MedicineKind kind) {
    switch (kind) {
    case MedicineKind::Ssri:
        return Words::tr("Antidepressant (SSRI)");
    case MedicineKind::Snri:
        return Words::tr("Antidepressant (SNRI)");
    case MedicineKind::OtherAntidepressant:
        return Words::tr("Another antidepressant");
    case MedicineKind::Triptan:
        return Words::tr("Triptan for migraine");
    case MedicineKind::Tramadol:
        return Words::tr("Tramadol");
    case MedicineKind::Linezolid:
        return Words::tr("Linezolid");
    case MedicineKind::OtherPsychotropic:
        return Words::tr("For mood or thoughts, such as lithium");
    case MedicineKind::Stimulant:
        return Words::tr("Stimulant, as for ADHD");
    case MedicineKind::Opioid:
        return Words::tr("Opioid painkiller");
    case MedicineKind::SteroidInhaler:
        return Words::tr("Steroid inhaler");
    case MedicineKind::Benzodiazepine:
        return Words::tr("Sleeping or calming tablet");
    case MedicineKind::Baclofen:
        return Words::tr("Baclofen");
    case MedicineKind::Gabapentinoid:
        return Words::tr("Gabapentin or pregabalin");
    case MedicineKind::Alcohol:
        return Words::tr("Alcohol");
    case MedicineKind::Other:
        return Words::tr("Something else");
    }
    return {};
}

QString medicineStepName(MedicineStep step) {
    switch (step) {
    case MedicineStep::Started:
        return Words::tr("Started", "a medicine");
    case MedicineStep::Raised:
        return Words::tr("Raised", "the dose of a medicine");
    case MedicineStep::Lowered:
        return Words::tr("Lowered", "the dose of a medicine");
    case MedicineStep::Stopped:
        return Words::tr("Stopped", "a medicine");
    }
    return {};
}

QString soundsLike(std::optional<AlikeCondition> condition) {
    if (!condition) {
        return Words::tr("Your answers point to more than one.");
    }
    switch (*condition) {
    case AlikeCondition::SleepStart:
        return Words::tr("That sounds most like a sleep start.");
    case AlikeCondition::RestlessLegs:
        return Words::tr("That sounds most like restless legs.");
    case AlikeCondition::LimbMovements:
        return Words::tr("That sounds most like leg movements in sleep.");
    case AlikeCondition::LegCramp:
        return Words::tr("That sounds most like a leg cramp.");
    }
    return {};
}

QString whatPeopleDo(std::optional<AlikeCondition> condition) {
    if (!condition) {
        return Words::tr("A clinician can look at the whole. Your diary helps you describe it.");
    }
    switch (*condition) {
    case AlikeCondition::SleepStart:
        return Words::tr("Here is what people do: usually nothing. Some try calmer evenings and fewer triggers.");
    case AlikeCondition::RestlessLegs:
        return Words::tr("Here is what people do: see a clinician, and ask for a blood test of iron.");
    case AlikeCondition::LimbMovements:
        return Words::tr("Here is what people do: ask a clinician about a sleep study. Only that can count them.");
    case AlikeCondition::LegCramp:
        return Words::tr(
            "Here is what people do: stretch the muscle gently. Water and minerals haven’t been shown to help.");
    }
    return {};
}

} // namespace softfall
