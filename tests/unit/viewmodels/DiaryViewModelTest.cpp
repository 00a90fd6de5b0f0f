#include "viewmodels/diary/DiaryViewModel.h"

#include "program/TestCase.h"
#include "support/Messages.h"
#include "support/TestCoach.h"
#include "support/Times.h"
#include "viewmodels/MessageViewModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace softfall;

namespace {

const QLocale german{QLocale::German, QLocale::Germany};         // weeks begin on Monday
const QLocale american{QLocale::English, QLocale::UnitedStates}; // and on Sunday

struct Page {
    explicit Page(const QLocale& locale = german)
        : coach("2025-03-20T12:00:00-04:00")
        , diary(coach.entries(), coach.evening(), coach.timeline, locale)
        , history(coach.edits()) {
        diary.setShown(true);
    }
    void answer(const char* date, NightStatus status, std::optional<int> twitches, const QString& note = {},
                int seq = 1, const char* zone = "America/New_York") {
        Night night;
        night.night = nightOf(date);
        night.seq = seq;
        night.status = status;
        night.twitches = twitches;
        night.note = note;
        night.zone = QLatin1String(zone);
        QVERIFY(coach.entries().answerMorning(night));
    }
    void logTwitch(const char* iso) { QVERIFY(coach.entries().logTwitch({}, zonedAt(iso))); }

    /// The row of the calendar that stands for that night.
    CalendarDayRow day(const char* night) {
        const std::vector<CalendarDayRow>& days = diary.calendar()->days()->rows();
        const auto found = std::ranges::find(days, QLatin1String(night), &CalendarDayRow::key);
        if (found == days.end()) {
            qFatal("%s is not in the calendar", night);
        }
        return *found;
    }

    TestCoach coach;
    DiaryViewModel diary;
    MessageViewModel history;
};

void liveADiary(Page& page) {
    page.answer("2025-03-08", NightStatus::Logged, 3, "Decaf, écrit tard");
    page.answer("2025-03-09", NightStatus::Logged, 0);
    page.answer("2025-03-10", NightStatus::NoSleep, {});
    page.logTwitch("2025-03-12T23:20:00-04:00");
    page.logTwitch("2025-03-12T23:40:00-04:00");
    page.answer("2025-03-13", NightStatus::Logged, 1, {}, 1, "Asia/Tokyo");
    page.answer("2025-03-13", NightStatus::Logged, 2, {}, 2);
    QVERIFY(page.coach.entries().addChange({0, nightOf("2025-03-09"), "decaf after noon"}));
}

} // namespace

class DiaryViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void allModelsAreModels() {
        Page page;
        QAbstractItemModelTester nights(page.diary.nights(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester days(page.diary.calendar()->days(),
                                      QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester found(page.diary.search()->found(),
                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester changes(page.diary.changes()->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
        liveADiary(page);
        page.diary.search()->setQuery("decaf");
        page.diary.calendar()->previous();
        QCOMPARE(page.diary.search()->found()->rowCount(), 2);
        QCOMPARE(page.diary.changes()->count(), 1);
        QCOMPARE(page.diary.nights()->rowCount(), 12); // from the 8th to the 19th
    }

    void eachStatusLooksDifferentInTheCalendar() {
        Page page;
        liveADiary(page);
        QCOMPARE(page.diary.calendar()->month(), "März 2025");
        QCOMPARE(page.day("2025-03-08").mark, "3");
        QCOMPARE(page.day("2025-03-09").mark, "0");
        QCOMPARE(page.day("2025-03-10").mark, "–");
        QCOMPARE(page.day("2025-03-11").mark, "");
        QCOMPARE(page.day("2025-03-12").mark, "≥2");
        QVERIFY(page.day("2025-03-13").isAway);
        QVERIFY(page.day("2025-03-13").hasSecondSleep);
        QCOMPARE(page.day("2025-03-09").change, "decaf after noon");
        QVERIFY(page.day("2025-03-20").isTonight && !page.day("2025-03-20").isComing); // it opens
        QVERIFY(page.day("2025-03-20").name.endsWith("tonight"));
        QVERIFY(page.day("2025-03-21").isComing);
        QCOMPARE(page.day("2025-03-12").name, "Night of Mi. 12 → Do. 13, Not sure, at least 2");
        QVERIFY(page.day("2025-03-13").name.contains("two sleeps"));
        QVERIFY(page.day("2025-03-25").name.endsWith("still to come"));
    }

    void weeklyDisplayHidesSingleNights() {
        Page page;
        liveADiary(page);
        PlanSettings settings = page.coach.evening().settings();
        settings.diary.counts = CountDisplay::EachWeek;
        QVERIFY(page.coach.savePlan(settings));
        QStringList headings;
        for (const DiaryRow& night : page.diary.nights()->rows()) {
            QVERIFY(!night.showsCount());
            const QString words = night.words();
            QVERIFY2(!words.contains("twitch") && !words.contains("at least"), qPrintable(words));
            const QString heading = night.month();
            if (headings.isEmpty() || headings.back() != heading) {
                headings << heading;
            }
        }
        QCOMPARE(headings.size(), 3);
        QCOMPARE(headings[0], "This week: shown once it’s over");
        QVERIFY(headings[1].startsWith("Week of ") && headings[1].contains("1 of 7 nights logged, 1 twitch"));
        QVERIFY(headings[2].contains("2 of 7 nights logged, 3 twitch"));
        QCOMPARE(page.day("2025-03-08").mark, "•");
        QCOMPARE(page.day("2025-03-12").mark, "?");
        QVERIFY(!page.day("2025-03-08").name.contains("3 twitches"));
    }

    void aPausedNightIsNoMissingOne() {
        Page page;
        liveADiary(page);
        PlanSettings settings = page.coach.evening().settings();
        settings.pauses = {{{nightOf("2025-03-14"), nightOf("2025-03-15")}, PauseReason::Holiday}};
        QVERIFY(page.coach.savePlan(settings));
        QVERIFY(page.day("2025-03-14").isPaused);
        QVERIFY(!page.day("2025-03-16").isPaused);
        QVERIFY(page.day("2025-03-14").name.contains("Paused"));
    }

    void theCalendarBeginsWithTheWeekOfTheLanguage() {
        Page page;
        liveADiary(page);
        QCOMPARE(page.diary.calendar()->weekdays().front(), "Mo");
        const RowsModel<CalendarDayRow>& days = *page.diary.calendar()->days();
        QCOMPARE(days.rows().front().key, "2025-02-24");
        Page other(american);
        liveADiary(other);
        QCOMPARE(other.diary.calendar()->weekdays().front(), "Sun");
        QCOMPARE(other.diary.calendar()->days()->rows().front().key, "2025-02-23");
    }

    void monthsAreTurnedWithinTheDiary() {
        Page page;
        liveADiary(page);
        page.answer("2025-01-31", NightStatus::Logged, 4);
        CalendarViewModel& calendar = *page.diary.calendar();
        QVERIFY(calendar.hasPrevious() && !calendar.hasNext());
        calendar.next();
        QCOMPARE(calendar.month(), "März 2025");
        calendar.previous();
        calendar.previous();
        QCOMPARE(calendar.month(), "Januar 2025");
        QVERIFY(!calendar.hasPrevious() && calendar.hasNext());
        QCOMPARE(page.day("2025-01-31").mark, "4");
        page.answer("2025-01-30", NightStatus::Logged, 2); // the diary changes, the month stays
        QCOMPARE(calendar.month(), "Januar 2025");
    }

    void changesAreListedAtTheirDate() {
        Page page;
        liveADiary(page);
        const DiaryRow& night = page.diary.nights()->rows()[10];
        QCOMPARE(night.key(), "2025-03-09");
        QCOMPARE(night.detail(), "from here: decaf after noon");
    }

    void noteSearchIgnoresAccents() {
        Page page;
        liveADiary(page);
        NoteSearchViewModel& search = *page.diary.search();
        QVERIFY(!search.isSearching());
        search.setQuery("ECRIT");
        QCOMPARE(search.summary(), "One note contains it.");
        QCOMPARE(search.found()->rows().front().key, "2025-03-08");
        search.setQuery("cocoa");
        QCOMPARE(search.summary(), "No note contains “cocoa”.");
        QCOMPARE(search.found()->rowCount(), 0);
        page.answer("2025-03-14", NightStatus::Logged, 0, "Cocoa"); // found without another key
        QCOMPARE(search.summary(), "One note contains it.");
        search.setQuery("");
        QVERIFY(!search.isSearching() && search.summary().isEmpty());
    }

    void stepsAreUndoneAndRedoneOneByOne() {
        Page page;
        QVERIFY(page.history.undoAction().isEmpty() && page.history.redoAction().isEmpty());
        page.answer("2025-03-08", NightStatus::Logged, 3);
        page.logTwitch("2025-03-12T23:20:00-04:00");
        QCOMPARE(page.history.undoAction(), "Undo: twitch logged");
        page.history.undo();
        QCOMPARE(page.history.text(), "Undone: twitch logged");
        QCOMPARE(page.history.undoAction(), "Undo: answer for a night");
        QCOMPARE(page.history.redoAction(), "Redo: twitch logged");
        page.history.undo();
        QVERIFY(page.history.undoAction().isEmpty());
        QCOMPARE(page.coach.entries().answers({nightOf("2025-03-01"), nightOf("2025-03-20")})->size(), 0u);
        page.history.redo();
        page.history.redo();
        QVERIFY(page.history.redoAction().isEmpty());
        QCOMPARE(page.coach.entries().answers({nightOf("2025-03-01"), nightOf("2025-03-20")})->size(), 1u);
        QCOMPARE(page.coach.entries().twitches({nightOf("2025-03-01"), nightOf("2025-03-20")})->size(), 1u);
        page.history.redo();
        QCOMPARE(page.history.text(), "Nothing to redo");
    }

    void planIsUndoneToo() {
        Page page;
        PlanSettings settings = page.coach.evening().settings();
        const PlanSettings before = settings;
        settings.preferences.windDownBefore = minutes(60);
        QVERIFY(page.coach.savePlan(settings));
        QSignalSpy changed(&page.coach.evening(), &EveningService::changed);
        QCOMPARE(page.history.undoAction(), "Undo: plan changed");
        page.history.undo();
        QVERIFY(page.coach.evening().settings() == before);
        QVERIFY(changed.count() > 0);
    }

    void aChangeIsAddedEditedAndRemoved() {
        Page page;
        ChangesViewModel& changes = *page.diary.changes();
        page.diary.refresh();
        changes.begin();
        QVERIFY(changes.isEditing() && !changes.canSave());
        changes.setLabel("  ");
        QVERIFY(!changes.canSave());
        changes.setLabel(" decaf after noon ");
        changes.move(-7);
        QCOMPARE(changes.since(), "Do. 13 März 2025");
        changes.save();
        QVERIFY(!changes.isEditing());
        QCOMPARE(changes.model()->rows()[0].label, "decaf after noon");
        QCOMPARE(page.diary.message().text, "Change added: decaf after noon.");

        changes.edit(0);
        changes.setLabel("no\ncoffee\x07!");
        changes.save();
        QCOMPARE(changes.model()->rows()[0].label, "no coffee !"); // on one line
        QCOMPARE(page.diary.message().text, "Change edited: no coffee !.");
        pressUndo(page.diary, page.coach.edits());

        changes.edit(0);
        changes.setLabel("no coffee");
        changes.move(1);
        changes.save();
        QCOMPARE(changes.model()->rows()[0].label, "no coffee");
        QCOMPARE(toIsoString(changes.model()->rows()[0].change.night), "2025-03-14");
        pressUndo(page.diary, page.coach.edits());
        QCOMPARE(changes.model()->rows()[0].label, "decaf after noon");

        changes.remove(0);
        QCOMPARE(changes.count(), 0);
        pressUndo(page.diary, page.coach.edits());
        QCOMPARE(changes.count(), 1);
        changes.edit(7); // not there
        changes.remove(-1);
        QVERIFY(!changes.isEditing());
    }

    void anEmptyDiaryHasAnEmptyCalendar() {
        Page page;
        QCOMPARE(page.diary.status(), PageViewModel::Empty);
        QCOMPARE(page.diary.calendar()->days()->rowCount(), 42);
        QVERIFY(!page.diary.calendar()->hasPrevious() && !page.diary.calendar()->hasNext());
        page.diary.search()->setQuery("anything");
        QCOMPARE(page.diary.search()->found()->rowCount(), 0);
    }

    void byDayATwitchOfLastNightIsAskedForItsTime() {
        Page page;
        page.diary.logTwitch();
        TwitchEditorViewModel& editor = *page.diary.twitchEditor();
        QVERIFY(editor.isOpen() && !editor.isStored());
        QCOMPARE(editor.time(), 23 * 60 + 15); // a quarter of an hour after lights-out
        QVERIFY(page.coach.entries().twitches({nightOf("2025-03-01"), nightOf("2025-03-21")})->empty());
        editor.setTime(40);
        editor.save();
        QVERIFY(!editor.isOpen());
        const auto twitches = page.coach.entries().twitches({nightOf("2025-03-19"), nightOf("2025-03-19")}).value();
        QCOMPARE(twitches.size(), 1U);
        QCOMPARE(textOf(twitches.front().at.wall()), "2025-03-20T00:40:00");
        page.diary.logTwitch();
        page.diary.setShown(false);
        QVERIFY(!editor.isOpen());
    }

    void fromTheWindDownUntilWakingATwitchIsLoggedAtOnce_data() {
        QTest::addColumn<QString>("until");
        QTest::newRow("wind-down") << "21:31";
        QTest::newRow("night") << "03:00";
    }
    void fromTheWindDownUntilWakingATwitchIsLoggedAtOnce() {
        QFETCH(QString, until);
        Page page;
        page.coach.elapseUntil(until);
        page.diary.logTwitch();
        QVERIFY(!page.diary.twitchEditor()->isOpen());
        QCOMPARE(page.coach.entries().twitches({nightOf("2025-03-20"), nightOf("2025-03-20")})->size(), 1U);
        QVERIFY(page.diary.message().text.startsWith("Twitch logged at ") && page.diary.message().canUndo());
    }
};

SOFTFALL_TEST(DiaryViewModelTest)
#include "DiaryViewModelTest.moc"
