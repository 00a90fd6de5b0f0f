#include "contract/ContractEntries.h"
#include "contract/StoreContract.h"
#include "support/Times.h"

#include <QTest>

#include <algorithm>

using std::chrono::days;

namespace softfall {

void StoreContract::remindersAreOrderedByKind() {
    const NightDate night = nightOf("2025-03-08");
    const std::vector<ReminderRecord> expected{{night, ReminderKind::CaffeineCutoff, ReminderState::Satisfied, {}},
                                               {night, ReminderKind::EveningCheckIn, ReminderState::Snoozed,
                                                at("2025-03-09T02:45:00Z"), at("2025-03-09T02:30:00Z")},
                                               {night, ReminderKind::Bedtime, ReminderState::Expired, {}},
                                               {night, ReminderKind::MorningCheckIn, ReminderState::Done, {}}};
    for (const std::size_t index : {3u, 0u, 2u, 1u}) {
        QVERIFY(m_stores->reminders().put(expected[index]));
    }
    QVERIFY(m_stores->reminders().recordsOf(night).value() == expected);
}

void StoreContract::writingReminderReplacesItsRecord() {
    const NightDate night = nightOf("2025-03-08");
    for (const ReminderState state :
         {ReminderState::Planned, ReminderState::Due, ReminderState::Shown, ReminderState::Done, ReminderState::Snoozed,
          ReminderState::Skipped, ReminderState::Expired, ReminderState::Satisfied}) {
        ReminderRecord record{night, ReminderKind::ScreenCutoff, state, {}};
        if (state == ReminderState::Snoozed) {
            record.snoozedUntil = at("2025-03-09T03:10:00Z");
        }
        QVERIFY(m_stores->reminders().put(record));
        QVERIFY(m_stores->reminders().recordsOf(night).value() == std::vector{record});
    }
}

void StoreContract::remindersBelongToTheirNight() {
    QVERIFY(m_stores->reminders().put({nightOf("2025-03-08"), ReminderKind::Bedtime, ReminderState::Shown, {}}));
    QVERIFY(m_stores->reminders().recordsOf(nightOf("2025-03-07")).value().empty());
    QVERIFY(m_stores->reminders().recordsOf(nightOf("2025-03-09")).value().empty());
}

void StoreContract::nightsWithADoneReminderAreFound() {
    const auto put = [this](const char* night, ReminderKind kind, ReminderState state) {
        return bool(m_stores->reminders().put({nightOf(night), kind, state, {}}));
    };
    QVERIFY(put("2025-03-10", ReminderKind::EveningCheckIn, ReminderState::Done));
    QVERIFY(put("2025-03-08", ReminderKind::EveningCheckIn, ReminderState::Done));
    QVERIFY(put("2025-03-09", ReminderKind::EveningCheckIn, ReminderState::Skipped));
    QVERIFY(put("2025-03-09", ReminderKind::MorningCheckIn, ReminderState::Done));
    QVERIFY(put("2025-03-07", ReminderKind::EveningCheckIn, ReminderState::Done));
    QVERIFY(put("2025-03-11", ReminderKind::EveningCheckIn, ReminderState::Done));
    QVERIFY(m_stores->reminders()
                .nightsDone(ReminderKind::EveningCheckIn, {nightOf("2025-03-08"), nightOf("2025-03-10")})
                .value() == std::vector({nightOf("2025-03-08"), nightOf("2025-03-10")}));
}

void StoreContract::remindersAreNotUndoable() {
    QVERIFY(m_stores->reminders().put({nightOf("2025-03-08"), ReminderKind::Bedtime, ReminderState::Shown, {}}));
    QVERIFY(!m_stores->history().undo().value());
    QCOMPARE(m_stores->reminders().recordsOf(nightOf("2025-03-08")).value().size(), 1u);
}

void StoreContract::recordsAndDecisionsAreWrittenTogether() {
    const NightDate night = nightOf("2025-03-08");
    const ReminderDecision shown{zonedAt("2025-03-08T22:00:05-05:00"),
                                 night,
                                 ReminderKind::ScreenCutoff,
                                 ReminderOutcome::Shown,
                                 HoldReason::None,
                                 at("2025-03-08T22:00:00-05:00")};
    QVERIFY(m_stores->reminders().write({{night, ReminderKind::ScreenCutoff, ReminderState::Shown, {}},
                                         {night, ReminderKind::Bedtime, ReminderState::Due, {}}},
                                        {shown}));
    QCOMPARE(m_stores->reminders().recordsOf(night).value().size(), 2u);
    QVERIFY(m_stores->reminders().decisions(Instant(), Instant::max()).value() == std::vector{shown});
}

void StoreContract::decisionsAreOrderedWithinTheirSpan() {
    const NightDate night = nightOf("2025-03-08");
    const auto decisionAt = [night](const char* instant, ReminderOutcome outcome) {
        return ReminderDecision{zonedAt(instant), night, ReminderKind::ScreenCutoff, outcome, HoldReason::None};
    };
    const auto shown = decisionAt("2025-03-08T22:00:00-05:00", ReminderOutcome::Shown);
    const auto snoozed = decisionAt("2025-03-08T22:00:00-05:00", ReminderOutcome::Snoozed); // within the same second
    const auto again = decisionAt("2025-03-08T22:10:00-05:00", ReminderOutcome::ShownAgain);
    QVERIFY(m_stores->reminders().write({}, {shown, snoozed}));
    QVERIFY(m_stores->reminders().write({}, {again}));
    const auto between = [this](const char* from, const char* until) {
        return m_stores->reminders().decisions(at(from), at(until)).value();
    };
    QVERIFY(between("2025-03-08T00:00:00-05:00", "2025-03-09T00:00:00-05:00") == (std::vector{shown, snoozed, again}));
    QVERIFY(between("2025-03-08T22:00:00-05:00", "2025-03-08T22:10:00-05:00") == (std::vector{shown, snoozed}));
    QVERIFY(between("2025-03-08T22:00:01-05:00", "2025-03-08T22:10:01-05:00") == std::vector{again});
}

void StoreContract::onlyTheNewestDecisionsAreKept() {
    const NightDate night = nightOf("2025-03-08");
    const Instant begin = at("2025-03-08T22:00:00-05:00");
    std::vector<ReminderDecision> all;
    for (int number = 0; number < decisionsKept + 3; ++number) {
        // The clock ran ahead for one of them.
        const Instant at = number == 1 ? begin + std::chrono::days(3650) : begin + seconds(number);
        all.push_back({zoned(at, zoneOf("America/New_York")), night, ReminderKind::Bedtime, ReminderOutcome::Shown,
                       HoldReason::None, begin});
    }
    QVERIFY(m_stores->reminders().write({}, {all.begin(), all.begin() + 2}));
    QVERIFY(m_stores->reminders().write({}, {all.begin() + 2, all.end()}));
    QVERIFY(m_stores->reminders().decisions(Instant(), Instant::max()).value() ==
            std::vector(all.begin() + 3, all.end()));
}

void StoreContract::everyOutcomeAndReasonRoundTrips() {
    std::vector<ReminderDecision> decisions;
    for (const ReminderOutcome outcome :
         {ReminderOutcome::Shown, ReminderOutcome::ShownAgain, ReminderOutcome::Withheld, ReminderOutcome::Asked,
          ReminderOutcome::Expired, ReminderOutcome::Snoozed, ReminderOutcome::Skipped, ReminderOutcome::Done,
          ReminderOutcome::Satisfied, ReminderOutcome::Answered}) {
        for (const HoldReason reason :
             {HoldReason::None, HoldReason::MachineAsleep, HoldReason::NotRunning, HoldReason::PersonAway,
              HoldReason::ClockSet, HoldReason::NoServer, HoldReason::EnoughForToday}) {
            decisions.push_back(
                {zonedAt("2025-03-08T22:00:00-05:00"), nightOf("2025-03-08"), ReminderKind::WindDown, outcome, reason});
        }
    }
    QVERIFY(m_stores->reminders().write({}, decisions));
    m_stores->reopen();
    QVERIFY(m_stores->reminders().decisions(Instant(), Instant::max()).value() == decisions);
}

void StoreContract::noticesStayUntilRemoved() {
    QVERIFY(m_stores->reminders().notices().value().empty());
    QVERIFY(m_stores->reminders().putNotice({"b", "bus :1.5 8"}));
    QVERIFY(m_stores->reminders().putNotice({"a", "bus :1.5 7"}));
    QVERIFY(m_stores->reminders().putNotice({"b", "bus :1.9 1"}));
    m_stores->reopen();
    QVERIFY(m_stores->reminders().notices().value() ==
            (std::vector<ActiveNotice>{{"a", "bus :1.5 7"}, {"b", "bus :1.9 1"}}));
    QVERIFY(m_stores->reminders().removeNotice("a"));
    QVERIFY(m_stores->reminders().removeNotice("a"));
    QVERIFY(m_stores->reminders().notices().value() == (std::vector<ActiveNotice>{{"b", "bus :1.9 1"}}));
}

} // namespace softfall
