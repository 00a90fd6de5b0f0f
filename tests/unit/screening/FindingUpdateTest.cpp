#include "program/TestCase.h"
#include "unit/insight/MarksDiary.h"
#include "unit/screening/ScreenedDiary.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace softfall;
using std::chrono::days;

namespace {

using Q = HealthQuestion;

const Instant now = at("2025-03-31T12:00:00Z");

ScreeningInput marksInput() {
    InsightInput diary = marksDiaryUpTo(nightOf("2025-03-30"));
    ScreeningInput input;
    input.records = std::move(diary.records);
    input.changes = std::move(diary.changes);
    return input;
}

bool firesOn(const Screening& screening, RuleId rule, const char* night) {
    const auto fired = screening.firedOn(nightOf(night));
    return std::ranges::find(fired, rule, &FiredRule::rule) != fired.end();
}

/// "R1 R 2025-02-12" for each.
QStringList textOf(const std::vector<Finding>& findings) {
    QStringList all;
    for (const Finding& each : findings) {
        QString text = toString(each.rule) + u' ' + toString(each.level) + u' ' + toIsoString(each.since);
        if (each.discussed) {
            text += " discussed";
        }
        if (each.ended) {
            text += " ended " + toIsoString(*each.ended);
        }
        all << text;
    }
    return all;
}

/// A diary that goes on from day to day: what was found is stored and found again.
class Kept {
public:
    ScreenedDiary diary;
    std::vector<Finding> findings;

    std::vector<Finding> update(int daysAgo, std::optional<int> fromAgo = {}) {
        const NightDate tonight = ScreenedDiary::tonight - days(daysAgo);
        const Screening screening(shippedRules(), diary.complete());
        findings = updatedFindings(screening, findings, ScreenedDiary::tonight - days(fromAgo.value_or(daysAgo)),
                                   tonight, now);
        EntryId id = 100;
        for (Finding& each : findings) {
            each.id = each.id == 0 ? ++id * 7 + EntryId(findings.size()) : each.id;
        }
        return shownFindings(findings, screening, tonight);
    }
    void discuss(RuleId rule, int daysAgo) {
        const Screening screening(shippedRules(), diary.complete());
        for (Finding& each : findings) {
            if (each.rule == rule && each.isOpen()) {
                each = discussed(each, screening, ScreenedDiary::tonight - days(daysAgo)).value();
            }
        }
    }
};

} // namespace

/// What is kept of the rules that fired: since when, until when, and after a discussion.
class FindingUpdateTest : public QObject {
    Q_OBJECT

private slots:
    void marksFindingsBeginOnTheirDates() {
        const Screening screening(shippedRules(), marksInput());
        QVERIFY(!firesOn(screening, RuleId::R1, "2025-02-11"));
        QVERIFY(firesOn(screening, RuleId::R1, "2025-02-12"));
        QVERIFY(firesOn(screening, RuleId::R1, "2025-03-08"));
        QVERIFY(!firesOn(screening, RuleId::R1, "2025-03-09"));
        QVERIFY(!firesOn(screening, RuleId::R3, "2025-02-12"));
        QVERIFY(firesOn(screening, RuleId::R3, "2025-02-13"));
        QVERIFY(firesOn(screening, RuleId::R3, "2025-02-25"));
        QVERIFY(!firesOn(screening, RuleId::R3, "2025-02-26"));
    }

    void marksFindingsStayUntilHeHasDiscussedThem() {
        const Screening screening(shippedRules(), marksInput());
        const NightDate tonight = nightOf("2025-03-31");
        const auto findings = updatedFindings(screening, {}, nightOf("2025-02-10"), tonight, now);
        QCOMPARE(textOf(shownFindings(findings, screening, tonight)),
                 (QStringList{"R1 R 2025-02-12", "R3 R 2025-02-13"}));
        QCOMPARE(textOf(shownFindings(findings, screening, nightOf("2025-02-12"))), QStringList{"R1 R 2025-02-12"});
    }

    void withAWindDownOnMostNightsMarkStillHasNoR10() {
        ScreeningInput input = marksInput();
        for (NightDate night = nightOf("2025-02-24"); night <= nightOf("2025-03-30"); night += days(1)) {
            input.routineNights.insert(night);
        }
        const Screening screening(shippedRules(), input);
        for (NightDate night = marksFirstNight(); night <= nightOf("2025-03-31"); night += days(1)) {
            QVERIFY(!firesOn(screening, RuleId::R10, qPrintable(toIsoString(night))));
        }
    }

    void emergencyAndUrgentComeBeforeAllElse() {
        Kept kept;
        for (int i = 1; i <= 3; ++i) {
            kept.diary.night(i, 12);
        }
        kept.diary.answer(Q::LowMood).answer(Q::MorningJerks).answer(Q::OneLegSwollen).answer(Q::FaceArmSpeech);
        kept.diary.answer(Q::Pregnant);
        QCOMPARE(textOf(kept.update(0, 5)), (QStringList{"E1 E 2025-03-31", "U1 U 2025-03-31", "S2 S 2025-03-31",
                                                         "R1 R 2025-03-28", "R14 R 2025-03-31", "R13 I 2025-03-31"}));
    }

