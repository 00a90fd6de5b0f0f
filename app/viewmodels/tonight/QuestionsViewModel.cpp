#include "viewmodels/tonight/QuestionsViewModel.h"

#include "viewmodels/wording/ReminderWords.h"
#include "viewmodels/wording/TimeWords.h"

namespace softfall {

QuestionsViewModel::QuestionsViewModel(CheckInService& checkIns, const EveningService& evening, QLocale locale,
                                       PageViewModel& page)
    : QObject(&page)
    , m_checkIns(checkIns)
    , m_evening(evening)
    , m_locale(std::move(locale))
    , m_page(page) {}

void QuestionsViewModel::read(const std::vector<NightDate>& nights) {
    m_questions.clear();
    std::vector<QuestionRow> rows;
    const NightDate tonight = m_evening.currentNight();
    for (const NightDate night : nights) {
        const EveningPlan plan = m_evening.planFor(night);
        for (const NightReminder& question : m_checkIns.questionsOf(night)) {
            const ReminderKind kind = question.reminder.kind;
            QStringList answers;
            for (const CutoffAnswer answer : answersFor(kind)) {
                answers << answerWords(kind, answer);
            }
            rows.push_back({questionWords(kind, plan, m_locale),
                            tonight == night ? QString() : nightTitle(night, m_locale), answers});
            m_questions.push_back(question);
        }
    }
    m_model.setRows(std::move(rows));
}

void QuestionsViewModel::answer(int row, int choice) {
    if (row < 0 || row >= int(m_questions.size())) {
        return;
    }
    const NightReminder question = m_questions[std::size_t(row)];
    const std::vector<CutoffAnswer> answers = answersFor(question.reminder.kind);
    if (choice < 0 || choice >= int(answers.size())) {
        return;
    }
    const QString title = m_model.rows()[std::size_t(row)].title;
    const QString given = m_model.rows()[std::size_t(row)].answers.at(choice);
    const auto edit = m_checkIns.answer(question, answers[std::size_t(choice)]);
    if (!m_page.succeeded(edit)) {
        return;
    }
    m_page.refresh();
    //: a question and the answer just given; %1 "Caffeine after 14:00?", %2 "None"
    m_page.notify(tr("%1 %2.").arg(title, given),
                  [this, question, edit = *edit] { return m_checkIns.undoAnswer(question, edit); });
}

} // namespace softfall
