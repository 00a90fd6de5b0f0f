#pragma once

#include "application/ReminderService.h"
#include "core/diary/UsualDay.h"
#include "core/evening/CutoffReview.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace softfall {

/// The evening's check-in: what the day before tonight had of checkInKinds. A kind that had nothing needs no entry.
class EveningCheckInService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service.
    EveningCheckInService(ReminderService& reminders, DiaryService& diary, const EveningService& evening,
                          const Clock& clock, QObject* parent = nullptr);

    /// One kind of habit, and how the day stands with it.
    struct Topic {
        HabitKind kind = HabitKind::Caffeine;
        std::vector<Habit> noted; ///< ascending
        bool isNone = false;      ///< answered with "none"; known until Softfall ends
        std::optional<CutoffReview> cutoff;
    };
    struct Day {
        EveningPlan plan;
        std::vector<Topic> topics; ///< in the order of checkInKinds
        bool isDue = false;        ///< its time has come, and it is neither answered, skipped nor too late
        bool isDone = false;
    };
    [[nodiscard]] Result<Day> today() const;

    /// What is usual, lies not after now and is not noted today; nothing of a kind that had none. Ready to be noted.
    [[nodiscard]] Result<std::vector<Habit>> usual() const;

    /// What an answer changed in the diary.
    struct Noted {
        std::vector<EntryId> added;
        std::vector<Habit> replaced; ///< taken out for it
        std::optional<HabitKind> none;
    };
    /// What usual() says, as one step of undo.
    Result<Noted> logUsual();
    /// `habit.at` is given; of a moment of this day up to now. A new level of stress replaces the one before.
    Result<Noted> note(Habit habit);
    /// There was nothing of that kind today.
    Result<Noted> answerNone(HabitKind kind);
    /// Undoes an answer, as one step.
    Result<void> takeBack(const Noted& noted);

    /// The check-in is over: its reminder is done, whatever was answered. The answer to the last open topic does that
    /// too, once it is due.
    Result<void> finish();

signals:
    /// An answer that is not in the diary changed.
    void changed();

private:
    [[nodiscard]] bool isNone(HabitKind kind, NightDate night) const;
    void finishIfComplete();

    ReminderService& m_reminders;
    DiaryService& m_diary;
    const EveningService& m_evening;
    const Clock& m_clock;
    std::set<std::pair<NightDate, HabitKind>> m_none;
};

} // namespace softfall
