#include "viewmodels/wording/ReportWords.h"

#include "viewmodels/wording/CueWords.h"
#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/HealthWords.h"
#include "viewmodels/wording/InsightWords.h"
#include "viewmodels/wording/IsolatedWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

using Row = ReportText::Row;
using Section = ReportText::Section;

constexpr int datesOfChart = 6;

QString decimal(double value, const QLocale& locale) {
    return locale.toString(value, 'f', 1);
}

QString wholeText(double value, const QLocale& locale) {
    return locale.toString(std::llround(value));
}

QString clockAfterMidnight(minutes after, const QLocale& locale) {
    return clockText(TimeOfDay(after), locale);
}

// The chart.

/// A round step of which five or fewer reach `highest`.
double stepFor(double highest) {
    double step = 0.1;
    for (const double factor : {2.0, 2.5, 2.0, 2.0, 2.5, 2.0, 2.0, 2.5, 2.0}) { // 0.2 0.5 1 2 5 10 20 50 100
        if (highest <= 5 * step) {
            break;
        }
        step *= factor;
    }
    return step;
}

QString binLabel(const Report& report, std::size_t bin, const QLocale& locale) {
    const NightDate first = report.bins[bin].nights.first;
    return report.nights.size() > 360 ? shortMonth(first, locale) : shortDate(first, locale);
}

void addDates(ReportChart& chart, const Report& report, const QLocale& locale) {
    const auto last = report.bins.size() - 1;
    const std::size_t labels = std::min<std::size_t>(datesOfChart, report.bins.size());
    for (std::size_t i = 0; i < labels; ++i) {
        const std::size_t bin = labels == 1 ? 0 : (i * last + (labels - 1) / 2) / (labels - 1);
        chart.dates.push_back({double(bin) + 0.5, binLabel(report, bin, locale)});
    }
}

ReportChart chartOf(const Report& report, const QLocale& locale) {
    ReportChart chart;
    if (report.insight.stage == InsightStage::List) {
        return chart;
    }
    double highest = 0;
    for (const ReportBin& bin : report.bins) {
        chart.bars.push_back({bin.mean, bin.line});
        highest = std::max({highest, bin.mean.value_or(0), bin.line.value_or(0)});
    }
    const auto place = [&report](NightDate night) {
        return double((night - report.nights.first).count()) / report.nightsOfBin;
    };
    for (const PeriodRate& period : report.periods) {
        const Limits likely = period.rate.interval;
        chart.bands.push_back(
            {place(period.nights.first), place(period.nights.last + std::chrono::days(1)), likely.low, likely.high});
        // A wide range must not press the bars flat.
        highest = std::max(highest, std::min(likely.high, 1.5 * std::max(highest, 1.0)));
    }
    for (const ChangeInsight& change : report.insight.changes) {
        //: %1 a date, %2 what was changed
        chart.changes.push_back(
            {place(change.change.night),
             Words::tr("%1: %2").arg(shortDate(change.change.night, locale), isolated(change.change.label, locale))});
    }
    addDates(chart, report, locale);
    const double step = stepFor(highest);
    const int steps = std::max(1, int(std::ceil(highest / step - 1e-9)));
    chart.top = steps * step;
    for (int i = 0; i <= steps; ++i) {
        chart.heights.push_back({i * step, step < 1 ? decimal(i * step, locale) : wholeText(i * step, locale)});
    }
    return chart;
}

QString chartTitleOf(const Report& report) {
    constexpr int daysOfWeek = 7;
    if (report.nightsOfBin == 1) {
        return Words::tr("Twitches, night by night");
    }
    return Words::tr("Twitches a night, in steps of %n weeks", nullptr, report.nightsOfBin / daysOfWeek);
}

