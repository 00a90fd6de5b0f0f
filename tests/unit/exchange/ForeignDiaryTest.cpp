#include "core/exchange/ForeignMapping.h"
#include "exchange/foreign/SleepAsAndroid.h"
#include "exchange/foreign/TrackAndGraph.h"
#include "program/TestCase.h"
#include "support/Times.h"

#include <QBuffer>
#include <QTest>

using namespace softfall;

namespace {

const QByteArray header =
    "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo";

/// One record as the program writes it: a header, a line of values, and a line of noise.
QByteArray record(const char* id, const char* zone, const char* from, const char* to, const char* hours,
                  const char* rating, const char* comment, const QByteArrayList& events = {}) {
    QByteArray text = header + ",\"23:05\"";
    QByteArray values = QByteArray("\"") + id + "\",\"" + zone + "\",\"" + from + "\",\"" + to + "\",\"" + to +
                        "\",\"" + hours + "\",\"" + rating + "\",\"" + comment +
                        R"(","10007","-1","-1.0","-1","-1.0","0","","0.25")";
    for (const QByteArray& event : events) {
        text += ",\"Event\"";
        values += ",\"" + event + "\"";
    }
    return text + "\n" + values + "\n" + QByteArray(15, ',') + "\"0.0\"\n";
}

template <typename Read>
auto readText(Read read, QByteArray csv) {
    QBuffer source(&csv);
    source.open(QIODevice::ReadOnly);
    return read(source, "file.csv");
}

QStringList linesOf(const FileProblems& problems) {
    QStringList lines;
    for (const FileProblem& problem : problems.first) {
        lines << describe(problem);
    }
    return lines;
}

QString textOf(const Night& night) {
    return QStringLiteral("%1/%2 %3 %4 %5-%6")
        .arg(toIsoString(night.night))
        .arg(night.seq)
        .arg(toString(night.status), night.twitches ? QString::number(*night.twitches) : "-",
             night.lightsOut ? toIsoString(*night.lightsOut) : "", night.wake ? toIsoString(*night.wake) : "");
}

QStringList textOf(const std::vector<Night>& nights) {
    QStringList lines;
    for (const Night& night : nights) {
        lines << textOf(night);
    }
    return lines;
}

QStringList namesOf(const ForeignDiary& diary) {
    QStringList names;
    for (const ForeignSource& source : diary.sources) {
        names << QStringLiteral("%1 %2").arg(source.name).arg(source.entries);
    }
    return names;
}

} // namespace

class ForeignDiaryTest : public QObject {
    Q_OBJECT

private:
    const QByteArray m_sleeps =
        record("1606420800000", "Europe/London", "26. 11. 2020 23:00", "27. 11. 2020 7:00", "8.000", "4.25",
               "Slept \\n well, \"\"really\"\" #jerk_3x #snore",
               {"JERK-1606424400000", "LUX-1606424460000-12.5", "HR-1606424520000-60.0"}) +
        record("1606507200000", "Europe/London", "27. 11. 2020 23:00", "28. 11. 2020 6:30", "7.500", "0.0",
               "#snore #jerk") +
        record("1606593600000", "Europe/London", "28. 11. 2020 14:00", "28. 11. 2020 14:40", "0.667", "0.0", "nap") +
        record("1606593600001", "Europe/London", "28. 11. 2020 23:10", "29. 11. 2020 3:00", "3.833", "2.0", "");

    [[nodiscard]] ForeignDiary sleeps() const { return readText(readSleepAsAndroid, m_sleeps).value(); }

private slots:
    // Sleep as Android

    void recordsOfSleepAsAndroidAreRead() {
        const ForeignDiary diary = sleeps();
        QCOMPARE(diary.sleeps.size(), 4u);
        const ForeignSleep& first = diary.sleeps[0];
        QCOMPARE(toIsoString(first.from), QString("2020-11-26T23:00:00+00:00"));
        QCOMPARE(first.from.zone, QString("Europe/London"));
        QCOMPARE(first.comment, QString("Slept\nwell, \"really\" #jerk_3x #snore"));
        QCOMPARE(first.rating, std::optional(4.25));
        QCOMPARE(first.events.size(), 3u);
        QCOMPARE(first.line, 2);
        QVERIFY(!diary.sleeps[1].rating);
        QCOMPARE(namesOf(diary), (QStringList{"#jerk 2", "#snore 2", "HR 1", "JERK 1", "LUX 1"}));
    }

