#include "program/TestCase.h"
#include "support/FakeDiaryFiles.h"
#include "support/Messages.h"
#include "support/TestCoach.h"
#include "support/Times.h"
#include "viewmodels/settings/ListeningViewModel.h"
#include "viewmodels/settings/SettingsViewModel.h"
#include "viewmodels/tonight/TonightViewModel.h"
#include "viewmodels/wording/TimeWords.h"

#include <QTest>

using namespace softfall;

namespace {

const QLocale german(QLocale::German, QLocale::Germany); // 24 hours

/// Another program over the same diary.
struct OtherProgram {
    explicit OtherProgram(TestCoach& coach)
        : edits(coach.diary, coach.diary)
        , evening(coach.diary, edits, coach.timeline) {}
    EditService edits;
    EveningService evening;
};

} // namespace

/// The Undo of a notice undoes its own step, whatever was done since, here or by another program.
class UndoNoticesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestCoach> m_coach;
    std::unique_ptr<SettingsViewModel> m_settings;
    std::unique_ptr<TonightViewModel> m_tonight;

    const PlanSettings& plan() { return m_coach->evening().settings(); }
    [[nodiscard]] std::size_t habitCount() {
        return m_coach->entries().habits({nightOf("2025-03-01"), nightOf("2025-03-31")}).value().size();
    }

    ChangeTonightViewModel& change() { return *m_tonight->change(); }
    void moveBedtime(int minutesOfDay) {
        change().begin();
        change().setBedtime(minutesOfDay);
        change().use();
    }
    [[nodiscard]] QString bedtime() {
        const EveningPlan plan = m_coach->evening().tonight();
        return clockText(plan.bedtime, plan.zone, german);
    }

private slots:
    void init() {
        m_coach = std::make_unique<TestCoach>("2025-03-10T14:05:00-04:00"); // a Monday
        m_settings = std::make_unique<SettingsViewModel>(
            m_coach->evening(), m_coach->timeline, ReminderSettingsViewModel::CalendarExport(), "/somewhere", german);
        m_tonight = std::make_unique<TonightViewModel>(m_coach->evening(), m_coach->entries(), m_coach->routine(),
                                                       m_coach->reminders(), m_coach->checkIns(), m_coach->cues(),
                                                       m_coach->timeline, german);
        m_settings->setShown(true);
        m_tonight->setShown(true);
    }
    void cleanup() {
        m_tonight.reset();
        m_settings.reset();
    }

    void undoOfABedtimeLeavesTheVoice() {
        FakeFileChooser files;
        PageOfMessages page;
        ListeningViewModel listening(m_coach->routine(), m_coach->evening(), m_coach->cues(), m_coach->byEar(), files,
                                     page);
        m_settings->week()->setTime(1, WeekScheduleViewModel::Bedtime, 22 * 60);
        listening.setSound(ListeningViewModel::TonesOnly);
        QVERIFY(m_settings->message().canUndo()); // no notice came since
        pressUndo(*m_settings, m_coach->edits());
        QVERIFY(plan().schedule == Schedule());
        QVERIFY(plan().routine.sound == CueSound::TonesOnly);
        QVERIFY(listening.sound() == ListeningViewModel::TonesOnly);
    }

    void undoOfDiscreetWordsKeepsForeignChange() {
        m_settings->reminders()->setDiscreet(true);
        OtherProgram other(*m_coach);
        QVERIFY(other.evening.pause(3, PauseReason::Holiday));
        QVERIFY(other.evening.set([](PlanSettings& settings) { settings.preferences.nicotineBefore = minutes(300); }));
        m_coach->edits().refresh();
        pressUndo(*m_settings, m_coach->edits());
        QVERIFY(!plan().reminders.discreet);
        QCOMPARE(plan().pauses.size(), 1u);
        QCOMPARE(plan().preferences.nicotineBefore, minutes(300));
    }

    void settingKeepsUnseenForeignChange() {
        OtherProgram other(*m_coach);
        QVERIFY(other.evening.set([](PlanSettings& settings) { settings.preferences.nicotineBefore = minutes(300); }));
        m_settings->setBefore(2, 600);
        QCOMPARE(plan().preferences.nicotineBefore, minutes(300));
        QCOMPARE(plan().preferences.caffeineBefore, minutes(600));
    }

    void undoOfABedtimeForTonightRemovesIt() {
        moveBedtime(1 * 60);
        QVERIFY(change().isChanged());
        pressUndo(*m_tonight, m_coach->edits());
        QVERIFY(plan().schedule.tonightOnly().empty());
        m_settings->week()->setTime(1, WeekScheduleViewModel::Bedtime, 22 * 60);
        QCOMPARE(bedtime(), "22:00"); // the weekday moves tonight again
    }

    void aBedtimeForTonightIsRemovedLater() {
        moveBedtime(1 * 60);
        m_settings->week()->setTime(1, WeekScheduleViewModel::Bedtime, 22 * 60);
        QCOMPARE(bedtime(), "01:00");
        change().begin();
        change().reset();
        QVERIFY(!change().isChanged());
        QCOMPARE(bedtime(), "22:00");
        pressUndo(*m_tonight, m_coach->edits());
        QCOMPARE(bedtime(), "01:00");
    }

    void noticeUndoIsNotReversedByUndo() {
        QVERIFY(m_coach->entries().logTwitch({}));
        m_tonight->log()->log(0); // Coffee
        m_tonight->log()->close();
        QCOMPARE(habitCount(), 1u);
        pressUndo(*m_tonight, m_coach->edits());
        QCOMPARE(habitCount(), 0u);
        const auto undone = m_coach->edits().undo().value(); // Ctrl+Z
        QCOMPARE(undone->label, "log-twitch");
        QCOMPARE(habitCount(), 0u);
    }

    void noticeReportsStepUndoneElsewhere() {
        m_tonight->log()->log(0);
        m_tonight->log()->close();
        QVERIFY(m_coach->edits().undo().value());
        QVERIFY(!pressUndo(*m_tonight, m_coach->edits()));
        QCOMPARE(habitCount(), 0u);
    }
};

SOFTFALL_TEST(UndoNoticesTest)
#include "UndoNoticesTest.moc"