QString chartKeyOf(const Report& report, const ReportChart& chart) {
    if (chart.bars.empty()) {
        return {};
    }
    const bool hasLine = std::ranges::any_of(chart.bars, [](const auto& bar) { return bar.line.has_value(); });
    const bool hasGap = std::ranges::any_of(chart.bars, [](const auto& bar) { return !bar.height; });
    QStringList key{report.nightsOfBin == 1 ? Words::tr("Bar: one night.") : Words::tr("Bar: the mean of its nights.")};
    if (hasLine) {
        key << Words::tr("Line: mean of 7 nights.");
    }
    if (!chart.bands.empty()) {
        key << Words::tr("Grey: likely range (95%).");
    }
    if (hasGap) {
        key << Words::tr("Striped: not logged.");
    }
    return key.join(u' ');
}

QString twitchTotal(int twitches) {
    return Words::tr("%n twitches in all", nullptr, twitches);
}

QString chartWordsOf(const Report& report, const QLocale& locale) {
    if (report.isEmpty()) {
        return Words::tr("No nights are logged for this report.");
    }
    if (report.insight.stage != InsightStage::Mean) {
        //: %1 "3 of 3 nights logged, 7 twitches"
        return Words::tr("%1. That’s too few for a mean.").arg(totalWords(report.insight.logged, report.nights.size()));
    }
    //: %1 "1.5 a night (likely 0.9 to 2.3), over 47 nights", %2 "71 twitches in all"
    return Words::tr("Whole period: %1. %2.")
        .arg(intervalWords(report.insight.rate, locale), twitchTotal(report.insight.logged.twitches));
}

// The large numbers.

ReportText::Number rateNumber(const TwitchRate& rate, const QString& name, const QLocale& locale) {
    //: %1 "0.3"
    return {Words::tr("%1 a night").arg(decimal(rate.mean, locale)), name,
            //: %1 "0.1", %2 "0.8"
            Words::tr("likely %1 to %2").arg(decimal(rate.interval.low, locale), decimal(rate.interval.high, locale))};
}

std::vector<ReportText::Number> numbersOf(const Report& report, const QLocale& locale) {
    std::vector<ReportText::Number> numbers;
    if (report.recent) {
        const int nights = report.insight.recent.nights.size();
        numbers.push_back(rateNumber(*report.recent, Words::tr("last %n nights", nullptr, nights), locale));
    }
    if (report.earlier) {
        const RecentInsight& recent = report.insight.recent;
        const QString name = recent.change
                                 //: %1 a date
                                 ? Words::tr("before %1").arg(shortDate(*recent.change, locale))
                                 : Words::tr("%n nights before", nullptr, recent.earlierNights.size());
        numbers.push_back(rateNumber(*report.earlier, name, locale));
    }
    if (const auto& onset = report.sleep.toFallAsleep) {
        const QString low = wholeText(onset->low, locale);
        const QString high = wholeText(onset->high, locale);
        numbers.push_back({durationText(minutes(std::llround(onset->median))), Words::tr("to fall asleep"),
                           //: %1 and %2 minutes
                           low == high ? QString() : Words::tr("usually %1 to %2 min").arg(low, high)});
    }
    if (const auto& asleep = report.sleep.asleep) {
        const auto& bed = report.sleep.inBed;
        numbers.push_back(
            {durationText(minutes(std::llround(asleep->median))), Words::tr("asleep, my estimate"),
             //: %1 "8 h"
             bed ? Words::tr("%1 in bed").arg(durationText(minutes(std::llround(bed->median)))) : QString()});
    }
    return numbers;
}

// The sections.

QString signName(ReportSign::Kind kind) {
    switch (kind) {
    case ReportSign::Kind::SeveralTwitches:
        return Words::tr("Several twitches in one night");
    case ReportSign::Kind::Tired:
        return Words::tr("Quite or very tired in the morning");
    case ReportSign::Kind::PainOrCramp:
        return Words::tr("Pain or cramp with a twitch");
    case ReportSign::Kind::Spread:
        return Words::tr("Spread from one limb to others");
    case ReportSign::Kind::MiddleOfNight:
        return Words::tr("Came back in the middle of the night");
    }
    return {};
}

