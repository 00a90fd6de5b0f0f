#pragma once

#include "application/ReminderService.h"
#include "core/diary/CutoffReview.h"
#include "core/diary/MorningDraftStore.h"
#include "core/diary/UsualDay.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace softfall {

/// The check-ins: the habits of the day before tonight, by checkInKinds (a kind that had nothing needs no entry), and
/// the questions about cut-offs whose reminder could not be shown in time.
class CheckInService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service.
    CheckInService(ReminderService& reminders, DiaryService& diary, const EveningService& evening, EditService& edits,
                   MorningDraftStore& drafts, const Clock& clock, QObject* parent = nullptr);

    /// One kind of habit, and what the day has of it.
    struct Topic {
        HabitKind kind = HabitKind::Caffeine;
        std::vector<Habit> logged; ///< ascending
        bool isNone = false;       ///< answered with "none"; known until Softfall ends
        /// False: caffeine or nicotine, which nothing reminds of, and none of it in the last nights. Then the check-in
        /// is complete without an answer.
        bool applies = true;
        std::optional<CutoffReview> cutoff;
    };
    struct Day {
        EveningPlan plan;
        std::vector<Topic> topics; ///< in the order of checkInKinds
        bool isDue = false;        ///< its time has come, and it is neither answered, skipped nor too late
        bool isDone = false;
    };
    [[nodiscard]] Result<Day> today() const;

    /// The usual habits up to now that are not logged today; nothing of a kind answered with "none". Ready to log.
    [[nodiscard]] Result<std::vector<Habit>> usual() const;

    /// What usual() lists, as one step of undo.
    Result<EditId> logUsual();
    /// `habit.at` must be set, to a moment of this day up to now. A new stress level replaces the previous one.
    Result<EditId> log(Habit habit);
    /// There was nothing of that kind today; writes no entry, so there is no step of undo.
    void answerNone(HabitKind kind);
    void undoNone(HabitKind kind);

    /// Ends the check-in: its reminder is done, whatever was answered. Answering the last open topic does that too,
    /// once it is due.
    Result<void> finish();

    /// The evening check-in of tonight, while it waits to be answered.
    [[nodiscard]] std::optional<NightReminder> waitingEveningCheckIn() const;

    /// The unsaved answer about that night.
    [[nodiscard]] std::optional<MorningDraft> draftOf(NightDate night, int seq) const;
    /// Replaces the previous draft of that night; survives a restart. Only the newest `draftsKept` are kept.
    Result<void> keepDraft(const MorningDraft& draft);
    /// Does nothing if there is none.
    Result<void> dropDraft(NightDate night, int seq);
    static constexpr std::size_t draftsKept = 7;

    /// Stops asking for the morning check-in of that night; it can still be answered.
    Result<void> putOffMorning(NightDate night);
    /// It was put off, skipped on its notice, or its reminder is turned off.
    [[nodiscard]] bool isMorningPutOff(NightDate night) const;

    /// One-tap questions of `night`; ascending by the cut-off.
    [[nodiscard]] std::vector<NightReminder> questionsOf(NightDate night) const;
    /// Stores the answer; returns the step of the habit it added to the diary, 0 for none.
    Result<EditId> answer(const NightReminder& question, CutoffAnswer answer);
    /// Asks again, and undoes the step of the habit.
    Result<void> undoAnswer(const NightReminder& question, EditId edit);

signals:
    /// An answer that is not stored in the diary changed.
    void changed();

private:
    [[nodiscard]] bool isNone(HabitKind kind, NightDate night) const;
    [[nodiscard]] bool isSilenced(HabitKind kind) const;
    void finishIfComplete();

    ReminderService& m_reminders;
    DiaryService& m_diary;
    const EveningService& m_evening;
    EditService& m_edits;
    MorningDraftStore& m_drafts;
    const Clock& m_clock;
    std::set<std::pair<NightDate, HabitKind>> m_none;
};

} // namespace softfall
