#pragma once

#include "core/coach/DiaryBundle.h"
#include "core/coach/DiaryStore.h"
#include "core/coach/PlanStore.h"
#include "core/reminders/ReminderStore.h"
#include "core/routine/RoutineStore.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace softfall {

/// One diary behind the store ports.
class StoresUnderTest {
public:
    virtual ~StoresUnderTest() = default;
    virtual DiaryStore& diary() = 0;
    virtual History& history() = 0;
    virtual PlanStore& plan() = 0;
    virtual RoutineStore& routine() = 0;
    virtual ReminderStore& reminders() = 0;
    /// As if the program had been restarted. Earlier references are invalid.
    virtual void reopen() = 0;
};

/// What every implementation of the store ports must do. Each test gets an empty diary in its own folder, named
/// after the test.
class StoreContract : public QObject {
    Q_OBJECT

public:
    using Maker = std::function<std::unique_ptr<StoresUnderTest>(const QString& folder)>;
    explicit StoreContract(Maker make);
    ~StoreContract() override;

private slots:
    void init();
    void cleanup();

    void anEmptyDiaryHasNothing();
    void nightRoundTripsEveryField_data();
    void nightRoundTripsEveryField();
    void twitchRoundTripsEveryField_data();
    void twitchRoundTripsEveryField();
    void habitRoundTripsEveryField_data();
    void habitRoundTripsEveryField();
    void changeRoundTrips_data();
    void changeRoundTrips();
    void experimentRoundTripsEveryField();
    void puttingAnExperimentReplacesItsPausesAndAnswers();
    void healthRoundTripsEveryField();
    void healthIsOrdered();
    void aHealthAnswerReplacesTheOneToItsQuestion();
    void whatFollowsFromAnEditIsPartOfItsStep();
    void whatCannotFollowRejectsTheWholeEdit();
    void everythingIsThereAfterReopening();

    void nightsAscendByDateThenSeq();
    void twitchesAndHabitsAscendByInstantThenId();
    void changesAscendByNightThenId();
    void experimentsAscendByFirstNightThenId();
    void rangesAreByTheStoredNightAndIncludeBothEnds();
    void extentSpansEverythingThatIsRecorded();

    void addingReturnsIdsInEditOrder();
    void manyEntriesOfOneEditKeepTheirOrderAndTheirIds();
    void oneBadEntryRejectsTheWholeEdit();
    void storeAssignsTheId();
    void puttingANightReplacesIt();
    void secondSleepIsStoredBesideTheFirst();
    void puttingAnEntryReplacesItAndNoOther();
    void replacingMissingEntryIsNotFound();
    void removingDeletesExactlyThatEntry();
    void removingMissingEntryIsNotFound_data();
    void removingMissingEntryIsNotFound();
    void outOfRangeEntryIsRejected_data();
    void outOfRangeEntryIsRejected();
    void idsAreNeverReused();

    void undoRevertsEachOperation_data();
    void undoRevertsEachOperation();
    void undoRestoresEveryField();
    void undoStartsWithTheNewestStep();
    void undoOfAnImportRevertsAllOfIt();
    void undoOfAnEmptyHistoryIsNothing();
    void undoWorksAfterReopening();
    void redoReappliesUndoneStep();
    void redoWorksAfterReopening();
    void newStepClearsRedo();
    void manyStepsUndoAndRedoAcrossReopening();
    void theOutlookNamesTheNextUndoAndRedo();
    void aPlanInAnEditIsPartOfItsStep();
    void editWithoutChangeIsNotAStep();
    void editThatRevertsItselfIsStillAStep();
    void newStepAfterUndoContinuesFromThere();
    void newestTwoHundredStepsCanBeUndone();

    void editReturnsItsNumberAndIds_data();
    void editReturnsItsNumberAndIds();
    void planChangeStartsFromStoredPlan();
    void rejectedPlanChangeRejectsTheWholeEdit_data();
    void rejectedPlanChangeRejectsTheWholeEdit();
    void anOlderStepIsUndoneAlone_data();
    void anOlderStepIsUndoneAlone();
    void stepWithDependentsIsNotUndone_data();
    void stepWithDependentsIsNotUndone();
    void undoThatWouldLeaveInvalidStateIsRefused_data();
    void undoThatWouldLeaveInvalidStateIsRefused();
    void undoOfNewestStepByNumberIsPlainUndo();
    void stepUndoneByNumberIsNotUndoneAgain();
    void stepUndoneByNumberCanBeRedone();
    void stepIsUndoneByNumberOnlyOnce();
    void aForgottenStepIsNotFound();
    void undoByNumberWorksAfterReopening();

    void anEmptyPlanIsTheDefaults();
    void planRoundTripsEveryField();
    void thePlanCanHaveASingleStepAndNoLatestCaffeine();
    void aPlanOutOfRangeIsRefused();
    void aChangeToNoNightIsRefusedAndAnOldOneStays();
    void undoRevertsPlanChange();
    void savingUnchangedPlanIsNotAStep();
    void planAndDiaryShareOneHistory();
    void silencedKindsAndPausesAreUndoneOneByOne();
    void travelRoundTripsAndIsNotUndoable();
    void aNewDiaryHasNotBegunAndBeginsOnce();
    void theWelcomeIsKeptAndIsNotUndoable();
    void anEditBeginsTheDiaryAndItsUndoDoesNotEndIt();

    void sessionRoundTrips();
    void savingAgainReplacesTheSession();
    void savingASessionThatIsNotThereIsNotFound();
    void aCheckpointMovesOnlyTheCurrentStep();
    void aCheckpointNeedsAnOpenSession();
    void openIsTheNewestSessionThatRunsOrIsPaused();
    void latestOfNightIsNewestOpenOrClosed();
    void allSessionsKeepTheirOrder();
    void sessionsAreNotUndoable();
    void tickedItemsBelongToTheirSession();
    void tickingOffNeedsASession();
    void aRoutinePreferenceOutOfRangeIsRefused();

    void remindersAreOrderedByKind();
    void writingReminderReplacesItsRecord();
    void remindersBelongToTheirNight();
    void nightsWithADoneReminderAreFound();
    void remindersAreNotUndoable();
    void recordsAndDecisionsAreWrittenTogether();
    void decisionsAreOrderedWithinTheirSpan();
    void onlyTheNewestDecisionsAreKept();
    void everyOutcomeAndReasonRoundTrips();
    void noticesStayUntilRemoved();

private:
    DiaryStore& diary() { return m_stores->diary(); }
    Result<AppliedEdit> apply(EditOperation operation, const QString& label = QStringLiteral("test"));
    Result<AppliedEdit> putPlan(const PlanSettings& plan) { return apply(PutPlan{plan}, QStringLiteral("plan")); }
    /// Undoes and redoes; returns the label of the step.
    QString undone() { return m_stores->history().undo().value().value().label; }
    QString redone() { return m_stores->history().redo().value().value().label; }
    /// Everything covered by undo.
    struct Contents {
        DiaryBundle bundle;
        PlanSettings plan;
        bool operator==(const Contents&) const = default;
    };
    Contents contents();

    Maker m_make;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoresUnderTest> m_stores;
};

} // namespace softfall
