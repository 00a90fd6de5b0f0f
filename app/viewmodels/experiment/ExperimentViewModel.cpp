#include "viewmodels/experiment/ExperimentViewModel.h"

#include "viewmodels/wording/ExperimentWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

namespace {

int choiceOf(std::optional<bool> answer) {
    return !answer ? -1 : int(*answer);
}

} // namespace

ExperimentViewModel::ExperimentViewModel(ExperimentService& experiments, const EveningService& evening,
                                         const Clock& clock, SeedSource drawSeed, QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_experiments(experiments)
    , m_evening(evening)
    , m_clock(clock)
    , m_drawSeed(std::move(drawSeed))
    , m_locale(std::move(locale)) {
    connect(&experiments, &ExperimentService::changed, this, &ExperimentViewModel::reread);
    connect(&evening, &EveningService::changed, this, &ExperimentViewModel::reread);
}

QStringList ExperimentViewModel::templates() const {
    QStringList titles;
    for (const ExperimentTemplate each : experimentTemplates) {
        titles << experimentTitle(each);
    }
    return titles;
}

void ExperimentViewModel::setChosen(int index) {
    if (index != m_chosen && index >= 0 && index < int(experimentTemplates.size())) {
        m_chosen = index;
        emit changed();
    }
}

void ExperimentViewModel::setPairs(int pairs) {
    if (const int next = std::clamp(pairs, minExperimentPairs, maxExperimentPairs); next != m_pairs) {
        m_pairs = next;
        emit changed();
    }
}

QString ExperimentViewModel::sizeText() const {
    return sizeWords(m_pairs, minBlockNights, m_locale);
}

Result<PageViewModel::Status> ExperimentViewModel::read() {
    const auto newest = m_experiments.newest();
    if (!newest) {
        return std::unexpected(newest.error());
    }
    m_isOpen = false;
    for (QString* text :
         {&m_title, &m_tonightText, &m_nightText, &m_keptText, &m_endText, &m_question, &m_resultText}) {
        text->clear();
    }
    m_choice = -1;
    if (*newest) {
        if (const auto choice = showStatus(**newest); !choice) {
            return std::unexpected(choice.error());
        }
    }
    emit changed();
    return *newest ? Ready : Empty;
}

Result<void> ExperimentViewModel::showStatus(const ExperimentService::Status& status) {
    m_title = experimentTitle(status.experiment.what);
    m_isOpen = status.isOpen();
    if (const int known = status.kept + status.notKept; known + status.unknown > 0) {
        m_keptText = //: %1 and %2 numbers of nights
            status.unknown == 0 ? tr("Done on %1 of %n nights with it.", nullptr, known).arg(status.kept)
                                : tr("Done on %1 of %n nights with it, %2 not known.", nullptr, known + status.unknown)
                                      .arg(status.kept)
                                      .arg(status.unknown);
    }
    if (m_isOpen) {
        updateTonight(status);
    } else if (status.state == ExperimentState::Stopped) {
        m_resultText = tr("You stopped it before its end, so nothing is compared.");
    } else {
        const auto result = m_experiments.result(status.experiment);
        if (!result) {
            return std::unexpected(result.error());
        }
        m_resultText = *result ? resultWords(**result, m_locale) : QString();
    }
    updateQuestion(status);
    return {};
}

void ExperimentViewModel::updateTonight(const ExperimentService::Status& status) {
    //: %1 "Mon 14 Apr 2025"
    m_endText =
        tr("It ends with the night of %1, and nothing is compared before. Peeking early finds patterns that are only "
           "chance.")
            .arg(nightDay(status.nights.last, m_locale));
    if (status.state == ExperimentState::Planned) {
        //: %1 "Mon 10 Mar 2025"
        m_tonightText = tr("It starts with the night of %1").arg(nightDay(status.nights.first, m_locale));
        return;
    }
    m_tonightText =
        status.asked ? askedWords(status.experiment.what, status.asked->arm) : tr("Tonight: the trial is paused");
    m_nightText = tr("Night %1 of %2").arg(status.nightNumber).arg(status.nightsInAll);
}

void ExperimentViewModel::updateQuestion(const ExperimentService::Status& status) {
    if (status.unanswered) {
        m_askedNight = *status.unanswered;
        m_question = tr("Did you do it last night?");
        return;
    }
    if (!m_isOpen || !status.asked || status.asked->arm == ExperimentArm::Without) {
        return;
    }
    if (m_clock.now() >= m_evening.planFor(status.tonight).routineStart) {
        m_askedNight = status.tonight;
        m_question = tr("Did you do it?");
        m_choice = choiceOf(status.doneTonight);
    }
}

void ExperimentViewModel::start() {
    ExperimentService::Design design;
    design.what = experimentTemplates[std::size_t(m_chosen)];
    design.pairs = m_pairs;
    design.seed = m_drawSeed();
    const auto started = m_experiments.start(design);
    if (!started) {
        notify(started.error());
        return;
    }
    notify(tr("The trial begins tonight."), started->edit);
}

void ExperimentViewModel::answer(int choice) {
    if (m_question.isEmpty()) {
        return;
    }
    const auto wasKept = choice < 0 ? std::nullopt : std::optional(choice == 1);
    notify(m_experiments.answer(m_askedNight, wasKept), !wasKept   ? tr("Answer cleared.")
                                                        : *wasKept ? tr("Logged: done.")
                                                                   : tr("Logged: not done."));
}

void ExperimentViewModel::pauseTonight() {
    notify(m_experiments.pause({}, PauseReason::Illness),
           tr("Tonight is skipped. The rest of the trial moves by one night."));
}

void ExperimentViewModel::stop() {
    notify(m_experiments.stop(), tr("The trial was stopped."));
}

} // namespace softfall