QString notAsked() {
    return Words::tr("not asked");
}

QString levelName(FindingLevel level) {
    switch (level) {
    case FindingLevel::Emergency:
        return Words::tr("Emergency", "how soon somebody should look");
    case FindingLevel::Urgent:
        return Words::tr("The same day", "how soon somebody should look");
    case FindingLevel::Soon:
        return Words::tr("Within two weeks", "how soon somebody should look");
    case FindingLevel::Routine:
        return Words::tr("At an appointment", "how soon somebody should look");
    case FindingLevel::Information:
        return Words::tr("Good to know", "how soon somebody should look");
    }
    return {};
}

QString findingWords(const Finding& finding, const QLocale& locale) {
    //: %1 "Within two weeks", %2 a date
    QString words = Words::tr("%1, since %2").arg(levelName(finding.level), nightDay(finding.since, locale));
    if (finding.discussed) {
        //: of a finding; %1 "Within two weeks, since Mon 3 Feb 2025", %2 a date
        words = Words::tr("%1, discussed on %2").arg(words, nightDay(*finding.discussed, locale));
    }
    if (finding.ended) {
        //: of a finding; %1 "Within two weeks, since Mon 3 Feb 2025", %2 a date
        words = Words::tr("%1, until %2").arg(words, nightDay(*finding.ended, locale));
    }
    return words;
}

/// What Softfall suggests to have looked at; what is urgent stays on the page.
Section findingsSection(const Report& report, const QLocale& locale) {
    Section section{Words::tr("Worth a look, by Softfall’s rules"), {}, 1};
    for (const ReportFinding& each : report.findings) {
        section.least += each.finding.level <= FindingLevel::Urgent ? 1 : 0;
        section.rows.push_back({Row::Kind::Words, each.title, findingWords(each.finding, locale)});
    }
    return section;
}

QString answerName(ReportAnswer::Kind kind) {
    switch (kind) {
    case ReportAnswer::Kind::RestlessLegs:
        return Words::tr("An urge to move the legs, worse at rest");
    case ReportAnswer::Kind::ByDay:
        return Words::tr("Jerks by day, weakness or lost awareness");
    case ReportAnswer::Kind::PartnerKicks:
        return Words::tr("Kicks in sleep, seen by a bed partner");
    }
    return {};
}

Section medicinesSection(const Report& report, const QLocale& locale) {
    Section section{Words::tr("Medicines, as I logged them"), {}, 1};
    for (const Medicine& medicine : report.medicines) {
        const QString name =
            medicine.name.isEmpty() ? medicineKindName(medicine.kind) : isolated(medicine.name.simplified(), locale);
        //: %1 "Started", %2 "Sertraline 50 mg"
        section.rows.push_back({Row::Kind::Fact, nightDay(medicine.day, locale),
                                Words::tr("%1: %2").arg(medicineStepName(medicine.step), name)});
    }
    if (section.rows.empty()) {
        section.rows.push_back({Row::Kind::Words, {}, Words::tr("None logged.")});
    }
    return section;
}

