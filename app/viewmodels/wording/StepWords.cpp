#include "viewmodels/wording/StepWords.h"

#include <QCoreApplication>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

/// A name as a heading and inside a sentence: a language may capitalise the two differently.
std::pair<QString, QString> namesOf(StepId step) {
    switch (step) {
    case StepId::WindDown:
        return {Words::tr("Wind-down"), Words::tr("wind-down")};
    case StepId::Stimulants:
        return {Words::tr("Caffeine and nicotine"), Words::tr("caffeine and nicotine")};
    case StepId::Electrolytes:
        return {Words::tr("Food and drink"), Words::tr("food and drink")};
    case StepId::Stretching:
        return {Words::tr("Stretching"), Words::tr("stretching")};
    case StepId::Schedule:
        return {Words::tr("Ready for tomorrow"), Words::tr("ready for tomorrow")};
    case StepId::Environment:
        return {Words::tr("Bedroom"), Words::tr("bedroom")};
    case StepId::Screens:
        return {Words::tr("Screens off"), Words::tr("screens off")};
    }
    return {};
}

} // namespace

QString stepTitle(StepId step) {
    return namesOf(step).first;
}

QString stepName(StepId step) {
    return namesOf(step).second;
}

} // namespace softfall
