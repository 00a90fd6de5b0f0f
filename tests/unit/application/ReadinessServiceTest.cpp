#include "application/ReadinessService.h"

#include "program/TestCase.h"
#include "support/FakeCues.h"
#include "support/FakeNotifier.h"
#include "support/FakeReadiness.h"
#include "support/FakeTimeline.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <utility>

using namespace softfall;

namespace {

using Outcome = Trial::Outcome;

} // namespace

class ReadinessServiceTest : public QObject {
    Q_OBJECT

private:
    struct Coach {
        FakeTimeline timeline{at("2025-03-10T20:00:00-04:00"), zoneOf("America/New_York")};
        FakeProbe probe;
        FakeDiaryCare diary;
        FakeAutostart autostart;
        FakeNotifier notifier;
        FakeCues cues;
        RoutinePreferences wanted;
        std::unique_ptr<Wakeup> wakeup = timeline.newWakeup();
        ReadinessService readiness{
            {probe, diary, autostart, notifier, cues, [this] { return wanted; }, *wakeup, timeline,
             [this](const QString& folder, const CuePlayer::Checked& checked) {
                 checked({1, {folder + "/rest.flac: no sound"}});
             }},
            {{{}, "Test", "Text", {{"seen", "I see it"}}, NoticeUrgency::Normal}, {{"night", "Good night"}}}};

        [[nodiscard]] int outcome(CheckItem item) const {
            const auto trial = readiness.trialOf(item);
            return trial ? int(trial->outcome) : -1;
        }
        void probeDesktopWithNotifications() {
            probe.facts.hasSessionBus = true;
            probe.facts.notificationServer = Reach::Answers;
            readiness.refresh();
            probe.answer();
        }
    };
    std::unique_ptr<Coach> m_coach;

private slots:
    void init() { m_coach = std::make_unique<Coach>(); }

    void nothingIsCheckedUntilRequested() {
        QCOMPARE(m_coach->probe.looks, 0);
        QVERIFY(m_coach->readiness.results().empty());
        QVERIFY(!m_coach->timeline.nextDue());
    }

    void theResultsComeWhenTheDesktopHasAnswered() {
        QSignalSpy changed(&m_coach->readiness, &ReadinessService::changed);
        m_coach->readiness.refresh();
        QVERIFY(m_coach->readiness.isChecking());
        m_coach->readiness.refresh(); // one check at a time
        QCOMPARE(m_coach->probe.looks, 1);
        QCOMPARE(int(changed.size()), 0);
        m_coach->probe.answer();
        QVERIFY(!m_coach->readiness.isChecking());
        QCOMPARE(int(changed.size()), 1);
        QCOMPARE(m_coach->readiness.results().size(), allCheckItems.size());
    }

    void recordingsAreLookedAtWhereThereAreAny() {
        m_coach->probe.facts.hasAudioModule = true;
        m_coach->probe.facts.speechEngine = "flite";
        m_coach->probe.facts.soundServer = "PipeWire";
        const auto voice = [this] {
            m_coach->readiness.refresh();
            m_coach->probe.answer();
            return m_coach->readiness.results().at(std::size_t(CheckItem::Voice));
        };
        QVERIFY(voice().finding == CheckFinding::VoiceThere);
        m_coach->wanted.voice.recordings = "/home/me/own";
        QVERIFY(voice().finding == CheckFinding::RecordingsUnusable);
        QCOMPARE(voice().argument, "/home/me/own/rest.flac: no sound");
    }

    void autostartIsOnOnlyAfterConfirmation() {
        m_coach->readiness.setAutostart(true);
        QCOMPARE(m_coach->outcome(CheckItem::Autostart), int(Outcome::Asked));
        QCOMPARE(int(m_coach->readiness.autostart().kind), int(AutostartStatus::Kind::Off));
        m_coach->autostart.answer({});
        QCOMPARE(m_coach->outcome(CheckItem::Autostart), int(Outcome::SwitchedOn));
        QCOMPARE(int(m_coach->readiness.autostart().kind), int(AutostartStatus::Kind::On));
    }

