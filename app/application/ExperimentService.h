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

/// Draws a seed by chance, where a trial is asked for: core and services draw none themselves.
using SeedSource = std::function<std::uint64_t()>;

/// Randomised trials on oneself, one at a time. Nothing here compares before the end.
class ExperimentService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service.
    ExperimentService(const DiaryService& diary, EditService& edits, const EveningService& evening,
                      const ReminderStore& reminders, QObject* parent = nullptr);

    /// What a trial is made of.
    struct Design {
        ExperimentTemplate what = ExperimentTemplate::NoCaffeineAfterNoon;
        int pairs = advisedPairs;
        int nightsPerBlock = minBlockNights;
        std::optional<NightDate> first; ///< nothing: tonight
        std::uint64_t seed = 0;         ///< drawn by chance where the trial is asked for
    };

    /// How a trial stands tonight.
    struct Status {
        Experiment experiment;
        ExperimentState state = ExperimentState::Planned;
        NightDate tonight;
        NightRange nights;               ///< first to last, as pauses and a stop leave it
        int nightsInAll = 0;             ///< those that are asked something, the paused ones not
        int nightNumber = 0;             ///< of tonight, or else of the last one that was asked, from 1; 0: none yet
        std::optional<AskedNight> asked; ///< tonight
        std::optional<bool> doneTonight; ///< as answered, or as the diary knows
        bool isPausedTonight = false;
        /// Of the nights with it up to last night: it was done, it was not, it is not known.
        int kept = 0;
        int notKept = 0;
        int unknown = 0;
        /// The night before tonight, where it was to be done and whether it was is not known.
        std::optional<NightDate> unanswered;

        [[nodiscard]] bool isOpen() const {
            return state == ExperimentState::Planned || state == ExperimentState::Running;
        }
        [[nodiscard]] int nightsLeft() const { return nightsInAll - nightNumber; }
    };

    /// The trial that is planned or running, or else the one that began last; nothing where there was none.
    [[nodiscard]] Result<std::optional<Status>> newest() const;

    struct Started {
        Experiment experiment;
        EditId edit = 0;
    };
    /// Plans a trial; one step of undo. NotNow while another one is planned or running; the error of a field names it
    /// as in `Experiment`, and `first` where it is before tonight or more than a year ahead.
    Result<Started> start(const Design& design);

    /// Whether what the night asked for was done; nothing clears an answer. Goes to the newest trial that asked for
    /// it then. BadInput naming `night` where none did, or where it is still to come.
    Result<EditId> answer(NightDate night, std::optional<bool> kept);

    /// The planned or running trial passes over `nights`, from tonight at the earliest, or tonight alone where they are
    /// not given; its later nights move.
    Result<EditId> pause(std::optional<NightRange> nights, PauseReason reason);

    /// Ends the trial before its time: tonight is no part of it any more, and it is never compared. One that has no
    /// night before tonight is removed.
    Result<EditId> stop();

    /// Nothing unless it has ended by its length.
    [[nodiscard]] Result<std::optional<ExperimentResult>> result(const Experiment& experiment) const;

signals:
    void changed();

private:
    [[nodiscard]] Result<Status> statusOf(const Experiment& experiment, NightDate tonight) const;
    /// What the diary knows of the evenings of `nights`.
    [[nodiscard]] Result<std::vector<EveningKnown>> knownOf(NightRange nights) const;
    [[nodiscard]] Result<Experiment> open() const;

    const DiaryService& m_diary;
    EditService& m_edits;
    const EveningService& m_evening;
    const ReminderStore& m_reminders;
};

} // namespace softfall
