#include "exchange/DiaryJson.h"

#include "core/time/Iso8601.h"
#include "exchange/DiarySource.h"
#include "program/TestCase.h"
#include "support/Times.h"

#include <QBuffer>
#include <QTest>

using namespace softfall;

namespace {

/// JSON with ' instead of ", for readability.
std::expected<ReadDiary, FileProblems> readText(QByteArray json) {
    json.replace('\'', '"');
    QBuffer source(&json);
    source.open(QIODevice::ReadOnly);
    return readDiaryJson(source, "diary.json");
}

QStringList linesOf(const FileProblems& problems) {
    QStringList lines;
    for (const FileProblem& problem : problems.first) {
        lines << describe(problem);
    }
    return lines;
}

/// A diary with these members.
QByteArray diary(const QByteArray& members) {
    return "{'format': 'softfall-diary', 'version': 1" + (members.isEmpty() ? QByteArray() : ", " + members) + "}";
}

/// A valid experiment except for these members.
QByteArray experiment(const QByteArray& members) {
    QByteArray json = "{" + members;
    for (const QByteArray sound : {"'template': 'ten-minute-stretch'", "'firstNight': '2025-03-09'", "'pairs': 4",
                                   "'nightsPerBlock': 3", "'seed': '18446744073709551615'"}) {
        if (!members.contains(sound.left(sound.indexOf(':')))) {
            json += ", " + sound;
        }
    }
    return json + "}";
}

constexpr const char* night = "{'night': '2025-03-08', 'status': 'logged', 'twitches': 2}";

} // namespace

class DiaryJsonTest : public QObject {
    Q_OBJECT

private slots:
    void aSmallDiaryIsRead() {
        const auto read = readText(
            "\xEF\xBB\xBF\n" +
            diary(
                "'nights': [{ 'night': '2025-03-08', 'seq': 2, 'status': 'logged', 'twitches': 3, 'woke': 'some', "
                "'quality': 4, 'fatigue': 1, 'zone': 'America/New_York', 'inBed': '2025-03-08T22:50:00-05:00', "
                "'lightsOut': '2025-03-08T23:00-05:00', 'wake': '2025-03-09T07:00:00-04:00', 'outOfBed': null, "
                "'solMinutes': 20, 'awakenings': 1, 'wasoMinutes': 5, 'pain': 0, 'cramp': true, 'spread': false, "
                "'middleOfNight': true, 'note': 'a\\\"b', 'late': true, 'backfilled': true}], 'twitches': [{'at': "
                "'2025-03-08T23:46:00-05:00', 'zone': 'America/New_York', 'limb': 'leg-left'}], 'habits': [{'at': "
                "'2025-03-08T10:00:00+05:45', 'night': '2025-03-07', 'kind': 'alcohol', 'amount': 1.5, 'unit': "
                "'units'}], 'changes': [{'night': '2025-03-01', 'label': 'decaf'}], 'experiments': [" +
                experiment("'pauses': [{'first': '2025-03-10', 'last': '2025-03-11', 'reason': 'holiday'}], 'answers': "
                           "[{'night': '2025-03-09', 'done': true}, {'night': '2025-03-12', 'done': false}], "
                           "'stopped': '2025-03-14'") +
                "]"));
        QVERIFY(read);
        QVERIFY(read->warnings.empty());
        QVERIFY(read->diary.provided == ProvidedFields::everything());
        QVERIFY(!read->diary.plan);
        const DiaryBundle& entries = read->diary.entries;
        const Night& first = entries.nights.at(0);
        QCOMPARE(first.seq, 2);
        QCOMPARE(first.twitches, std::optional(3));
        QVERIFY(first.woke == Woke::Some);
        QCOMPARE(toIsoString(*first.wake), QString("2025-03-09T07:00:00-04:00"));
        QCOMPARE(first.wake->zone, QString("America/New_York"));
        QVERIFY(!first.outOfBed);
        QCOMPARE(first.cramp, std::optional(true));
        QCOMPARE(first.spread, std::optional(false));
        QCOMPARE(first.note, QString("a\"b"));
        QVERIFY(first.late);
        QVERIFY(first.backfilled);
        QVERIFY(entries.twitches.at(0).night == noNightYet);
        QVERIFY(entries.habits.at(0).night == nightOf("2025-03-07"));
        QCOMPARE(entries.habits.at(0).amount, std::optional(1.5));
        QCOMPARE(entries.changes.at(0).label, QString("decaf"));
        const Experiment& tried = entries.experiments.at(0);
        QCOMPARE(toString(tried.what), QString("ten-minute-stretch"));
        QVERIFY(tried.first == nightOf("2025-03-09"));
        QCOMPARE(tried.seed, 18446744073709551615U);
        QVERIFY((tried.pauses == Pauses{{{nightOf("2025-03-10"), nightOf("2025-03-11")}, PauseReason::Holiday}}));
        QVERIFY(
            (tried.done == std::map<NightDate, bool>{{nightOf("2025-03-09"), true}, {nightOf("2025-03-12"), false}}));
        QVERIFY(tried.stopped == nightOf("2025-03-14"));
    }

