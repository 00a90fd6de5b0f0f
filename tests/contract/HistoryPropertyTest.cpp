#include "contract/ContractEntries.h"
#include "core/coach/DiaryImport.h"
#include "core/coach/DiaryRestore.h"
#include "program/TestCase.h"
#include "storage/DiaryFile.h"
#include "storage/DiaryReading.h"
#include "storage/DiaryStores.h"
#include "storage/SqliteBackups.h"
#include "support/FakeTimeline.h"
#include "support/MemoryDiary.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <memory>
#include <random>

using namespace softfall;
using std::chrono::days;

namespace {

/// A diary on disk and the plain model of it, with the same operations applied to both.
class TwoDiaries {
public:
    explicit TwoDiaries(unsigned seed)
        : m_chance(seed) {
        reopen();
    }

    /// Applies a random operation to both; returns what it was, and "" if both returned the same and are equal now.
    [[nodiscard]] QString step() {
        const QString what = doSomething();
        return m_answersAreSame && isEqual() ? QString() : what;
    }

    void reopen() {
        m_stores.reset();
        OpenedDiary opened = DiaryFile(path()).open();
        // Another test covers when it reaches the disk.
        opened.database->connection().exec("PRAGMA synchronous=OFF");
        m_stores = std::make_unique<DiaryStores>(std::move(opened.database), path());
    }

    [[nodiscard]] MemoryDiary& model() { return m_model; }
    [[nodiscard]] DiaryStores& stores() { return *m_stores; }

    [[nodiscard]] bool isEqual() const {
        const CoachContents stored = readContents(m_stores->diary, m_stores->plan, m_stores->routine).value();
        const CoachContents wanted = readContents(m_model, m_model, m_model).value();
        return stored.entries == wanted.entries && stored.plan == wanted.plan &&
               m_stores->diary.outlook().value() == m_model.outlook().value();
    }

private:
    using Operation = EditOperation;

    [[nodiscard]] QString path() const { return m_folder.filePath("diary.sqlite"); }
    int below(int limit) { return int(m_chance() % unsigned(limit)); }
    NightDate someNight() { return nightOf("2025-03-01") + days(below(12)); }
    QString someText() { return QString("it's, \"%1\"=\n").arg(below(4)).repeated(1 + below(3)); }

    Night night() {
        Night night = below(3) == 0 ? fullNight() : plainNight("2025-03-08", below(6));
        const NightDate date = someNight();
        for (auto* time : {&night.inBed, &night.lightsOut, &night.wake, &night.outOfBed}) {
            if (*time) {
                (*time)->instant += date - night.night; // times lie in their night
            }
        }
        night.night = date;
        night.seq = 1 + int(below(6) == 0);
        night.note = someText();
        return night;
    }
    Twitch twitch() {
        Twitch twitch = below(2) == 0 ? fullTwitch() : plainTwitch("2025-03-08T23:00:00-05:00", "2025-03-08");
        twitch.at.instant += minutes(below(20));
        twitch.night = someNight();
        twitch.note = someText();
        return twitch;
    }
    Habit habit() {
        Habit habit = below(2) == 0 ? habitOf(HabitKind::Caffeine, 10 * below(9)) : habitOf(HabitKind::Alcohol, 0.1);
        habit.night = someNight();
        return habit;
    }
    Change change() { return changeOf(toIsoString(someNight()), someText()); }
    Experiment experiment() {
        Experiment experiment = below(3) == 0 ? fullExperiment() : plainExperiment("2025-03-01");
        if (below(2) == 0) {
            experiment.stopped = experiment.first + days(below(9));
        }
        for (int i = below(4); i > 0; --i) {
            experiment.done[experiment.first + days(below(9))] = below(2) == 0;
        }
        if (below(3) == 0) {
            experiment.pauses = {{{someNight(), nightOf("2025-03-12")}, PauseReason::Other}};
        }
        return experiment;
    }
    Operation health() {
        const EntryId number = 1 + below(20);
        switch (below(7)) {
        case 0:
            return PutHealthAnswer{
                {HealthQuestion::Fever, below(2) == 0 ? HealthReply::No : HealthReply::Yes, someNight()}};
        case 1:
            return RemoveHealthAnswer{HealthQuestion::Fever};
        case 2:
            return AddMedicine{medicineOf(toIsoString(someNight()), someText())};
        case 3:
            return PutMedicine{withEntryId(medicineOf(toIsoString(someNight()), someText()), number)};
        case 4:
            return RemoveMedicine{number};
        case 5:
            return AddFinding{below(2) == 0 ? fullFinding() : plainFinding(toIsoString(someNight()))};
        default:
            return below(2) == 0 ? Operation(PutFinding{withEntryId(fullFinding(), number)})
                                 : Operation(RemoveFinding{number});
        }
    }
    /// An id that exists, is gone, or does not exist yet.
    EntryId id() { return 1 + below(60); }

