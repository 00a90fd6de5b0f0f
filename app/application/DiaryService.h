#pragma once

#include "application/EveningService.h"
#include "core/diary/DiaryContents.h"
#include "core/diary/DiaryImport.h"
#include "core/diary/DiaryStore.h"
#include "core/diary/NightRecord.h"
#include "core/diary/NoteSearch.h"

#include <QObject>

#include <optional>

namespace softfall {

/// The diary: noting, answering, reading, taking back.
class DiaryService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service.
    DiaryService(DiaryStore& store, History& history, const EveningService& evening, const Clock& clock,
                 QObject* parent = nullptr);

    /// What was stored, with the night it belongs to.
    struct Logged {
        EntryId id = 0;
        NightDate night;
    };

    /// `at` as given, or now where empty. Id and night of the argument are ignored.
    Result<Logged> logTwitch(Twitch twitch, std::optional<ZonedInstant> at = {});
    /// A twitch, now, by a key: nothing where the person does not log them as they happen.
    Result<std::optional<Logged>> logTwitchByKey();
    Result<Logged> logHabit(Habit habit, std::optional<ZonedInstant> at = {});

    /// A twitch of a night that is known already; `twitch.at` and `twitch.night` are given.
    Result<Logged> logTwitchOf(Twitch twitch);

    /// A habit of a night that is known already; `habit.at` and `habit.night` are given.
    Result<Logged> logHabitOf(Habit habit);

    /// Habits of nights that are known already, in and out as one step of undo; what was stored, in the order of
    /// `added`.
    Result<std::vector<Logged>> editHabits(const std::vector<Habit>& added, const std::vector<EntryId>& removed = {});

    /// The night that a habit at `at` belongs to.
    [[nodiscard]] Result<NightDate> nightOfHabit(const ZonedInstant& at) const;

    /// Stores the morning's answer; `late` and `backfilled` are decided here.
    Result<void> answerMorning(Night night);

    /// Takes the answer out: the night is as if it had not been asked about. NotFound where there is none.
    Result<void> removeAnswer(NightDate night, int seq);
    /// Puts an answer that was removed back as it was.
    Result<void> restoreAnswer(const Night& night);

    Result<Logged> addChange(Change change);
    Result<void> removeChange(EntryId id);

    /// Puts a twitch, habit or change of that id, with its night given, in the place of the one that is there.
    Result<void> changeTwitch(Twitch twitch);
    Result<void> changeHabit(Habit habit);
    Result<void> changeChange(Change change);
    Result<void> removeTwitch(EntryId id);
    Result<void> removeHabit(EntryId id);

    /// The whole diary, for an export.
    [[nodiscard]] Result<DiaryContents> contents() const;

    /// What importing `incoming` would do. Entries without a zone name stay without: the same file must say the same on
    /// a machine in another zone.
    [[nodiscard]] Result<DiaryImport> previewImport(IncomingDiary incoming,
                                                    PlanChoice choice = PlanChoice::WhereUnset) const;
    /// Carries a preview out, as one step of undo.
    Result<void> carryOut(const DiaryImport& import);

    /// Writes an edit of checked entries as one step of undo; the ids as `DiaryStore::apply` answers them.
    Result<std::vector<EntryId>> apply(const DiaryEdit& edit);

    /// Takes back the newest step; its label, or nothing when there is none.
    Result<std::optional<QString>> undo();
    /// Takes back the newest step where it is still the one of that label; NotNow where something came after it.
    Result<void> takeBack(const QString& label);
    /// Does again what was taken back last; its label, or nothing when there is none.
    Result<std::optional<QString>> redo();
    /// The labels of the steps that undo and redo would reverse.
    [[nodiscard]] Result<HistoryOutlook> historyOutlook() const;

    [[nodiscard]] Result<std::vector<NightRecord>> nights(NightRange range) const;
    /// What the mornings told, second sleeps included; ascending by night, then seq.
    [[nodiscard]] Result<std::vector<Night>> answers(NightRange range) const;
    [[nodiscard]] Result<std::vector<Twitch>> twitches(NightRange range) const;
    [[nodiscard]] Result<std::vector<Habit>> habits(NightRange range) const;
    [[nodiscard]] Result<std::vector<Change>> changes() const;
    [[nodiscard]] Result<std::vector<Experiment>> experiments() const;
    /// All notes and changes, ready to be searched.
    [[nodiscard]] Result<NoteSearch> noteSearch() const;
    /// From the first to the last night with a record of any kind.
    [[nodiscard]] Result<std::optional<NightRange>> extent() const;

    /// The night whose morning should be asked about now: the newest night whose wake time has passed, when it
    /// has no answer yet and is not part of a pause.
    [[nodiscard]] Result<std::optional<NightDate>> unansweredNight() const;

    /// `local` by the clock that the evening goes by: where a form gives a clock time only.
    [[nodiscard]] ZonedInstant atWall(WallTime local) const;

    /// To be called when another program wrote the diary.
    void reread();

signals:
    void changed();

private:
    [[nodiscard]] Result<NightRule> ruleAround(Instant instant) const;
    [[nodiscard]] ZonedInstant completed(std::optional<ZonedInstant> at) const;
    /// By which clock the night of `at` is told.
    [[nodiscard]] WallTime wallFor(const ZonedInstant& at) const;
    Result<EntryId> write(const QString& label, EditOperation operation);
    Result<void> change(const QString& label, EditOperation operation);
    Result<std::optional<QString>> told(Result<std::optional<QString>> reversed);

    DiaryStore& m_store;
    History& m_history;
    const EveningService& m_evening;
    const Clock& m_clock;
};

} // namespace softfall
