#include "core/byear/AfterTwitch.h"
#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QFile>
#include <QTest>

using namespace softfall;

namespace {

const QString atHalfPastNine = QStringLiteral("2025-03-10T21:30:00-04:00");

/// An evening with bedtime at 23:00, in which the person wants to be led after a twitch.
struct LedNight {
    explicit LedNight(bool leads = true, CueSound sound = CueSound::VoiceAndTones) {
        PlanSettings settings = coach.evening().settings();
        settings.routine.leadsAfterTwitch = leads;
        settings.routine.sound = sound;
        (void)coach.savePlan(settings);
    }

    void untilLightsOut() {
        (void)coach.routine().start();
        coach.elapseUntil("23:10");
        (void)coach.sounds.takeCalls();
    }
    /// What was heard since the last call.
    [[nodiscard]] QStringList heard() {
        QStringList texts;
        for (const FakeCues::Call& call : coach.sounds.takeCalls()) {
            if (call.what == FakeCues::What::Say) {
                texts << call.text;
            } else if (call.what == FakeCues::What::PlayTone) {
                texts << QStringLiteral("tone");
            }
        }
        return texts;
    }
    [[nodiscard]] int twitches() {
        const auto logged = coach.entries().twitches({nightOf("2025-03-10"), nightOf("2025-03-10")});
        return logged ? int(logged->size()) : -1;
    }

    TestCoach coach{atHalfPastNine};
};

} // namespace

/// The minutes after a twitch at night: what a press does, and what is heard.
class AfterTwitchServiceTest : public QObject {
    Q_OBJECT

private slots:
    void eachPressDoesWhatTheTableSays_data() {
        QTest::addColumn<bool>("mayLead");
        QTest::addColumn<QString>("presses"); ///< second and key: T, S (space), M (media key)
        QTest::addColumn<QString>("answers");
        QTest::newRow("a twitch, then nothing") << true << "0T"
                                                << "log";
        QTest::newRow("space within a minute") << true << "0T 59S"
                                               << "log lead";
        QTest::newRow("space after a minute") << true << "0T 60S"
                                              << "log -";
        QTest::newRow("space without a twitch") << true << "0S"
                                                << "-";
        QTest::newRow("space again ends it") << true << "0T 5S 20S"
                                             << "log lead silence";
        QTest::newRow("and it stays silent") << true << "0T 5S 20S 25S"
                                             << "log lead silence -";
        QTest::newRow("space after it has ended by itself") << true << "0T 5S 126S"
                                                            << "log lead -";
        QTest::newRow("a twitch meanwhile, then space ends it") << true << "0T 5S 50T 60S"
                                                                << "log lead log silence";
        QTest::newRow("a new twitch, led again") << true << "0T 5S 130T 140S"
                                                 << "log lead log lead";
        QTest::newRow("media key: log, lead, end") << true << "0M 10M 20M"
                                                   << "log lead silence";
        QTest::newRow("media key after a minute logs again") << true << "0M 60M"
                                                             << "log log";
        QTest::newRow("media key leads after T") << true << "0T 10M"
                                                 << "log lead";
        QTest::newRow("not wanted: T alone") << false << "0T 5S 10M"
                                             << "log - -";
    }
    void eachPressDoesWhatTheTableSays() {
        QFETCH(bool, mayLead);
        QFETCH(QString, presses);
        AfterTwitch after;
        QStringList answers;
        for (const QString& press : presses.split(u' ')) {
            const NightPress key = press.endsWith(u'T')   ? NightPress::Twitch
                                   : press.endsWith(u'S') ? NightPress::Space
                                                          : NightPress::MediaKey;
            static const char* const names[] = {"-", "log", "lead", "silence"};
            answers << names[int(answerTo(key, after, mayLead, seconds(press.chopped(1).toInt())))];
        }
        QTEST(answers.join(u' '), "answers");
    }

