#include "viewmodels/health/CompareViewModel.h"

#include "viewmodels/wording/HealthWords.h"

#include <algorithm>

namespace softfall {

CompareViewModel::CompareViewModel(QObject* parent)
    : QObject(parent) {
    update();
}

void CompareViewModel::update() {
    std::vector<CompareRow> rows(m_answers.size());
    // The replies are in the order of AlikeCondition.
    rows[0].text = tr("When does it come?");
    rows[0].replies = {tr("Just as I fall asleep"), tr("Resting, mostly in the evening"),
                       tr("In my sleep, as others see"), tr("In the middle of the night or early morning")};
    rows[1].text = tr("What is it?");
    rows[1].replies = {tr("One sudden twitch"), tr("An urge to move my legs"), tr("Kicks, again and again"),
                       tr("A hard, painful muscle")};
    rows[2].text = tr("And then?");
    rows[2].replies = {tr("I start, and it’s over"), tr("Moving helps while I move"), tr("I don’t notice it myself"),
                       tr("It eases when I stretch it")};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].current = m_answers[i] ? int(*m_answers[i]) : -1;
    }
    m_questions.setRows(std::move(rows));
    emit changed();
}

bool CompareViewModel::isAnswered() const {
    return std::ranges::count_if(m_answers, [](const auto& each) { return each.has_value(); }) >= 2;
}

QString CompareViewModel::result() const {
    return isAnswered() ? soundsLike(soundsMostLike(m_answers)) : QString();
}

QString CompareViewModel::doing() const {
    return isAnswered() ? whatPeopleDo(soundsMostLike(m_answers)) : QString();
}

void CompareViewModel::answer(int question, int reply) {
    if (question < 0 || question >= int(m_answers.size()) || reply < 0 ||
        reply >= int(allValues<AlikeCondition>.size())) {
        return;
    }
    auto& answer = m_answers[std::size_t(question)];
    const AlikeCondition given = allValues<AlikeCondition>[std::size_t(reply)];
    answer = answer == given ? std::nullopt : std::optional(given);
    update();
}

} // namespace softfall
