#include "support/RoutineWords.h"

#include "support/Times.h"

namespace softfall {

QString textOf(const std::optional<RoutineSession>& session) {
    if (!session) {
        return "none";
    }
    if (session->current >= session->steps.size() || !session->isOpen()) {
        return toString(session->state);
    }
    return QString("%1 %2 %3")
        .arg(toString(session->state), toString(session->steps[session->current].step))
        .arg(double(session->remaining().count()) / 1000.0, 0, 'f', 1);
}

QString textOf(const std::optional<GuidedSegment>& segment) {
    static const char* const phases[] = {"warm-up",     "hold",   "change", "rest",    "closing", "breathe-in",
                                         "breathe-out", "settle", "tense",  "release", "scan",    "sit"};
    if (!segment) {
        return "none";
    }
    QString text = phases[int(segment->phase)];
    if (segment->stretch) {
        text += ' ' + toString(*segment->stretch) + (*segment->side == BodySide::Right ? " R" : " L");
    }
    return text;
}

QStringList habitsOf(TestCoach& coach) {
    QStringList found;
    const auto habits = coach.entries().habits({nightOf("2025-01-01"), nightOf("2025-12-31")}).value();
    for (const Habit& habit : habits) {
        found << toString(habit.kind) + ' ' + QString::number(habit.amount.value_or(-1)) + ' ' +
                     toIsoString(habit.night);
    }
    return found;
}

} // namespace softfall
