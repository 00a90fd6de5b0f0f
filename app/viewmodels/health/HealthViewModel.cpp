#include "viewmodels/health/HealthViewModel.h"

#include "viewmodels/wording/HealthWords.h"

#include <algorithm>
#include <map>

namespace softfall {

namespace {

using Replies = std::map<HealthQuestion, HealthReply>;

bool isReply(const Replies& replies, HealthQuestion question, HealthReply reply) {
    const auto found = replies.find(question);
    return found != replies.end() && found->second == reply;
}

/// What follows from another answer is asked only after that.
bool isAsked(HealthQuestion question, const Replies& replies) {
    switch (question) {
    case HealthQuestion::LegUrgeAtRest:
    case HealthQuestion::LegUrgeEased:
    case HealthQuestion::LegUrgeInEvening:
    case HealthQuestion::LegUrgeExplained:
    case HealthQuestion::LegUrgeOften:
        return isReply(replies, HealthQuestion::LegUrge, HealthReply::Yes);
    case HealthQuestion::BeganAfterFifty:
        return isReply(replies, HealthQuestion::AgeBand, HealthReply::From50);
    case HealthQuestion::Tremor:
    case HealthQuestion::Slowness:
    case HealthQuestion::SmellLoss:
        return isReply(replies, HealthQuestion::AgeBand, HealthReply::From50) &&
               isReply(replies, HealthQuestion::BeganAfterFifty, HealthReply::Yes);
    default:
        return true;
    }
}

} // namespace

HealthViewModel::HealthViewModel(ScreeningService& screening, const EveningService& evening, const QLocale& locale,
                                 QObject* parent)
    : PageViewModel(parent)
    , m_screening(screening)
    , m_evening(evening)
    , m_medicines(screening, locale, *this)
    , m_comparison(this) {
    connect(&screening, &ScreeningService::changed, this, &HealthViewModel::reread);
}

Result<PageViewModel::Status> HealthViewModel::read() {
    const auto record = m_screening.record();
    if (!record) {
        return std::unexpected(record.error());
    }
    struct Section {
        QString title;
        QString hint;
        std::vector<HealthQuestion> questions;
    };
    const std::vector<Section> sections{
        {tr("In the last four weeks"),
         tr("Answer yes even if it has passed."),
         {HealthQuestion::FaceArmSpeech, HealthQuestion::ChestWithLeg, HealthQuestion::OneLegSwollen,
          HealthQuestion::SaddleNumbness, HealthQuestion::LongSeizure, HealthQuestion::SeizureSigns,
          HealthQuestion::Fever, HealthQuestion::Confusion, HealthQuestion::SeeingThings, HealthQuestion::Agitation,
          HealthQuestion::Shaking, HealthQuestion::Sweating, HealthQuestion::Diarrhoea}},
        {tr("The jerks"),
         {},
         {HealthQuestion::MorningJerks, HealthQuestion::DaytimeWeakness, HealthQuestion::Spreads,
          HealthQuestion::TrunkJerks, HealthQuestion::SlowToSleep, HealthQuestion::WorseWithMedicine}},
        {tr("Your legs in the evening"),
         {},
         {HealthQuestion::LegUrge, HealthQuestion::LegUrgeAtRest, HealthQuestion::LegUrgeEased,
          HealthQuestion::LegUrgeInEvening, HealthQuestion::LegUrgeExplained, HealthQuestion::LegUrgeOften}},
        {tr("Sleep and days"),
         {},
         {HealthQuestion::SleepyByDay, HealthQuestion::DrowsyDriving, HealthQuestion::Unrefreshed,
          HealthQuestion::BreathAtOnset, HealthQuestion::ActsOutDreams, HealthQuestion::FearOfSleep,
          HealthQuestion::LowMood}},
        {tr("What a bed partner sees or hears"),
         tr("Leave these open if nobody can say."),
         {HealthQuestion::PartnerKicks, HealthQuestion::PartnerSnoring, HealthQuestion::PartnerPauses}},
        {tr("About you"),
         {},
         {HealthQuestion::AgeBand, HealthQuestion::BeganAfterFifty, HealthQuestion::Tremor, HealthQuestion::Slowness,
          HealthQuestion::SmellLoss, HealthQuestion::Pregnant, HealthQuestion::KidneyDisease, HealthQuestion::Epilepsy,
          HealthQuestion::Parkinsons}}};
    Replies given;
    for (const HealthAnswer& answer : record->answers) {
        given[answer.question] = answer.reply;
    }
    std::vector<HealthQuestionRow> rows;
    for (const Section& section : sections) {
        for (const HealthQuestion question : section.questions) {
            if (!isAsked(question, given)) {
                continue;
            }
            HealthQuestionRow row;
            if (question == section.questions.front()) {
                row.section = section.title;
                row.hint = section.hint;
            }
            row.question = toString(question);
            row.text = healthQuestion(question);
            const auto replies = repliesTo(question);
            for (const HealthReply reply : replies) {
                row.replies << healthReply(question, reply);
            }
            if (const auto known = given.find(question); known != given.end()) {
                row.current = int(std::ranges::find(replies, known->second) - replies.begin());
            }
            rows.push_back(std::move(row));
        }
    }
    m_questions.setRows(std::move(rows));
    m_medicines.show(record->medicines, m_evening.currentNight());
    return Ready;
}

bool HealthViewModel::hasUrgent() const {
    const auto findings = m_screening.findings();
    return findings && !findings->empty() && findings->front().level <= FindingLevel::Urgent;
}

void HealthViewModel::answer(int row, int reply) {
    if (row < 0 || row >= m_questions.rowCount()) {
        return;
    }
    const HealthQuestionRow asked = m_questions.rows()[std::size_t(row)];
    const auto question = fromId<HealthQuestion>(asked.question, QStringLiteral("question"));
    const auto replies = repliesTo(*question);
    if (reply < 0 || reply >= int(replies.size())) {
        return;
    }
    const bool wasUrgent = hasUrgent();
    const auto given = asked.current == reply ? std::nullopt : std::optional(replies[std::size_t(reply)]);
    notify(m_screening.answer({{*question, given}}),
           //: a question and the answer just given; %1 "Fever?", %2 "Yes"
           given ? tr("%1 %2").arg(asked.text, asked.replies.at(reply))
                 //: %1 a question, "Fever?"
                 : tr("%1 Answer removed").arg(asked.text));
    if (!wasUrgent && hasUrgent()) {
        emit urgentFound();
    }
}

void HealthViewModel::finish() {
    if (notify(m_screening.finishCheck(), tr("Health check done. Thank you."))) {
        emit finished();
    }
}

} // namespace softfall