/// What was there comes first, then what was asked about and was not; what nobody asked about is one line.
Section signsSection(const Report& report, const QLocale& locale) {
    std::vector<Row> ticked;
    std::vector<Row> unticked;
    QStringList unasked;
    for (const ReportSign& sign : report.signs) {
        if (sign.kind == ReportSign::Kind::SeveralTwitches && report.counts == CountDisplay::EachWeek) {
            continue;
        }
        if (sign.asked == 0) {
            unasked << signName(sign.kind);
        } else if (sign.nights == 0) {
            unticked.push_back({Row::Kind::Unticked, signName(sign.kind),
                                Words::tr("not logged, asked on %n nights", nullptr, sign.asked)});
        } else {
            //: %1 a number of nights, %2 a date
            ticked.push_back({Row::Kind::Ticked, signName(sign.kind),
                              Words::tr("on %1 of %n nights, last on %2", nullptr, sign.asked)
                                  .arg(sign.nights)
                                  .arg(nightDay(*sign.last, locale))});
        }
    }
    for (const ReportAnswer& answer : report.answers) {
        const QString name = answerName(answer.kind);
        if (!answer.isAsked) {
            unasked << name;
        } else if (!answer.isYes) {
            unticked.push_back({Row::Kind::Unticked, name, Words::tr("answered no")});
        } else {
            //: a question of the health check was answered with yes; %1 a date
            ticked.push_back({Row::Kind::Ticked, name, Words::tr("yes, since %1").arg(nightDay(answer.day, locale))});
        }
    }
    Section section{Words::tr("What stood out"), std::move(ticked), 3};
    std::ranges::move(unticked, std::back_inserter(section.rows));
    if (!unasked.isEmpty()) {
        section.rows.push_back({Row::Kind::Words, Words::tr("Not asked"), unasked.join(QStringLiteral("; "))});
    }
    return section;
}

QString wokeText(Woke woke, int twitches) {
    if (twitches == 1) {
        return woke == Woke::None ? Words::tr("it didn’t wake me") : Words::tr("it woke me");
    }
    return woke == Woke::None   ? Words::tr("none woke me")
           : woke == Woke::Some ? Words::tr("some woke me")
                                : Words::tr("most woke me");
}

Section worstSection(const Report& report, const QLocale& locale) {
    Section section{Words::tr("Worst nights"), {}, 1};
    for (const NightRecord& record : report.worst) {
        QString words = statusWords(record);
        if (record.answer && record.answer->woke) {
            //: %1 "4 twitches", %2 "most woke me"
            words = Words::tr("%1, %2").arg(words, wokeText(*record.answer->woke, *record.twitches));
        }
        section.rows.push_back({Row::Kind::Fact, nightDay(record.night, locale), words});
    }
    return section;
}

QString followedWords(const ChangeInsight& change, const QLocale& locale) {
    const QString range = rangeWords(change.verdict, change.comparison, locale);
    switch (change.verdict) {
    case Verdict::Fewer:
    case Verdict::More:
        //: %1 "about 74% fewer", %2 "likely 47–89% fewer"
        return Words::tr("Since then: %1 (%2).").arg(verdictWords(change.verdict, change.comparison, locale), range);
    case Verdict::Inconclusive:
        //: %1 "likely between 63% fewer and 42% more"
        return Words::tr("No clear difference since then (%1).").arg(range);
    case Verdict::NoTwitches:
        return Words::tr("No twitches before or since.");
    case Verdict::NotEnoughData:
        return neededWords(change);
    }
    return {};
}

Section changesSection(const Report& report, const QLocale& locale) {
    Section section{Words::tr("What changed, and what followed"), {}, 1};
    for (auto change = report.insight.changes.rbegin(); change != report.insight.changes.rend(); ++change) {
        section.rows.push_back({Row::Kind::Words, nightDay(change->change.night, locale),
                                isolated(change->change.label, locale) + u'\n' + followedWords(*change, locale)});
    }
    if (section.rows.empty()) {
        section.rows.push_back({Row::Kind::Words, {}, Words::tr("No change is logged.")});
    }
    return section;
}

/// What goes with every comparison.
QString caveatWords(const Report& report) {
    const bool isTogether = std::ranges::any_of(report.insight.habits, [](const HabitInsight& habit) {
        return habit.verdict != Verdict::NotEnoughData && !habit.isSeparable();
    });
    return isTogether ? togetherCaveat() + u' ' + comparisonCaveat() : comparisonCaveat();
}

QString habitAmount(const ReportHabit& habit, const QLocale& locale) {
    switch (habit.kind) {
    case HabitKind::Caffeine:
        //: of a day; %1 a number of milligrams
        return Words::tr("%1 mg a day").arg(wholeText(habit.amount, locale));
    case HabitKind::Alcohol:
        return unitsWords(habit.amount, locale);
    case HabitKind::Nicotine:
        return {};
    default:
        return durationText(minutes(std::llround(habit.amount)));
    }
}

