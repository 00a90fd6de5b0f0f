#include "exchange/DiaryCsv.h"

#include "core/time/Iso8601.h"
#include "exchange/CsvReader.h"
#include "program/TestCase.h"
#include "support/Times.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <numeric>

using namespace softfall;

namespace {

constexpr const char* exampleFolder = SOFTFALL_SOURCE_DIR "/resources/examples/mark";

QStringList linesOf(const std::vector<FileProblem>& problems) {
    QStringList lines;
    for (const FileProblem& problem : problems) {
        lines << describe(problem);
    }
    return lines;
}

} // namespace

class DiaryCsvTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] auto read() const { return readDiaryFolder(m_folder->path()); }
    /// The bundle, or the test has failed.
    [[nodiscard]] DiaryBundle bundle() const {
        const auto folder = read();
        if (!folder) {
            qWarning().noquote() << linesOf(folder.error().first);
        }
        return folder.value().diary.entries;
    }
    /// The problems; empty when it could be read.
    [[nodiscard]] QStringList problems() const {
        const auto folder = read();
        return folder ? QStringList() : linesOf(folder.error().first);
    }

private slots:
    void init() {
        m_folder =
            std::make_unique<QTemporaryDir>(QDir::tempPath() + "/softfall-" + QTest::currentTestFunction() + "-XXXXXX");
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_folder.reset(); }

    // The example

    void marksDiaryIsReadCompletely() {
        const auto folder = readDiaryFolder(exampleFolder);
        QVERIFY(folder);
        QVERIFY(folder->warnings.empty());
        const DiaryBundle& diary = folder->diary.entries;
        QCOMPARE(diary.nights.size(), 47u);
        QCOMPARE(diary.twitches.size(), 71u);
        QCOMPARE(diary.habits.size(), 248u);
        QCOMPARE(diary.changes.size(), 1u);
        QCOMPARE(diary.changes[0].label,
                 QString("Decaf after noon, morning workouts, no screens after 21:30, stretching"));
        const int firstFortnight =
            std::accumulate(diary.nights.begin(), diary.nights.end(), 0, [](int sum, const Night& night) {
                return sum + (night.night <= nightOf("2025-02-23") ? night.twitches.value_or(0) : 0);
            });
        QCOMPARE(firstFortnight, 40);
        const auto march8 = std::ranges::find(diary.nights, nightOf("2025-03-08"), &Night::night);
        QVERIFY(march8 != diary.nights.end());
        QCOMPARE(march8->lightsOutToWake().value().count(), 420);
        const Night& first = diary.nights.front();
        QCOMPARE(toIsoString(first.night), QString("2025-02-10"));
        QCOMPARE(first.twitches.value(), 4);
        QVERIFY(first.woke == Woke::Most);
        QCOMPARE(first.note, QString("Started writing it down."));
        QCOMPARE(toIsoString(first.lightsOut.value()), QString("2025-02-10T23:40:00-05:00"));
        QCOMPARE(first.lightsOut->zone, QString("America/New_York"));
        QCOMPARE(first.solMinutes.value(), 35);
        QVERIFY(!first.wasoMinutes);
    }

    // Valid files

    void columnsMayBeInAnyOrder() {
        write("twitches.csv", "note,woke,at,falling\nhello,1,2025-03-08T23:46:00-05:00,0\n");
        const Twitch twitch = bundle().twitches.at(0);
        QCOMPARE(twitch.note, QString("hello"));
        QVERIFY(twitch.woke);
        QVERIFY(!twitch.falling);
        QCOMPARE(toIsoString(twitch.at), QString("2025-03-08T23:46:00-05:00"));
    }

    void everyFieldOfANightIsRead() {
        write("nights.csv",
              "night,status,twitches,woke,quality,fatigue,in_bed,lights_out,wake,out_of_bed,zone,sol_min,awakenings,"
              "waso_min,pain,note\n"
              "2025-03-08,logged,50,some,5,4,2025-03-08T22:50:00-05:00,2025-03-08T23:00:00-05:00,"
              "2025-03-09T07:00:00-04:00,2025-03-09T07:15:00-04:00,America/New_York,240,20,600,10,last\n"
              "2025-03-09,unsure,,,,,,,,,,,,,,\n"
              "2025-03-10,no-sleep,,,,,,,,,,,,,,\n");
        const auto nights = bundle().nights;
        QCOMPARE(nights.size(), 3u);
        Night full;
        full.night = nightOf("2025-03-08");
        full.twitches = 50;
        full.woke = Woke::Some;
        full.quality = 5;
        full.fatigue = 4;
        const auto point = [](const char* iso) {
            ZonedInstant at = zonedAt(iso);
            at.zone = "America/New_York";
            return at;
        };
        full.inBed = point("2025-03-08T22:50:00-05:00");
        full.lightsOut = point("2025-03-08T23:00:00-05:00");
        full.wake = point("2025-03-09T07:00:00-04:00");
        full.outOfBed = point("2025-03-09T07:15:00-04:00");
        full.zone = "America/New_York";
        full.solMinutes = 240;
        full.awakenings = 20;
        full.wasoMinutes = 600;
        full.pain = 10;
        full.note = "last";
        QVERIFY(nights[0] == full);
        Night unsure;
        unsure.night = nightOf("2025-03-09");
        unsure.status = NightStatus::Unsure;
        QVERIFY(nights[1] == unsure);
        QVERIFY(nights[2].status == NightStatus::NoSleep);
    }

    void everyFieldOfATwitchIsRead() {
        write("twitches.csv", "at,zone,intensity,limb,falling,woke,pain,note\n"
                              "2025-03-09T00:14:00-05:00,America/New_York,3,whole-body,1,1,10,x\n"
                              "2025-03-09T00:14:00+05:45,,,,,,,\n");
        const auto twitches = bundle().twitches;
        Twitch full;
        full.at = zonedAt("2025-03-09T00:14:00-05:00");
        full.at.zone = "America/New_York";
        full.intensity = 3;
        full.limb = Limb::WholeBody;
        full.falling = true;
        full.woke = true;
        full.pain = 10;
        full.note = "x";
        Twitch bare;
        bare.at = zonedAt("2025-03-09T00:14:00+05:45");
        QVERIFY(twitches == (std::vector{full, bare}));
    }

    void everyKindOfHabitIsRead() {
        write("habits.csv", "at,kind,amount,unit,detail\n"
                            "2025-03-08T10:00:00Z,caffeine,160,mg,\n"
                            "2025-03-08T10:00:00Z,caffeine,2000,,\n" // the unit is optional
                            "2025-03-08T10:00:00Z,nicotine,,,\n"
                            "2025-03-08T10:00:00Z,alcohol,1.5,units,\n"
                            "2025-03-08T10:00:00Z,exercise,60,min,vigorous\n"
                            "2025-03-08T10:00:00Z,stress,0,level,\n"
                            "2025-03-08T10:00:00Z,screens-off,,,\n"
                            "2025-03-08T10:00:00Z,screens-in-bed,30,min,\n"
                            "2025-03-08T10:00:00Z,electrolyte-food,,,\n"
                            "2025-03-08T10:00:00Z,tea,,,\n"
                            "2025-03-08T10:00:00Z,stretch,10.0,min,\n");
        const auto habits = bundle().habits;
        QCOMPARE(habits.size(), 11u);
        QCOMPARE(habits[3].amount.value(), 1.5);
        QVERIFY(habits[4].intensity == ExerciseIntensity::Vigorous);
        QVERIFY(!habits[2].amount);
        QVERIFY(habits[10].kind == HabitKind::Stretch);
        QCOMPARE(habits[10].amount.value(), 10.0);
    }

    void rfc4180IsUnderstood_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("label");
        QTest::newRow("line feeds") << QByteArray("night,label\n2025-03-01,plain\n") << "plain";
        QTest::newRow("carriage returns and line feeds")
            << QByteArray("night,label\r\n2025-03-01,plain\r\n") << "plain";
        QTest::newRow("no line end at the end") << QByteArray("night,label\n2025-03-01,plain") << "plain";
        QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBFnight,label\n2025-03-01,plain\n") << "plain";
        QTest::newRow("byte-order mark and quotes")
            << QByteArray("\xEF\xBB\xBF\"night\",\"label\"\n2025-03-01,plain\n") << "plain";
        QTest::newRow("everything quoted")
            << QByteArray("\"night\",\"label\"\r\n\"2025-03-01\",\"plain\"\r\n") << "plain";
        QTest::newRow("comma") << QByteArray("night,label\n2025-03-01,\"a, b\"\n") << "a, b";
        QTest::newRow("quote") << QByteArray("night,label\n2025-03-01,\"say \"\"no\"\"\"\n") << "say \"no\"";
        QTest::newRow("only a quote") << QByteArray("night,label\n2025-03-01,\"\"\"\"\n") << "\"";
        QTest::newRow("line feed") << QByteArray("night,label\n2025-03-01,\"a\nb\"\n") << "a\nb";
        QTest::newRow("line break") << QByteArray("night,label\r\n2025-03-01,\"a\r\nb\"\r\n") << "a\r\nb";
        QTest::newRow("empty lines") << QByteArray("\n\nnight,label\n\r\n2025-03-01,plain\n\n\n") << "plain";
        QTest::newRow("spaces belong to the field") << QByteArray("night,label\n2025-03-01, a \n") << " a ";
        QTest::newRow("umlauts and emoji")
            << QByteArray("night,label\n2025-03-01,\"Gr\xC3\xBC\xC3\x9F \xF0\x9F\x98\xB4\"\n")
            << QString::fromUtf8("Grüß 😴");
        QTest::newRow("longest label") << QByteArray("night,label\n2025-03-01,") +
                                              QByteArray("\xC3\xBC").repeated(200) + "\n"
                                       << QString(200, QChar(u'ü'));
    }
    void rfc4180IsUnderstood() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, label);
        write("changes.csv", bytes);
        const auto changes = bundle().changes;
        QCOMPARE(changes.size(), 1u);
        QCOMPARE(changes[0].label, label);
        QCOMPARE(toIsoString(changes[0].night), QString("2025-03-01"));
    }

    void fieldMaySpanReadBuffers() {
        QByteArray bytes = "night,label\n";
        int rows = 0;
        for (const NightDate first = nightOf("1990-01-01"); bytes.size() < 5 * 64 * 1024; ++rows) {
            bytes += toIsoString(first + std::chrono::days(rows)).toUtf8() + ",\"" +
                     QByteArray("\xF0\x9F\x98\xB4").repeated(rows % 40 + 1) + "\r\n\"\"\"\r\n";
        }
        write("changes.csv", bytes);
        const auto changes = bundle().changes;
        QCOMPARE(int(changes.size()), rows);
        for (int row = 0; row < rows; ++row) {
            QCOMPARE(changes[std::size_t(row)].label, QString::fromUtf8("😴").repeated(row % 40 + 1) + "\r\n\"");
        }
    }

    void anUnknownColumnIsReportedAndIgnored() {
        write("changes.csv", "night,Mood,label,\n2025-03-01,good,decaf,\n");
        const auto folder = read();
        QVERIFY(folder);
        QCOMPARE(folder->diary.entries.changes.at(0).label, QString("decaf"));
        QCOMPARE(linesOf(folder->warnings.first), (QStringList{"changes.csv:1: Mood: unknown column, ignored",
                                                               "changes.csv:1: field 4: unknown column, ignored"}));
    }

    void theWrittenOffsetDecides() {
        // By rules that this computer does not have: those of a zone change, here or where it was written.
        write("twitches.csv", "at,zone\n2025-03-09T12:00:00-05:00,America/New_York\n");
        const auto folder = read();
        QVERIFY(folder);
        QCOMPARE(toIsoString(folder->diary.entries.twitches.at(0).at), QString("2025-03-09T12:00:00-05:00"));
        QCOMPARE(
            linesOf(folder->warnings.first),
            QStringList{"twitches.csv:2: at: kept as it was logged, 2025-03-09T12:00:00-05:00; by the rules of this "
                        "computer, America/New_York had another offset"});
    }

    void aHeaderAloneIsAnEmptyDiary() {
        write("habits.csv", "at,kind\n");
        QVERIFY(bundle() == DiaryBundle{});
    }

    void oneFileOfAFolderIsEnough() {
        write("twitches.csv", "at\n2025-03-09T00:14:00Z\n");
        write("readme.txt", "not ours");
        QCOMPARE(bundle().twitches.size(), 1u);
        const auto file = readDiaryFolder(m_folder->filePath("twitches.csv"));
        QVERIFY(file);
        QCOMPARE(file->diary.entries.twitches.size(), 1u);
    }

    void twoAlikeStayTwo() {
        write("twitches.csv", "at\n2025-03-09T00:14:00Z\n2025-03-09T00:14:00Z\n");
        QCOMPARE(bundle().twitches.size(), 2u);
    }

    // Invalid files

    void whatIsWrongIsNamedWithFileLineAndColumn_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* tag, const char* file, const QByteArray& bytes, const char* problem) {
            QTest::newRow(tag) << QString(file) << bytes << QString::fromUtf8(problem);
        };
        const QByteArray night = "night,status,twitches,quality,lights_out,wake,zone,note\n";
        const QByteArray good = "2025-03-08,logged,2,3,,,,\n";
        const char* nights = "nights.csv";
        const char* twitches = "twitches.csv";
        const char* habits = "habits.csv";
        const char* changes = "changes.csv";

        // The seven of the contract.
        row("too few fields", nights, night + good + "2025-03-09,logged,2\n",
            "nights.csv:3: field 4: 3 fields (expected 8)");
        row("too many fields", nights, night + good + "2025-03-09,logged,2,3,,,,,\n",
            "nights.csv:3: field 9: 9 fields (expected 8)");
        row("a bad instant", twitches, "at,note\n2025-03-08 23:10,\n",
            "twitches.csv:2: at: invalid value '2025-03-08 23:10' (expected an instant");
        row("51 twitches", nights, night + "2025-03-08,logged,51,3,,,,\n",
            "nights.csv:2: twitches: invalid value '51' (expected a whole number from 0 to 50");
        row("an unknown limb", twitches, "at,limb\n2025-03-08T23:10:00Z,knee\n",
            "twitches.csv:2: limb: invalid value 'knee' (expected leg-left");
        row("Latin-1", nights, night + good + "2025-03-09,logged,2,3,,,,Gr\xFC\xDF\x65\n",
            "nights.csv:3: note: not UTF-8 text");
        row("Latin-1 in the header", changes, "night,label,Gr\xFC\xDF\x65\n", "changes.csv:1: field 3: not UTF-8 text");
        row("Latin-1 in an unknown column", changes, "night,label,x\n2025-03-01,a,\xE4\n",
            "changes.csv:2: x: not UTF-8 text");
        row("empty", habits, "", "habits.csv:1: the file is empty (expected a header row");

        // Headers.
        row("only line ends", habits, "\n\r\n\n", "habits.csv:1: the file is empty");
        row("only a byte-order mark", habits, "\xEF\xBB\xBF", "habits.csv:1: the file is empty");
        row("a required column is missing", habits, "at,amount\n2025-03-08T23:10:00Z,1\n",
            "habits.csv:1: kind: the column is missing from the header");
        row("names are case-sensitive", habits, "AT,kind\n", "habits.csv:1: at: the column is missing from the header");
        row("a column twice", changes, "night,label,label\n2025-03-01,a,b\n",
            "changes.csv:1: label: the column is in the header twice");
        row("UTF-16", changes, QByteArray("\xFF\xFEn\0i\0", 6), "changes.csv:1: field 1: not UTF-8 text");

        // Text.
        row("overlong UTF-8", changes, "night,label\n2025-03-01,\xC0\xAF\n", "changes.csv:2: label: not UTF-8 text");
        row("a surrogate", changes, "night,label\n2025-03-01,\xED\xA0\x80\n", "changes.csv:2: label: not UTF-8 text");
        row("cut UTF-8", changes, "night,label\n2025-03-01,\xF0\x9F\x98", "changes.csv:2: label: not UTF-8 text");
        row("a NUL", changes, QByteArray("night,label\n2025-03-01,a\0b\n", 27), "changes.csv:2: label: not UTF-8 text");

        // Quotes.
        row("a quote that is not closed", changes, "night,label\n2025-03-01,a\n2025-03-02,\"b\n2025-03-03,c\n",
            "changes.csv:3: label: the quotes do not match");
        row("a quote inside", changes, "night,label\n2025-03-01,a\"b\n",
            "changes.csv:2: label: the quotes do not match");
        row("text after the quote", changes, "night,label\n2025-03-01,\"a\"b\n",
            "changes.csv:2: label: the quotes do not match");
        row("lines are physical lines", changes, "night,label\n2025-03-01,\"a\n\nb\"\n\n2025-13-01,c\n",
            "changes.csv:6: night: invalid value '2025-13-01'");
        row("a field that begins below its row", nights, "night,status,note,twitches\n2025-03-08,logged,\"a\nb\",51\n",
            "nights.csv:3: twitches: invalid value '51'");

        // Nights.
        row("a date that does not exist", nights, night + "2025-02-29,logged,2,3,,,,\n",
            "nights.csv:2: night: invalid value '2025-02-29' (expected a date YYYY-MM-DD");
        row("an empty required field", nights, night + ",logged,2,3,,,,\n", "nights.csv:2: night: missing value");
        row("an unknown status", nights, night + "2025-03-08,Logged,2,3,,,,\n",
            "nights.csv:2: status: invalid value 'Logged' (expected logged, unsure, no-sleep");
        row("no status", nights, night + "2025-03-08,,2,3,,,,\n", "nights.csv:2: status: missing value");
        row("logged without a count", nights, night + "2025-03-08,logged,,3,,,,\n",
            "nights.csv:2: twitches: missing value");
        row("unsure with a count", nights, night + "2025-03-08,unsure,2,3,,,,\n",
            "nights.csv:2: twitches: invalid value '2' (expected nothing with status unsure");
        row("a fraction", nights, night + "2025-03-08,logged,2.0,3,,,,\n",
            "nights.csv:2: twitches: invalid value '2.0' (expected a whole number");
        row("a space before a number", nights, night + "2025-03-08,logged, 2,3,,,,\n",
            "nights.csv:2: twitches: invalid value ' 2' (expected a whole number");
        row("more than a number holds", nights, night + "2025-03-08,logged,99999999999,3,,,,\n",
            "nights.csv:2: twitches: invalid value '99999999999' (expected a whole number");
        row("quality 0", nights, night + "2025-03-08,logged,2,0,,,,\n",
            "nights.csv:2: quality: invalid value '0' (expected a whole number from 1 to 5");
        row("a negative count", nights, night + "2025-03-08,logged,-1,3,,,,\n",
            "nights.csv:2: twitches: invalid value '-1'");
        row("wake before lights-out", nights,
            night + "2025-03-08,logged,2,3,2025-03-08T23:00:00Z,2025-03-08T07:00:00Z,,\n",
            "nights.csv:2: wake: invalid value '2025-03-08T07:00:00Z' (expected a time not before lights_out");
        row("the same night twice", nights, night + good + "2025-03-09,logged,2,3,,,,\n" + good,
            "nights.csv:4: night: invalid value '2025-03-08' (expected each night once; line 2 already has it");
        row("a note too long", nights, night + "2025-03-08,logged,2,3,,,," + QByteArray(501, 'x') + "\n",
            "nights.csv:2: note: invalid value 'xxx");

        // Time zones.
        row("an unknown zone", twitches, "at,zone\n2025-03-08T23:10:00-05:00,America/Gotham\n",
            "twitches.csv:2: zone: invalid value 'America/Gotham' (expected an IANA time zone");
        row("no offset", twitches, "at,zone\n2025-03-09T02:30:00,America/New_York\n",
            "twitches.csv:2: at: invalid value '2025-03-09T02:30:00'");
        row("no instant", twitches, "at,zone\n,America/New_York\n", "twitches.csv:2: at: missing value");

        // Twitches.
        row("intensity 4", twitches, "at,intensity\n2025-03-08T23:10:00Z,4\n",
            "twitches.csv:2: intensity: invalid value '4'");
        row("neither 0 nor 1", twitches, "at,woke\n2025-03-08T23:10:00Z,yes\n",
            "twitches.csv:2: woke: invalid value 'yes' (expected 0 or 1");

        // Habits.
        row("an unknown kind", habits, "at,kind\n2025-03-08T23:10:00Z,coffee\n",
            "habits.csv:2: kind: invalid value 'coffee'");
        row("caffeine without amount", habits, "at,kind,amount\n2025-03-08T23:10:00Z,caffeine,\n",
            "habits.csv:2: amount: missing value");
        row("too much caffeine", habits, "at,kind,amount\n2025-03-08T23:10:00Z,caffeine,2001\n",
            "habits.csv:2: amount: invalid value '2001'");
        row("tea with an amount", habits, "at,kind,amount\n2025-03-08T23:10:00Z,tea,1\n",
            "habits.csv:2: amount: invalid value '1' (expected nothing with kind tea");
        row("not a number", habits, "at,kind,amount\n2025-03-08T23:10:00Z,caffeine,nan\n",
            "habits.csv:2: amount: invalid value 'nan' (expected a number");
        row("a number with an exponent", habits, "at,kind,amount\n2025-03-08T23:10:00Z,caffeine,1e2\n",
            "habits.csv:2: amount: invalid value '1e2'");
        row("a decimal comma", habits, "at,kind,amount\n2025-03-08T23:10:00Z,alcohol,\"1,5\"\n",
            "habits.csv:2: amount: invalid value '1,5'");
        row("another unit", habits, "at,kind,amount,unit\n2025-03-08T23:10:00Z,caffeine,1,g\n",
            "habits.csv:2: unit: invalid value 'g' (expected mg with kind caffeine");
        row("a unit without need", habits, "at,kind,unit\n2025-03-08T23:10:00Z,tea,cups\n",
            "habits.csv:2: unit: invalid value 'cups' (expected nothing with kind tea");
        row("exercise without intensity", habits, "at,kind,amount\n2025-03-08T23:10:00Z,exercise,30\n",
            "habits.csv:2: detail: missing value (expected light, moderate or vigorous");
        row("tea with an intensity", habits, "at,kind,detail\n2025-03-08T23:10:00Z,tea,light\n",
            "habits.csv:2: detail: invalid value 'light'");

        // Changes.
        row("no label", changes, "night,label\n2025-03-01,\n", "changes.csv:2: label: missing value");
        row("a value of two lines is reported in one", changes, "night,label\n\"2025\n03\",x\n",
            "changes.csv:2: night: invalid value '2025 03'");
    }
    void whatIsWrongIsNamedWithFileLineAndColumn() {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        write(file, bytes);
        const QStringList found = problems();
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].startsWith(problem), qPrintable(found[0]));
    }

    void oneBadFileRejectsTheFolder() {
        write("changes.csv", "night,label\n2025-03-01,fine\n");
        write("twitches.csv", "at\nyesterday\n");
        QVERIFY(!read());
    }

    void everyBadFieldOfARowIsNamed() {
        write("twitches.csv", "at,zone,limb,falling\nnever,Nowhere/Land,knee,2\n");
        QCOMPARE(problems().size(), 4);
    }

    void theFirstTwentyProblemsAreNamedAndTheRestCounted() {
        QByteArray bytes = "night,label\n";
        for (int row = 0; row < 30; ++row) {
            bytes += "2025-03-01,\n";
        }
        write("changes.csv", bytes);
        write("twitches.csv", "at\n?\n2025-03-09T00:14:00Z\n?\n");
        const auto folder = read();
        QVERIFY(!folder);
        QCOMPARE(folder.error().total, 32);
        QCOMPARE(folder.error().first.size(), 20u);
        QCOMPARE(folder.error().first[0].file, QString("twitches.csv"));
        QCOMPARE(folder.error().first[1].line, 4);
        QCOMPARE(folder.error().first[2].file, QString("changes.csv"));
        QCOMPARE(folder.error().first[19].line, 19);
    }

    void endlessRowIsRejectedEarly_data() {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("endless");
        QTest::addColumn<QString>("problem");
        QTest::newRow("one field") << QByteArray("night,label\n2025-03-01,") << QByteArray(64 * 1024, 'x')
                                   << "changes.csv:2: label: the row is longer than 1 MiB";
        QTest::newRow("many fields") << QByteArray("night,label\n") << QByteArray("x,").repeated(32 * 1024)
                                     << "changes.csv:2: field ";
        QTest::newRow("a quote and many lines")
            << QByteArray("night,label\n2025-03-01,x\n2025-03-01,\"") << QByteArray("xxxxxxx\n").repeated(8 * 1024)
            << "changes.csv:3: label: the row is longer than 1 MiB";
        QTest::newRow("in the header") << QByteArray() << QByteArray(64 * 1024, 'x')
                                       << "changes.csv:1: field 1: the row is longer than 1 MiB";
    }
    void endlessRowIsRejectedEarly() {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, endless);
        QFETCH(QString, problem);
        {
            // 200 MB that take almost no disk space: what follows the first rows is a hole.
            QFile file(m_folder->filePath("changes.csv"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(head);
            for (int i = 0; i < 40; ++i) {
                file.write(endless);
            }
            QVERIFY(file.resize(200'000'000));
        }
        const QStringList found = problems();
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].startsWith(problem), qPrintable(found[0]));
    }

    void aFileThatIsTooLargeIsRefused() {
        {
            QFile file(m_folder->filePath("changes.csv"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("night,label,bulk\n");
            const QByteArray row = "2025-03-01,x," + QByteArray(500'000, 'x') + "\n";
            for (qint64 size = 0; size <= maxDiaryFileSize; size += row.size()) {
                file.write(row);
            }
        }
        const QStringList found = problems();
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].startsWith("changes.csv:136: "), qPrintable(found[0]));
        QVERIFY2(found[0].endsWith("the file is larger than 64 MiB"), qPrintable(found[0]));
    }

    // Missing files

    void aMissingPathIsNamed() {
        const QString path = m_folder->filePath("nowhere");
        const auto folder = readDiaryFolder(path);
        QVERIFY(!folder);
        QCOMPARE(linesOf(folder.error().first), QStringList(path + ": no such file or folder"));
    }

    void aFolderWithoutADiaryIsNamed() {
        write("readme.txt", "x");
        QCOMPARE(problems(),
                 QStringList(m_folder->path() + ": no nights.csv, twitches.csv, habits.csv or changes.csv"));
    }

    void aFileOfAnotherNameIsRefused() {
        write("night.csv", "night,status\n");
        const auto file = readDiaryFolder(m_folder->filePath("night.csv"));
        QVERIFY(!file);
        QVERIFY(file.error().first[0].reason.contains("nights.csv"));
    }

    void folderInsteadOfFileIsRejected() {
        QVERIFY(QDir(m_folder->path()).mkdir("nights.csv"));
        QCOMPARE(problems(), QStringList("nights.csv: not a file"));
    }
};

SOFTFALL_TEST(DiaryCsvTest)
#include "DiaryCsvTest.moc"