    void whatIsWrongInItIsNamed_data() {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const QByteArray& csv, const char* problem) {
            QTest::newRow(name) << csv << QString::fromUtf8(problem);
        };
        const auto with = [](const char* id, const char* zone, const char* from, const char* to, const char* rating) {
            return record(id, zone, from, to, "8.0", rating, "");
        };
        row("empty", "", "file.csv:1: no header with Id, Tz, From, To");
        row("no header", "\"1\",\"UTC\"\n", "file.csv:1: Id: expected a header with Id, Tz, From, To");
        row("no zone column", "Id,From,To\n1,2,3\n", "file.csv:1: Tz: the column is missing from the header");
        row("id", with("x", "UTC", "26. 11. 2020 23:00", "27. 11. 2020 7:00", "0.0"),
            "file.csv:2: Id: invalid value 'x'");
        row("zone", with("1606420800000", "Mars", "26. 11. 2020 23:00", "27. 11. 2020 7:00", "0.0"),
            "file.csv:2: Tz: invalid value 'Mars'");
        row("from", with("1606420800000", "UTC", "31. 11. 2020 23:00", "27. 11. 2020 7:00", "0.0"),
            "file.csv:2: From: invalid value '31. 11. 2020 23:00'");
        row("to", with("1606420800000", "UTC", "26. 11. 2020 23:00", "27. 11. 2020 24:00", "0.0"), "file.csv:2: To: ");
        row("to before from", with("1606420800000", "UTC", "26. 11. 2020 23:00", "26. 11. 2020 7:00", "0.0"),
            "file.csv:2: To: invalid value '26. 11. 2020 7:00' (expected a time not before From)");
        row("rating", with("1606420800000", "UTC", "26. 11. 2020 23:00", "27. 11. 2020 7:00", "6"),
            "file.csv:2: Rating: invalid value '6'");
        row("broken quotes", header + "\n\"1\"2\n", "file.csv:2: the quotes do not match");
    }
    void whatIsWrongInItIsNamed() {
        QFETCH(QByteArray, csv);
        QFETCH(QString, problem);
        const auto read = readText(readSleepAsAndroid, csv);
        QVERIFY(!read);
        const QStringList lines = linesOf(read.error());
        QVERIFY2(lines.size() == 1 && lines[0].startsWith(problem), qPrintable(lines.join('\n')));
    }

    void anHourThatTheClockShowsTwiceIsTheOneOfTheId() {
        // The clocks of London went from 2:00 back to 1:00.
        for (const auto& [id, expected] : {std::pair("1603585800000", "2020-10-25T01:30:00+01:00"),
                                           std::pair("1603589400000", "2020-10-25T01:30:00+00:00")}) {
            const auto diary = readText(readSleepAsAndroid, record(id, "Europe/London", "25. 10. 2020 1:30",
                                                                   "25. 10. 2020 8:00", "7.0", "0.0", ""));
            QVERIFY(diary);
            QCOMPARE(toIsoString(diary->sleeps[0].from), QString(expected));
        }
    }

    void withoutAChoiceNightsAreUnsure() {
        const auto mapped = toIncomingDiary(sleeps(), {}, Schedule());
        QVERIFY(mapped);
        QVERIFY(mapped->diary.merge == NightMerge::FillIn);
        const auto& nights = mapped->diary.entries.nights;
        QCOMPARE(textOf(nights),
                 (QStringList{"2020-11-26/1 unsure - 2020-11-26T23:00:00+00:00-2020-11-27T07:00:00+00:00",
                              "2020-11-27/1 unsure - 2020-11-27T23:00:00+00:00-2020-11-28T06:30:00+00:00",
                              "2020-11-28/1 unsure - 2020-11-28T23:10:00+00:00-2020-11-29T03:00:00+00:00"}));
        QCOMPARE(nights[0].quality, std::optional(4));
        QVERIFY(!nights[1].quality);
        QCOMPARE(nights[0].zone, QString("Europe/London"));
        QCOMPARE(linesOf(mapped->leftOut), QStringList{"file.csv:8: a nap of 0 h 40 min isn't a night"});
    }

    void aTagIsTheCountOfItsNights() {
        const auto mapped = toIncomingDiary(sleeps(), {"#jerk"}, Schedule());
        QVERIFY(mapped);
        const auto& nights = mapped->diary.entries.nights;
        QCOMPARE(nights[0].twitches, std::optional(3));
        QCOMPARE(nights[1].twitches, std::optional(1));
        QVERIFY(nights[2].status == NightStatus::Unsure);
        const auto all = toIncomingDiary(sleeps(), {"#jerk", TwitchesAs::Counts, NightsWithout::None}, Schedule());
        QCOMPARE(all->diary.entries.nights[2].twitches, std::optional(0));
    }

    void eventsAreCountedOrRecorded() {
        const auto counted = toIncomingDiary(sleeps(), {"JERK"}, Schedule());
        QVERIFY(counted);
        QCOMPARE(counted->diary.entries.nights[0].twitches, std::optional(1));
        const auto recorded = toIncomingDiary(sleeps(), {"JERK", TwitchesAs::Records}, Schedule());
        QVERIFY(recorded);
        QVERIFY(recorded->diary.entries.nights[0].status == NightStatus::Unsure);
        const Twitch& twitch = recorded->diary.entries.twitches.at(0);
        QCOMPARE(toIsoString(twitch.at), QString("2020-11-26T21:00:00+00:00"));
        QCOMPARE(twitch.at.zone, QString("Europe/London"));
        QVERIFY(twitch.night == nightOf("2020-11-26"));
    }

    void invalidChoiceListsOptions() {
        const auto mapped = toIncomingDiary(sleeps(), {"#twitch"}, Schedule());
        QVERIFY(!mapped);
        QCOMPARE(describe(mapped.error()),
                 QString::fromUtf8("invalid value '#twitch' for twitches-from (expected #jerk (2×), #snore "
                                   "(2×), HR (1×), JERK (1×), LUX (1×))"));
        const auto tag = toIncomingDiary(sleeps(), {"#jerk", TwitchesAs::Records}, Schedule());
        QVERIFY(!tag);
        QCOMPARE(tag.error().field, QString("twitches-as"));
    }

    void theTwoLongestSleepsOfANightAreKept() {
        const auto diary =
            readText(readSleepAsAndroid,
                     record("1606420800000", "UTC", "26. 11. 2020 22:00", "26. 11. 2020 23:00", "1.0", "0.0", "") +
                         record("1606420800001", "UTC", "26. 11. 2020 23:30", "27. 11. 2020 3:00", "3.5", "0.0", "") +
                         record("1606420800002", "UTC", "27. 11. 2020 3:30", "27. 11. 2020 8:00", "4.5", "0.0", "") +
                         record("1606420800002", "UTC", "27. 11. 2020 3:30", "27. 11. 2020 8:00", "4.5", "0.0", "") +
                         record("1606420800003", "UTC", "27. 11. 2020 9:00", "27. 11. 2020 9:00", "0.0", "0.0", ""));
        QVERIFY(diary);
        const auto mapped = toIncomingDiary(*diary, {}, Schedule());
        QVERIFY(mapped);
        QCOMPARE(textOf(mapped->diary.entries.nights),
                 (QStringList{"2020-11-26/1 unsure - 2020-11-27T03:30:00+00:00-2020-11-27T08:00:00+00:00",
                              "2020-11-26/2 unsure - 2020-11-26T23:30:00+00:00-2020-11-27T03:00:00+00:00"}));
        QCOMPARE(linesOf(mapped->leftOut), (QStringList{"file.csv:14: a sleep of 0 h 0 min isn't a night",
                                                        "file.csv:11: the same sleep is in the file twice",
                                                        "file.csv:2: a third sleep of the night of 2020-11-26"}));
    }

    void daySleeperHasNoNaps() {
        Schedule byDay;
        for (unsigned day = 0; day < 7; ++day) {
            byDay.set(std::chrono::weekday(day), {TimeOfDay(8, 0), TimeOfDay(16, 0)});
        }
        const auto diary = readText(readSleepAsAndroid, record("1606420800000", "UTC", "27. 11. 2020 12:00",
                                                               "27. 11. 2020 15:00", "3.0", "0.0", ""));
        const auto mapped = toIncomingDiary(*diary, {}, byDay);
        QVERIFY(mapped);
        QCOMPARE(mapped->diary.entries.nights.size(), 1u);
        QVERIFY(mapped->diary.entries.nights[0].night == nightOf("2020-11-26"));
    }

    void aLongCommentIsCutBetweenCharacters() {
        const QByteArray comment = "x" + QByteArray("\xF0\x9F\x98\xB4").repeated(300);
        const auto diary = readText(readSleepAsAndroid, record("1606420800000", "UTC", "26. 11. 2020 23:00",
                                                               "27. 11. 2020 7:00", "8.0", "0.0", comment.constData()));
        const auto mapped = toIncomingDiary(*diary, {}, Schedule());
        QVERIFY(mapped);
        QCOMPARE(mapped->diary.entries.nights[0].note.size(), 499);
        QCOMPARE(linesOf(mapped->leftOut), QStringList{"file.csv:2: the comment was cut after 500 characters"});
    }

    // Track & Graph

    void seriesOfTrackAndGraphAreRead_data() {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("with labels") << QByteArray("FeatureName,Timestamp,Value,Label,Note\r\n"
                                                   "Twitches,2022-09-14T23:30:41.432+01:00,2.0,,\r\n"
                                                   "Twitches,2022-09-15T02:00:00.000+01:00,1,legs,\"a,b\"\r\n"
                                                   "Twitches,2022-09-15T23:30:00Z,0.0,,\r\n"
                                                   "Twitches,2022-09-16T23:30:00Z,1.5,,\r\n"
                                                   "Mood,2022-09-15T21:00+01:00,3,good,\r\n"
                                                   "Reading,2022-09-15T21:00:00Z,-1:10:00,,\r\n");
        QTest::newRow("older") << QByteArray("FeatureName,Timestamp,Value,Note\n"
                                             "Twitches,2022-09-14T23:30:41.432+01:00,2.0,\n"
                                             "Twitches,2022-09-15T02:00:00.000+01:00,1:legs,\"a,b\"\n"
                                             "\"Twitches\",2022-09-15T23:30:00Z,0.0,\n"
                                             "Twitches,2022-09-16T23:30:00Z,1.5,\n"
                                             "Mood,2022-09-15T21:00:00+01:00,3:go:od,\n"
                                             "Reading,2022-09-15T21:00:00Z,1:10:00:,\n");
    }
    void seriesOfTrackAndGraphAreRead() {
        QFETCH(QByteArray, csv);
        const auto diary = readText(readTrackAndGraph, csv);
        QVERIFY(diary);
        QCOMPARE(namesOf(*diary), (QStringList{"Twitches 4", "Mood 1", "Reading 1"}));
        const auto mapped = toIncomingDiary(*diary, {"Twitches"}, Schedule());
        QVERIFY(mapped);
        QCOMPARE(textOf(mapped->diary.entries.nights),
                 (QStringList{"2022-09-14/1 logged 3 -", "2022-09-15/1 logged 0 -"}));
        QCOMPARE(linesOf(mapped->leftOut), QStringList{"file.csv:5: 1.5 isn't a number of twitches"});
        const auto recorded = toIncomingDiary(*diary, {"Twitches", TwitchesAs::Records}, Schedule());
        QVERIFY(recorded);
        QCOMPARE(recorded->diary.entries.twitches.size(), 1u);
        QCOMPARE(toIsoString(recorded->diary.entries.twitches[0].at), QString("2022-09-15T02:00:00+01:00"));
        QCOMPARE(recorded->leftOut.total, 3);

        const auto nothing = toIncomingDiary(*diary, {}, Schedule());
        QVERIFY(!nothing);
        QCOMPARE(describe(nothing.error()),
                 QString::fromUtf8("twitches-from: expected Twitches (4×), Mood (1×), Reading (1×)"));
        const auto duration = toIncomingDiary(*diary, {"Reading"}, Schedule());
        QVERIFY(!duration);
        QVERIFY(describe(duration.error()).contains("durations"));
    }

    void implausibleNightIsOmitted() {
        const auto diary = readText(readTrackAndGraph, "FeatureName,Timestamp,Value\nT,2022-09-14T23:30:00Z,30\nT,2022-"
                                                       "09-14T23:40:00Z,21\nT,2022-09-15T23:40:00Z,-1\n");
        const auto mapped = toIncomingDiary(*diary, {"T"}, Schedule());
        QVERIFY(mapped);
        QVERIFY(mapped->diary.entries.nights.empty());
        QCOMPARE(
            linesOf(mapped->leftOut),
            (QStringList{"file.csv:4: -1 isn't a number of twitches",
                         "file.csv:3: the night of 2022-09-14: 51 twitches are more than the 50 a night can have"}));
    }

    void whatIsWrongInASeriesIsNamed() {
        const auto read =
            readText(readTrackAndGraph, "FeatureName,Timestamp,Value\n,2022-09-14T23:30:00Z,1\nT,yesterday,1\nT,2022-"
                                        "09-14T23:30:00Z,many\nT,2022-09-14T23:30:00Z,1e999\n");
        QVERIFY(!read);
        QCOMPARE(
            linesOf(read.error()),
            (QStringList{"file.csv:2: FeatureName: missing value (expected the name of a tracker)",
                         "file.csv:3: Timestamp: invalid value 'yesterday' (expected an instant YYYY-MM-DDTHH:MM[:SS] "
                         "with offset " +
                             QString(QChar(0xB1)) + "HH:MM or Z, such as 2025-03-08T23:10:00-05:00)",
                         "file.csv:4: Value: invalid value 'many' (expected a number such as 2 or 1.5, or a duration "
                         "such as 1:10:00)",
                         "file.csv:5: Value: invalid value '1e999' (expected a number such as 2 or 1.5, or a duration "
                         "such as 1:10:00)"}));
    }
};

SOFTFALL_TEST(ForeignDiaryTest)
#include "ForeignDiaryTest.moc"
