#include "exchange/EveningCalendar.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <libical/ical.h>
#include <limits>
#include <map>
#include <memory>
#include <sys/stat.h>

using namespace softfall;
using std::chrono::days;

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

const EventWords plainWords{"Title", "Text"};

EventWords kindAsWords(const EveningPlan&, const Reminder& reminder) {
    return {toString(reminder.kind), {}};
}

/// Nights with bedtime 23:00 and wake 07:00, the default.
std::vector<EveningPlan> plansFrom(const QString& firstNight, int nights, const QString& zone = "Europe/Berlin",
                                   const Schedule& schedule = {}) {
    std::vector<EveningPlan> plans;
    for (int ahead = 0; ahead < nights; ++ahead) {
        plans.push_back(planEvening(schedule, {}, nightOf(firstNight) + days(ahead), zoneOf(zone)));
    }
    return plans;
}

Component parsed(const QByteArray& ics) {
    return {icalparser_parse_string(ics.constData()), &icalcomponent_free};
}

/// The events of a calendar by their UID. They belong to `calendar`.
std::map<QString, icalcomponent*> eventsOf(const Component& calendar) {
    std::map<QString, icalcomponent*> events;
    for (icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        events[QString::fromUtf8(icalcomponent_get_uid(event))] = event;
    }
    return events;
}

QString utcText(icaltimetype time) {
    return icaltime_is_utc(time) ? textOf(Instant(seconds(icaltime_as_timet(time)))) : QString("not UTC");
}

QStringList uidsOf(const EveningCalendar& calendar) {
    QStringList uids;
    const Component component = parsed(calendar.toIcs());
    for (const auto& [uid, event] : eventsOf(component)) {
        uids << uid;
    }
    return uids;
}

/// SEQUENCE of the one event that is still to come at `now`.
int sequenceAt(const QString& now) {
    const Instant due = at(now) + minutes(1);
    EveningPlan plan;
    plan.night = nightOf("2025-03-10");
    plan.reminders = {{ReminderKind::Bedtime, due, due}};
    const Component component =
        parsed(EveningCalendar({plan}, at(now), [](const auto&, const auto&) { return plainWords; }).toIcs());
    return icalcomponent_get_sequence(eventsOf(component).at("2025-03-10-bedtime@softfall"));
}

} // namespace

class EveningCalendarTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] static EveningCalendar saying(const EventWords& words) {
        return {plansFrom("2025-03-10", 1), at("2025-03-10T12:00:00+01:00"),
                [words](const auto&, const auto&) { return words; }};
    }