    Operation operation() {
        switch (below(16)) {
        case 14:
        case 15:
            return health();
        case 0:
        case 1:
            return PutNight{night()};
        case 2:
            return RemoveNight{someNight(), 1 + int(below(6) == 0)};
        case 3:
        case 4:
            return AddTwitch{twitch()};
        case 5:
            return PutTwitch{withEntryId(twitch(), id())};
        case 6:
            return RemoveTwitch{id()};
        case 7:
            return AddHabit{habit()};
        case 8:
            return below(2) == 0 ? Operation(PutHabit{withEntryId(habit(), id())}) : Operation(RemoveHabit{id()});
        case 9:
            return AddChange{change()};
        case 10:
            return below(2) == 0 ? Operation(PutChange{withEntryId(change(), id())}) : Operation(RemoveChange{id()});
        case 11:
            return AddExperiment{experiment()};
        case 12:
            return below(3) > 0 ? Operation(PutExperiment{withEntryId(experiment(), 1 + below(30))})
                                : Operation(RemoveExperiment{1 + below(30)});
        default:
            return below(2) == 0 ? Operation(PutPlan{plan()}) : Operation(setting());
        }
    }
    /// One setting of the plan, as changed by a page.
    ChangePlan setting() {
        const int which = below(8);
        const int value = below(20);
        return {[which, value](PlanSettings& plan) -> Result<void> {
            switch (which) {
            case 0:
                plan.schedule.set(std::chrono::Monday,
                                  {TimeOfDay(21, value), plan.schedule.on(std::chrono::Monday).wake});
                break;
            case 1:
                plan.routine.volume = value;
                break;
            case 2:
                plan.preferences.nicotineBefore = hours(value);
                break;
            case 3:
                plan.preferences.steps.front().length = minutes(value + 1);
                break;
            case 4:
                plan.preferences.windDownBefore = minutes(60 + value);
                break;
            case 5:
                plan.diary.caffeine.resize(std::size_t(1 + value / 2), {std::nullopt, "mug", 10 * value});
                break;
            case 6:
                plan.pauses = {{{nightOf("2025-03-08"), nightOf("2025-03-09") + days(value)}, PauseReason::Other}};
                break;
            default:
                plan.reminders.silenced = {ReminderKind(value % 8), ReminderKind::Bedtime};
                break;
            }
            return {};
        }};
    }
    PlanSettings plan() {
        PlanSettings plan = below(2) == 0 ? changedPlan() : PlanSettings();
        plan.schedule.set(std::chrono::Friday, {TimeOfDay(21, below(60)), TimeOfDay(6, below(60))});
        if (below(2) == 0) {
            const auto wake = below(2) == 0 ? std::optional(TimeOfDay(8, below(60))) : std::nullopt;
            plan.schedule.setTonightOnly(someNight(), NightTimes{TimeOfDay(22, below(60)), wake});
        }
        return plan;
    }
    DiaryBundle bundle() {
        DiaryBundle bundle;
        for (int i = below(5); i > 0; --i) {
            bundle.nights.push_back(night());
            bundle.twitches.push_back(twitch());
            bundle.habits.push_back(habit());
            bundle.changes.push_back(change());
            bundle.experiments.push_back(experiment());
        }
        return bundle;
    }

    /// Applies the same edit to both, which must return the same.
    QString apply(const QString& what, const DiaryEdit& edit) { return apply(what, edit, edit); }
    QString apply(const QString& what, const DiaryEdit& toStore, const DiaryEdit& toModel) {
        const auto stored = m_stores->diary.apply(toStore);
        const auto wanted = m_model.apply(toModel);
        m_answersAreSame = stored.has_value() == wanted.has_value() &&
                           (!stored || (stored->ids == wanted->ids && stored->scope == wanted->scope &&
                                        (stored->id == 0) == (wanted->id == 0)));
        if (m_answersAreSame && stored && stored->id != 0) {
            m_numbers.emplace_back(stored->id, wanted->id);
        }
        return what;
    }

    /// Undo or redo in both, which must return the same.
    template <typename Answer>
    QString reverse(const QString& what, const Result<Answer>& stored, const Result<Answer>& wanted) {
        m_answersAreSame = stored.has_value() == wanted.has_value();
        if (!stored || !wanted) {
            m_answersAreSame = m_answersAreSame && stored.error().kind == wanted.error().kind;
        } else if constexpr (std::is_same_v<Answer, ReversedEdit>) {
            m_answersAreSame = stored->label == wanted->label && stored->scope == wanted->scope;
        } else if (stored->has_value() && wanted->has_value()) {
            m_numbers.emplace_back((*stored)->id, (*wanted)->id); // useful if it was redone
            return reverse<ReversedEdit>(what, **stored, **wanted);
        } else {
            m_answersAreSame = stored->has_value() == wanted->has_value();
        }
        return what;
    }

