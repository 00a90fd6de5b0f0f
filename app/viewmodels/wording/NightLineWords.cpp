#include "viewmodels/wording/NightLineWords.h"

#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

namespace softfall {

namespace {

using Kind = NightLine::Kind;

QString tr(const char* text, const char* comment = nullptr) {
    return QCoreApplication::translate("NightLineWords", text, comment);
}

QString nameOf(const NightLine::Mark& mark, const std::vector<Habit>& habits) {
    switch (mark.kind) {
    case Kind::InBed:
        return tr("in bed");
    case Kind::Asleep:
        return tr("lights out to awake");
    case Kind::Planned:
        return tr("sleep as planned");
    case Kind::Routine:
        return tr("wind-down");
    case Kind::Caffeine:
        return tr("caffeine cut-off");
    case Kind::Nicotine:
        return tr("nicotine cut-off");
    case Kind::Exercise:
        return tr("exercise cut-off");
    case Kind::Screens:
        return tr("screens cut-off");
    case Kind::Habit:
        return mark.index < habits.size() ? habitWords(habits[mark.index]) : QString();
    case Kind::Twitch:
        return tr("twitch");
    }
    return {};
}

} // namespace

QString markWords(const NightLine::Mark& mark, const std::vector<Habit>& habits, const TimeZone& zone,
                  const QLocale& locale) {
    const QString from = clockText(mark.from, zone, locale);
    const QString name = nameOf(mark, habits);
    return mark.from == mark.to ? tr("%1 %2", "a clock time and what was then").arg(from, name)
                                : tr("%1 to %2 %3", "two clock times and what was between")
                                      .arg(from, clockText(mark.to, zone, locale), name);
}

} // namespace softfall