    void refusedAutostartStaysOffWithReason() {
        m_coach->readiness.setAutostart(true);
        m_coach->autostart.answer(std::unexpected(unavailable("autostart", "you answered no")));
        QCOMPARE(m_coach->outcome(CheckItem::Autostart), int(Outcome::Failed));
        QCOMPARE(m_coach->readiness.trialOf(CheckItem::Autostart)->detail, "you answered no");
        QCOMPARE(int(m_coach->readiness.autostart().kind), int(AutostartStatus::Kind::Off));
    }

    void buttonTogglesAutostart() {
        m_coach->readiness.tryOut(CheckItem::Autostart);
        QCOMPARE(m_coach->autostart.asked, std::optional(true));
        m_coach->autostart.answer({});
        m_coach->readiness.tryOut(CheckItem::Autostart);
        QCOMPARE(m_coach->autostart.asked, std::optional(false));
    }

    void testNoticeAndItsButton() {
        m_coach->probeDesktopWithNotifications();
        m_coach->readiness.tryOut(CheckItem::Notifications);
        QCOMPARE(m_coach->outcome(CheckItem::Notifications), int(Outcome::NoticeSent));
        QCOMPARE(m_coach->notifier.shown().size(), std::size_t(1));
        const QString key = m_coach->notifier.shown().front().key;
        QVERIFY(!key.isEmpty());
        m_coach->notifier.choose(key, "seen");
        QCOMPARE(m_coach->outcome(CheckItem::Notifications), int(Outcome::NoticeAnswered));
    }

    void answerIsReportedForTestedItem() {
        m_coach->probeDesktopWithNotifications();
        m_coach->readiness.tryOut(CheckItem::Notifications);
        m_coach->readiness.tryOut(CheckItem::Actions);
        m_coach->notifier.choose(m_coach->notifier.shown().back().key, "seen");
        QCOMPARE(m_coach->outcome(CheckItem::Notifications), int(Outcome::NoticeSent));
        QCOMPARE(m_coach->outcome(CheckItem::Actions), int(Outcome::NoticeAnswered));
    }

    void withoutNotificationsItemIsOnlyRechecked() {
        m_coach->readiness.refresh();
        m_coach->probe.answer();
        for (const CheckItem item :
             {CheckItem::Notifications, CheckItem::Actions, CheckItem::Tray, CheckItem::DoNotDisturb}) {
            QVERIFY(!m_coach->readiness.canTry(item));
            const int looks = m_coach->probe.looks;
            m_coach->readiness.tryOut(item);
            m_coach->probe.answer();
            QCOMPARE(m_coach->probe.looks, looks + 1);
            QCOMPARE(m_coach->outcome(item), int(Outcome::Rechecked));
        }
        QVERIFY(m_coach->notifier.shown().empty());
    }

    void voiceAndToneReportStartOrFailure() {
        m_coach->cues.holdAnswers();
        m_coach->readiness.tryOut(CheckItem::Voice);
        QCOMPARE(m_coach->cues.spoken(), QStringList{"Good night"});
        QCOMPARE(m_coach->cues.calls().back().language, "en");
        QCOMPARE(m_coach->outcome(CheckItem::Voice), int(Outcome::Asked));
        m_coach->cues.answerHeld();
        QCOMPARE(m_coach->outcome(CheckItem::Voice), int(Outcome::Heard));

        m_coach->cues.failTones(unavailable("sound", "no device"));
        m_coach->readiness.tryOut(CheckItem::Sound);
        QCOMPARE(m_coach->cues.tones(), std::vector{Tone::Hold});
        QCOMPARE(m_coach->outcome(CheckItem::Sound), int(Outcome::Asked));
        m_coach->cues.answerHeld();
        QCOMPARE(m_coach->outcome(CheckItem::Sound), int(Outcome::Failed));
        QCOMPARE(m_coach->readiness.trialOf(CheckItem::Sound)->detail, "no device");
    }