    /// A recent one more often than an old one, which is mostly built on, undone or forgotten.
    std::pair<EditId, EditId> someNumber() {
        const int among = below(4) == 0 ? int(m_numbers.size()) : std::min(int(m_numbers.size()), 8);
        return among == 0 ? std::pair<EditId, EditId>() : m_numbers[m_numbers.size() - 1 - std::size_t(below(among))];
    }

    QString doSomething() {
        const int chance = below(115);
        if (chance < 55) {
            DiaryEdit edit{QString("edit %1").arg(below(1000)), {}};
            for (int i = 1 + (below(4) == 0 ? below(4) : 0); i > 0; --i) {
                edit.operations.push_back(operation());
            }
            return apply("edit", edit);
        }
        if (chance < 58) {
            return apply("plan", {"plan", {PutPlan{plan()}}});
        }
        if (chance < 76) {
            return reverse("undo", m_stores->diary.undo(), m_model.undo());
        }
        if (chance < 88) {
            return reverse("redo", m_stores->diary.redo(), m_model.redo());
        }
        if (chance >= 100) {
            const auto [stored, wanted] = someNumber();
            return reverse("undo by number", m_stores->diary.undo(stored), m_model.undo(wanted));
        }
        if (chance < 93) {
            const DiaryBundle incoming = bundle();
            return apply("import", planImport(readEntries(m_stores->diary).value(), incoming).edit,
                         planImport(readEntries(m_model).value(), incoming).edit);
        }
        if (chance < 94) {
            m_backup = m_backups.make(BackupReason::ByHand).value().path;
            m_snapshot = readContents(m_model, m_model, m_model).value();
            return "backup";
        }
        if (chance < 97 && !m_backup.isEmpty()) {
            const auto stored = contentsOf(m_stores->database()).value();
            const auto wanted = readContents(m_model, m_model, m_model).value();
            return apply("restore", planRestore(stored, m_backups.read(m_backup, {}).value()).edit,
                         planRestore(wanted, m_snapshot).edit);
        }
        reopen();
        return "reopen";
    }

    std::mt19937 m_chance;
    bool m_answersAreSame = true;
    std::vector<std::pair<EditId, EditId>> m_numbers; // of the steps on disk and in the model
    QTemporaryDir m_folder;
    FakeTimeline m_timeline{at("2025-03-08T22:04:00-05:00"), zoneOf("America/New_York")};
    SqliteBackups m_backups{m_folder.filePath("diary.sqlite"), m_timeline};
    std::unique_ptr<DiaryStores> m_stores;
    MemoryDiary m_model;
    QString m_backup;
    CoachContents m_snapshot;
};

} // namespace

/// After any operations in any order, the diary on disk equals a plain model.
class HistoryPropertyTest : public QObject {
    Q_OBJECT

private:
    /// Other sequences: SOFTFALL_SEED=$RANDOM.
    const unsigned m_seed = qEnvironmentVariable("SOFTFALL_SEED", "20261125").toUInt();
    const bool m_isFullExtent = qEnvironmentVariable("SOFTFALL_TEST_EXTENT") == "whole";

private slots:
    void anySequenceMatchesThePlainModel() {
        const int sequences = m_isFullExtent ? 200 : 7;
        for (int sequence = 0; sequence < sequences; ++sequence) {
            const unsigned seed = m_seed + unsigned(sequence);
            TwoDiaries diaries(seed);
            for (int step = 0; step < 300; ++step) {
                const QString unequal = diaries.step();
                QVERIFY2(unequal.isEmpty(),
                         qPrintable(QString("SOFTFALL_SEED=%1, step %2: %3").arg(seed).arg(step).arg(unequal)));
            }
        }
    }

    void manyStepsAreUndoneAndRedoneAcrossRestarts() {
        TwoDiaries diaries(m_seed);
        for (int step = 0; step < 150; ++step) {
            const DiaryEdit edit{QString::number(step),
                                 {step % 3 == 0   ? EditOperation(PutNight{plainNight("2025-03-08", step % 50)})
                                  : step % 3 == 1 ? EditOperation(AddTwitch{fullTwitch()})
                                                  : EditOperation(AddHabit{habitOf(HabitKind::Caffeine, step)})}};
            QVERIFY(diaries.stores().diary.apply(edit));
            QVERIFY(diaries.model().apply(edit));
        }
        diaries.reopen();
        for (int step = 149; step >= 20; --step) {
            QCOMPARE(diaries.stores().diary.undo().value().value().label, QString::number(step));
            QVERIFY(diaries.model().undo().value());
            QVERIFY(diaries.isEqual());
        }
        diaries.reopen();
        for (int step = 20; step < 150; ++step) {
            QCOMPARE(diaries.stores().diary.redo().value().value().label, QString::number(step));
            QVERIFY(diaries.model().redo().value());
            QVERIFY(diaries.isEqual());
        }
    }
};

SOFTFALL_TEST(HistoryPropertyTest)
#include "HistoryPropertyTest.moc"