QString habitWordsOf(const ReportHabit& habit, const QLocale& locale) {
    const bool isAsked = habit.kind != HabitKind::ScreensInBed && habit.kind != HabitKind::Stretch;
    if (habit.days == 0) {
        return isAsked && habit.answered == 0 ? notAsked() : Words::tr("none logged");
    }
    QStringList parts;
    if (const QString amount = habitAmount(habit, locale); !amount.isEmpty()) {
        parts << amount;
    }
    if (isAsked && habit.last) {
        //: %1 a clock time
        parts << Words::tr("last at %1").arg(clockAfterMidnight(*habit.last, locale));
    }
    parts << (isAsked ? Words::tr("on %1 of %n days", nullptr, std::max(habit.answered, habit.days)).arg(habit.days)
                      : Words::tr("on %n nights", nullptr, habit.days));
    return parts.join(QStringLiteral(", "));
}

QString habitTitle(HabitKind kind) {
    return kind == HabitKind::Exercise ? Words::tr("Hard exercise") : habitName(kind);
}

QString bedAndWake(const Report& report, const QLocale& locale) {
    const ReportSleep& sleep = report.sleep;
    if (sleep.lightsOut && sleep.wake) {
        //: %1 and %2 clock times
        return Words::tr("%1 to %2")
            .arg(clockAfterMidnight(*sleep.lightsOut, locale), clockAfterMidnight(*sleep.wake, locale));
    }
    //: %1 and %2 clock times
    return Words::tr("%1 to %2, as planned")
        .arg(clockText(report.planned.bedtime, locale), clockText(report.planned.wake, locale));
}

Section habitsSection(const Report& report, const QLocale& locale) {
    Section section{Words::tr("Habits, newest %n nights", nullptr, report.newest.size()), {}, 4};
    section.rows.push_back({Row::Kind::Fact, Words::tr("Bed and wake"), bedAndWake(report, locale)});
    for (const ReportHabit& habit : report.habits) {
        section.rows.push_back({Row::Kind::Fact, habitTitle(habit.kind), habitWordsOf(habit, locale)});
    }
    return section;
}

// The annex.

QString clockCell(const std::optional<ZonedInstant>& at, const QLocale& locale) {
    return at ? clockText(at->wall(), locale) : QString();
}

QString numberCell(const std::optional<int>& value, const QLocale& locale) {
    return value ? locale.toString(*value) : QString();
}

QString wokeCell(const std::optional<Woke>& woke) {
    return !woke                 ? QString()
           : *woke == Woke::None ? Words::tr("no", "did they wake me")
           : *woke == Woke::Some ? Words::tr("some", "did they wake me")
                                 : Words::tr("most", "did they wake me");
}

ReportText::Table::Line nightLine(const NightRecord& record, CountDisplay counts, const QLocale& locale) {
    const bool showsCount = record.status == NightRecordStatus::Logged && counts == CountDisplay::EachNight;
    const Night night = record.answer.value_or(Night());
    return {{nightDay(record.night, locale),
             showsCount ? locale.toString(record.twitches.value_or(0)) : statusWords(record, counts),
             wokeCell(night.woke), numberCell(night.quality, locale), numberCell(night.fatigue, locale),
             clockCell(night.lightsOut, locale), clockCell(night.wake, locale), numberCell(night.solMinutes, locale),
             numberCell(night.pain, locale)},
            isolated(night.note.simplified(), locale)};
}