    void whatIsWrongIsNamedWithItsPlace_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const QByteArray& json, const char* problem) {
            QTest::newRow(name) << json << QString::fromUtf8(problem);
        };
        row("empty", "", "diary.json:1: not JSON: illegal value");
        row("no JSON in line 3", "{\n\"a\": 1,\n!}", "diary.json:3: not JSON: ");
        row("a list", "[]", "diary.json:1: expected one JSON object, as in a Softfall diary");
        row("another format", "{'format': 'other'}",
            "diary.json: format: expected \"format\": \"softfall-diary\", as in a Softfall diary");
        row("no version", "{'format': 'softfall-diary'}", "diary.json: version: expected a whole number from 1");
        row("a newer version", "{'format': 'softfall-diary', 'version': 2, 'nights': 7}",
            "diary.json: version: the file has version 2, and this Softfall reads up to version 1; use a newer "
            "Softfall");
        row("nights are no list", diary("'nights': {}"),
            "diary.json: nights: invalid value '{…}' (expected a list in brackets");
        row("a night is no object", diary("'nights': [1]"), "diary.json: nights[0]: expected an object in braces");
        row("no date", diary("'nights': [{'status': 'unsure'}]"), "diary.json: nights[0].night: missing");
        row("bad date", diary("'nights': [{'night': '2025-02-30', 'status': 'unsure'}]"),
            "diary.json: nights[0].night: invalid value '2025-02-30' (expected a date YYYY-MM-DD, such as 2025-03-08");
        row("too many twitches in the second",
            diary(QByteArray("'nights': [") + night + ", {'night': '2025-03-09', 'status': 'logged', 'twitches': 51}]"),
            "diary.json: nights[1].twitches: invalid value '51' (expected a whole number from 0 to 50");
        row("half a twitch", diary("'nights': [{'night': '2025-03-09', 'status': 'logged', 'twitches': 1.5}]"),
            "diary.json: nights[0].twitches: invalid value '1.5' (expected a whole number");
        row("a huge number", diary("'nights': [{'night': '2025-03-09', 'status': 'logged', 'twitches': 1e300}]"),
            "diary.json: nights[0].twitches: invalid value '1e+300' (expected a whole number");
        row("a number as text", diary("'nights': [{'night': '2025-03-09', 'status': 'logged', 'twitches': '2'}]"),
            "diary.json: nights[0].twitches: invalid value '2' (expected a number");
        row("a third sleep", diary("'nights': [{'night': '2025-03-09', 'seq': 3, 'status': 'unsure'}]"),
            "diary.json: nights[0].seq: invalid value '3' (expected 1, or 2 for a second sleep of the same night");
        row("the same night twice", diary(QByteArray("'nights': [") + night + ", " + night + "]"),
            "diary.json: nights[1].night: each night once; nights[0] already has it");
        row("column names become keys",
            diary("'nights': [{'night': '2025-03-08', 'status': 'unsure', 'solMinutes': 241}]"),
            "diary.json: nights[0].solMinutes: invalid value '241' (expected a whole number from 0 to 240");
        row("wrong order",
            diary("'nights': [{'night': '2025-03-08', 'status': 'unsure', 'lightsOut': '2025-03-08T23:00:00-05:00', "
                  "'wake': '2025-03-08T22:00:00-05:00'}]"),
            "diary.json: nights[0].wake: invalid value '2025-03-08T22:00:00-05:00' (expected a time not before "
            "lights_out");
        row("unknown zone", diary("'twitches': [{'at': '2025-03-08T23:46:00-05:00', 'zone': 'Mars/Olympus'}]"),
            "diary.json: twitches[0].zone: invalid value 'Mars/Olympus' (expected an IANA time zone");
        row("a zone as noted that is no name",
            diary("'twitches': [{'at': '2025-03-08T23:46:00-05:00', 'asNoted': true, 'zone': '" + QByteArray(65, 'x') +
                  "'}]"),
            "diary.json: twitches[0].zone: invalid value 'xxx");
        row("no instant", diary("'habits': [{'kind': 'tea'}]"), "diary.json: habits[0].at: missing");
        row("a flag as a number", diary("'twitches': [{'at': '2025-03-08T23:46:00Z', 'woke': 1}]"),
            "diary.json: twitches[0].woke: invalid value '1' (expected true or false");
        row("another unit",
            diary("'habits': [{'at': '2025-03-08T23:46:00Z', 'kind': 'caffeine', 'amount': 1, 'unit': 'cups'}]"),
            "diary.json: habits[0].unit: invalid value 'cups' (expected mg with kind caffeine");
        const auto wrong = [&row](const char* name, const QByteArray& members, const char* problem) {
            row(name, diary("'experiments': [" + experiment(members) + "]"), problem);
        };
        row("an experiment of nothing", diary("'experiments': [{'firstNight': '2025-03-09'}]"),
            "diary.json: experiments[0].template: missing");
        wrong("something else", "'template': 'more-sleep'",
              "diary.json: experiments[0].template: invalid value 'more-sleep' (expected no-caffeine-after-noon, "
              "ten-minute-stretch, screens-off-hour-before, mineral-rich-dinner, no-late-hard-training");
        wrong("one pair", "'pairs': 1",
              "diary.json: experiments[0].pairs: invalid value '1' (expected a whole number from 2 to 12");
        wrong("blocks of a week", "'nightsPerBlock': 7",
              "diary.json: experiments[0].nightsPerBlock: invalid value '7' (expected a whole number from 3 to 4");
        wrong("a seed as a number", "'seed': 7",
              "diary.json: experiments[0].seed: invalid value '7' (expected a text in quotes");
        wrong("a seed too large", "'seed': '18446744073709551616'",
              "diary.json: experiments[0].seed: invalid value '18446744073709551616' (expected a whole number in "
              "quotes, below 2^64");
        wrong("a pause without reason", "'pauses': [{'first': '2025-03-10', 'last': '2025-03-10'}]",
              "diary.json: experiments[0].pauses[0].reason: missing");
        wrong("a pause backwards", "'pauses': [{'first': '2025-03-11', 'last': '2025-03-10', 'reason': 'other'}]",
              "diary.json: experiments[0].pauses: invalid value '2025-03-11..2025-03-10' (expected 1 to 366 nights "
              "each, in order, with no night twice");
        wrong("two answers of a night",
              "'answers': [{'night': '2025-03-10', 'done': true}, {'night': '2025-03-10', 'done': false}]",
              "diary.json: experiments[0].answers[1].night: each night once");
        wrong("an answer that is none", "'answers': [{'night': '2025-03-10'}]",
              "diary.json: experiments[0].answers[0].done: missing");
        wrong("an answer before it began", "'answers': [{'night': '2025-03-08', 'done': true}]",
              "diary.json: experiments[0].answers: invalid value '2025-03-08' (expected a night from 2025-03-09");
        row("exercise without intensity",
            diary("'habits': [{'at': '2025-03-08T23:46:00Z', 'kind': 'exercise', 'amount': 1}]"),
            "diary.json: habits[0].intensity: missing value (expected light, moderate or vigorous with kind "
            "exercise");
        row("a NUL", diary("'nights': [{'night': '2025-03-08', 'status': 'unsure', 'note': 'a\\u0000b'}]"),
            "diary.json: nights[0].note: ");
        row("no label", diary("'changes': [{'night': '2025-03-08'}]"), "diary.json: changes[0].label: missing value");
        row("plan: a time", diary("'plan': {'schedule': {'days': {'mon': {'bedtime': '25:00'}}}}"),
            "diary.json: plan.schedule.days.mon.bedtime: invalid value '25:00' (expected a time HH:MM from 00:00 to "
            "23:59");
        row("plan: half-life", diary("'plan': {'preferences': {'caffeineHalfLife': 16}}"),
            "diary.json: plan.preferences.caffeineHalfLife: invalid value '16' (expected hours, 1.5 to 15");
        row("plan: hours", diary("'plan': {'preferences': {'caffeineHours': 25}}"),
            "diary.json: plan.preferences.caffeineHours: invalid value '25' (expected hours before bedtime, 0 to 24");
        row("plan: huge hours", diary("'plan': {'preferences': {'nicotineHours': -1e308}}"),
            "diary.json: plan.preferences.nicotineHours: ");
        row("plan: a step", diary("'plan': {'preferences': {'steps': [{'id': 'reading', 'minutes': 5}]}}"),
            "diary.json: plan.preferences.steps[0].id: invalid value 'reading'");
        row("plan: no steps", diary("'plan': {'preferences': {'steps': []}}"), "diary.json: plan.preferences.steps: ");
        row("plan: a step is no object", diary("'plan': {'preferences': {'steps': [7]}}"),
            "diary.json: plan.preferences.steps[0].id: missing");
        row("plan: a pause",
            diary("'plan': {'pauses': [{'first': '2025-03-09', 'last': '2025-03-08', 'reason': 'holiday'}]}"),
            "diary.json: plan.pauses[0].last: a pause has 1 to 366 nights");
        row("plan: a kind", diary("'plan': {'reminders': {'silenced': ['alarm']}}"),
            "diary.json: plan.reminders.silenced: invalid value 'alarm'");
        row("plan: hold", diary("'plan': {'routine': {'holdSeconds': 5}}"),
            "diary.json: plan.routine.holdSeconds: invalid value '5'");
        row("plan: a preset", diary("'plan': {'diary': {'caffeinePresets': [{'mg': 5}]}}"),
            "diary.json: plan.diary.caffeinePreset: ");
    }
    void whatIsWrongIsNamedWithItsPlace() {
        QFETCH(QByteArray, json);
        QFETCH(QString, problem);
        const auto read = readText(json);
        QVERIFY(!read);
        const QStringList lines = linesOf(read.error());
        QVERIFY2(lines.size() == 1 && lines[0].startsWith(problem), qPrintable(lines.join('\n')));
    }

    void theFirstTwentyProblemsAreNamedAndTheRestCounted() {
        QByteArray nights;
        for (int i = 0; i < 25; ++i) {
            nights += QByteArray(i == 0 ? "" : ", ") + "{'status': 'unsure'}";
        }
        const auto read = readText(diary("\"nights\": [" + nights + "]"));
        QVERIFY(!read);
        QCOMPARE(read.error().total, 25);
        QCOMPARE(read.error().first.size(), FileProblems::maxKept);
        QCOMPARE(describe(read.error().first.back()), QString("diary.json: nights[19].night: missing"));
    }

    void unknownKeysAreReportedOnceAndIgnored() {
        const auto read =
            readText(diary("'mood': 1, 'nights': [{'night': '2025-03-08', 'status': 'unsure', 'mood': 1}, {'night': "
                           "'2025-03-09', 'status': 'unsure', 'mood': {'mood': 2}}], 'plan': {'colour': 'red'}"));
        QVERIFY(read);
        QCOMPARE(read->diary.entries.nights.size(), 2u);
        QCOMPARE(linesOf(read->warnings), (QStringList{"diary.json: nights[0].mood: unknown key, ignored",
                                                       "diary.json: plan.colour: unknown key, ignored",
                                                       "diary.json: mood: unknown key, ignored"}));
    }

    void theWrittenOffsetDecides() {
        // By rules that this computer does not have: those of a zone change, here or where it was written.
        const auto read =
            readText(diary("'twitches': [{'at': '2025-03-08T23:46:00-04:00', 'zone': 'America/New_York'}]"));
        QVERIFY(read);
        const ZonedInstant at = read->diary.entries.twitches.at(0).at;
        QCOMPARE(toIsoString(at), QString("2025-03-08T23:46:00-04:00"));
        QCOMPARE(at.zone, QString("America/New_York"));
        QCOMPARE(
            linesOf(read->warnings),
            QStringList{"diary.json: twitches[0].at: kept as it was logged, 2025-03-08T23:46:00-04:00; by the rules of "
                        "this computer, America/New_York had another offset"});
    }

    void manyUnknownKeysTakeNoMemory() {
        QByteArray members;
        for (int i = 0; i < 100'000; ++i) {
            members += (i == 0 ? "\"key" : ", \"key") + QByteArray::number(i) + "\": 1";
        }
        const auto read = readText(diary(members));
        QVERIFY(read);
        QCOMPARE(read->warnings.first.size(), FileProblems::maxKept);
    }

    void unusualJsonIsHarmless_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("deep lists") << QByteArray(1'000'000, '[');
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(200'000);
        QTest::newRow("deep inside a diary") << diary("\"x\": " + QByteArray(5000, '[') + QByteArray(5000, ']'));
        QTest::newRow("NaN") << diary("'nights': [{'night': '2025-03-08', 'status': 'logged', 'twitches': NaN}]");
        QTest::newRow("infinity") << diary(
            "'habits': [{'at': '2025-03-08T23:46:00Z', 'kind': 'caffeine', 'amount': 1e999}]");
        QTest::newRow("no end of a text") << QByteArray("{\"format\": \"softfall-diary");
        QTest::newRow("not UTF-8") << QByteArray("{\"format\": \"\xFF\xFE\"}");
        QTest::newRow("half a surrogate pair in a place")
            << diary("'nights': [{'night': '\\ud800', 'status': 'unsure'}]");
        QTest::newRow("NULs") << QByteArray(1000, '\0');
    }
    void unusualJsonIsHarmless() {
        QFETCH(QByteArray, json);
        const auto read = readText(json);
        QVERIFY(!read);
        QCOMPARE(read.error().total, 1);
    }

    void duplicateKeysCountOnce() {
        const auto read = readText(diary("'changes': [{'night': '2025-03-08', 'label': 'a', 'label': 'b'}]"));
        QVERIFY(read);
        QCOMPARE(read->diary.entries.changes.size(), 1u);
    }

    void aFileThatIsTooLargeIsRefused() {
        const auto read = readText(QByteArray(maxDiaryFileSize + 1, ' '));
        QVERIFY(!read);
        QCOMPARE(linesOf(read.error()), QStringList{"diary.json: the file is larger than 64 MiB"});
    }

    void aPartOfAPlanLeavesTheRestAsByDefault() {
        const auto read =
            readText(diary("'plan': {'schedule': {'days': {'sat': {'bedtime': '01:30'}}}, 'preferences': "
                           "{'caffeineLatest': 'none', 'nicotineHours': 1.5}, 'diary': {'counts': 'each-week'}}"));
        QVERIFY(read);
        PlanSettings expected;
        expected.schedule.set(std::chrono::Saturday, {TimeOfDay(1, 30), TimeOfDay(7, 0)});
        expected.preferences.caffeineLatest.reset();
        expected.preferences.nicotineBefore = minutes(90);
        expected.diary.counts = CountDisplay::EachWeek;
        QVERIFY(read->diary.plan == expected);
    }

    void anEmptyDiaryIsWrittenAndRead() {
        const auto read = readText(toDiaryJson({}));
        QVERIFY(read);
        QVERIFY(read->warnings.empty());
        QVERIFY(read->diary.entries == DiaryBundle{});
        QVERIFY(read->diary.plan == PlanSettings{});
    }

    void detectsJson() {
        QVERIFY(looksLikeJson("{"));
        QVERIFY(looksLikeJson("\xEF\xBB\xBF \r\n\t{\"a\""));
        QVERIFY(!looksLikeJson(""));
        QVERIFY(!looksLikeJson("night,status\n"));
        QVERIFY(!looksLikeJson("[]"));
    }
};

SOFTFALL_TEST(DiaryJsonTest)
#include "DiaryJsonTest.moc"
