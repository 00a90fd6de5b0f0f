#pragma once

#include "application/EveningService.h"
#include "core/coach/DiaryContents.h"
#include "core/coach/DiaryImport.h"
#include "core/diary/NightRecord.h"
#include "core/diary/NoteSearch.h"
#include "core/paper/PaperNight.h"

#include <QObject>

#include <optional>

namespace softfall {

/// The diary's entries: logging, answering, changing and reading them. Every write is one step of undo.
class DiaryService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service.
    DiaryService(const DiaryStore& store, EditService& edits, const EveningService& evening, const Clock& clock,
                 QObject* parent = nullptr);

    /// What was stored, its night, and the step that undoes it.
    struct Logged {
        EntryId id = 0;
        NightDate night;
        EditId edit = 0;
    };

    /// `at` as given, or now where empty. Id and night of the argument are ignored.
    Result<Logged> logTwitch(Twitch twitch, std::optional<ZonedInstant> at = {});
    /// Logs a twitch now, by key; nothing if the person does not log them as they happen.
    Result<std::optional<Logged>> logTwitchByKey();
    Result<Logged> logHabit(Habit habit, std::optional<ZonedInstant> at = {});
    /// Logs `habit` at its own time in place of what the step `edit` logged, so that one undo removes both. Errors as
    /// of EditService::undo and logHabit; then what was logged stays.
    Result<Logged> logAgain(EditId edit, const Habit& habit);

    /// A twitch of a night that is known already; `twitch.at` and `twitch.night` must be set.
    Result<Logged> logTwitchOf(Twitch twitch);

    /// A habit of a night that is known already; `habit.at` and `habit.night` must be set.
    Result<Logged> logHabitOf(Habit habit);

    /// Adds and removes habits of nights that are known already, as one step of undo.
    Result<EditId> editHabits(const std::vector<Habit>& added, const std::vector<EntryId>& removed = {});

    /// The night that a habit at `at` belongs to.
    [[nodiscard]] Result<NightDate> nightOfHabit(const ZonedInstant& at) const;

    /// Stores the morning's answer; `late` and `backfilled` are decided here.
    Result<EditId> answerMorning(Night night);

    /// Removes the answer: the night is as if never asked about. NotFound if there is none.
    Result<EditId> removeAnswer(NightDate night, int seq);

    /// What the diary has of each of these nights, ascending, for a sheet to be copied into it.
    [[nodiscard]] Result<std::vector<KnownNight>> knownNights(NightRange range) const;
    /// Stores what a sheet says of its nights (`operationsOf`), as one step of undo; 0 where nothing is new. Refused
    /// where a night's bedtime has not passed.
    Result<EditId> copyFromPaper(const std::vector<PaperNight>& nights);

    Result<Logged> addChange(Change change);
    Result<EditId> removeChange(EntryId id);

    /// Replaces the twitch, habit or change of that id; its night must be set.
    Result<EditId> changeTwitch(Twitch twitch);
    Result<EditId> changeHabit(Habit habit);
    Result<EditId> changeChange(Change change);
    Result<EditId> removeTwitch(EntryId id);
    Result<EditId> removeHabit(EntryId id);

    /// The whole diary, for an export.
    [[nodiscard]] Result<DiaryContents> contents() const;

    /// What importing `incoming` would do. Entries without a zone name stay without one: the same file means the same
    /// on a machine in another zone.
    [[nodiscard]] Result<DiaryImport> previewImport(IncomingDiary incoming,
                                                    PlanChoice choice = PlanChoice::WhereUnset) const;
    /// Applies a preview as one step of undo; what was written since it was made may be doubled.
    Result<EditId> carryOut(const DiaryImport& import);
    struct Imported {
        DiaryImport import;
        EditId edit = 0; ///< 0 where nothing was new
    };
    /// Both in one transaction: whatever others import meanwhile, nothing is doubled.
    Result<Imported> import(const IncomingDiary& incoming, PlanChoice choice);

    [[nodiscard]] Result<std::vector<NightRecord>> nights(NightRange range) const;
    /// The mornings' answers, second sleeps included; ascending by night, then seq.
    [[nodiscard]] Result<std::vector<Night>> answers(NightRange range) const;
    [[nodiscard]] Result<std::vector<Twitch>> twitches(NightRange range) const;
    [[nodiscard]] Result<std::vector<Habit>> habits(NightRange range) const;
    [[nodiscard]] Result<std::vector<Change>> changes() const;
    [[nodiscard]] Result<std::vector<Experiment>> experiments() const;
    /// All notes and changes, prepared for searching.
    [[nodiscard]] Result<NoteSearch> noteSearch() const;
    /// From the first to the last night with a record of any kind.
    [[nodiscard]] Result<std::optional<NightRange>> extent() const;

    /// The night whose morning should be asked about now: the newest night whose wake time has passed, when it
    /// has no answer yet, is not part of a pause and not before the diary began.
    [[nodiscard]] Result<std::optional<NightDate>> unansweredNight() const;

    /// `local` by the clock of the evening plan: for forms that give a clock time only.
    [[nodiscard]] ZonedInstant atWall(WallTime local) const;

signals:
    /// Entries were written.
    void changed();

private:
    [[nodiscard]] Result<NightRule> ruleAround(Instant instant) const;
    [[nodiscard]] ZonedInstant completed(std::optional<ZonedInstant> at) const;
    /// The wall time of `at` by the clock that determines its night.
    [[nodiscard]] WallTime wallFor(const ZonedInstant& at) const;
    Result<Logged> log(const QString& label, NightDate night, EditOperation operation);

    const DiaryStore& m_store;
    EditService& m_edits;
    const EveningService& m_evening;
    const Clock& m_clock;
};

} // namespace softfall
