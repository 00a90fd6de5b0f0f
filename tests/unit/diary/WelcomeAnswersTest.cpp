#include "core/coach/WelcomeAnswers.h"

#include "program/TestCase.h"

#include <QStringList>
#include <QTest>

using namespace softfall;

/// What the welcome's answers make of the plan, and what the plan says of them.
class WelcomeAnswersTest : public QObject {
    Q_OBJECT

    /// By their ids, with blanks between.
    static WelcomeAnswers parsed(const QString& ids) {
        WelcomeAnswers answers;
        for (const QString& id : ids.split(' ', Qt::SkipEmptyParts)) {
            answers.insert(fromId<WelcomeAnswer>(id, "answer").value());
        }
        return answers;
    }
    static QString textOf(const WelcomeAnswers& answers) {
        QStringList ids;
        for (const WelcomeAnswer each : answers) {
            ids << toString(each);
        }
        return ids.join(' ');
    }
    static QString silencedIn(const PlanSettings& plan) {
        QStringList ids;
        for (const ReminderKind each : plan.reminders.silenced) {
            ids << toString(each);
        }
        return ids.join(' ');
    }
    static int stretchingIn(const PlanSettings& plan) {
        const auto step = std::ranges::find(plan.preferences.steps, StepId::Stretching, &StepMinutes::step);
        return step == plan.preferences.steps.end() ? -1 : int(step->length.count());
    }

private slots:
    void aTapGivesOrTakesAnAnswer_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("tap");
        QTest::addColumn<QString>("after");
        QTest::newRow("first") << ""
                               << "coffee"
                               << "coffee";
        QTest::newRow("another instead") << "coffee nicotine"
                                         << "tea"
                                         << "tea nicotine";
        QTest::newRow("the same again") << "coffee nicotine"
                                        << "coffee"
                                        << "nicotine";
        QTest::newRow("two screens") << "phone"
                                     << "computer"
                                     << "phone computer";
        QTest::newRow("one screen less") << "phone computer"
                                         << "phone"
                                         << "computer";
        QTest::newRow("no screens") << "phone computer fall"
                                    << "no-screens"
                                    << "no-screens fall";
        QTest::newRow("screens after all") << "no-screens"
                                           << "television"
                                           << "television";
        QTest::newRow("no screens, undone") << "no-screens"
                                            << "no-screens"
                                            << "";
        QTest::newRow("several reasons") << "fall"
                                         << "injury"
                                         << "injury fall";
        QTest::newRow("a reason less") << "injury fall"
                                       << "fall"
                                       << "injury";
    }
    void aTapGivesOrTakesAnAnswer() {
        QFETCH(QString, before);
        QFETCH(QString, tap);
        QFETCH(QString, after);
        QCOMPARE(textOf(tapped(parsed(before), *parsed(tap).begin())), after);
    }

    void onlyWhatAppliesIsRemindedOf_data() {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("silenced");
        QTest::addColumn<QString>("firstServing");
        const QString all = "caffeine-cutoff nicotine-cutoff exercise-cutoff screen-cutoff";
        QTest::newRow("nothing answered") << "" << all << "coffee";
        QTest::newRow("nothing applies") << "no-caffeine no-nicotine exercise-rarely no-screens" << all << "coffee";
        QTest::newRow("by day") << "exercise-by-day" << all << "coffee";
        QTest::newRow("coffee") << "coffee"
                                << "nicotine-cutoff exercise-cutoff screen-cutoff"
                                << "coffee";
        QTest::newRow("tea") << "tea"
                             << "nicotine-cutoff exercise-cutoff screen-cutoff"
                             << "black-tea";
        QTest::newRow("cola") << "cola"
                              << "nicotine-cutoff exercise-cutoff screen-cutoff"
                              << "cola";
        QTest::newRow("energy drink") << "energy-drink"
                                      << "nicotine-cutoff exercise-cutoff screen-cutoff"
                                      << "energy-drink";
        QTest::newRow("nicotine") << "nicotine"
                                  << "caffeine-cutoff exercise-cutoff screen-cutoff"
                                  << "coffee";
        QTest::newRow("late exercise") << "exercise-in-the-evening"
                                       << "caffeine-cutoff nicotine-cutoff screen-cutoff"
                                       << "coffee";
        QTest::newRow("TV") << "television"
                            << "caffeine-cutoff nicotine-cutoff exercise-cutoff"
                            << "coffee";
        QTest::newRow("all") << "cola nicotine exercise-in-the-evening phone computer"
                             << ""
                             << "cola";
    }
    void onlyWhatAppliesIsRemindedOf() {
        QFETCH(QString, answers);
        PlanSettings before;
        before.reminders.silenced = {ReminderKind::NicotineCutoff}; // whatever was before
        const PlanSettings plan = withDayAnswers(before, parsed(answers));
        QTEST(silencedIn(plan), "silenced");
        QTEST(toString(*plan.diary.caffeine.front().serving), "firstServing");
        QCOMPARE(plan.diary.caffeine.size(), defaultCaffeinePresets().size());
        QVERIFY(checked(plan));
    }

    void aServingThatWasRemovedComesBack() {
        PlanSettings plan;
        plan.diary.caffeine = {{std::nullopt, "My mug", 120}};
        plan = withDayAnswers(plan, {WelcomeAnswer::Tea});
        QCOMPARE(plan.diary.caffeine.size(), 2u);
        QVERIFY(plan.diary.caffeine.front().serving == CaffeineServing::BlackTea);
        QCOMPARE(plan.diary.caffeine.front().milligrams, 48);
    }

    void thePlanSaysWhatApplies_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("silenced");
        QTest::addColumn<QString>("answers");
        const QString all = "caffeine-cutoff nicotine-cutoff exercise-cutoff screen-cutoff";
        QTest::newRow("all, never asked") << ""
                                          << ""
                                          << "coffee nicotine exercise-in-the-evening computer";
        QTest::newRow("none, never asked") << "" << all << "";
        QTest::newRow("as answered") << "no-caffeine no-nicotine exercise-by-day no-screens" << all
                                     << "no-caffeine no-nicotine exercise-by-day no-screens";
        QTest::newRow("which screens") << "phone television"
                                       << "caffeine-cutoff nicotine-cutoff exercise-cutoff"
                                       << "phone television";
        QTest::newRow("switched on since") << "no-caffeine no-nicotine exercise-rarely no-screens"
                                           << ""
                                           << "coffee nicotine exercise-in-the-evening computer";
        QTest::newRow("switched off since") << "coffee nicotine exercise-in-the-evening phone" << all << "";
        QTest::newRow("reasons stay") << "fall" << all << "fall";
    }
    void thePlanSaysWhatApplies() {
        QFETCH(QString, before);
        QFETCH(QString, silenced);
        PlanSettings plan;
        for (const QString& id : silenced.split(' ', Qt::SkipEmptyParts)) {
            plan.reminders.silenced.insert(fromId<ReminderKind>(id, "kind").value());
        }
        QTEST(textOf(dayAnswersOf(plan, parsed(before))), "answers");
    }

    void theReasonsDecideAboutStretching_data() {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<int>("advice");
        QTest::newRow("none") << "coffee no-screens" << int(StretchAdvice::All);
        QTest::newRow("a fall") << "fall" << int(StretchAdvice::SeatedOrLying);
        for (const char* reason : {"new-joint", "injury", "blood-pressure", "pelvic-pain", "fragile-joints"}) {
            QTest::newRow(reason) << QString(reason) + " fall" << int(StretchAdvice::AskFirst);
        }
        QTest::newRow("a swollen leg") << "swollen-leg injury fall" << int(StretchAdvice::SeeDoctor);
    }
    void theReasonsDecideAboutStretching() {
        QFETCH(QString, answers);
        QTEST(int(stretchAdvice(parsed(answers))), "advice");
    }

    void theAdviceGoesIntoThePlan_data() {
        QTest::addColumn<int>("advice");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("seated");
        QTest::newRow("all") << int(StretchAdvice::All) << 10 << false;
        QTest::newRow("seated") << int(StretchAdvice::SeatedOrLying) << 10 << true;
        QTest::newRow("ask first") << int(StretchAdvice::AskFirst) << 0 << false;
        QTest::newRow("doctor") << int(StretchAdvice::SeeDoctor) << 0 << false;
    }
    void theAdviceGoesIntoThePlan() {
        QFETCH(int, advice);
        QFETCH(int, minutes);
        QFETCH(bool, seated);
        PlanSettings plan;
        plan.routine.activity = WindDownActivity::Stretching;
        plan = withStretchAdvice(plan, StretchAdvice(advice));
        QVERIFY(plan.routine.knowsStretchSafety);
        QCOMPARE(stretchingIn(plan), minutes);
        QCOMPARE(plan.routine.version == StretchVersion::SeatedOrLying, seated);
        QCOMPARE(plan.routine.activity.has_value(), minutes > 0);
        QVERIFY(checked(plan));
        // And back.
        plan = withStretchAdvice(plan, StretchAdvice::All);
        QCOMPARE(stretchingIn(plan), 10);
        QVERIFY(plan.routine.version == StretchVersion::Standing);
    }
};

SOFTFALL_TEST(WelcomeAnswersTest)
#include "WelcomeAnswersTest.moc"
