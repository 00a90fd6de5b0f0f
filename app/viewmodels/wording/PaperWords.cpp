#include "viewmodels/wording/PaperWords.h"

#include "core/paper/PaperNight.h"
#include "core/time/Weekday.h"
#include "viewmodels/wording/CueWords.h"
#include "viewmodels/wording/StepWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace softfall {

using std::chrono::days;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

/// Of the words, as in the window: dates alone don't turn a page around.
bool wordsReadRightToLeft() {
    return QLocale(languageOfWords()).textDirection() == Qt::RightToLeft;
}

QString timesWords(const SleepTimes& times, const QLocale& locale) {
    //: %1 and %2 clock times
    return Words::tr("%1 to %2").arg(clockText(times.bedtime, locale), clockText(times.wake, locale));
}

/// Whether the day after that evening is a day off.
bool isBeforeDayOff(std::chrono::weekday evening, const QLocale& locale) {
    const auto next = Qt::DayOfWeek((evening + days(1)).iso_encoding());
    return !locale.weekdays().contains(next);
}

const std::vector<QString> oneToFive{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                                     QStringLiteral("5")};

} // namespace

std::vector<QString> paperWokeChoices() {
    return {Words::tr("no", "did they wake me"), Words::tr("some", "did they wake me"),
            Words::tr("most", "did they wake me")};
}

QString scheduleWords(const Schedule& schedule, const QLocale& locale) {
    std::optional<SleepTimes> work;
    std::optional<SleepTimes> off;
    for (const std::chrono::weekday day : allWeekdays) {
        std::optional<SleepTimes>& kind = isBeforeDayOff(day, locale) ? off : work;
        if (kind && *kind != schedule.on(day)) {
            return {};
        }
        kind = schedule.on(day);
    }
    if (!work || !off || *work == *off) {
        //: %1 "23:00 to 07:00"
        return Words::tr("Every night %1").arg(timesWords(work ? *work : *off, locale));
    }
    //: %1 and %2 "23:00 to 07:00"
    return Words::tr("Weekdays %1, weekend %2").arg(timesWords(*work, locale), timesWords(*off, locale));
}

TallySheetText tallySheetText(const EveningPlan& tonight, const Schedule& schedule, const QLocale& locale) {
    using Kind = TallySheetText::Column::Kind;
    TallySheetText sheet;
    sheet.language = languageOfWords();
    sheet.isRightToLeft = wordsReadRightToLeft();
    sheet.title = Words::tr("Two weeks by the bed");
    sheet.intro =
        Words::tr("One stroke for each twitch as you fall asleep, in the dark if you like. None at all? Write 0 "
                  "in the morning. Everything else can wait until then. A gap is fine.");
    sheet.nightHead = Words::tr("Night of");
    //: %1 a clock time
    const QString afterCutoff = Words::tr("after %1").arg(clockText(tonight.caffeineCutoff, tonight.zone, locale));
    sheet.columns = {
        {Kind::Strokes, Words::tr("Twitches"), Words::tr("strokes, or 0"), {}},
        {Kind::Circle, Words::tr("Woke me"), Words::tr("circle one"), paperWokeChoices()},
        {Kind::Circle, Words::tr("Slept"), Words::tr("badly … well"), oneToFive},
        {Kind::Circle, Words::tr("Tired now"), Words::tr("no … very"), oneToFive},
        {Kind::Box, Words::tr("Late coffee"), afterCutoff, {}},
        {Kind::Box, Words::tr("Alcohol"), Words::tr("any", "any alcohol"), {}},
        {Kind::Box, Words::tr("Stretched"), Words::tr("before bed"), {}},
    };
    const auto firstDay = std::chrono::weekday(locale.firstDayOfWeek() % 7);
    for (int i = 0; i < nightsOfSheet; ++i) {
        const NightDate night = tonight.night + days(i);
        sheet.nights.push_back(shortNight(night, locale));
        sheet.endsWeek.push_back((night + days(1)).weekday() == firstDay);
    }
    sheet.newsTitle = Words::tr("Anything new?");
    sheet.news = Words::tr("A medicine, an illness, a trip: write it down with its date.");
    sheet.copyHint = Words::tr("Copy it into Softfall when you like: Diary, “From paper”.");
    sheet.times = scheduleWords(schedule, locale);
    return sheet;
}

EveningCardText eveningCardText(const EveningPlan& tonight, const QLocale& locale) {
    EveningCardText card;
    card.language = languageOfWords();
    card.isRightToLeft = wordsReadRightToLeft();
    card.title = Words::tr("This evening");
    card.date = dayAndMonth(tonight.night, locale);
    for (const PlannedStep& step : tonight.steps) {
        card.rows.push_back({clockText(step.start, tonight.zone, locale), stepTitle(step.step), {}});
    }
    //: %1 a clock time
    card.rows.push_back({clockText(tonight.bedtime, tonight.zone, locale), Words::tr("Lights out"),
                         Words::tr("up at %1").arg(clockText(tonight.wake, tonight.zone, locale))});
    card.twitchTitle = Words::tr("If a twitch comes");
    card.twitchWords = Words::tr("It’s over. Let your legs grow heavy. Breathe out slowly.");
    card.strokes = Words::tr("One stroke for each twitch");
    card.footer = QStringLiteral("Softfall");
    return card;
}

} // namespace softfall