    void wakeupDelayIsMeasured() {
        m_coach->readiness.tryOut(CheckItem::Wakeup);
        m_coach->readiness.tryOut(CheckItem::Wakeup); // one at a time
        m_coach->timeline.elapse(std::chrono::milliseconds(5'999));
        QCOMPARE(m_coach->outcome(CheckItem::Wakeup), int(Outcome::Asked));
        m_coach->timeline.elapse(std::chrono::milliseconds(1));
        QCOMPARE(m_coach->outcome(CheckItem::Wakeup), int(Outcome::Woken));
        QCOMPARE(int(m_coach->readiness.trialOf(CheckItem::Wakeup)->milliseconds.count()), 5'000);
        QVERIFY(!m_coach->timeline.nextDue());
        m_coach->readiness.tryOut(CheckItem::Wakeup); // and again
        m_coach->timeline.elapse(seconds(6));
        QCOMPARE(m_coach->outcome(CheckItem::Wakeup), int(Outcome::Woken));
    }

    void aClockThatIsSetMeanwhileDoesNotCountAsAWakeup() {
        m_coach->readiness.tryOut(CheckItem::Wakeup);
        m_coach->timeline.setWall(m_coach->timeline.now() - hours(1));
        QCOMPARE(m_coach->outcome(CheckItem::Wakeup), int(Outcome::Asked));
        m_coach->timeline.elapse(hours(1) + seconds(5));
        QCOMPARE(m_coach->outcome(CheckItem::Wakeup), int(Outcome::Asked));
        m_coach->timeline.elapse(seconds(1));
        QCOMPARE(m_coach->outcome(CheckItem::Wakeup), int(Outcome::Woken));
        QCOMPARE(int(m_coach->readiness.trialOf(CheckItem::Wakeup)->milliseconds.count()), 5'000);
    }

    void backupReportsPathOrFailure() {
        m_coach->readiness.tryOut(CheckItem::Backup);
        m_coach->probe.answer();
        QCOMPARE(m_coach->outcome(CheckItem::Backup), int(Outcome::BackedUp));
        QCOMPARE(m_coach->readiness.trialOf(CheckItem::Backup)->detail,
                 "/home/me/backups/diary-2025-03-10T2000.sqlite");
        m_coach->diary.backup = std::unexpected(unavailable("backups", "the disk is full"));
        m_coach->readiness.tryOut(CheckItem::Backup);
        QCOMPARE(m_coach->outcome(CheckItem::Backup), int(Outcome::Failed));
        QVERIFY(m_coach->readiness.trialOf(CheckItem::Backup)->detail.contains("the disk is full"));
    }

    void fileCheckReportsCurrentState() {
        m_coach->readiness.refresh();
        m_coach->probe.answer();
        m_coach->diary.facts.condition = DiaryFacts::Condition::Damaged;
        m_coach->readiness.tryOut(CheckItem::Database);
        m_coach->probe.answer();
        QCOMPARE(m_coach->outcome(CheckItem::Database), int(Outcome::FileRead));
        QCOMPARE(int(m_coach->readiness.results()[std::size_t(CheckItem::Database)].finding),
                 int(CheckFinding::DiaryDamaged));
    }

    void forgettingTrialsKeepsRunningOnes() {
        m_coach->readiness.tryOut(CheckItem::Backup);
        m_coach->readiness.tryOut(CheckItem::Wakeup);
        m_coach->readiness.forgetTrials();
        QCOMPARE(m_coach->outcome(CheckItem::Backup), -1);
        QCOMPARE(m_coach->outcome(CheckItem::Wakeup), int(Outcome::Asked));
        m_coach->timeline.elapse(seconds(6));
        QCOMPARE(m_coach->outcome(CheckItem::Wakeup), int(Outcome::Woken));
    }
};

SOFTFALL_TEST(ReadinessServiceTest)
#include "ReadinessServiceTest.moc"
