#include "viewmodels/wording/HistoryWords.h"

#include "core/coach/EditLabel.h"
#include "viewmodels/wording/CheckInWords.h"

#include <QCoreApplication>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
public:
    struct Label {
        const char* id;
        const char* words;
    };
    /// For every edit that the program makes; tests/lint/labels.py checks this.
    static constexpr Label labels[] = {
        {"log-twitch", QT_TR_NOOP("twitch logged")},
        {"change-twitch", QT_TR_NOOP("twitch edited")},
        {"remove-twitch", QT_TR_NOOP("twitch removed")},
        {"log-habit", QT_TR_NOOP("entries logged")},
        {"change-habit", QT_TR_NOOP("entry edited")},
        {"remove-habit", QT_TR_NOOP("entry removed")},
        {"morning", QT_TR_NOOP("answer for a night")},
        {"from-paper", QT_TR_NOOP("nights copied from paper")},
        {"remove-answer", QT_TR_NOOP("answer removed")},
        {"add-change", QT_TR_NOOP("change added")},
        {"change-change", QT_TR_NOOP("change edited")},
        {"remove-change", QT_TR_NOOP("change removed")},
        {"start-experiment", QT_TR_NOOP("trial started")},
        {"answer-experiment", QT_TR_NOOP("answer about the trial")},
        {"pause-experiment", QT_TR_NOOP("trial paused")},
        {"stop-experiment", QT_TR_NOOP("trial stopped")},
        {"health-answer", QT_TR_NOOP("health answer")},
        {"health-check", QT_TR_NOOP("health check")},
        {"add-medicine", QT_TR_NOOP("medicine added")},
        {"change-medicine", QT_TR_NOOP("medicine edited")},
        {"remove-medicine", QT_TR_NOOP("medicine removed")},
        {"discuss", QT_TR_NOOP("finding discussed")},
        {"import", QT_TR_NOOP("import")},
        {"restore", QT_TR_NOOP("backup restored")},
        {"complete", QT_TR_NOOP("missing entries added")},
        {"plan", QT_TR_NOOP("plan changed")},
        {"welcome", QT_TR_NOOP("answers in the welcome")},
    };
};

QString wordsOfChanged(PlanPart part) {
    switch (part) {
    case PlanPart::Schedule:
        return Words::tr("bedtime and wake-up changed");
    case PlanPart::Tonight:
        return Words::tr("tonight’s times changed");
    case PlanPart::Cutoffs:
        return Words::tr("cut-offs changed");
    case PlanPart::HalfLife:
        return Words::tr("caffeine half-life changed");
    case PlanPart::Steps:
        return Words::tr("steps changed");
    case PlanPart::Reminders:
        return Words::tr("reminders changed");
    case PlanPart::Pause:
        return Words::tr("pause changed");
    case PlanPart::WindDown:
        return Words::tr("wind-down settings changed");
    case PlanPart::Drinks:
        return Words::tr("list of drinks changed");
    case PlanPart::Diary:
        return Words::tr("diary settings changed");
    }
    return {};
}

/// Inside a sentence.
QString kindInSentence(HabitKind kind) {
    switch (kind) {
    case HabitKind::Caffeine:
        return Words::tr("caffeine");
    case HabitKind::Nicotine:
        return Words::tr("nicotine");
    case HabitKind::Alcohol:
        return Words::tr("alcohol");
    case HabitKind::Exercise:
        return Words::tr("exercise");
    case HabitKind::Stress:
        return Words::tr("stress");
    case HabitKind::ScreensOff:
        return Words::tr("screens off");
    case HabitKind::ScreensInBed:
        return Words::tr("screens in bed");
    case HabitKind::ElectrolyteFood:
        return Words::tr("food with minerals");
    case HabitKind::Tea:
        return Words::tr("herbal tea");
    case HabitKind::Stretch:
        return Words::tr("stretching");
    }
    return {};
}

/// Of `log-WHAT`; empty for anything else.
QString wordsOfLogged(const QString& label) {
    for (const CaffeineServing serving : allCaffeineServings) {
        if (label == QStringLiteral("log-") + toString(serving)) {
            //: %1 "espresso"
            return Words::tr("%1 logged").arg(servingName(serving));
        }
    }
    for (const HabitKind kind : allValues<HabitKind>) {
        if (label == QStringLiteral("log-") + toString(kind)) {
            return Words::tr("%1 logged").arg(kindInSentence(kind));
        }
    }
    return {};
}

} // namespace

QString stepWords(const QString& label) {
    for (const Words::Label& each : Words::labels) {
        if (label == QLatin1String(each.id)) {
            return Words::tr(each.words);
        }
    }
    if (const auto part = planPartOf(label)) {
        return wordsOfChanged(*part);
    }
    const QString logged = wordsOfLogged(label);
    return logged.isEmpty() ? Words::tr("last step") : logged; // from a newer Softfall
}

} // namespace softfall
