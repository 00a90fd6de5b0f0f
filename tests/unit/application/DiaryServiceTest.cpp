#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

using namespace softfall;
using std::chrono::days;

namespace {

const NightRange everything{nightOf("2025-01-01"), nightOf("2025-12-31")};

Habit caffeine(double mg) {
    Habit habit;
    habit.kind = HabitKind::Caffeine;
    habit.amount = mg;
    return habit;
}

Night answer(const char* night, int twitches) {
    Night answered;
    answered.night = nightOf(night);
    answered.twitches = twitches;
    return answered;
}

Night slept(const char* night, const char* lightsOut, const char* wake) {
    Night answered = answer(night, 2);
    answered.lightsOut = zonedAt(lightsOut);
    answered.wake = zonedAt(wake);
    return answered;
}

ZonedInstant inNewYork(const char* iso) {
    ZonedInstant instant = zonedAt(iso);
    instant.zone = "America/New_York";
    return instant;
}

/// Two nights, two twitches alike, two habits and a change, as in a file.
DiaryBundle smallFile() {
    DiaryBundle file;
    for (const char* night : {"2025-02-10", "2025-02-11"}) {
        Night each = answer(night, 3);
        each.zone = "America/New_York";
        each.lightsOut =
            inNewYork(night == QString("2025-02-10") ? "2025-02-10T23:40:00-05:00" : "2025-02-11T23:40:00-05:00");
        each.wake =
            inNewYork(night == QString("2025-02-10") ? "2025-02-11T07:00:00-05:00" : "2025-02-12T07:00:00-05:00");
        file.nights.push_back(each);
    }
    Twitch twitch;
    twitch.at = inNewYork("2025-02-11T00:04:00-05:00");
    twitch.intensity = 2;
    file.twitches = {twitch, twitch};
    Habit coffee = caffeine(160);
    coffee.at = inNewYork("2025-02-10T10:00:00-05:00");
    Habit tea;
    tea.kind = HabitKind::Tea;
    tea.at = zonedAt("2025-02-11T22:00:00-05:00"); // a file may contain only the offset
    file.habits = {coffee, tea};
    file.changes = {{0, nightOf("2025-02-24"), "Decaf after noon"}};
    return file;
}

QString textOf(const ImportCounts& counts) {
    return QString("%1 added, %2 changed, %3 unchanged").arg(counts.added).arg(counts.changed).arg(counts.unchanged);
}

} // namespace

class DiaryServiceTest : public QObject {
    Q_OBJECT

private slots:
    void entriesBelongToTheirNight() {
        TestCoach coach("2025-03-11T00:14:00-04:00");
        const auto twitch = coach.entries().logTwitch({});
        QVERIFY(twitch);
        QCOMPARE(toIsoString(twitch->night), "2025-03-10");
        coach.elapseUntil("10:00");
        const auto coffee = coach.entries().logHabit(caffeine(96));
        QVERIFY(coffee);
        QCOMPARE(toIsoString(coffee->night), "2025-03-11");

        // What was stored is what was answered …
        QCOMPARE(int(coach.entries().twitches({nightOf("2025-03-10"), nightOf("2025-03-10")})->size()), 1);
        const Twitch stored = coach.entries().twitches(everything)->front();
        QCOMPARE(stored.id, twitch->id);
        QCOMPARE(toIsoString(stored.at), "2025-03-11T00:14:00-04:00");
        QCOMPARE(stored.at.zone, "America/New_York");

        // … and neither another zone nor another plan moves it.
        coach.timeline.setZone(zoneOf("Asia/Kathmandu"));
        PlanSettings settings;
        for (unsigned day = 0; day < 7; ++day) {
            settings.schedule.set(std::chrono::weekday(day), {clockAt("08:00"), clockAt("16:00")});
        }
        QVERIFY(coach.savePlan(settings));
        coach.restart();
        QCOMPARE(toIsoString(coach.entries().twitches(everything)->front().night), "2025-03-10");
        QCOMPARE(toIsoString(coach.entries().twitches(everything)->front().at), "2025-03-11T00:14:00-04:00");
        QCOMPARE(toIsoString(coach.entries().habits(everything)->front().night), "2025-03-11");
    }