    void withoutAFindingABriefTwitchIsGoodNews() {
        Kept kept;
        QVERIFY(kept.update(0).empty());
        kept.diary.night(1, 1);
        QCOMPARE(textOf(kept.update(0)), QStringList{"I0 I 2025-03-31"});
        QVERIFY(kept.findings.empty());
    }

    void anAnswerTakenBackEndsItsFinding() {
        Kept kept;
        kept.diary.answer(Q::OneLegSwollen, HealthReply::Yes, 9);
        QCOMPARE(textOf(kept.update(9)), QStringList{"U1 U 2025-03-22"});
        QCOMPARE(textOf(kept.update(5)), QStringList{"U1 U 2025-03-22"});
        kept.diary.input.answers = {{Q::OneLegSwollen, HealthReply::No, ScreenedDiary::tonight - days(3)}};
        QVERIFY(kept.update(3).empty());
        QCOMPARE(textOf(kept.findings), QStringList{"U1 U 2025-03-22 ended 2025-03-28"});
        kept.diary.input.answers = {{Q::OneLegSwollen, HealthReply::Yes, ScreenedDiary::tonight - days(1)}};
        QCOMPARE(textOf(kept.update(1)), QStringList{"U1 U 2025-03-30"}); // it is another one
    }

    void aFindingThatGetsMoreUrgentKeepsItsDate() {
        Kept kept;
        kept.diary.answer(Q::SeizureSigns, HealthReply::LongAgo, 9);
        kept.update(9);
        kept.diary.input.answers = {{Q::SeizureSigns, HealthReply::Recently, ScreenedDiary::tonight - days(3)}};
        QCOMPARE(textOf(kept.update(3)), QStringList{"S1 U 2025-03-22"});
        kept.diary.input.answers = {{Q::SeizureSigns, HealthReply::LongAgo, ScreenedDiary::tonight - days(2)}};
        QCOMPARE(textOf(kept.update(2)), QStringList{"S1 U 2025-03-22"}); // and is not eased by another answer
    }

    void tooLittleTimeInBedIsSaidWhileItLasts() {
        Kept kept;
        const auto tired = [](Night& night) { night.fatigue = 4; };
        for (int i = 20; i >= 17; --i) {
            kept.diary.night(i, 0, tired);
        }
        QCOMPARE(textOf(kept.update(16, 20)), QStringList{"R3 I 2025-03-14"});
        for (int i = 16; i >= 1; --i) {
            kept.diary.night(i, 0);
        }
        QVERIFY(kept.update(0, 16).empty());
        QVERIFY(textOf(kept.findings).front().contains("ended"));
    }

    void whatWasDiscussedIsSilentFor90Days() {
        Kept kept;
        kept.diary.answer(Q::LowMood, HealthReply::Yes, 120);
        QCOMPARE(textOf(kept.update(120)), QStringList{"R14 R 2024-12-01"});
        kept.discuss(RuleId::R14, 100);
        QVERIFY(kept.update(100).empty());
        QVERIFY(kept.update(11).empty());
        QCOMPARE(textOf(kept.update(10)), QStringList{"R14 R 2025-03-21"});
        QCOMPARE(kept.findings.size(), 2u);
    }

    void aWorseValueWakesItAgain() {
        Kept kept;
        for (int i = 30; i > 20; --i) {
            kept.diary.night(i, 3);
        }
        kept.update(20, 30);
        kept.discuss(RuleId::R1, 20); // by then seven of seven nights
        for (int i = 20; i > 10; --i) {
            kept.diary.night(i, 9);
        }
        QVERIFY(kept.update(10, 20).empty()); // no worse by the rule's scale
        kept.diary.night(10, 10);
        QCOMPARE(textOf(kept.update(9, 10)), QStringList{"R1 R 2025-03-21"});
        kept.discuss(RuleId::R1, 9);
        kept.diary.night(9, 10);
        QVERIFY(kept.update(8, 9).empty());
        kept.diary.night(8, 11);
        QCOMPARE(textOf(kept.update(7, 8)), QStringList{"R1 R 2025-03-23"});
    }

    void whatIsKnownWhenItIsDiscussedIsNotWorse() {
        Kept kept;
        kept.diary.answer(Q::FearOfSleep, HealthReply::Yes, 5);
        QCOMPARE(textOf(kept.update(5)), QStringList{"R14 R 2025-03-26"});
        kept.diary.answer(Q::LowMood, HealthReply::Yes, 3); // part of the same finding
        QCOMPARE(textOf(kept.update(3)), QStringList{"R14 R 2025-03-26"});
        kept.discuss(RuleId::R14, 3);
        QVERIFY(kept.update(3).empty());
        kept.diary.night(2, 12);
        QCOMPARE(textOf(kept.update(2)), QStringList{"R1 R 2025-03-29"});
        kept.diary.night(1, 15); // the night before the discussion, and the night of its day
        kept.diary.night(0, 15);
        kept.update(0, 1);
        kept.discuss(RuleId::R1, 0);
        QVERIFY(kept.update(0).empty());
    }