    void breathingIsLedForTwoMinutesAndEndsWithoutAWord() {
        LedNight night;
        night.untilLightsOut();
        QVERIFY(night.coach.afterTwitch().logTwitch().value().has_value());
        QCOMPARE(night.twitches(), 1);
        night.coach.timeline.elapse(seconds(20));
        QCOMPARE(night.heard(), QStringList());
        QVERIFY(night.coach.afterTwitch().isOffered());
        night.coach.afterTwitch().breathe();
        QVERIFY(night.coach.afterTwitch().isLed());
        QVERIFY(!night.coach.afterTwitch().isOffered());
        night.coach.timeline.elapse(seconds(13));
        QCOMPARE(night.heard(), QStringList({"twitch-is-over", "breathe-in"}));
        night.coach.timeline.elapse(seconds(106));
        QCOMPARE(int(night.heard().size()), 21);
        QVERIFY(night.coach.afterTwitch().isLed());
        night.coach.timeline.elapse(seconds(1));
        QVERIFY(!night.coach.afterTwitch().isLed());
        QCOMPARE(night.coach.sounds.calls().back().what, FakeCues::What::Release);
        QCOMPARE(night.heard(), QStringList());
        night.coach.elapseUntil("06:50");
        QCOMPARE(night.heard(), QStringList());
    }

    void itIsQuieterThanTheWindDown() {
        LedNight night;
        night.untilLightsOut();
        (void)night.coach.afterTwitch().logTwitch();
        night.coach.afterTwitch().breathe();
        QCOMPARE(night.coach.sounds.calls(FakeCues::What::SetVolume).back().volume, 0.6 * AfterTwitchService::quietly);
    }

    void withoutAVoiceTonesLead() {
        LedNight night(true, CueSound::TonesOnly);
        night.untilLightsOut();
        (void)night.coach.afterTwitch().logTwitch();
        night.coach.afterTwitch().breathe();
        night.coach.timeline.elapse(seconds(15));
        QCOMPARE(night.heard(), QStringList({"tone", "tone"}));
    }

    void nothingIsOfferedWhereItIsNotWanted_data() {
        QTest::addColumn<bool>("leads");
        QTest::addColumn<CueSound>("sound");
        QTest::addColumn<QString>("at");
        QTest::newRow("off") << false << CueSound::VoiceAndTones << "23:30";
        QTest::newRow("silent") << true << CueSound::Silent << "23:30";
        QTest::newRow("in the wind-down") << true << CueSound::VoiceAndTones << "22:40";
        QTest::newRow("in the morning") << true << CueSound::VoiceAndTones << "07:10";
    }
    void nothingIsOfferedWhereItIsNotWanted() {
        QFETCH(bool, leads);
        QFETCH(CueSound, sound);
        QFETCH(QString, at);
        LedNight night(leads, sound);
        (void)night.coach.routine().start();
        night.coach.elapseUntil(at);
        (void)night.coach.sounds.takeCalls();
        QVERIFY(night.coach.afterTwitch().logTwitch());
        QVERIFY(!night.coach.afterTwitch().isOffered());
        night.coach.afterTwitch().breathe();
        QVERIFY(!night.coach.afterTwitch().isLed());
        QCOMPARE(night.heard(), QStringList());
    }

    void aPlanThatSilencesItEndsItAtOnce() {
        LedNight night;
        night.untilLightsOut();
        (void)night.coach.afterTwitch().logTwitch();
        night.coach.afterTwitch().breathe();
        night.coach.timeline.elapse(seconds(30));
        PlanSettings settings = night.coach.evening().settings();
        settings.routine.leadsAfterTwitch = false;
        (void)night.coach.savePlan(settings);
        (void)night.heard();
        night.coach.timeline.elapse(minutes(5));
        QCOMPARE(night.heard(), QStringList());
    }

    void theButtonOfAHeadsetWorksAtNightOnlyWhereItIsWanted() {
        LedNight wanted;
        wanted.untilLightsOut();
        QVERIFY(wanted.coach.dark.playing.has_value());
        wanted.coach.dark.press(MediaKey::PlayPause);
        QCOMPARE(wanted.twitches(), 1);
        wanted.coach.timeline.elapse(seconds(10));
        wanted.coach.dark.press(MediaKey::PlayPause);
        QVERIFY(wanted.coach.afterTwitch().isLed());
        wanted.coach.dark.press(MediaKey::Pause);
        QVERIFY(!wanted.coach.afterTwitch().isLed());
        wanted.coach.elapseUntil("07:00:01");
        QVERIFY(!wanted.coach.dark.playing.has_value());

        LedNight notWanted(false);
        notWanted.untilLightsOut();
        QVERIFY(!notWanted.coach.dark.playing.has_value());
        notWanted.coach.dark.press(MediaKey::PlayPause);
        QCOMPARE(notWanted.twitches(), 0);
    }

