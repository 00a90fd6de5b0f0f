#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"
#include "viewmodels/settings/ListeningViewModel.h"
#include "viewmodels/settings/SettingsViewModel.h"
#include "viewmodels/tonight/TonightViewModel.h"

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

private slots:
    void init() {
        m_coach = std::make_unique<TestCoach>("2025-03-10T14:05:00-04:00"); // a Monday
        m_settings =
            std::make_unique<SettingsViewModel>(m_coach->edits(), m_coach->evening(), m_coach->timeline,
                                                ReminderSettingsViewModel::CalendarExport(), "/somewhere", german);
        m_tonight = std::make_unique<TonightViewModel>(m_coach->edits(), m_coach->evening(), m_coach->entries(),
                                                       m_coach->routine(), m_coach->reminders(), m_coach->checkIns(),
                                                       m_coach->timeline, german);
        m_settings->setShown(true);
        m_tonight->setShown(true);
    }
    void cleanup() {
        m_tonight.reset();
        m_settings.reset();
    }

    void undoOfABedtimeLeavesTheVoice() {
        ListeningViewModel listening(m_coach->routine(), m_coach->evening(), m_coach->cues(), m_coach->byEar());
        m_settings->week()->setTime(1, WeekScheduleViewModel::Bedtime, 22 * 60);
        listening.setSound(ListeningViewModel::TonesOnly);
        QVERIFY(m_settings->canUndo()); // no notice came since
        m_settings->undo();
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
        m_settings->undo();
        QVERIFY(!plan().reminders.discreet);
        QCOMPARE(plan().pauses.size(), 1u);
        QCOMPARE(plan().preferences.nicotineBefore, minutes(300));
    }

    void settingKeepsUnseenForeignChange() {
        OtherProgram other(*m_coach);
        QVERIFY(other.evening.set([](PlanSettings& settings) { settings.preferences.nicotineBefore = minutes(300); }));
        m_settings->setCaffeineHours(10);
        QCOMPARE(plan().preferences.nicotineBefore, minutes(300));
        QCOMPARE(plan().preferences.caffeineBefore, minutes(600));
    }

    void undoOfABedtimeForTonightRemovesIt() {
        m_tonight->setLaterBedtime(1 * 60);
        m_tonight->moveBedtime();
        QVERIFY(m_tonight->bedtimeIsMoved());
        m_tonight->undo();
        QVERIFY(plan().schedule.tonightOnly().empty());
        m_settings->week()->setTime(1, WeekScheduleViewModel::Bedtime, 22 * 60);
        QCOMPARE(m_tonight->bedtime(), 22 * 60); // the weekday moves tonight again
    }

    void aBedtimeForTonightIsRemovedLater() {
        m_tonight->setLaterBedtime(1 * 60);
        m_tonight->moveBedtime();
        m_settings->week()->setTime(1, WeekScheduleViewModel::Bedtime, 22 * 60);
        QCOMPARE(m_tonight->bedtime(), 1 * 60);
        m_tonight->resetBedtime();
        QVERIFY(!m_tonight->bedtimeIsMoved());
        QCOMPARE(m_tonight->bedtime(), 22 * 60);
        m_tonight->undo();
        QCOMPARE(m_tonight->bedtime(), 1 * 60);
    }

    void noticeUndoIsNotReversedByUndo() {
        QVERIFY(m_coach->entries().logTwitch({}));
        m_tonight->log(1); // Coffee
        QCOMPARE(habitCount(), 1u);
        m_tonight->undo();
        QCOMPARE(habitCount(), 0u);
        const auto undone = m_coach->edits().undo().value(); // Ctrl+Z
        QCOMPARE(undone->label, "log-twitch");
        QCOMPARE(habitCount(), 0u);
    }

    void noticeReportsStepUndoneElsewhere() {
        m_tonight->log(1);
        QVERIFY(m_coach->edits().undo().value());
        m_tonight->undo();
        QVERIFY(m_tonight->noticeIsError());
        QCOMPARE(habitCount(), 0u);
    }
};

SOFTFALL_TEST(UndoNoticesTest)
#include "UndoNoticesTest.moc"
