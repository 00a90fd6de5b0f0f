#include "core/diary/MorningSuggestion.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

const TimeZone newYork = zoneOf("America/New_York");

EveningPlan plan() {
    return planEvening(Schedule(), Preferences(), nightOf("2025-03-10"), newYork);
}

/// `10 23:00` in March 2025.
Instant moment(const char* text) {
    const QString reported = QLatin1String(text);
    return newYork.firstInstantAt(wallOf("2025-03-" + reported.left(2) + "T" + reported.mid(3) + ":00"));
}

Twitch twitchAt(const char* text, bool woke = false) {
    Twitch twitch;
    twitch.at = zoned(moment(text), newYork);
    twitch.woke = woke;
    return twitch;
}

QString reported(Instant instant) {
    return textOf(newYork.wallAt(instant)).mid(8, 8);
}

const char* const morning = "11 07:30";

} // namespace

class MorningSuggestionTest : public QObject {
    Q_OBJECT

private slots:
    void withoutEntriesPlanIsSuggested() {
        const MorningSuggestion suggestion = suggestMorning(plan(), {}, {}, {}, moment(morning));
        QVERIFY(!suggestion.twitches); // "none" must be said by the person
        QVERIFY(!suggestion.woke);
        QCOMPARE(reported(suggestion.inBed), "10T23:00");
        QVERIFY(!suggestion.hasInBed);
        QCOMPARE(reported(suggestion.lightsOut), "10T23:00");
        QCOMPARE(reported(suggestion.wake), "11T07:00");
    }

    void loggedTwitchesAreCounted_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("woke");
        QTest::addColumn<int>("suggestedWoke"); // -1: none
        QTest::newRow("two, nothing said of waking") << 2 << 0 << -1;
        QTest::newRow("one of two woke") << 2 << 1 << int(Woke::Some);
        QTest::newRow("two of three woke") << 3 << 2 << int(Woke::Most);
        QTest::newRow("the only one woke") << 1 << 1 << int(Woke::Most);
    }
    void loggedTwitchesAreCounted() {
        QFETCH(int, count);
        QFETCH(int, woke);
        QFETCH(int, suggestedWoke);
        std::vector<Twitch> twitches;
        for (int each = 0; each < count; ++each) {
            twitches.push_back(twitchAt("10 23:20", each < woke));
        }
        const MorningSuggestion suggestion = suggestMorning(plan(), twitches, {}, {}, moment(morning));
        QCOMPARE(suggestion.twitches, std::optional(count));
        QCOMPARE(suggestion.woke ? int(*suggestion.woke) : -1, suggestedWoke);
    }

    void moreThanFiftyAreFifty() {
        const std::vector<Twitch> twitches(60, twitchAt("10 23:20"));
        QCOMPARE(suggestMorning(plan(), twitches, {}, {}, moment(morning)).twitches, std::optional(50));
    }

    void lightsOutFollowsWhatIsKnown_data() {
        QTest::addColumn<QString>("routineEnd");
        QTest::addColumn<QString>("twitch");
        QTest::addColumn<QString>("lightsOut");
        QTest::newRow("wind-down over at bedtime") << "10 23:00"
                                                   << ""
                                                   << "10T23:00";
        QTest::newRow("wind-down over early") << "10 22:10"
                                              << ""
                                              << "10T23:00";
        QTest::newRow("wind-down over late") << "10 23:47"
                                             << ""
                                             << "10T23:45";
        QTest::newRow("wind-down in another part of the day") << "11 06:00"
                                                              << ""
                                                              << "10T23:00";
        QTest::newRow("twitch after bedtime") << ""
                                              << "10 23:20"
                                              << "10T23:00";
        QTest::newRow("twitch before bedtime") << ""
                                               << "10 22:33"
                                               << "10T22:30";
        QTest::newRow("twitch before the end of the wind-down") << "10 23:47"
                                                                << "10 23:31"
                                                                << "10T23:30";
        QTest::newRow("twitch in the afternoon") << ""
                                                 << "10 15:00"
                                                 << "10T23:00";
    }
    void lightsOutFollowsWhatIsKnown() {
        QFETCH(QString, routineEnd);
        QFETCH(QString, twitch);
        QFETCH(QString, lightsOut);
        std::vector<Twitch> twitches;
        if (!twitch.isEmpty()) {
            twitches.push_back(twitchAt(twitch.toLatin1()));
        }
        const auto end = routineEnd.isEmpty() ? std::nullopt : std::optional(moment(routineEnd.toLatin1()));
        const MorningSuggestion suggestion = suggestMorning(plan(), twitches, {}, end, moment(morning));
        QCOMPARE(reported(suggestion.lightsOut), lightsOut);
        const SuggestedBy by = lightsOut == "10T23:00"                     ? SuggestedBy::Plan
                               : !twitch.isEmpty() && twitch != "10 15:00" ? SuggestedBy::FirstTwitch
                                                                           : SuggestedBy::WindDown;
        QCOMPARE(suggestion.lightsOutBy, by);
    }

    void screensInBedSuggestTimeInBed() {
        Habit screens;
        screens.kind = HabitKind::ScreensInBed;
        screens.at = zoned(moment("10 22:20"), newYork);
        screens.amount = 30;
        const MorningSuggestion suggestion = suggestMorning(plan(), {}, {screens}, {}, moment(morning));
        QCOMPARE(reported(suggestion.inBed), "10T22:20");
        QVERIFY(suggestion.hasInBed);
        QCOMPARE(reported(suggestion.lightsOut), "10T23:00");
    }

    void wakingIsNotInTheFuture() {
        QCOMPARE(reported(suggestMorning(plan(), {}, {}, {}, moment("11 06:12")).wake), "11T06:10");
        QCOMPARE(reported(suggestMorning(plan(), {}, {}, {}, moment("13 06:12")).wake), "11T07:00");
        QCOMPARE(reported(suggestMorning(plan(), {}, {}, {}, moment("10 22:00")).wake), "11T07:00");
    }
};

SOFTFALL_TEST(MorningSuggestionTest)
#include "MorningSuggestionTest.moc"
