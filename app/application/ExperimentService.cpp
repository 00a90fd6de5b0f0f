#include "application/ExperimentService.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

namespace {

constexpr days maxStartDelay{366};

Error noneOpenError() {
    return {
        Error::Kind::NotNow, QStringLiteral("experiment"), {}, {}, QStringLiteral("no trial is planned or running")};
}

bool isOpen(const Experiment& experiment, NightDate tonight) {
    const ExperimentState state = stateOf(experiment, tonight);
    return state == ExperimentState::Planned || state == ExperimentState::Running;
}

/// The nights with an assignment, ascending, with that assignment.
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

ExperimentService::ExperimentService(const DiaryService& diary, EditService& edits, EveningService& evening,
                                     const ReminderStore& reminders, QObject* parent)
    : QObject(parent)
    , m_diary(diary)
    , m_edits(edits)
    , m_evening(evening)
    , m_reminders(reminders) {
    updateEvening();
    connect(&diary, &DiaryService::changed, this, [this] {
        updateEvening();
        emit changed();
    });
}

void ExperimentService::updateEvening() {
    if (auto trials = m_diary.experiments()) {
        m_evening.follow(*std::move(trials));
    }
}

Result<std::vector<EveningKnown>> ExperimentService::knownOf(NightRange nights) const {
    std::vector<EveningKnown> known;
    const auto answers = m_diary.answers(nights);
    const auto habits = m_diary.habits(nights);
    if (!answers || !habits) {
        return std::unexpected(!answers ? answers.error() : habits.error());
    }
    for (NightDate night = nights.first; night <= nights.last; night += days(1)) {
        const auto reminders = m_reminders.recordsOf(night);
        if (!reminders) {
            return std::unexpected(reminders.error());
        }
        EveningKnown evening{night, m_evening.planFor(night).bedtime, {}, {}, false};
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

Result<ExperimentService::Status> ExperimentService::statusOf(const Experiment& experiment, NightDate tonight) const {
    Status status;
    status.experiment = experiment;
    status.state = stateOf(experiment, tonight);
    status.tonight = tonight;
    const auto nights = askedNights(experiment);
    status.nights = {experiment.first, nights.empty() ? experiment.first : nights.back().first};
    status.nightsInAll = int(nights.size());
    status.asked = askedOf(experiment, tonight);
    status.isPausedTonight = status.isOpen() && pauseOf(tonight, experiment.pauses).has_value();
    if (tonight < experiment.first) {
        return status;
    }
    const auto known = knownOf({experiment.first, std::min(status.nights.last, tonight)});
    if (!known) {
        return std::unexpected(known.error());
    }
    for (const auto& [night, arm] : nights) {
        if (night > tonight) {
            break;
        }
        ++status.nightNumber;
        if (arm == ExperimentArm::Without) {
            continue;
        }
        const auto index = static_cast<std::size_t>((night - experiment.first).count());
        const std::optional<bool> wasKept = wasFollowed(experiment, (*known)[index]);
        if (night == tonight) {
            status.doneTonight = wasKept;
            continue;
        }
        ++(!wasKept ? status.unknown : *wasKept ? status.kept : status.notKept);
        if (!wasKept && night == tonight - days(1)) {
            status.unanswered = night;
        }
    }
    return status;
}

Result<std::optional<ExperimentService::Status>> ExperimentService::newest() const {
    const NightDate tonight = m_evening.currentNight();
    const auto experiments = m_diary.experiments();
    if (!experiments) {
        return std::unexpected(experiments.error());
    }
    if (experiments->empty()) {
        return std::optional<Status>();
    }
    // A file may have brought more than one running trial: the one that began last counts.
    const auto running = std::ranges::find_if(experiments->rbegin(), experiments->rend(),
                                              [&](const Experiment& each) { return isOpen(each, tonight); });
    auto status = statusOf(running == experiments->rend() ? experiments->back() : *running, tonight);
    return status ? Result<std::optional<Status>>(*std::move(status)) : std::unexpected(status.error());
}

Result<Experiment> ExperimentService::open() const {
    auto found = newest();
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found && (*found)->isOpen() ? Result<Experiment>((*found)->experiment) : std::unexpected(noneOpenError());
}

Result<ExperimentService::Started> ExperimentService::start(const Design& design) {
    return m_edits.together([&]() -> Result<Started> {
        const NightDate tonight = m_evening.currentNight();
        Experiment experiment;
        experiment.what = design.what;
        experiment.first = design.first.value_or(tonight);
        experiment.pairs = design.pairs;
        experiment.nightsPerBlock = design.nightsPerBlock;
        experiment.seed = design.seed;
        auto valid = checked(std::move(experiment));
        if (!valid) {
            return std::unexpected(valid.error());
        }
        const NightRange allowed{tonight, tonight + maxStartDelay};
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
        const auto applied = m_edits.apply({QStringLiteral("start-experiment"), {AddExperiment{*valid}}});
        if (!applied) {
            return std::unexpected(applied.error());
        }
        valid->id = applied->ids.front();
        return Started{*std::move(valid), applied->id};
    });
}

Result<EditId> ExperimentService::answer(NightDate night, std::optional<bool> kept) {
    return m_edits.together([&]() -> Result<EditId> {
        const NightDate tonight = m_evening.currentNight();
        const auto experiments = m_diary.experiments();
        if (!experiments) {
            return std::unexpected(experiments.error());
        }
        const auto asks = [night](const Experiment& each) {
            const auto asked = askedOf(each, night);
            return asked && asked->arm == ExperimentArm::With;
        };
        const auto found = std::ranges::find_if(experiments->rbegin(), experiments->rend(), asks);
        if (found == experiments->rend() || night > tonight) {
            return std::unexpected(badInput(
                QStringLiteral("night"), toIsoString(night),
                QStringLiteral("a night up to %1 with something to do for the trial").arg(toIsoString(tonight))));
        }
        Experiment experiment = *found;
        if (kept) {
            experiment.done[night] = *kept;
        } else {
            experiment.done.erase(night);
        }
        return m_edits.apply("answer-experiment", PutExperiment{std::move(experiment)});
    });
}

Result<EditId> ExperimentService::pause(std::optional<NightRange> nights, PauseReason reason) {
    return m_edits.together([&]() -> Result<EditId> {
        const NightDate tonight = m_evening.currentNight();
        auto experiment = open();
        if (!experiment) {
            return std::unexpected(experiment.error());
        }
        auto later = paused(*std::move(experiment), {nights.value_or(NightRange{tonight, tonight}), reason}, tonight);
        return later ? m_edits.apply("pause-experiment", PutExperiment{*std::move(later)})
                     : std::unexpected(later.error());
    });
}

Result<EditId> ExperimentService::stop() {
    return m_edits.together([&]() -> Result<EditId> {
        const NightDate tonight = m_evening.currentNight();
        auto experiment = open();
        if (!experiment) {
            return std::unexpected(experiment.error());
        }
        if (tonight <= experiment->first) {
            return m_edits.apply("stop-experiment", RemoveExperiment{experiment->id});
        }
        experiment->stopped = tonight;
        return m_edits.apply("stop-experiment", PutExperiment{*std::move(experiment)});
    });
}

Result<std::optional<ExperimentResult>> ExperimentService::result(const Experiment& experiment) const {
    const auto records = m_diary.nights({experiment.first, lastNightOf(experiment)});
    if (!records) {
        return std::unexpected(records.error());
    }
    return resultOf(experiment, *records, m_evening.currentNight());
}

} // namespace softfall
