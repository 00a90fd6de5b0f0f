#include "ReminderLedger.h"

#include "core/reminders/CutoffQuestion.h"
#include "core/reminders/Postponement.h"
#include "core/reminders/ReminderRound.h"
#include "support/Times.h"

#include <algorithm>
#include <utility>

namespace softfall {

namespace {

constexpr seconds onTime{60};

bool mayPassBedtime(ReminderKind kind) {
    return kind == ReminderKind::Bedtime || kind == ReminderKind::MorningCheckIn;
}

bool isOneOf(ReminderOutcome outcome, std::initializer_list<ReminderOutcome> others) {
    return std::ranges::find(others, outcome) != others.end();
}

} // namespace

ReminderLedger::ReminderLedger(NightDate first, int nights)
    : m_first(first)
    , m_nights(std::size_t(nights)) {
    m_troubles.reserve(1000);
}

ReminderLedger::Entry* ReminderLedger::entry(NightDate night, ReminderKind kind) {
    const auto index = (night - m_first).count();
    return index < 0 || index >= int(m_nights.size()) ? nullptr : &m_nights[std::size_t(index)][std::size_t(kind)];
}

void ReminderLedger::complain(NightDate night, ReminderKind kind, const char* what, Instant at) {
    QString line = toIsoString(night) + u' ' + toString(kind) + QStringLiteral(": ") + QLatin1String(what);
    if (at != Instant()) {
        line += QStringLiteral(" at ") + textOf(at);
    }
    m_complaints << line;
}

void ReminderLedger::plan(const EveningPlan& plan, bool isPaused, const std::set<ReminderKind>& silenced) {
    for (const Reminder& reminder : plan.reminders) {
        if (Entry* planned = entry(plan.night, reminder.kind)) {
            planned->isWanted = !isPaused && !silenced.contains(reminder.kind);
            planned->due = reminder.due;
            planned->usefulUntil = reminder.usefulUntil;
            planned->bedtime = plan.bedtime;
            planned->quietFrom = plan.routineStart - mergeWithin;
        }
    }
}

void ReminderLedger::movePlan(const EveningPlan& plan) {
    for (const Reminder& reminder : plan.reminders) {
        if (Entry* planned = entry(plan.night, reminder.kind)) {
            planned->isMoved = true;
            // Shown for an earlier instant, it is shown once more for the later one.
            planned->mayComeAnew = planned->shown > 0 && reminder.due - planned->due > mergeWithin;
            planned->due = reminder.due;
            planned->usefulUntil = reminder.usefulUntil;
            planned->bedtime = plan.bedtime;
            planned->quietFrom = plan.routineStart - mergeWithin;
        }
    }
}

void ReminderLedger::trouble(HoldReason reason, Instant from, Instant to) {
    m_troubles.push_back({reason, from, to});
}

void ReminderLedger::shown(NightDate night, ReminderKind kind, Instant at) {
    Entry* reported = entry(night, kind);
    if (!reported) {
        return; // for the night before the first
    }
    ++m_shownInAll;
    if (!reported->isWanted) {
        complain(night, kind, "shown though it is paused or silenced", at);
    }
    const bool isAnew = std::exchange(reported->mayComeAnew, false);
    if (reported->isOver && !isAnew) {
        complain(night, kind, "shown though it was answered", at);
    }
    if (at >= reported->usefulUntil) {
        complain(night, kind, "shown too late to be useful", at);
    }
    if (isAnew) {
        reported->isOver = false;
        reported->again.reset();
        ++reported->renewed;
    } else if (reported->shown > 0) {
        if (!reported->again) {
            complain(night, kind, "shown twice", at);
        } else if (at < *reported->again - mergeWithin) {
            complain(night, kind, "came again too early", at);
        } else if (at > reported->bedtime && !mayPassBedtime(kind)) {
            complain(night, kind, "came again after bedtime", at);
        }
        reported->again.reset();
        ++m_comeAgainInAll;
    } else {
        reported->firstShown = at;
        if (at < reported->due - mergeWithin) {
            complain(night, kind, "shown before it was due", at);
        }
    }
    ++reported->shown;
}

void ReminderLedger::snoozed(NightDate night, ReminderKind kind, Instant at) {
    Entry* reported = entry(night, kind);
    if (!reported || reported->isOver) {
        return;
    }
    const Instant until = at + snoozeLength;
    if (until < reported->usefulUntil && (until <= reported->bedtime || mayPassBedtime(kind))) {
        reported->again = until;
    } else {
        over(night, kind); // seen, and too late to come again
    }
}

void ReminderLedger::over(NightDate night, ReminderKind kind) {
    if (Entry* reported = entry(night, kind)) {
        reported->isOver = true;
        reported->again.reset();
    }
}

/// The first moment from `due` on without an obstacle.
Instant ReminderLedger::clearFrom(Instant due) const {
    const auto covers = [&due](const Trouble& trouble) { return trouble.from <= due && due < trouble.to; };
    auto inTheWay = std::ranges::find_if(m_troubles, covers);
    while (inTheWay != m_troubles.end()) {
        due = inTheWay->to;
        inTheWay = std::ranges::find_if(m_troubles, covers);
    }
    return due;
}

/// Whether that was an obstacle at any time from when it was due (or came along with earlier ones) to `to`.
bool ReminderLedger::isTrue(HoldReason reason, Instant due, Instant to) const {
    const Instant from = std::min(due, to);
    return std::ranges::any_of(m_troubles, [&](const Trouble& trouble) {
        return trouble.reason == reason && trouble.from <= to && from <= trouble.to;
    });
}

/// What came late must have had an obstacle all that time, what did not come at all until it was no longer useful;
/// and the logged reason must be one that applied.
void ReminderLedger::checkLateness(const ReminderDecision& decision, Instant due, const Entry& entry) {
    if (entry.isMoved && decision.reason == HoldReason::None) {
        return;
    }
    const bool isMiss = isOneOf(decision.outcome, {ReminderOutcome::Asked, ReminderOutcome::Expired});
    const Instant expected = isMiss ? entry.usefulUntil : decision.at.instant - onTime;
    // It waits in the window instead.
    const bool isQuiet = isMiss && becomesQuestion(decision.kind) && decision.kind != ReminderKind::ScreenCutoff &&
                         clearFrom(due) >= entry.quietFrom;
    if (!entry.isMoved && !isQuiet && clearFrom(due) < expected) {
        complain(decision.night, decision.kind, "late or missed without an obstacle", decision.at.instant);
    }
    if (decision.reason == HoldReason::None) {
        complain(decision.night, decision.kind, "late or missed without a reason", decision.at.instant);
    } else if (!isTrue(decision.reason, due, decision.at.instant)) {
        complain(decision.night, decision.kind, "with a reason that does not apply", decision.at.instant);
    }
}

void ReminderLedger::checkAgainstLog(NightDate night, ReminderKind kind, const Entry& entry,
                                     const std::vector<ReminderDecision>& log) {
    int shown = 0;
    int again = 0;
    std::optional<ReminderDecision> last;
    Instant due = entry.due;
    for (const ReminderDecision& decision : log) {
        if (decision.night != night || decision.kind != kind) {
            continue;
        }
        if (!entry.isWanted) {
            complain(night, kind, "in the log though it is paused or silenced", decision.at.instant);
        }
        last = decision;
        shown += int(decision.outcome == ReminderOutcome::Shown);
        again += int(decision.outcome == ReminderOutcome::ShownAgain);
        if (decision.outcome == ReminderOutcome::Snoozed) {
            due = decision.at.instant + snoozeLength;
        }
        const bool isShow = isOneOf(decision.outcome, {ReminderOutcome::Shown, ReminderOutcome::ShownAgain});
        const bool isMiss = isOneOf(decision.outcome, {ReminderOutcome::Asked, ReminderOutcome::Expired});
        if (isMiss || (isShow && decision.at.instant - due > onTime)) {
            checkLateness(decision, due, entry);
        } else if (isShow && decision.reason != HoldReason::None &&
                   !isTrue(decision.reason, due, decision.at.instant)) {
            complain(night, kind, "on time, but logged with a reason that does not apply", decision.at.instant);
        }
        if (decision.outcome == ReminderOutcome::Withheld &&
            !isTrue(decision.reason, decision.at.instant, decision.at.instant)) {
            complain(night, kind, "held back for a reason that did not apply", decision.at.instant);
        }
        if (isMiss && (decision.outcome == ReminderOutcome::Asked) != becomesQuestion(kind)) {
            complain(night, kind, "asked about though there is nothing to ask, or not asked", decision.at.instant);
        }
    }
    if (!entry.isWanted) {
        return;
    }
    const int firsts = std::min(entry.shown, 1) + entry.renewed;
    if (shown != firsts || again != entry.shown - firsts) {
        complain(night, kind, "the log has a different number of notices");
    }
    if (entry.shown == 0 && !(last && isOneOf(last->outcome, {ReminderOutcome::Asked, ReminderOutcome::Expired,
                                                              ReminderOutcome::Satisfied, ReminderOutcome::Done,
                                                              ReminderOutcome::Skipped, ReminderOutcome::Answered}))) {
        complain(night, kind, "never shown, and the log has no reason");
    }
    if (entry.shown == 0 && entry.isOver && last &&
        isOneOf(last->outcome, {ReminderOutcome::Asked, ReminderOutcome::Expired})) {
        complain(night, kind, "done in time, but logged as missed");
    }
    if (entry.again && !(last && isOneOf(last->outcome, {ReminderOutcome::Asked, ReminderOutcome::Expired,
                                                         ReminderOutcome::Answered, ReminderOutcome::Satisfied}))) {
        complain(night, kind, "snoozed, never came again, and the log has no reason");
    }
}

QStringList ReminderLedger::complaints(const std::vector<ReminderDecision>& log) {
    for (std::size_t index = 0; index < m_nights.size(); ++index) {
        const NightDate night = m_first + std::chrono::days(index);
        std::vector<std::pair<Instant, Instant>> shows; // due, first shown
        for (const ReminderKind kind : allReminderKinds) {
            const Entry& each = m_nights[index][std::size_t(kind)];
            checkAgainstLog(night, kind, each, log);
            if (each.shown > 0 && !each.isMoved) {
                shows.emplace_back(each.due, each.firstShown);
            }
        }
        std::ranges::sort(shows);
        if (!std::ranges::is_sorted(shows, {}, &std::pair<Instant, Instant>::second)) {
            m_complaints << toIsoString(night) + QStringLiteral(": not shown in the order in which they were due");
        }
    }
    for (std::size_t index = 1; index < log.size(); ++index) {
        if (log[index].at.instant < log[index - 1].at.instant - m_setBack) {
            m_complaints << QStringLiteral("the log goes back in time at ") + textOf(log[index].at.instant);
        }
    }
    return m_complaints;
}

} // namespace softfall