void addAnnex(ReportText& text, const Report& report, const QLocale& locale) {
    text.annexTitle = Words::tr("Annex: all nights of this report");
    text.nights.title = rangeText(report.nights, locale);
    text.nights.columns = {Words::tr("Night of"),  Words::tr("Twitches"),      Words::tr("Woke me"),
                           Words::tr("Slept 1–5"), Words::tr("Tired 0–4"),     Words::tr("Lights out"),
                           Words::tr("Awake"),     Words::tr("Min. to sleep"), Words::tr("Pain 0–10")};
    for (const NightRecord& record : report.records) {
        text.nights.lines.push_back(nightLine(record, report.counts, locale));
    }
}

QString subtitleOf(const Report& report, const QLocale& locale) {
    if (report.isEmpty()) {
        return Words::tr("My own diary. Nothing is logged yet.");
    }
    //: %1 "12 Oct to 29 Nov 2026", %2 a number of nights
    return Words::tr("My own diary, %1. %2 of %n nights logged.", nullptr, report.nights.size())
        .arg(rangeText(report.nights, locale))
        .arg(report.insight.logged.nights);
}

} // namespace

ReportText reportText(const Report& report, ReportAnnex annex, const QLocale& locale) {
    ReportText text;
    // Of its words, as in the window: dates alone don't turn a page around.
    text.language = languageOfWords();
    text.isRightToLeft = QLocale(text.language).textDirection() == Qt::RightToLeft;
    text.title = Words::tr("Leg twitches at sleep onset");
    text.subtitle = subtitleOf(report, locale);
    text.blanks = {Words::tr("Name"), Words::tr("Born", "date of birth, to be filled in by hand")};
    text.questionTitle = Words::tr("My question");
    text.question = isolated(report.question, locale);
    text.chartTitle = chartTitleOf(report);
    text.chartUnit = Words::tr("twitches a night");
    text.chart = chartOf(report, locale);
    text.chartKey = chartKeyOf(report, text.chart);
    text.chartWords = chartWordsOf(report, locale);
    if (!report.findings.empty()) {
        text.left.push_back(findingsSection(report, locale));
    }
    if (!report.isEmpty()) {
        text.numbers = numbersOf(report, locale);
        text.left.push_back(signsSection(report, locale));
        if (report.counts == CountDisplay::EachNight && !report.worst.empty()) {
            text.left.push_back(worstSection(report, locale));
        }
        text.right = {changesSection(report, locale), habitsSection(report, locale)};
    }
    if (!report.isEmpty() || !report.medicines.empty()) {
        text.right.push_back(medicinesSection(report, locale));
    }
    text.caveat = report.insight.changes.empty() ? QString() : caveatWords(report);
    text.notesTitle = Words::tr("Notes for the visit");
    text.footer = Words::tr("Self-reported and made with Softfall. Not a diagnosis.");
    const QString made = fullDate(report.made, locale);
    text.pageWords = [made](int page, int pages) {
        //: %1 a date, %2 and %3 numbers of pages
        return Words::tr("Made on %1, page %2 of %3").arg(made).arg(page).arg(pages);
    };
    const bool hasAnnex = annex == ReportAnnex::Nights && !report.isEmpty();
    text.moreWords = [hasAnnex](int left) {
        return hasAnnex ? Words::tr("and %n more, in the annex", nullptr, left)
                        : Words::tr("and %n more", nullptr, left);
    };
    if (hasAnnex) {
        addAnnex(text, report, locale);
    }
    return text;
}

PaperSize paperSizeOf(const QLocale& locale) {
    constexpr QLocale::Territory letter[] = {
        QLocale::Belize,     QLocale::Canada,     QLocale::Chile,        QLocale::Colombia, QLocale::CostaRica,
        QLocale::Guatemala,  QLocale::Mexico,     QLocale::Nicaragua,    QLocale::Panama,   QLocale::Philippines,
        QLocale::PuertoRico, QLocale::ElSalvador, QLocale::UnitedStates, QLocale::Venezuela};
    const bool isLetter =
        std::ranges::find(letter, locale.territory()) != std::end(letter) && locale.language() != QLocale::C;
    return isLetter ? PaperSize::Letter : PaperSize::A4;
}

} // namespace softfall
