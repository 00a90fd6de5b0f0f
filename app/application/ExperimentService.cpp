#include "application/ExperimentService.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

namespace {

constexpr days farthestStart{366};

Error noneOpen() {
    return {
        Error::Kind::NotNow, QStringLiteral("experiment"), {}, {}, QStringLiteral("no trial is planned or running")};
}

bool isOpen(const Experiment& experiment, NightDate tonight) {
    const ExperimentState state = stateOf(experiment, tonight);
    return state == ExperimentState::Planned || state == ExperimentState::Running;
}

/// The nights that ask for something, ascending, with what they ask.
std::vector<std::pair<NightDate, ExperimentArm>> askedNights(const Experiment& experiment) {
    std::vector<std::pair<NightDate, ExperimentArm>> nights;
    for (const ExperimentBlock& block : blocksOf(experiment)) {
        for (const NightDate night : block.nights) {
            if (!experiment.stopped || night < *experiment.stopped) {
                nights.emplace_back(night, block.arm);
            }
        }
    }
    return nights;
}

} // namespace

ExperimentService::ExperimentService(DiaryService& diary, const EveningService& evening, const ReminderStore& reminders,
                                     QObject* parent)
    : QObject(parent)
    , m_diary(diary)
    , m_evening(evening)
    , m_reminders(reminders) {
    connect(&diary, &DiaryService::changed, this, &ExperimentService::changed);
}

Result<std::vector<EveningKnown>> ExperimentService::knownOf(NightRange nights) const {
    std::vector<EveningKnown> known;
    const auto answers = m_diary.answers(nights);
    const auto habits = m_diary.habits(nights);
    if (!answers || !habits) {
        return std::unexpected(!answers ? answers.error() : habits.error());
    }
    for (NightDate night = nights.first; night <= nights.last; night += days(1)) {
        const auto plan = m_evening.planFor(night);
        const auto reminders = m_reminders.recordsOf(night);
        if (!plan || !reminders) {
            return std::unexpected(!plan ? plan.error() : reminders.error());
        }
        EveningKnown evening{night, plan->bedtime, {}, {}, false};
        evening.isCheckedIn = std::ranges::any_of(*reminders, [](const ReminderRecord& each) {
            return each.kind == ReminderKind::EveningCheckIn && each.state == ReminderState::Done;
        });
        known.push_back(std::move(evening));
    }
    const auto knownAt = [&](NightDate night) -> EveningKnown& {
        return known[static_cast<std::size_t>((night - nights.first).count())];
    };
    for (const Night& night : *answers) {
        if (night.seq == 1 && night.lightsOut) {
            knownAt(night.night).lightsOut = night.lightsOut->instant;
        }
    }
    for (const Habit& habit : *habits) {
        knownAt(habit.night).habits.push_back(habit);
    }
    return known;
}

Result<ExperimentService::Standing> ExperimentService::standingOf(const Experiment& experiment,
                                                                  NightDate tonight) const {
    Standing standing;
    standing.experiment = experiment;
    standing.state = stateOf(experiment, tonight);
    standing.tonight = tonight;
    const auto nights = askedNights(experiment);
    standing.nights = {experiment.first, nights.empty() ? experiment.first : nights.back().first};
    standing.nightsInAll = int(nights.size());
    standing.asked = askedOf(experiment, tonight);
    standing.isPausedTonight = standing.isOpen() && pauseOf(tonight, experiment.pauses).has_value();
    if (tonight < experiment.first) {
        return standing;
    }
    const auto known = knownOf({experiment.first, std::min(standing.nights.last, tonight)});
    if (!known) {
        return std::unexpected(known.error());
    }
    for (const auto& [night, arm] : nights) {
        if (night > tonight) {
            break;
        }
        ++standing.nightNumber;
        if (arm == ExperimentArm::Without) {
            continue;
        }
        const auto index = static_cast<std::size_t>((night - experiment.first).count());
        const std::optional<bool> wasKept = wasAsAsked(experiment, (*known)[index]);
        if (night == tonight) {
            standing.doneTonight = wasKept;
            continue;
        }
        ++(!wasKept ? standing.unknown : *wasKept ? standing.kept : standing.notKept);
        if (!wasKept && night == tonight - days(1)) {
            standing.unanswered = night;
        }
    }
    return standing;
}

Result<std::optional<ExperimentService::Standing>> ExperimentService::newest() const {
    const auto tonight = m_evening.currentNight();
    const auto experiments = m_diary.experiments();
    if (!tonight || !experiments) {
        return std::unexpected(!tonight ? tonight.error() : experiments.error());
    }
    if (experiments->empty()) {
        return std::optional<Standing>();
    }
    // A file may have brought more than one that runs: the one that began last is it.
    const auto running = std::ranges::find_if(experiments->rbegin(), experiments->rend(),
                                              [&](const Experiment& each) { return isOpen(each, *tonight); });
    auto standing = standingOf(running == experiments->rend() ? experiments->back() : *running, *tonight);
    return standing ? Result<std::optional<Standing>>(*std::move(standing)) : std::unexpected(standing.error());
}

