#include "viewmodels/wording/DecisionWords.h"

#include "viewmodels/wording/ReminderWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DecisionWords)
};

/// `held` says whether an earlier part gave the reason for holding it back.
QString partFor(const ReminderDecision& decision, bool held, const QLocale& locale) {
    const QString at = clockText(decision.at.wall(), locale);
    const QString reason = held ? QString() : holdReasonWords(decision.reason);
    switch (decision.outcome) {
    case ReminderOutcome::Shown:
        //: in a log of reminders; %1 a clock time, %2 "the computer was asleep"
        return reason.isEmpty() ? Words::tr("shown at %1").arg(at)
                                : Words::tr("held back, %2; shown at %1").arg(at, reason);
    case ReminderOutcome::ShownAgain:
        return Words::tr("again at %1").arg(at);
    case ReminderOutcome::Withheld:
        return reason.isEmpty() ? Words::tr("held back") : Words::tr("held back, %1").arg(reason);
    case ReminderOutcome::Asked:
        return reason.isEmpty() ? Words::tr("asked at %1").arg(at)
                                : Words::tr("held back, %2; asked at %1").arg(at, reason);
    case ReminderOutcome::Expired:
        return reason.isEmpty() ? Words::tr("not shown: too late") : Words::tr("not shown, %1").arg(reason);
    case ReminderOutcome::Snoozed:
        return Words::tr("postponed at %1").arg(at);
    case ReminderOutcome::Skipped:
        return Words::tr("skipped at %1").arg(at);
    case ReminderOutcome::Done:
        return Words::tr("done at %1").arg(at);
    case ReminderOutcome::Satisfied:
        return Words::tr("not needed: done before");
    case ReminderOutcome::Answered:
        return Words::tr("answered at %1").arg(at);
    }
    return {};
}

} // namespace

QString holdReasonWords(HoldReason reason) {
    switch (reason) {
    case HoldReason::None:
        return {};
    case HoldReason::MachineAsleep:
        return Words::tr("the computer was asleep");
    case HoldReason::NotRunning:
        return Words::tr("Softfall wasn’t running");
    case HoldReason::PersonAway:
        return Words::tr("the screen was locked");
    case HoldReason::ClockSet:
        return Words::tr("the clock was moved past it");
    case HoldReason::NoServer:
        return Words::tr("the desktop showed no notifications");
    case HoldReason::EnoughForToday:
        return Words::tr("two logging reminders a day are enough");
    }
    return {};
}

QString decisionTitle(const ReminderDecision& decision, const QLocale& locale) {
    const WallTime due(decision.due.time_since_epoch() + decision.at.utcOffset);
    //: a reminder in a log; %1 a clock time, %2 "Screens off"
    return Words::tr("%1 %2").arg(clockText(due, locale), reminderTitle(decision.kind));
}

QString decisionWords(const std::vector<ReminderDecision>& decisions, const QLocale& locale) {
    QStringList parts;
    bool held = false;
    for (const ReminderDecision& decision : decisions) {
        parts << partFor(decision, held, locale);
        held = held || decision.outcome == ReminderOutcome::Withheld;
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace softfall
