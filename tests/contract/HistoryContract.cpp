#include "contract/ContractEntries.h"
#include "contract/StoreContract.h"
#include "support/Times.h"

#include <QTest>

#include <algorithm>

using std::chrono::days;

namespace softfall {

void StoreContract::undoRevertsEachOperation_data() {
    QTest::addColumn<int>("which");
    const char* names[] = {"put a new night",   "replace a night",   "remove a night",    "add a twitch",
                           "remove a twitch",   "add a habit",       "remove a habit",    "add a change",
                           "remove a change",   "put a twitch",      "put a habit",       "put a change",
                           "put a plan",        "add an experiment", "put an experiment", "remove an experiment",
                           "put an answer",     "remove an answer",  "add a medicine",    "put a medicine",
                           "remove a medicine", "add a finding",     "put a finding",     "remove a finding"};
    for (int i = 0; i < int(std::size(names)); ++i) {
        QTest::newRow(names[i]) << i;
    }
}

void StoreContract::undoRevertsEachOperation() {
    QFETCH(int, which);
    const std::vector<EditOperation> operations{
        PutNight{plainNight("2025-03-09")},
        PutNight{plainNight("2025-03-08", 3)},
        RemoveNight{nightOf("2025-03-08"), 1},
        AddTwitch{fullTwitch()},
        RemoveTwitch{1},
        AddHabit{habitOf(HabitKind::Stress, 2)},
        RemoveHabit{1},
        AddChange{changeOf("2025-03-02", "new")},
        RemoveChange{1},
        PutTwitch{withEntryId(fullTwitch(), 1)},
        PutHabit{withEntryId(habitOf(HabitKind::Exercise, 45), 1)},
        PutChange{withEntryId(changeOf("2025-03-02", "new"), 1)},
        PutPlan{changedPlan()},
        AddExperiment{fullExperiment()},
        PutExperiment{withEntryId(fullExperiment(), 1)},
        RemoveExperiment{1},
        PutHealthAnswer{{HealthQuestion::Fever, HealthReply::No, nightOf("2025-03-09")}},
        RemoveHealthAnswer{HealthQuestion::Fever},
        AddMedicine{medicineOf("2025-03-08", awkwardText)},
        PutMedicine{withEntryId(medicineOf("2025-03-07"), 1)},
        RemoveMedicine{1},
        AddFinding{fullFinding()},
        PutFinding{withEntryId(fullFinding(), 1)},
        RemoveFinding{1}};
    QVERIFY(apply(PutNight{plainNight("2025-03-08", 1)}));
    QVERIFY(apply(AddTwitch{plainTwitch("2025-03-08T23:00:00-05:00", "2025-03-08")}));
    QVERIFY(apply(AddHabit{habitOf(HabitKind::Tea, {})}));
    QVERIFY(apply(AddChange{changeOf("2025-03-01", "old")}));
    Experiment answered = plainExperiment("2025-03-08");
    answered.done[answered.first] = true;
    QVERIFY(apply(AddExperiment{answered}));
    QVERIFY(apply(PutHealthAnswer{{HealthQuestion::Fever, HealthReply::Yes, nightOf("2025-03-08")}}));
    QVERIFY(apply(AddMedicine{medicineOf("2025-03-01")}));
    QVERIFY(apply(AddFinding{plainFinding("2025-03-08")}));
    const Contents before = contents();
    QVERIFY(apply(operations[std::size_t(which)], "the step"));
    QVERIFY(contents() != before);
    QCOMPARE(undone(), QString("the step"));
    QVERIFY(contents() == before);
}

void StoreContract::undoRestoresEveryField() {
    QVERIFY(diary().apply({"test",
                           {PutNight{fullNight()}, AddTwitch{fullTwitch()}, AddHabit{habitOf(HabitKind::Exercise, 45)},
                            AddChange{changeOf("2025-03-01", awkwardText)}, AddExperiment{fullExperiment()},
                            AddMedicine{medicineOf("2025-03-01", awkwardText)}, AddFinding{fullFinding()}}}));
    const Contents before = contents();
    QVERIFY(diary().apply({"test",
                           {RemoveNight{nightOf("2025-03-08"), 2}, RemoveTwitch{1}, RemoveHabit{1}, RemoveChange{1},
                            RemoveExperiment{1}, RemoveMedicine{1}, RemoveFinding{1}}}));
    QVERIFY(m_stores->history().undo());
    QVERIFY(contents() == before);
}

void StoreContract::undoStartsWithTheNewestStep() {
    std::vector<Contents> states{contents()};
    for (int i = 0; i < 5; ++i) {
        QVERIFY(apply(PutNight{plainNight("2025-03-08", i)}, QString::number(i)));
        states.push_back(contents());
    }
    for (int i = 4; i >= 0; --i) {
        QCOMPARE(undone(), QString::number(i));
        QVERIFY(contents() == states[std::size_t(i)]);
    }
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::undoOfAnImportRevertsAllOfIt() {
    QVERIFY(apply(PutNight{plainNight("2025-03-08", 1)}));
    QVERIFY(apply(AddHabit{habitOf(HabitKind::Tea, {})}));
    const Contents before = contents();
    DiaryEdit import{"import", {}};
    for (int i = 0; i < 40; ++i) {
        const NightDate night = nightOf("2025-02-20") + days(i);
        import.operations.push_back(PutNight{plainNight(toIsoString(night), i)});
        import.operations.push_back(AddTwitch{fullTwitch()});
        import.operations.push_back(AddHabit{habitOf(HabitKind::Caffeine, i)});
    }
    import.operations.push_back(AddChange{changeOf("2025-03-01", "decaf")});
    QVERIFY(diary().apply(import));
    QCOMPARE(diary().nights(allNights).value().size(), 40u);
    QCOMPARE(undone(), QString("import"));
    QVERIFY(contents() == before);
}

void StoreContract::undoOfAnEmptyHistoryIsNothing() {
    const auto undone = m_stores->history().undo();
    QVERIFY(undone);
    QVERIFY(!*undone);
}

void StoreContract::undoWorksAfterReopening() {
    QVERIFY(apply(AddTwitch{fullTwitch()}, "first"));
    const Contents before = contents();
    QVERIFY(apply(PutNight{fullNight()}, "second"));
    m_stores->reopen();
    QCOMPARE(undone(), QString("second"));
    QVERIFY(contents() == before);
    m_stores->reopen();
    QCOMPARE(undone(), QString("first"));
    QVERIFY(contents() == Contents{});
    m_stores->reopen();
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::redoReappliesUndoneStep() {
    std::vector<Contents> states{contents()};
    const std::vector<EditOperation> operations{
        PutNight{fullNight()},
        AddTwitch{fullTwitch()},
        AddTwitch{fullTwitch()},
        RemoveTwitch{1},
        PutTwitch{withEntryId(plainTwitch("2025-03-08T23:00:00-05:00", "2025-03-08"), 2)},
        AddHabit{habitOf(HabitKind::Tea, {})},
        PutPlan{changedPlan()}};
    for (std::size_t i = 0; i < operations.size(); ++i) {
        QVERIFY(apply(operations[i], QString::number(i)));
        states.push_back(contents());
    }
    for (int round = 0; round < 3; ++round) {
        for (std::size_t i = operations.size(); i > 0; --i) {
            QCOMPARE(undone(), QString::number(i - 1));
            QVERIFY(contents() == states[i - 1]);
        }
        QVERIFY(!m_stores->history().undo().value());
        for (std::size_t i = 0; i < operations.size(); ++i) {
            QCOMPARE(redone(), QString::number(i));
            QVERIFY(contents() == states[i + 1]);
        }
        QVERIFY(!m_stores->history().redo().value());
    }
}

void StoreContract::redoWorksAfterReopening() {
    QVERIFY(apply(AddTwitch{fullTwitch()}, "first"));
    QVERIFY(apply(PutNight{fullNight()}, "second"));
    const Contents after = contents();
    QVERIFY(m_stores->history().undo());
    m_stores->reopen();
    QVERIFY(m_stores->history().undo());
    m_stores->reopen();
    QCOMPARE(redone(), QString("first"));
    QCOMPARE(redone(), QString("second"));
    QVERIFY(contents() == after);
}

void StoreContract::newStepClearsRedo() {
    QVERIFY(apply(AddTwitch{fullTwitch()}, "first"));
    QVERIFY(m_stores->history().undo());
    QVERIFY(apply(PutNight{fullNight()}, "second"));
    QVERIFY(!m_stores->history().redo().value());
    QCOMPARE(undone(), QString("second"));
    QVERIFY(contents() == Contents{});
}

void StoreContract::manyStepsUndoAndRedoAcrossReopening() {
    constexpr int steps = 150;
    std::vector<Contents> states{contents()};
    for (int i = 1; i <= steps; ++i) {
        QVERIFY(i % 3 == 0 ? apply(AddTwitch{fullTwitch()}) : apply(PutNight{plainNight("2025-03-08", i % 51)}));
        states.push_back(contents());
    }
    for (int i = steps; i > 0; --i) {
        if (i % 50 == 0) {
            m_stores->reopen();
        }
        QVERIFY(m_stores->history().undo().value());
        QVERIFY(contents() == states[std::size_t(i - 1)]);
    }
    for (int i = 1; i <= steps; ++i) {
        if (i % 50 == 0) {
            m_stores->reopen();
        }
        QVERIFY(m_stores->history().redo().value());
        QVERIFY(contents() == states[std::size_t(i)]);
    }
}

void StoreContract::theOutlookNamesTheNextUndoAndRedo() {
    History& history = m_stores->history();
    QVERIFY(history.outlook().value() == HistoryOutlook{});
    QCOMPARE(history.newestStep().value(), EditId(0));
    const EditId first = apply(AddTwitch{fullTwitch()}, "first").value().id;
    const EditId second = apply(PutNight{fullNight()}, "second").value().id;
    QVERIFY(first > 0 && second > first);
    QCOMPARE(history.newestStep().value(), second);
    QVERIFY(m_stores->history().outlook().value() == (HistoryOutlook{"second", std::nullopt}));
    QVERIFY(m_stores->history().undo());
    QVERIFY(m_stores->history().outlook().value() == (HistoryOutlook{"first", "second"}));
    QCOMPARE(history.newestStep().value(), first);
    // Redone, it is the newest again, and newer than what was done in between.
    QVERIFY(history.redo().value()->id > first);
    const EditId redone = history.newestStep().value();
    QCOMPARE(history.undo().value()->id, redone);
    QVERIFY(m_stores->history().undo());
    QVERIFY(m_stores->history().outlook().value() == (HistoryOutlook{std::nullopt, "first"}));
}

void StoreContract::aPlanInAnEditIsPartOfItsStep() {
    QVERIFY(diary().apply({"import", {PutNight{fullNight()}, PutPlan{changedPlan()}}}));
    QVERIFY(m_stores->plan().plan().value() == changedPlan());
    QCOMPARE(undone(), QString("import"));
    QVERIFY(m_stores->plan().plan().value() == PlanSettings{});
    QVERIFY(contents() == Contents{});
    PlanSettings wrong;
    wrong.diary.caffeine.clear();
    QVERIFY(!apply(PutPlan{wrong}));
    QVERIFY(contents() == Contents{});
}

void StoreContract::editWithoutChangeIsNotAStep() {
    QVERIFY(apply(PutNight{fullNight()}, "the step"));
    QVERIFY(apply(PutNight{fullNight()}, "the same again"));
    QVERIFY(diary().apply({"nothing at all", {}}));
    QVERIFY(apply(AddExperiment{fullExperiment()}, "an experiment"));
    QVERIFY(apply(PutExperiment{withEntryId(fullExperiment(), 1)}, "the same again"));
    QCOMPARE(undone(), QString("an experiment"));
    QCOMPARE(undone(), QString("the step"));
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::editThatRevertsItselfIsStillAStep() {
    const NightDate night = nightOf("2025-03-08");
    QVERIFY(apply(PutNight{plainNight("2025-03-01")}));
    QVERIFY(diary().apply({"there and back", {PutNight{plainNight("2025-03-08")}, RemoveNight{night, 1}}}));
    QCOMPARE(diary().nights(allNights).value().size(), 1U);
    QCOMPARE(m_stores->history().outlook().value().undo, QString("there and back"));
    QCOMPARE(undone(), QString("there and back"));
    QCOMPARE(diary().nights(allNights).value().size(), 1U);
    QVERIFY(m_stores->history().undo().value());
    QVERIFY(diary().nights(allNights).value().empty());
}

void StoreContract::newStepAfterUndoContinuesFromThere() {
    QVERIFY(apply(PutNight{plainNight("2025-03-08", 1)}, "a"));
    QVERIFY(apply(PutNight{plainNight("2025-03-08", 2)}, "b"));
    QVERIFY(m_stores->history().undo());
    QVERIFY(apply(PutNight{plainNight("2025-03-08", 3)}, "c"));
    QCOMPARE(undone(), QString("c"));
    QVERIFY(diary().nights(allNights).value() == std::vector{plainNight("2025-03-08", 1)});
    QCOMPARE(undone(), QString("a"));
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::newestTwoHundredStepsCanBeUndone() {
    for (int i = 1; i <= 205; ++i) {
        QVERIFY(apply(PutNight{plainNight("2025-03-08", i % 51)}, QString::number(i)));
    }
    for (int i = 205; i > 5; --i) {
        QCOMPARE(undone(), QString::number(i));
    }
    QVERIFY(!m_stores->history().undo().value());
    QVERIFY(diary().nights(allNights).value() == std::vector{plainNight("2025-03-08", 5)});
}

} // namespace softfall
