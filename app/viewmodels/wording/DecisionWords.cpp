#include "viewmodels/wording/DecisionWords.h"

#include "viewmodels/wording/ReminderWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace softfall {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("DecisionWords", text);
}

/// `held` says whether an earlier part told why it was held back.
QString partFor(const ReminderDecision& decision, bool held, const QLocale& locale) {
    const QString at = clockText(decision.at.wall(), locale);
    const QString reason = held ? QString() : holdReasonWords(decision.reason);
    switch (decision.outcome) {
    case ReminderOutcome::Shown:
        //: in a log of reminders; %1 a clock time, %2 "the machine was asleep"
        return reason.isEmpty() ? tr("shown at %1").arg(at) : tr("held back, %2; shown at %1").arg(at, reason);
    case ReminderOutcome::ShownAgain:
        return tr("again at %1").arg(at);
    case ReminderOutcome::HeldBack:
        return reason.isEmpty() ? tr("held back") : tr("held back, %1").arg(reason);
    case ReminderOutcome::Asked:
        return reason.isEmpty() ? tr("asked at %1").arg(at) : tr("held back, %2; asked at %1").arg(at, reason);
    case ReminderOutcome::Expired:
        return reason.isEmpty() ? tr("not shown: too late") : tr("not shown, %1").arg(reason);
    case ReminderOutcome::Snoozed:
        return tr("put off at %1").arg(at);
    case ReminderOutcome::Skipped:
        return tr("skipped at %1").arg(at);
    case ReminderOutcome::Done:
        return tr("done at %1").arg(at);
    case ReminderOutcome::Satisfied:
        return tr("not needed: done before");
    case ReminderOutcome::Answered:
        return tr("answered at %1").arg(at);
    }
    return {};
}

} // namespace

QString holdReasonWords(HoldReason reason) {
    switch (reason) {
    case HoldReason::None:
        return {};
    case HoldReason::MachineAsleep:
        return tr("the machine was asleep");
    case HoldReason::NotRunning:
        return tr("Softfall was not running");
    case HoldReason::PersonAway:
        return tr("the screen was locked");
    case HoldReason::ClockSet:
        return tr("the clock was moved past it");
    case HoldReason::NoServer:
        return tr("the desktop showed no notifications");
    case HoldReason::EnoughForToday:
        return tr("two reminders to log were enough for the day");
    }
    return {};
}

QString decisionTitle(const ReminderDecision& decision, const QLocale& locale) {
    const WallTime due(decision.due.time_since_epoch() + decision.at.utcOffset);
    //: a reminder in a log; %1 a clock time, %2 "Screens off"
    return tr("%1 %2").arg(clockText(due, locale), reminderTitle(decision.kind));
}

QString decisionWords(const std::vector<ReminderDecision>& decisions, const QLocale& locale) {
    QStringList parts;
    bool held = false;
    for (const ReminderDecision& decision : decisions) {
        parts << partFor(decision, held, locale);
        held = held || decision.outcome == ReminderOutcome::HeldBack;
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace softfall
