#pragma once

#include "application/DiaryService.h"
#include "core/experiment/Adherence.h"
#include "core/experiment/ExperimentResult.h"
#include "core/reminders/ReminderStore.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace softfall {

/// Draws a random seed for a new trial: core and services draw none themselves.
using SeedSource = std::function<std::uint64_t()>;

/// Randomised trials on oneself, one at a time. Nothing here compares before the end.
class ExperimentService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service.
    ExperimentService(const DiaryService& diary, EditService& edits, EveningService& evening,
                      const ReminderStore& reminders, QObject* parent = nullptr);

    /// The parameters of a trial.
    struct Design {
        ExperimentTemplate what = ExperimentTemplate::NoCaffeineAfterNoon;
        int pairs = advisedPairs;
        int nightsPerBlock = minBlockNights;
        std::optional<NightDate> first; ///< nothing: tonight
        std::uint64_t seed = 0;         ///< drawn at random by the caller that requests the trial
    };

    /// The state of a trial tonight.
    struct Status {
        Experiment experiment;
        ExperimentState state = ExperimentState::Planned;
        NightDate tonight;
        NightRange nights;               ///< first to last, after pauses and a stop
        int nightsInAll = 0;             ///< those with an assignment, without the paused ones
        int nightNumber = 0;             ///< of tonight, or else of the last assigned night, from 1; 0: none yet
        std::optional<AskedNight> asked; ///< tonight
        std::optional<bool> doneTonight; ///< as answered, or as known from the diary
        bool isPausedTonight = false;
        /// Of the nights with it up to last night: done, not done, unknown.
        int kept = 0;
        int notKept = 0;
        int unknown = 0;
        /// The night before tonight, if it was due then and whether it was done is unknown.
        std::optional<NightDate> unanswered;

        [[nodiscard]] bool isOpen() const {
            return state == ExperimentState::Planned || state == ExperimentState::Running;
        }
        [[nodiscard]] int nightsLeft() const { return nightsInAll - nightNumber; }
    };

    /// The trial that is planned or running, or else the one that began last; nothing if there was none.
    [[nodiscard]] Result<std::optional<Status>> newest() const;

    struct Started {
        Experiment experiment;
        EditId edit = 0;
    };
    /// Plans a trial; one step of undo. NotNow while another one is planned or running; a field's error names it as in
    /// `Experiment`, and `first` if that is before tonight or more than a year ahead.
    Result<Started> start(const Design& design);

    /// Whether the night's assignment was carried out; nothing clears an answer. Goes to the newest trial that had one
    /// for that night. BadInput naming `night` if none did, or if it is still to come.
    Result<EditId> answer(NightDate night, std::optional<bool> kept);

    /// The planned or running trial skips `nights`, from tonight at the earliest, or tonight alone if not given; its
    /// later nights move.
    Result<EditId> pause(std::optional<NightRange> nights, PauseReason reason);

    /// Ends the trial early: tonight no longer belongs to it, and it is never compared. One without a night before
    /// tonight is removed.
    Result<EditId> stop();

    /// Nothing unless it has run its full length.
    [[nodiscard]] Result<std::optional<ExperimentResult>> result(const Experiment& experiment) const;

signals:
    void changed();

private:
    /// The plans of the evenings follow the trials.
    void updateEvening();
    [[nodiscard]] Result<Status> statusOf(const Experiment& experiment, NightDate tonight) const;
    /// What the diary knows of the evenings of `nights`.
    [[nodiscard]] Result<std::vector<EveningKnown>> knownOf(NightRange nights) const;
    [[nodiscard]] Result<Experiment> open() const;

    const DiaryService& m_diary;
    EditService& m_edits;
    EveningService& m_evening;
    const ReminderStore& m_reminders;
};

} // namespace softfall
