#include "viewmodels/experiment/ExperimentViewModel.h"

#include "viewmodels/wording/ExperimentWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

namespace {

int toldOf(std::optional<bool> answer) {
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
    if (const int next = std::clamp(pairs, leastExperimentPairs, mostExperimentPairs); next != m_pairs) {
        m_pairs = next;
        emit changed();
    }
}

QString ExperimentViewModel::sizeText() const {
    return sizeWords(m_pairs, leastBlockNights, m_locale);
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
    m_told = -1;
    if (*newest) {
        if (const auto told = tell(**newest); !told) {
            return std::unexpected(told.error());
        }
    }
    emit changed();
    return *newest ? Ready : Empty;
}

Result<void> ExperimentViewModel::tell(const ExperimentService::Standing& standing) {
    m_title = experimentTitle(standing.experiment.what);
    m_isOpen = standing.isOpen();
    if (const int known = standing.kept + standing.notKept; known + standing.unknown > 0) {
        m_keptText = standing.unknown == 0 ? tr("Kept on %1 of %2 nights with it.").arg(standing.kept).arg(known)
                                           : tr("Kept on %1 of %2 nights with it; of %3 it is not known.")
                                                 .arg(standing.kept)
                                                 .arg(known + standing.unknown)
                                                 .arg(standing.unknown);
    }
    if (m_isOpen) {
        tellTonight(standing);
    } else if (standing.state == ExperimentState::Stopped) {
        m_resultText = tr("It was stopped before its end, so nothing is compared.");
    } else {
        const auto result = m_experiments.result(standing.experiment);
        if (!result) {
            return std::unexpected(result.error());
        }
        m_resultText = *result ? resultWords(**result, m_locale) : QString();
    }
    return tellQuestion(standing);
}

void ExperimentViewModel::tellTonight(const ExperimentService::Standing& standing) {
    //: %1 "Mon 14 Apr 2025"
    m_endText =
        tr("It ends with the night of %1. Until then nothing is compared: whoever looks in between finds something "
           "by chance.")
            .arg(nightDay(standing.nights.last, m_locale));
    if (standing.state == ExperimentState::Planned) {
        //: %1 "Mon 10 Mar 2025"
        m_tonightText = tr("It begins with the night of %1").arg(nightDay(standing.nights.first, m_locale));
        return;
    }
    m_tonightText =
        standing.asked ? askedWords(standing.experiment.what, standing.asked->arm) : tr("Tonight: the trial is paused");
    m_nightText = tr("Night %1 of %2").arg(standing.nightNumber).arg(standing.nightsInAll);
}

Result<void> ExperimentViewModel::tellQuestion(const ExperimentService::Standing& standing) {
    if (standing.unanswered) {
        m_askedNight = *standing.unanswered;
        m_question = tr("Did you keep to it last night?");
        return {};
    }
    if (!m_isOpen || !standing.asked || standing.asked->arm == ExperimentArm::Without) {
        return {};
    }
    const auto plan = m_evening.planFor(standing.tonight);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    if (m_clock.now() >= plan->routineStart) {
        m_askedNight = standing.tonight;
        m_question = tr("Kept to it?");
        m_told = toldOf(standing.doneTonight);
    }
    return {};
}

void ExperimentViewModel::start() {
    ExperimentService::Design design;
    design.what = experimentTemplates[std::size_t(m_chosen)];
    design.pairs = m_pairs;
    design.seed = m_drawSeed();
    const auto started = m_experiments.start(design);
    if (!started) {
        say(started.error());
        return;
    }
    say(tr("The trial begins tonight."), [this] { return m_experiments.stop(); });
}

void ExperimentViewModel::answer(int told) {
    if (m_question.isEmpty()) {
        return;
    }
    const NightDate night = m_askedNight;
    const auto before = m_told;
    const auto given = told < 0 ? std::nullopt : std::optional(told == 1);
    if (went(m_experiments.answer(night, given))) {
        say(!given   ? tr("Answer taken back.")
            : *given ? tr("Noted: kept to it.")
                     : tr("Noted: not kept."),
            [this, night, before] {
                return m_experiments.answer(night, before < 0 ? std::nullopt : std::optional(before == 1));
            });
    }
}

void ExperimentViewModel::pauseTonight() {
    if (went(m_experiments.pause({}, PauseReason::Illness))) {
        say(tr("Tonight is passed over. What is left of the trial moves by a night."));
    }
}

void ExperimentViewModel::stop() {
    if (went(m_experiments.stop())) {
        say(tr("The trial is stopped."));
    }
}

} // namespace softfall
