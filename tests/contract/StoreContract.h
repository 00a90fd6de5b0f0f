#pragma once

#include "core/diary/DiaryBundle.h"
#include "core/diary/DiaryStore.h"
#include "core/evening/PlanStore.h"
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
    /// As if the program had ended and started again. References from before are void.
    virtual void reopen() = 0;
};

/// What every implementation of the store ports must do. Each test gets an empty diary in a folder of its own, named
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
    void aNightComesBackWithEveryField_data();
    void aNightComesBackWithEveryField();
    void aTwitchComesBackWithEveryField_data();
    void aTwitchComesBackWithEveryField();
    void aHabitComesBackWithEveryField_data();
    void aHabitComesBackWithEveryField();
    void aChangeComesBack_data();
    void aChangeComesBack();
    void anExperimentComesBackWithEveryField();
    void puttingAnExperimentReplacesItsPausesAndAnswers();
    void everythingIsThereAfterReopening();

    void nightsAscendByDateThenSeq();
    void twitchesAndHabitsAscendByInstantThenId();
    void changesAscendByNightThenId();
    void experimentsAscendByFirstNightThenId();
    void rangesAreByTheStoredNightAndIncludeBothEnds();
    void extentSpansEverythingThatIsRecorded();

    void addingAnswersTheIdsInTheOrderOfTheEdit();
    void manyEntriesOfOneEditKeepTheirOrderAndTheirIds();
    void aBadEntryAmongManyIsRefusedWithAllOfThem();
    void theIdOfWhatIsAddedIsTheStores();
    void puttingANightReplacesIt();
    void aSecondSleepStandsBesideTheFirst();
    void puttingAnEntryReplacesItAndNoOther();
    void puttingWhatIsNotThereIsNotFoundAndWritesNothing();
    void removingTakesAwayExactlyThatEntry();
    void removingWhatIsNotThereIsNotFoundAndWritesNothing_data();
    void removingWhatIsNotThereIsNotFoundAndWritesNothing();
    void whatIsOutOfRangeIsRefusedAndWritesNothing_data();
    void whatIsOutOfRangeIsRefusedAndWritesNothing();
    void numbersAreNeverGivenTwice();

    void undoTakesBackEachOperation_data();
    void undoTakesBackEachOperation();
    void undoRestoresEveryField();
    void undoGoesBackNewestFirst();
    void undoOfAnImportTakesAllOfItBack();
    void undoOfAnEmptyHistoryIsNothing();
    void undoWorksAfterReopening();
    void redoDoesAgainWhatWasTakenBack();
    void redoWorksAfterReopening();
    void aNewStepEndsTheChanceToRedo();
    void aHundredAndFiftyStepsGoBackAndForthAcrossReopening();
    void theOutlookNamesTheNextUndoAndRedo();
    void aPlanInAnEditIsPartOfItsStep();
    void anEditThatChangesNothingIsNoStep();
    void whatAnEditChangesBackItselfIsAStepAllTheSame();
    void aNewStepAfterAnUndoGoesOnFromThere();
    void theNewestTwoHundredStepsCanBeTakenBack();

    void anEmptyPlanIsTheDefaults();
    void thePlanComesBackWithEveryField();
    void thePlanCanHaveASingleStepAndNoLatestCaffeine();
    void aPlanOutOfRangeIsRefused();
    void undoTakesBackAPlanChange();
    void savingThePlanAsItIsIsNoStep();
    void planAndDiaryShareOneHistory();
    void silencedKindsAndPausesAreTakenBackOneByOne();
    void travelComesBackAndIsNoPartOfUndo();

    void aSessionComesBackAsSaved();
    void savingAgainReplacesTheSession();
    void savingASessionThatIsNotThereIsNotFound();
    void aCheckpointMovesOnlyTheCurrentStep();
    void aCheckpointNeedsAnOpenSession();
    void openIsTheNewestSessionThatRunsOrIsPaused();
    void latestOfANightIsTheNewestOpenOrClosed();
    void allSessionsComeBackInTheirOrder();
    void sessionsAreNoPartOfUndo();
    void whatIsTickedOffBelongsToItsSession();
    void tickingOffNeedsASession();
    void aRoutinePreferenceOutOfRangeIsRefused();

    void remindersComeBackInTheOrderOfTheirKinds();
    void puttingAReminderReplacesItsRecord();
    void remindersBelongToTheirNight();
    void nightsWithADoneReminderAreFound();
    void remindersAreNoPartOfUndo();
    void recordsAndDecisionsAreWrittenTogether();
    void decisionsComeBackInOrderWithinTheirSpan();
    void onlyTheNewestDecisionsAreKept();
    void everyOutcomeAndReasonComesBack();
    void noticesStandUntilTheyAreRemoved();

private:
    DiaryStore& diary() { return m_stores->diary(); }
    Result<std::vector<EntryId>> apply(EditOperation operation, const QString& label = QStringLiteral("test"));
    /// Everything that undo reaches.
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