    /// The golden list: the whole evening by ear, three twitches, and who asked for what.
    void theWholeEveningWithThreeTwitches() {
        LedNight night;
        TestCoach& coach = night.coach;
        QStringList heard;
        QStringList soundedAfterLightsOut;
        Instant allowedUntil = coach.next("23:00");
        const auto listen = [&] {
            for (const FakeCues::Call& call : coach.sounds.takeCalls()) {
                if (call.what != FakeCues::What::Say && call.what != FakeCues::What::PlayTone) {
                    continue;
                }
                const bool isSpoken = call.what == FakeCues::What::Say;
                const auto sinceStart = std::chrono::floor<seconds>(call.at - coach.timeline.monotonic());
                const Instant at = coach.timeline.now() + sinceStart;
                heard << wallTextOf(at, coach) + (isSpoken ? u' ' + call.text : QStringLiteral(" (tone)"));
                if (at > allowedUntil) {
                    soundedAfterLightsOut << heard.back();
                }
            }
        };
        const auto wait = [&](const QString& until) {
            coach.elapseUntil(until);
            listen();
        };
        const auto press = [&](const QString& at, const char* key, auto act) {
            wait(at);
            heard << at + QStringLiteral(" — ") + QLatin1String(key);
            act();
            listen();
        };
        AfterTwitchService& afterTwitch = coach.afterTwitch();
        QVERIFY(coach.routine().start());
        wait("23:20:00");
        press("23:20:05", "T", [&] { (void)afterTwitch.logTwitch(); });
        press("23:20:30", "Space", [&] {
            afterTwitch.breathe();
            allowedUntil = coach.timeline.now() + breathingLed;
        });
        wait("23:44:59");
        press("23:45:00", "T", [&] { (void)afterTwitch.logTwitch(); });
        wait("00:29:59");
        press("00:30:00", "media key", [&] { coach.dark.press(MediaKey::PlayPause); });
        press("00:30:40", "media key", [&] {
            coach.dark.press(MediaKey::PlayPause);
            allowedUntil = coach.timeline.now() + breathingLed;
        });
        wait("06:55:00");
        QCOMPARE(night.twitches(), 3);
        QCOMPARE(soundedAfterLightsOut, QStringList());

        const QString path = QStringLiteral(SOFTFALL_SOURCE_DIR "/tests/unit/application/evening-with-twitches.txt");
        QFile golden(path);
        const QString expected = golden.open(QIODevice::ReadOnly) ? QString::fromUtf8(golden.readAll()) : QString();
        const QString list = heard.join(u'\n') + u'\n';
        if (list != expected) {
            QFile failed(QStringLiteral("evening-with-twitches.fail"));
            QVERIFY(failed.open(QIODevice::WriteOnly));
            failed.write(list.toUtf8());
        }
        QCOMPARE(list, expected);
    }

private:
    static QString wallTextOf(Instant at, const TestCoach& coach) {
        const QString now = coach.clock(); // HH:MM:SS
        const seconds today =
            std::chrono::hours(now.left(2).toInt()) + minutes(now.mid(3, 2).toInt()) + seconds(now.mid(6, 2).toInt());
        const auto since = (today + (at - coach.timeline.now()) + std::chrono::hours(24)) % std::chrono::hours(24);
        return QStringLiteral("%1:%2:%3")
            .arg(since.count() / 3600, 2, 10, QLatin1Char('0'))
            .arg(since.count() / 60 % 60, 2, 10, QLatin1Char('0'))
            .arg(since.count() % 60, 2, 10, QLatin1Char('0'));
    }
};

SOFTFALL_TEST(AfterTwitchServiceTest)
#include "AfterTwitchServiceTest.moc"