    void anInstantThatIsGivenIsStoredAsGiven_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("night");
        QTest::newRow("the machine's own offset gives the zone") << "2025-03-10T23:46:00-04:00"
                                                                 << "America/New_York"
                                                                 << "2025-03-10";
        QTest::newRow("winter's offset in winter too") << "2025-03-08T23:46:00-05:00"
                                                       << "America/New_York"
                                                       << "2025-03-08";
        QTest::newRow("winter's offset in summer does not") << "2025-03-10T22:46:00-05:00"
                                                            << ""
                                                            << "2025-03-10";
        QTest::newRow("another offset stays alone; the wall there decides") << "2025-03-11T04:46:00+01:00"
                                                                            << ""
                                                                            << "2025-03-10";
        QTest::newRow("and there it was afternoon already") << "2025-03-11T15:46:00+12:00"
                                                            << ""
                                                            << "2025-03-11";
    }
    void anInstantThatIsGivenIsStoredAsGiven() {
        QFETCH(QString, given);
        QFETCH(QString, zone);
        QFETCH(QString, night);
        TestCoach coach("2025-03-11T09:00:00-04:00");
        const auto logged = coach.entries().logTwitch({}, zonedAt(given));
        QVERIFY(logged);
        QCOMPARE(toIsoString(logged->night), night);
        const Twitch stored = coach.entries().twitches(everything)->front();
        QCOMPARE(toIsoString(stored.at), given);
        QCOMPARE(stored.at.zone, zone);
    }

    void aZoneThatIsNamedIsKept() {
        TestCoach coach;
        ZonedInstant given = zonedAt("2025-03-09T23:46:00+01:00");
        given.zone = "Europe/Berlin";
        QVERIFY(coach.entries().logTwitch({}, given));
        QCOMPARE(coach.entries().twitches(everything)->front().at.zone, "Europe/Berlin");
    }

    void numberAndNightOfTheArgumentAreIgnored() {
        TestCoach coach("2025-03-10T23:46:00-04:00");
        Twitch twitch;
        twitch.id = 77;
        twitch.night = nightOf("1999-01-01");
        twitch.at = zonedAt("1999-01-01T00:00:00Z");
        const auto logged = coach.entries().logTwitch(twitch);
        QCOMPARE(logged->id, EntryId(1));
        QCOMPARE(toIsoString(logged->night), "2025-03-10");
        QCOMPARE(toIsoString(coach.entries().twitches(everything)->front().at), "2025-03-10T23:46:00-04:00");
    }

    void outOfRangeEntryIsRejected() {
        TestCoach coach;
        QSignalSpy changed(&coach.entries(), &DiaryService::changed);
        Twitch twitch;
        twitch.intensity = 4;
        QCOMPARE(coach.entries().logTwitch(twitch).error().field, "intensity");
        QCOMPARE(coach.entries().logHabit(caffeine(2001)).error().field, "amount");
        QCOMPARE(coach.entries().logHabit(caffeine(-1)).error().field, "amount");
        QCOMPARE(coach.entries().answerMorning(answer("2025-03-09", 51)).error().field, "twitches");
        QCOMPARE(coach.entries().addChange({0, nightOf("2025-03-10"), "  "}).error().field, "label");
        QCOMPARE(changed.size(), 0);
        QVERIFY(!coach.entries().extent().value());
        QVERIFY(!coach.edits().undo().value());
    }

    void insideAKnownSleepATwitchBelongsToThatNight() {
        TestCoach coach("2025-03-11T20:00:00-04:00");
        // Slept in the afternoon, after a night at work.
        QVERIFY(coach.entries().answerMorning(
            slept("2025-03-10", "2025-03-11T12:30:00-04:00", "2025-03-11T19:30:00-04:00")));
        QCOMPARE(toIsoString(coach.entries().logTwitch({}, zonedAt("2025-03-11T18:00:00-04:00"))->night), "2025-03-10");
        QCOMPARE(toIsoString(coach.entries().logTwitch({}, zonedAt("2025-03-11T19:31:00-04:00"))->night), "2025-03-11");
    }

    void theMorningIsAnsweredOnceBedtimeHasPassed_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("the day before") << "2025-03-10T12:00:00-04:00" << false;
        QTest::newRow("a second before bedtime") << "2025-03-10T22:59:59-04:00" << false;
        QTest::newRow("bedtime") << "2025-03-10T23:00:00-04:00" << true;
        QTest::newRow("the morning after") << "2025-03-11T07:00:00-04:00" << true;
    }
    void theMorningIsAnsweredOnceBedtimeHasPassed() {
        QFETCH(QString, now);
        QFETCH(bool, allowed);
        TestCoach coach(now);
        const auto answered = coach.entries().answerMorning(answer("2025-03-10", 0));
        QCOMPARE(answered.has_value(), allowed);
        QCOMPARE(
            int(coach.entries().nights({nightOf("2025-03-10"), nightOf("2025-03-10")})->front().answer.has_value()),
            int(allowed));
        if (!allowed) {
            QVERIFY(answered.error().kind == Error::Kind::BadInput);
            QCOMPARE(answered.error().field, "night");
            QCOMPARE(answered.error().value, "2025-03-10");
        }
    }

    void anAnswerMoreThanADayAfterWakingIsLate_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("wake"); // empty: not reported, so the planned 07:00
        QTest::addColumn<bool>("late");
        QTest::newRow("in time") << "2025-03-11T08:00:00-04:00"
                                 << "" << false;
        QTest::newRow("a day after, to the second") << "2025-03-12T07:00:00-04:00"
                                                    << "" << false;
        QTest::newRow("a second more") << "2025-03-12T07:00:01-04:00"
                                       << "" << true;
        QTest::newRow("slept long") << "2025-03-12T07:00:01-04:00"
                                    << "2025-03-11T10:00:00-04:00" << false;
        QTest::newRow("slept long, and answered late") << "2025-03-12T10:00:01-04:00"
                                                       << "2025-03-11T10:00:00-04:00" << true;
    }
    void anAnswerMoreThanADayAfterWakingIsLate() {
        QFETCH(QString, now);
        QFETCH(QString, wake);
        QFETCH(bool, late);
        TestCoach coach(now);
        Night night = answer("2025-03-10", 1);
        night.late = !late; // decided by the service
        if (!wake.isEmpty()) {
            night.wake = zonedAt(wake);
        }
        QVERIFY(coach.entries().answerMorning(night));
        QCOMPARE(coach.entries().nights({nightOf("2025-03-10"), nightOf("2025-03-10")})->front().answer->late, late);
    }

    void anAnswerMoreThanTwoDaysAfterWakingIsBackfilled_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("backfilled");
        QTest::newRow("two days, by the plan") << "2025-03-13T07:00:00-04:00" << false;
        QTest::newRow("a second more") << "2025-03-13T07:00:01-04:00" << true;
    }
    void anAnswerMoreThanTwoDaysAfterWakingIsBackfilled() {
        QFETCH(QString, now);
        QFETCH(bool, backfilled);
        TestCoach coach(now);
        Night night = answer("2025-03-10", 1);
        night.backfilled = !backfilled; // decided by the service
        QVERIFY(coach.entries().answerMorning(night));
        const NightRecord record = coach.entries().nights({nightOf("2025-03-10"), nightOf("2025-03-10")})->front();
        QVERIFY(record.answer->late);
        QCOMPARE(record.answer->backfilled, backfilled);
        QCOMPARE(record.countsInStatistics, !backfilled);
    }

    void correctingAnAnswerThatCameInTimeDoesNotMakeItLate() {
        TestCoach coach("2025-03-11T08:00:00-04:00");
        QVERIFY(coach.entries().answerMorning(answer("2025-03-10", 1)));
        coach.timeline.elapse(hours(24 * 5));
        QVERIFY(coach.entries().answerMorning(answer("2025-03-10", 2)));
        Night secondSleep = answer("2025-03-10", 0);
        secondSleep.seq = 2; // a separate answer
        QVERIFY(coach.entries().answerMorning(secondSleep));
        const auto answers = coach.entries().answers({nightOf("2025-03-10"), nightOf("2025-03-10")}).value();
        QCOMPARE(answers[0].twitches, std::optional(2));
        QVERIFY(!answers[0].late && !answers[0].backfilled);
        QVERIFY(answers[1].late && answers[1].backfilled);
    }

    void aNewAnswerReplacesTheOldOne() {
        TestCoach coach("2025-03-11T08:00:00-04:00");
        QVERIFY(coach.entries().answerMorning(answer("2025-03-10", 1)));
        QVERIFY(coach.entries().answerMorning(answer("2025-03-10", 0)));
        const auto records = coach.entries().nights({nightOf("2025-03-10"), nightOf("2025-03-10")}).value();
        QCOMPARE(records.front().twitches, std::optional(0));
        QVERIFY(coach.edits().undo().value());
        QCOMPARE(coach.entries().nights({nightOf("2025-03-10"), nightOf("2025-03-10")})->front().twitches,
                 std::optional(1));
    }

    void aNightHasOneZoneForAllItsInstants() {
        TestCoach coach("2025-03-11T08:00:00-04:00");
        // Reported with the offset of another place: the offset stays, the zone of the night is that of this machine.
        QVERIFY(coach.entries().answerMorning(
            slept("2025-03-10", "2025-03-11T04:10:00+01:00", "2025-03-11T07:00:00-04:00")));
        const Night stored = *coach.entries().nights({nightOf("2025-03-10"), nightOf("2025-03-10")})->front().answer;
        QCOMPARE(stored.zone, "America/New_York");
        QCOMPARE(stored.lightsOut->zone, "America/New_York");
        QCOMPARE(stored.wake->zone, "America/New_York");
        QCOMPARE(toIsoString(*stored.lightsOut), "2025-03-11T04:10:00+01:00");
    }

    void theZoneOfANightIsThatOfItsLightsOut() {
        // Lights-out in Berlin, answered after the flight home.
        TestCoach coach("2025-03-11T18:00:00-04:00");
        Night night = slept("2025-03-10", "2025-03-10T23:10:00+01:00", "2025-03-11T06:30:00+01:00");
        night.lightsOut->zone = "Europe/Berlin";
        night.wake->zone = "Europe/Berlin";
        QVERIFY(coach.entries().answerMorning(night));
        const Night stored = *coach.entries().nights({nightOf("2025-03-10"), nightOf("2025-03-10")})->front().answer;
        QCOMPARE(stored.zone, "Europe/Berlin");
        QCOMPARE(stored.wake->zone, "Europe/Berlin");
    }

    void durationsCountTheClockChange() {
        TestCoach coach("2025-03-09T08:00:00-04:00");
        QVERIFY(coach.entries().answerMorning(
            slept("2025-03-08", "2025-03-08T23:00:00-05:00", "2025-03-09T07:00:00-04:00")));
        const Night stored = *coach.entries().nights({nightOf("2025-03-08"), nightOf("2025-03-08")})->front().answer;
        QCOMPARE(int(stored.lightsOutToWake()->count()), 420);
    }

    void asksAboutTheNewestNightThatIsOver() {
        TestCoach coach("2025-03-11T06:59:00-04:00");
        QCOMPARE(toIsoString(*coach.entries().unansweredNight().value()), "2025-03-09");
        coach.elapseUntil("07:00");
        QCOMPARE(toIsoString(*coach.entries().unansweredNight().value()), "2025-03-10");
        QVERIFY(coach.entries().answerMorning(answer("2025-03-10", 0)));
        QVERIFY(!coach.entries().unansweredNight().value());
        coach.timeline.elapse(hours(24));
        QCOMPARE(toIsoString(*coach.entries().unansweredNight().value()), "2025-03-11");
    }

    void whatWasChangedAndUndoneCanBeRedone() {
        TestCoach coach("2025-03-10T14:05:00-04:00");
        const auto coffee = coach.entries().logHabit(caffeine(96));
        QVERIFY(coffee);
        Habit espresso = coach.entries().habits(everything).value().front();
        espresso.amount = 63;
        QSignalSpy changed(&coach.entries(), &DiaryService::changed);
        QVERIFY(coach.entries().changeHabit(espresso));
        QVERIFY(coach.entries().habits(everything).value() == std::vector{espresso});
        QVERIFY(coach.edits().outlook().value() == (HistoryOutlook{"change-habit", std::nullopt}));
        QCOMPARE(coach.edits().undo().value()->label, "change-habit");
        QVERIFY(coach.edits().outlook().value() == (HistoryOutlook{"log-coffee", "change-habit"}));
        QCOMPARE(coach.edits().redo().value()->label, "change-habit");
        QVERIFY(coach.entries().habits(everything).value() == std::vector{espresso});
        QCOMPARE(changed.size(), 3);
        QVERIFY(!coach.edits().redo().value());
        QCOMPARE(changed.size(), 3);
    }

    void aChangedEntryOutOfRangeOrNotThereIsRefused() {
        TestCoach coach("2025-03-10T14:05:00-04:00");
        Habit habit = caffeine(2001);
        QCOMPARE(int(coach.entries().changeHabit(habit).error().kind), int(Error::Kind::BadInput));
        habit.amount = 96;
        habit.id = 5;
        habit.at = zonedAt("2025-03-10T14:00:00-04:00");
        habit.night = nightOf("2025-03-10");
        QCOMPARE(int(coach.entries().changeHabit(habit).error().kind), int(Error::Kind::NotFound));
        Twitch twitch;
        twitch.intensity = 4;
        QCOMPARE(int(coach.entries().changeTwitch(twitch).error().kind), int(Error::Kind::BadInput));
        QCOMPARE(int(coach.entries().changeChange({}).error().kind), int(Error::Kind::BadInput));
        QVERIFY(coach.edits().outlook().value() == HistoryOutlook{});
    }

    void everyWriteIsAnnouncedOnceAndUndoneByOneUndo() {
        TestCoach coach("2025-03-11T08:00:00-04:00");
        QSignalSpy changed(&coach.entries(), &DiaryService::changed);
        QVERIFY(coach.entries().logTwitch({}));
        QVERIFY(coach.entries().logHabit(caffeine(96)));
        QVERIFY(coach.entries().answerMorning(answer("2025-03-10", 2)));
        QVERIFY(coach.entries().addChange({0, nightOf("2025-03-11"), "Decaf"}));
        QCOMPARE(changed.size(), 4);
        for (const char* label : {"add-change", "morning", "log-coffee", "log-twitch"}) {
            QCOMPARE(coach.edits().undo().value()->label, label);
        }
        QCOMPARE(changed.size(), 8);
        QVERIFY(!coach.edits().undo().value());
        QCOMPARE(changed.size(), 8); // nothing happened
        QVERIFY(!coach.entries().extent().value());
    }

    void whatWasUndoneByItsNumberDoesNotComeBackByTheNextUndo() {
        TestCoach coach("2025-03-10T14:05:00-04:00");
        QVERIFY(coach.entries().logTwitch({}));
        const auto coffee = coach.entries().logHabit(caffeine(96));
        QSignalSpy changed(&coach.entries(), &DiaryService::changed);
        QVERIFY((coach.edits().undo(coffee->edit).value() ==
                 ReversedEdit{coffee->edit, "log-coffee", {.entries = true, .plan = false}}));
        QCOMPARE(changed.size(), 1);
        QVERIFY(coach.entries().habits(everything)->empty());
        QCOMPARE(coach.edits().undo().value()->label, "log-twitch");
        QVERIFY(!coach.edits().undo().value());
        QVERIFY(coach.entries().habits(everything)->empty());
        QVERIFY(coach.entries().twitches(everything)->empty());
        QVERIFY(coach.edits().undo(coffee->edit).error().kind == Error::Kind::NotFound);
    }

    void missingEntryCannotBeRemoved() {
        TestCoach coach;
        QSignalSpy changed(&coach.entries(), &DiaryService::changed);
        QVERIFY(coach.entries().removeTwitch(1).error().kind == Error::Kind::NotFound);
        QVERIFY(coach.entries().removeHabit(1).error().kind == Error::Kind::NotFound);
        QVERIFY(coach.entries().removeChange(1).error().kind == Error::Kind::NotFound);
        QCOMPARE(changed.size(), 0);
        const EntryId id = coach.entries().logTwitch({})->id;
        QVERIFY(coach.entries().removeTwitch(id));
        QVERIFY(coach.entries().twitches(everything)->empty());
        QVERIFY(coach.edits().undo().value());
        QCOMPARE(coach.entries().twitches(everything)->front().id, id);
    }

    void changesAreKeptByNight() {
        TestCoach coach;
        QVERIFY(coach.entries().addChange({0, nightOf("2025-03-12"), "later"}));
        QVERIFY(coach.entries().addChange({0, nightOf("2025-03-01"), "earlier"}));
        const auto changes = coach.entries().changes().value();
        QCOMPARE(changes[0].label, "earlier");
        QCOMPARE(changes[1].label, "later");
        QVERIFY(coach.entries().removeChange(changes[0].id));
        QCOMPARE(int(coach.entries().changes()->size()), 1);
    }

    void importPreviewWritesNothing() {
        TestCoach coach;
        QSignalSpy changed(&coach.entries(), &DiaryService::changed);
        const auto preview = coach.entries().previewImport(smallFile());
        QVERIFY(preview);
        QCOMPARE(textOf(preview->nights), "2 added, 0 changed, 0 unchanged");
        QCOMPARE(textOf(preview->twitches), "2 added, 0 changed, 0 unchanged");
        QCOMPARE(textOf(preview->habits), "2 added, 0 changed, 0 unchanged");
        QCOMPARE(textOf(preview->changes), "1 added, 0 changed, 0 unchanged");
        QCOMPARE(changed.size(), 0);
        QVERIFY(!coach.entries().extent().value());
    }

    void anImportIsOneStepAndTheSameFileTwiceChangesNothing() {
        TestCoach coach;
        QSignalSpy changed(&coach.entries(), &DiaryService::changed);
        QVERIFY(coach.entries().carryOut(coach.entries().previewImport(smallFile()).value()));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(int(coach.entries().twitches({nightOf("2025-02-10"), nightOf("2025-02-10")})->size()),
                 2); // alike, and both there
        QCOMPARE(toIsoString(coach.entries().extent().value()->first), "2025-02-10");
        QCOMPARE(toIsoString(coach.entries().extent().value()->last), "2025-02-24");

        // No duplicates: at once, on a machine in another zone, and with another plan.
        const auto again = [&] {
            const auto preview = coach.entries().previewImport(smallFile());
            QVERIFY(preview);
            QVERIFY(preview->edit.operations.empty());
            QCOMPARE(textOf(preview->nights), "0 added, 0 changed, 2 unchanged");
            QCOMPARE(textOf(preview->twitches), "0 added, 0 changed, 2 unchanged");
            QCOMPARE(textOf(preview->habits), "0 added, 0 changed, 2 unchanged");
            QCOMPARE(textOf(preview->changes), "0 added, 0 changed, 1 unchanged");
            QVERIFY(coach.entries().carryOut(*preview));
        };
        again();
        coach.timeline.setZone(zoneOf("Europe/Berlin"));
        again();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(coach.edits().undo().value()->label, "import");
        QVERIFY(!coach.entries().extent().value());
    }

    void oneImportIsUndoneAndNotTheOneThatAnotherProgramMadeSince() {
        TestCoach coach;
        const EditId first = coach.entries().carryOut(coach.entries().previewImport(smallFile()).value()).value();
        EditService otherEdits(coach.diary, coach.diary);
        DiaryService other(coach.diary, otherEdits, coach.evening(), coach.timeline);
        DiaryBundle file;
        file.changes = {{0, nightOf("2025-01-07"), "New bed"}};
        QVERIFY(other.carryOut(other.previewImport(file).value()));
        QCOMPARE(coach.edits().undo(first).value().label, "import");
        QVERIFY(coach.entries().nights({nightOf("2025-02-10"), nightOf("2025-02-10")})->front().status ==
                NightRecordStatus::Absent);
        QCOMPARE(int(coach.entries().changes()->size()), 1);
        QCOMPARE(coach.entries().changes()->front().label, "New bed");
    }

    void anImportWithAPlanReachesEveryServiceAndNoOldValueIsWrittenBack() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        IncomingDiary incoming{smallFile()};
        incoming.plan.emplace();
        incoming.plan->schedule.set(std::chrono::Monday, {clockAt("22:00"), clockAt("06:00")});
        incoming.plan->routine.form = StretchForm::Short;
        incoming.plan->routine.hold = seconds(20);
        QSignalSpy evening(&coach.evening(), &EveningService::changed);
        QSignalSpy entries(&coach.entries(), &DiaryService::changed);
        std::optional<PlanSettings> seen; // the plan is up to date before anyone hears of the entries
        connect(&coach.entries(), &DiaryService::changed, this, [&] { seen = coach.evening().settings(); });
        const auto preview = coach.entries().previewImport(incoming, PlanChoice::Take);
        const EditId edit = coach.entries().carryOut(*preview).value();
        QCOMPARE(evening.size(), 1);
        QCOMPARE(entries.size(), 1);
        QVERIFY(seen == incoming.plan);
        QVERIFY(coach.evening().settings() == *incoming.plan);
        QCOMPARE(textOf(coach.evening().tonight().bedtime), "2025-03-11T02:00:00Z");
        QVERIFY(coach.routine().preferences() == incoming.plan->routine);
        QVERIFY(coach.routine().setPreferences([](RoutinePreferences& wanted) { wanted.volume = 40; }));
        PlanSettings expected = *incoming.plan;
        expected.routine.volume = 40;
        QVERIFY(coach.diary.plan().value() == expected);
        // Without the import, only the volume is left.
        QVERIFY(coach.edits().undo(edit));
        PlanSettings volumeAlone;
        volumeAlone.routine.volume = 40;
        QVERIFY(coach.evening().settings() == volumeAlone);
        QVERIFY(!coach.entries().extent().value());
    }

    void anImportUnderAnotherPlanDoesNotDouble() {
        TestCoach coach;
        QVERIFY(coach.entries().carryOut(coach.entries().previewImport(smallFile()).value()));
        PlanSettings settings;
        for (unsigned day = 0; day < 7; ++day) {
            settings.schedule.set(std::chrono::weekday(day), {clockAt("08:00"), clockAt("16:00")});
        }
        QVERIFY(coach.savePlan(settings));
        QVERIFY(coach.entries().previewImport(smallFile())->edit.operations.empty());
    }

    void importedEntriesUseSleepTimesOfTheFile() {
        TestCoach coach;
        DiaryBundle file = smallFile();
        file.nights[0].lightsOut = inNewYork("2025-02-11T13:00:00-05:00");
        file.nights[0].wake = inNewYork("2025-02-11T20:00:00-05:00");
        file.twitches[0].at = inNewYork("2025-02-11T19:00:00-05:00");
        file.twitches[1].at = inNewYork("2025-02-11T20:30:00-05:00");
        QVERIFY(coach.entries().carryOut(coach.entries().previewImport(file).value()));
        const auto twitches = coach.entries().twitches(everything).value();
        QCOMPARE(toIsoString(twitches[0].night), "2025-02-10");
        QCOMPARE(toIsoString(twitches[1].night), "2025-02-11");
    }

    void importedNightKeepsFieldsMissingInFile() {
        TestCoach coach("2025-02-14T12:00:00-05:00");
        Night known = answer("2025-02-10", 9);
        known.cramp = true;
        QVERIFY(coach.entries().answerMorning(known)); // late by two days
        const auto preview = coach.entries().previewImport(smallFile());
        QCOMPARE(textOf(preview->nights), "1 added, 1 changed, 0 unchanged");
        QVERIFY(coach.entries().carryOut(*preview));
        const Night stored = *coach.entries().nights({nightOf("2025-02-10"), nightOf("2025-02-10")})->front().answer;
        QCOMPARE(stored.twitches, std::optional(3));
        QCOMPARE(stored.cramp, std::optional(true));
        QVERIFY(stored.late);
        QVERIFY(coach.entries().previewImport(smallFile())->edit.operations.empty());
    }

    void extraLineInFileAddsOneEntry() {
        TestCoach coach;
        QVERIFY(coach.entries().carryOut(coach.entries().previewImport(smallFile()).value()));
        DiaryBundle longer = smallFile();
        longer.twitches.push_back(longer.twitches.front()); // a third one alike
        const auto preview = coach.entries().previewImport(longer);
        QCOMPARE(textOf(preview->twitches), "1 added, 0 changed, 2 unchanged");
        QCOMPARE(int(preview->edit.operations.size()), 1);
    }

    void aWallTimeOfAFormIsAnInstantOfThisMachine() {
        TestCoach coach;
        QCOMPARE(toIsoString(coach.entries().atWall(wallOf("2025-03-10T23:10"))), "2025-03-10T23:10:00-04:00");
        QCOMPARE(toIsoString(coach.entries().atWall(wallOf("2025-03-09T02:30"))), "2025-03-09T03:00:00-04:00"); // gap
        QCOMPARE(toIsoString(coach.entries().atWall(wallOf("2025-11-02T01:30"))), "2025-11-02T01:30:00-04:00"); // fold
        QCOMPARE(coach.entries().atWall(wallOf("2025-03-10T23:10")).zone, "America/New_York");
    }

    void paperIsCopiedInOneStep() {
        TestCoach coach("2025-03-12T12:00:00-04:00");
        PaperNight first{nightOf("2025-03-08"), 2, {}, {}, {}, true, false, false};
        PaperNight second{nightOf("2025-03-09"), {}, {}, {}, 3, false, false, false};
        const auto copied = coach.entries().copyFromPaper({first, second});
        QVERIFY(copied && *copied != 0);
        QCOMPARE(coach.diary.nights(everything)->size(), 2U);
        QCOMPARE(coach.diary.habits(everything)->size(), 1U);
        QCOMPARE(coach.entries().copyFromPaper({first, second}).value(), EditId(0)); // the same sheet again
        QVERIFY(coach.edits().undo(*copied));
        QVERIFY(coach.diary.nights(everything)->empty());
        QVERIFY(coach.diary.habits(everything)->empty());
    }

    void paperOfANightToComeIsRefusedWhole() {
        TestCoach coach("2025-03-12T12:00:00-04:00");
        PaperNight known{nightOf("2025-03-08"), 2, {}, {}, {}, false, false, false};
        PaperNight toCome{nightOf("2025-03-12"), 1, {}, {}, {}, false, false, false};
        const auto copied = coach.entries().copyFromPaper({known, toCome});
        QCOMPARE(copied.error().field, "night");
        QCOMPARE(copied.error().value, "2025-03-12");
        QVERIFY(coach.diary.nights(everything)->empty());
    }
};

SOFTFALL_TEST(DiaryServiceTest)
#include "DiaryServiceTest.moc"