Result<Experiment> ExperimentService::open() const {
    auto found = newest();
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found && (*found)->isOpen() ? Result<Experiment>((*found)->experiment) : std::unexpected(noneOpen());
}

Result<void> ExperimentService::put(const char* label, EditOperation operation) {
    const auto applied = m_diary.apply({QLatin1String(label), {std::move(operation)}});
    return applied ? Result<void>() : std::unexpected(applied.error());
}

Result<Experiment> ExperimentService::start(const Design& design) {
    const auto tonight = m_evening.currentNight();
    if (!tonight) {
        return std::unexpected(tonight.error());
    }
    Experiment experiment;
    experiment.what = design.what;
    experiment.first = design.first.value_or(*tonight);
    experiment.pairs = design.pairs;
    experiment.nightsPerBlock = design.nightsPerBlock;
    experiment.seed = design.seed;
    auto valid = checked(std::move(experiment));
    if (!valid) {
        return valid;
    }
    const NightRange allowed{*tonight, *tonight + farthestStart};
    if (!allowed.contains(valid->first)) {
        return std::unexpected(badInput(QStringLiteral("first"), toIsoString(valid->first),
                                        QStringLiteral("a night from %1 (tonight) to %2")
                                            .arg(toIsoString(allowed.first), toIsoString(allowed.last))));
    }
    const auto running = open();
    if (running) {
        return std::unexpected(Error{Error::Kind::NotNow,
                                     QStringLiteral("experiment"),
                                     {},
                                     {},
                                     QStringLiteral("%1 is planned or running since %2; one trial at a time")
                                         .arg(toString(running->what), toIsoString(running->first))});
    }
    if (running.error().kind != Error::Kind::NotNow) {
        return std::unexpected(running.error());
    }
    const auto ids = m_diary.apply({QStringLiteral("start-experiment"), {AddExperiment{*valid}}});
    if (!ids) {
        return std::unexpected(ids.error());
    }
    valid->id = ids->front();
    return valid;
}

Result<void> ExperimentService::answer(NightDate night, std::optional<bool> kept) {
    const auto tonight = m_evening.currentNight();
    const auto experiments = m_diary.experiments();
    if (!tonight || !experiments) {
        return std::unexpected(!tonight ? tonight.error() : experiments.error());
    }
    const auto asks = [night](const Experiment& each) {
        const auto asked = askedOf(each, night);
        return asked && asked->arm == ExperimentArm::With;
    };
    const auto found = std::ranges::find_if(experiments->rbegin(), experiments->rend(), asks);
    if (found == experiments->rend() || night > *tonight) {
        return std::unexpected(badInput(
            QStringLiteral("night"), toIsoString(night),
            QStringLiteral("a night up to %1 on which the trial asks for something").arg(toIsoString(*tonight))));
    }
    Experiment experiment = *found;
    if (kept) {
        experiment.done[night] = *kept;
    } else {
        experiment.done.erase(night);
    }
    return put("answer-experiment", PutExperiment{std::move(experiment)});
}

Result<void> ExperimentService::pause(std::optional<NightRange> nights, PauseReason reason) {
    const auto tonight = m_evening.currentNight();
    auto experiment = open();
    if (!tonight || !experiment) {
        return std::unexpected(!tonight ? tonight.error() : experiment.error());
    }
    auto later = paused(*std::move(experiment), {nights.value_or(NightRange{*tonight, *tonight}), reason}, *tonight);
    return later ? put("pause-experiment", PutExperiment{*std::move(later)}) : std::unexpected(later.error());
}

Result<void> ExperimentService::stop() {
    const auto tonight = m_evening.currentNight();
    auto experiment = open();
    if (!tonight || !experiment) {
        return std::unexpected(!tonight ? tonight.error() : experiment.error());
    }
    if (*tonight <= experiment->first) {
        return put("stop-experiment", RemoveExperiment{experiment->id});
    }
    experiment->stopped = *tonight;
    return put("stop-experiment", PutExperiment{*std::move(experiment)});
}

Result<std::optional<ExperimentResult>> ExperimentService::result(const Experiment& experiment) const {
    const auto tonight = m_evening.currentNight();
    const auto records = m_diary.nights({experiment.first, lastNightOf(experiment)});
    if (!tonight || !records) {
        return std::unexpected(!tonight ? tonight.error() : records.error());
    }
    return resultOf(experiment, *records, *tonight);
}

} // namespace softfall