    void aMoreUrgentLevelWakesItAgain() {
        Kept kept;
        kept.diary.answer(Q::PartnerSnoring, HealthReply::Yes, 20)
            .answer(Q::PartnerPauses, HealthReply::Yes, 20)
            .answer(Q::SleepyByDay, HealthReply::Yes, 20);
        kept.update(20);
        kept.discuss(RuleId::R12, 20);
        QVERIFY(kept.update(19).empty());
        kept.diary.answer(Q::DrowsyDriving, HealthReply::Yes, 10);
        QCOMPARE(textOf(kept.update(10)), (QStringList{"S4 S 2025-03-21", "R12 S 2025-03-21"}));
    }

    void onlyARoutineFindingCanBeDiscussed_data() {
        QTest::addColumn<int>("level");
        QTest::addColumn<bool>("can");
        for (const FindingLevel level : allValues<FindingLevel>) {
            QTest::newRow(qPrintable(toString(level))) << int(level) << (level == FindingLevel::Routine);
        }
    }
    void onlyARoutineFindingCanBeDiscussed() {
        QFETCH(int, level);
        QFETCH(bool, can);
        Finding finding;
        finding.level = FindingLevel(level);
        QCOMPARE(discussed(finding, Screening(shippedRules(), {}), ScreenedDiary::tonight).has_value(), can);
    }

    void aCorrectedNightIsScreenedAgain() {
        Kept kept;
        kept.diary.night(5, 20);
        kept.update(4, 5);
        QCOMPARE(textOf(kept.findings), QStringList{"R1 R 2025-03-26"});
        kept.diary.night(5, 2); // it was a slip
        QVERIFY(textOf(kept.update(3, 5)) == QStringList{"I0 I 2025-03-28"});
        QVERIFY(kept.findings.empty());
    }

    void whatIsFoundAgainStaysAsItWasStored() {
        Kept kept;
        for (int i = 9; i >= 1; --i) {
            kept.diary.night(i, 4);
        }
        kept.update(0, 9);
        const std::vector<Finding> before = kept.findings;
        const Screening screening(shippedRules(), kept.diary.complete());
        QVERIFY(updatedFindings(screening, before, ScreenedDiary::tonight - days(9), ScreenedDiary::tonight,
                                now + hours(5)) == before);
    }

    /// Random answers and medicines; then only good nights are added.
    void addingGoodNightsNeverHidesWhatIsUrgent() {
        std::mt19937 chance(20250331);
        const auto below = [&chance](int limit) { return int(chance() % unsigned(limit)); };
        int urgent = 0;
        for (int round = 0; round < 400; ++round) {
            Kept kept;
            for (const HealthQuestion question : allValues<HealthQuestion>) {
                if (below(3) == 0) {
                    const auto replies = repliesTo(question);
                    kept.diary.answer(question, replies[std::size_t(below(int(replies.size())))], 30 + below(9));
                }
            }
            for (int i = below(4); i > 0; --i) {
                kept.diary.medicine(MedicineStep(below(4)), MedicineKind(below(15)), 25 + below(40));
            }
            for (int i = 60; i > 30; --i) {
                if (below(3) > 0) {
                    kept.diary.night(i, below(14), [&below](Night& night) {
                        night.pain = below(11);
                        night.spread = below(9) == 0;
                        night.fatigue = below(5);
                    });
                }
            }
            const auto isUrgent = [](const Finding& each) { return each.level <= FindingLevel::Urgent; };
            auto before = kept.update(30, 60);
            std::erase_if(before, [&](const Finding& each) { return !isUrgent(each); });
            urgent += int(before.size());
            for (int i = 29; i >= 0; --i) {
                if (below(4) > 0) {
                    kept.diary.night(i, 0, [](Night& night) {
                        night.fatigue = 0;
                        night.quality = 5;
                        night.pain = 0;
                        night.spread = false;
                    });
                }
                const auto shown = kept.update(i);
                for (const Finding& each : before) {
                    const auto same = std::ranges::find(shown, each.rule, &Finding::rule);
                    QVERIFY2(same != shown.end() && same->level <= each.level && same->since == each.since,
                             qPrintable(QString("round %1: %2").arg(round).arg(toString(each.rule))));
                }
                QVERIFY(std::ranges::is_sorted(shown, {}, &Finding::level));
            }
        }
        QVERIFY(urgent > 300);
    }
};

SOFTFALL_TEST(FindingUpdateTest)
#include "FindingUpdateTest.moc"