private slots:
    void foldingKeepsLinesIntact() {
        // For any length; libical folds some between CR and LF, if the text before is not ASCII.
        EveningPlan plan;
        plan.night = nightOf("2025-03-10");
        plan.reminders = {{ReminderKind::Bedtime, at("2025-03-10T22:00:00Z"), at("2025-03-10T22:30:00Z")}};
        for (int length = 1; length <= 200; ++length) {
            const EventWords words{QString(length, QChar(0xFFFD)) + QString(length % 7, u'x'), {}};
            const QByteArray ics = EveningCalendar({plan}, at("2025-03-10T12:00:00Z"), [&](const auto&, const auto&) {
                                       return words;
                                   }).toIcs();
            for (const QByteArray& line : ics.split('\n')) {
                QVERIFY2(line.isEmpty() || (line.endsWith('\r') && line.count('\r') == 1), line.constData());
            }
        }
    }

    void anyTextIsPreserved() {
        EveningPlan plan;
        plan.night = nightOf("2025-03-10");
        plan.reminders = {{ReminderKind::Bedtime, at("2025-03-10T22:00:00Z"), at("2025-03-10T22:30:00Z")}};
        const EventWords words{QString("a\x01; b,\\ \"c\"\r\nEND:VEVENT\r") + QChar(0x7F), " \t"};
        const QByteArray ics = EveningCalendar({plan}, at("2025-03-10T12:00:00Z"), [&](const auto&, const auto&) {
                                   return words;
                               }).toIcs();
        QVERIFY(ics.contains("\r\nSUMMARY:a\\; b\\,\\\\ \"c\"\\nEND:VEVENT\\n\r\n"));
        QCOMPARE(ics.count("\r\nEND:VEVENT\r\n"), 1);
        QCOMPARE(ics.count("\r\nDESCRIPTION:"), 1); // the alarm's; readers reject a blank one
    }

    void init() {
        m_folder =
            std::make_unique<QTemporaryDir>(QDir::tempPath() + "/softfall-" + QTest::currentTestFunction() + "-XXXXXX");
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_folder.reset(); }

    // Contents

    void eachReminderIsOneEventAtItsTime() {
        const EveningCalendar calendar(plansFrom("2025-03-10", 1), at("2025-03-10T12:00:00+01:00"), kindAsWords);
        QStringList lines;
        for (const CalendarEvent& event : calendar.events()) {
            lines << QString("%1 %2 %3").arg(toIsoString(event.night), textOf(event.start), textOf(event.end));
        }
        const QStringList expected{
            "2025-03-10 2025-03-10T13:00:00Z 2025-03-10T13:05:00Z", // caffeine
            "2025-03-10 2025-03-10T16:00:00Z 2025-03-10T16:05:00Z", // nicotine
            "2025-03-10 2025-03-10T20:00:00Z 2025-03-10T20:05:00Z", // exercise
            "2025-03-10 2025-03-10T20:30:00Z 2025-03-10T22:00:00Z", // wind-down, until bedtime
            "2025-03-10 2025-03-10T21:00:00Z 2025-03-10T21:05:00Z", // screens
            "2025-03-10 2025-03-10T22:00:00Z 2025-03-10T22:05:00Z", // bedtime
            "2025-03-10 2025-03-11T06:00:00Z 2025-03-11T06:05:00Z", // morning check-in
        };
        QCOMPARE(lines, expected);

        const Component component = parsed(calendar.toIcs());
        const auto events = eventsOf(component);
        QCOMPARE(events.size(), calendar.events().size());
        for (const CalendarEvent& event : calendar.events()) {
            icalcomponent* written =
                events.at(QString("%1-%2@softfall").arg(toIsoString(event.night), toString(event.kind)));
            QCOMPARE(utcText(icalcomponent_get_dtstart(written)), textOf(event.start));
            QCOMPARE(utcText(icalcomponent_get_dtend(written)), textOf(event.end));
            QCOMPARE(QString(icalcomponent_get_summary(written)), toString(event.kind));
        }
    }

    void eveningCheckInComesWithWindDown() {
        const auto plans = plansFrom("2025-03-10", 7);
        for (const QString& uid : uidsOf({plans, at("2025-03-10T00:00:00+01:00"), kindAsWords})) {
            QVERIFY2(!uid.contains("evening-check-in"), qPrintable(uid));
        }
    }

    void pastRemindersAreOmitted_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("events");
        QTest::newRow("noon") << "12:00:00"
                              << "caffeine-cutoff" << 7;
        QTest::newRow("a second before") << "13:59:59"
                                         << "caffeine-cutoff" << 7;
        QTest::newRow("its instant") << "14:00:00"
                                     << "nicotine-cutoff" << 6;
        QTest::newRow("wind-down has begun") << "21:30:00"
                                             << "screen-cutoff" << 3;
        QTest::newRow("in bed") << "23:30:00"
                                << "morning-check-in" << 1;
    }
    void pastRemindersAreOmitted() {
        QFETCH(QString, now);
        QFETCH(QString, first);
        QFETCH(int, events);
        const EveningCalendar calendar(plansFrom("2025-03-10", 1), at("2025-03-10T" + now + "+01:00"), kindAsWords);
        QCOMPARE(int(calendar.events().size()), events);
        QCOMPARE(toString(calendar.events().front().kind), first);
        QCOMPARE(int(uidsOf(calendar).size()), events);
    }

    void eventsAreSortedByStart() {
        Preferences preferences;
        preferences.caffeineBefore = hours(24); // at the bedtime of the night before
        std::vector<EveningPlan> plans;
        for (int ahead = 0; ahead < 7; ++ahead) {
            plans.push_back(planEvening({}, preferences, nightOf("2025-03-10") + days(ahead), zoneOf("Europe/Berlin")));
        }
        const EveningCalendar calendar(plans, at("2025-03-09T12:00:00+01:00"), kindAsWords);
        QCOMPARE(calendar.events().size(), 49u);
        QVERIFY(std::ranges::is_sorted(calendar.events(), {}, &CalendarEvent::start));
    }

    void emptyWindDownIsStillAnEvent() {
        EveningPlan plan;
        plan.night = nightOf("2025-03-10");
        plan.bedtime = at("2025-03-10T23:00:00+01:00");
        plan.reminders = {{ReminderKind::WindDown, plan.bedtime, plan.bedtime}};
        const EveningCalendar calendar({plan}, at("2025-03-10T12:00:00+01:00"), kindAsWords);
        QVERIFY(calendar.events().front().end > calendar.events().front().start);
    }

    void theAlarmSoundsAtTheStart() {
        const QByteArray ics = saying({"Screens off", "Put it away"}).toIcs();
        const Component component = parsed(ics);
        for (const auto& [uid, event] : eventsOf(component)) {
            QCOMPARE(icalcomponent_count_components(event, ICAL_VALARM_COMPONENT), 1);
            icalcomponent* alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
            icalproperty* action = icalcomponent_get_first_property(alarm, ICAL_ACTION_PROPERTY);
            QCOMPARE(int(icalproperty_get_action(action)), int(ICAL_ACTION_DISPLAY));
            QCOMPARE(QString(icalcomponent_get_description(alarm)), QString("Screens off"));
        }
        // As text, since some programs accept no other spelling.
        QCOMPARE(ics.count("\r\nTRIGGER:PT0S\r\n"), 7);
    }

    void eventsAreTransparent() {
        const Component component = parsed(saying(plainWords).toIcs());
        for (const auto& [uid, event] : eventsOf(component)) {
            icalproperty* transparency = icalcomponent_get_first_property(event, ICAL_TRANSP_PROPERTY);
            QCOMPARE(int(icalproperty_get_transp(transparency)), int(ICAL_TRANSP_TRANSPARENT));
            icalproperty* access = icalcomponent_get_first_property(event, ICAL_CLASS_PROPERTY);
            QCOMPARE(int(icalproperty_get_class(access)), int(ICAL_CLASS_PRIVATE));
        }
    }

    void calendarHasNameAndNoAttendees() {
        const QByteArray ics = saying(plainWords).toIcs();
        QVERIFY(ics.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(ics.endsWith("END:VCALENDAR\r\n"));
        for (const char* line : {"VERSION:2.0", "PRODID:-//Softfall", "NAME:Softfall", "X-WR-CALNAME:Softfall"}) {
            QVERIFY2(ics.contains(QByteArray("\r\n") + line), line);
        }
        QVERIFY(!ics.contains("METHOD"));
        const Component component = parsed(ics);
        QVERIFY(icalrestriction_check(component.get()));
    }

    // Repeated exports

    void uidsFollowFromNightAndKindAlone() {
        Schedule earlier;
        earlier.setTonightOnly(nightOf("2025-03-10"), NightTimes{clockAt("22:00")});
        const Instant now = at("2025-03-10T12:00:00+01:00");
        const QStringList before = uidsOf({plansFrom("2025-03-10", 2), now, kindAsWords});
        const QStringList after = uidsOf({plansFrom("2025-03-10", 2, "America/New_York", earlier), now + minutes(1),
                                          [](const auto&, const auto&) { return plainWords; }});
        QCOMPARE(after, before);
        QCOMPARE(QSet<QString>(before.begin(), before.end()).size(), 14);
        QVERIFY(before.contains("2025-03-10-screen-cutoff@softfall"));
    }

    void laterExportReplacesEarlierOne() {
        Schedule earlier;
        earlier.setTonightOnly(nightOf("2025-03-10"), NightTimes{clockAt("22:00")});
        const Instant now = at("2025-03-10T12:00:00+01:00");
        const Component first = parsed(EveningCalendar(plansFrom("2025-03-10", 1), now, kindAsWords).toIcs());
        const Component second =
            parsed(EveningCalendar(plansFrom("2025-03-10", 1, "Europe/Berlin", earlier), now + seconds(1), kindAsWords)
                       .toIcs());
        const auto before = eventsOf(first);
        const auto after = eventsOf(second);
        for (const auto& [uid, event] : before) {
            QVERIFY(icalcomponent_get_sequence(after.at(uid)) > icalcomponent_get_sequence(event));
            QCOMPARE(utcText(icalcomponent_get_dtstamp(event)), QString("2025-03-10T11:00:00Z"));
            QCOMPARE(utcText(icalcomponent_get_dtstamp(after.at(uid))), QString("2025-03-10T11:00:01Z"));
            QCOMPARE(utcText(icalproperty_get_lastmodified(
                         icalcomponent_get_first_property(after.at(uid), ICAL_LASTMODIFIED_PROPERTY))),
                     QString("2025-03-10T11:00:01Z"));
        }
        const QString bedtime = "2025-03-10-bedtime@softfall";
        QCOMPARE(utcText(icalcomponent_get_dtstart(before.at(bedtime))), QString("2025-03-10T22:00:00Z"));
        QCOMPARE(utcText(icalcomponent_get_dtstart(after.at(bedtime))), QString("2025-03-10T21:00:00Z"));
    }

    void sequenceIsAWholeNumberAtAnyTime() {
        QCOMPARE(sequenceAt("1970-01-02T00:00:00Z"), 0);
        QCOMPARE(sequenceAt("2020-01-01T00:00:00Z"), 0);
        QCOMPARE(sequenceAt("2020-01-01T00:01:00Z"), 60);
        QCOMPARE(sequenceAt("2088-01-19T03:14:06Z"), std::numeric_limits<int>::max() - 1);
        QCOMPARE(sequenceAt("2999-12-31T00:00:00Z"), std::numeric_limits<int>::max());
    }

    // Clock changes

    void eventsAreRightWhenTheClocksChange_data() {
        QTest::addColumn<QString>("night");
        QTest::addColumn<QString>("uid");
        QTest::addColumn<QString>("start");
        const auto row = [](const char* night, const char* kind, const char* start) {
            QTest::addRow("%s %s", night, kind)
                << QString(night) << QString("%1-%2@softfall").arg(night, kind) << start;
        };
        // 30 March 2025, 02:00 → 03:00
        row("2025-03-29", "caffeine-cutoff", "2025-03-29T14:00:00+01:00");
        row("2025-03-29", "bedtime", "2025-03-29T23:00:00+01:00");
        row("2025-03-29", "morning-check-in", "2025-03-30T07:00:00+02:00");
        row("2025-03-30", "caffeine-cutoff", "2025-03-30T14:00:00+02:00");
        row("2025-03-30", "wind-down", "2025-03-30T21:30:00+02:00");
        row("2025-03-31", "bedtime", "2025-03-31T23:00:00+02:00");
        // 26 October 2025, 03:00 → 02:00
        row("2025-10-25", "screen-cutoff", "2025-10-25T22:00:00+02:00");
        row("2025-10-25", "morning-check-in", "2025-10-26T07:00:00+01:00");
        row("2025-10-26", "caffeine-cutoff", "2025-10-26T14:00:00+01:00");
        row("2025-10-27", "bedtime", "2025-10-27T23:00:00+01:00");
    }
    void eventsAreRightWhenTheClocksChange() {
        QFETCH(QString, night);
        QFETCH(QString, uid);
        QFETCH(QString, start);
        const QString first = night < "2025-06" ? "2025-03-29" : "2025-10-25";
        const Component component =
            parsed(EveningCalendar(plansFrom(first, 3), at(first + "T08:00:00+01:00"), kindAsWords).toIcs());
        QCOMPARE(utcText(icalcomponent_get_dtstart(eventsOf(component).at(uid))), textOf(at(start)));
    }

    // Words

    void textIsPreserved_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("arrives");
        const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text << text; };
        row("comma and semicolon", "tea, milk; no coffee");
        row("backslash", R"(C:\new\n)");
        row("lines", "one\ntwo\n\nfour");
        row("colon and quotes", "BEGIN:VEVENT \"x\"");
        row("an end in disguise", "x\nEND:VCALENDAR");
        row("beyond the basic plane", QString::fromUtf8("\U0001F634 gute Nacht \U0001F6CF"));
        row("longer than a line", QString::fromUtf8("Zähneputzen \U0001F9B7 ").repeated(40) + "Ende");
        row("from right to left", QString::fromUtf8("לילה טוב"));
        QTest::newRow("Windows lines") << "one\r\ntwo"
                                       << "one\ntwo";
    }
    void textIsPreserved() {
        QFETCH(QString, text);
        QFETCH(QString, arrives);
        const Component component = parsed(saying({text, text + '.'}).toIcs());
        const auto events = eventsOf(component);
        QCOMPARE(int(events.size()), 7);
        for (const auto& [uid, event] : events) {
            QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)), arrives);
            QCOMPARE(QString::fromUtf8(icalcomponent_get_description(event)), arrives + '.');
        }
    }

    void textComesFromTheCaller() {
        const EveningCalendar calendar(
            plansFrom("2025-03-10", 1), at("2025-03-10T12:00:00+01:00"),
            [](const EveningPlan& plan, const Reminder& reminder) {
                return EventWords{"Note " + QString::number(int(reminder.kind)), toIsoString(plan.night)};
            });
        const QByteArray ics = calendar.toIcs();
        QVERIFY(ics.contains("SUMMARY:Note 6\r\n")); // bedtime
        QVERIFY(ics.contains("DESCRIPTION:2025-03-10\r\n"));
        for (const char* word : {"Bedtime", "Lights", "Screens", "affeine\r\n"}) {
            QVERIFY2(!ics.contains(word), word);
        }
    }

    void linesAreFoldedWithoutBreakingACharacter() {
        const QString words = QString::fromUtf8("\U0001F634é").repeated(200);
        const QByteArray ics = saying({words, words}).toIcs();
        QCOMPARE(ics.count('\n'), ics.count("\r\n"));
        for (const QByteArray& line : ics.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 and the CR
            QVERIFY2(QString::fromUtf8(line).toUtf8() == line, line.constData());
        }
    }

    // The file

    void fileIsPrivate() {
        const QString path = m_folder->filePath("week.ics");
        QFile there(path);
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("something longer than nothing");
        there.close();
        QVERIFY(there.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        const EveningCalendar calendar = saying(plainWords);
        QVERIFY(calendar.writeTo(path, {}));
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), calendar.toIcs());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(int(QFileInfo(path).permissions() & others), 0);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList("week.ics"));
    }

    void aCalendarWithoutEventsIsNotWritten() {
        const auto words = [](const EveningPlan&, const Reminder&) { return plainWords; };
        const EveningCalendar nothing({}, at("2025-03-10T12:00:00Z"), words);
        const auto written = nothing.writeTo(m_folder->filePath("week.ics"), {});
        QVERIFY(!written);
        QVERIFY(written.error().kind == Error::Kind::NotFound);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void whatCannotBeWrittenIsNamedWithTheReason_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no such folder") << "nowhere/week.ics"
                                        << "No such file or directory";
        QTest::newRow("a folder") << "."
                                  << "not a file";
    }
    void whatCannotBeWrittenIsNamedWithTheReason() {
        QFETCH(QString, path);
        QFETCH(QString, reason);
        const QString full = QDir(m_folder->path()).absoluteFilePath(path);
        const auto written = saying(plainWords).writeTo(full, {});
        QVERIFY(!written);
        QVERIFY(written.error().kind == Error::Kind::Unavailable);
        QCOMPARE(written.error().field, full);
        QCOMPARE(written.error().detail, reason);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void nonFileIsNotReplaced() {
        const QString path = m_folder->filePath("pipe.ics");
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const auto written = saying(plainWords).writeTo(path, {});
        QVERIFY(!written);
        QCOMPARE(written.error().detail, QString("not a file"));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QVERIFY(S_ISFIFO(status.st_mode));
    }
};

SOFTFALL_TEST(EveningCalendarTest)
#include "EveningCalendarTest.moc"
