#include "viewmodels/tonight/TonightViewModel.h"

#include "core/evening/CutoffReview.h"
#include "core/insight/RollingMean.h"
#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/ReminderWords.h"
#include "viewmodels/wording/RoutineWords.h"
#include "viewmodels/wording/StepWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

namespace {

constexpr int lastNightCount = 14;
// Fewer logged nights of the last 14 than this say nothing about a rate (facts: gates).
constexpr int leastLoggedForRate = 7;

struct Point {
    ReminderKind kind;
    Instant at;
};

/// The points of the timeline, ascending.
std::vector<Point> pointsOf(const EveningPlan& plan) {
    std::vector<Point> points{
        {ReminderKind::CaffeineCutoff, plan.caffeineCutoff}, {ReminderKind::NicotineCutoff, plan.nicotineCutoff},
        {ReminderKind::ExerciseCutoff, plan.exerciseCutoff}, {ReminderKind::WindDown, plan.routineStart},
        {ReminderKind::ScreenCutoff, plan.screenCutoff},     {ReminderKind::Bedtime, plan.bedtime}};
    std::ranges::stable_sort(points, {}, &Point::at);
    return points;
}

/// "Caffeine and nicotine · Food and drink · Bedroom".
QString firstSteps(const EveningPlan& plan) {
    QStringList titles;
    for (const PlannedStep& step : plan.steps) {
        if (titles.size() < 3) {
            titles << stepTitle(step.step);
        }
    }
    return titles.join(QStringLiteral(" · "));
}

minutes roundedUp(seconds length) {
    return std::chrono::ceil<minutes>(length);
}

int minutesSinceMidnight(WallTime wall) {
    return int(std::chrono::duration_cast<minutes>(wall - std::chrono::floor<days>(wall)).count());
}

} // namespace

TonightViewModel::TonightViewModel(EveningService& evening, DiaryService& diary, RoutineService& routine,
                                   ReminderService& reminders, CheckInService& checkIns, const Clock& clock,
                                   QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_evening(evening)
    , m_diary(diary)
    , m_routine(routine)
    , m_reminders(reminders)
    , m_clock(clock)
    , m_locale(std::move(locale))
    , m_questions(new QuestionsViewModel(checkIns, evening, m_locale, *this))
    , m_planNotice(new PlanNoticeViewModel(evening, clock, m_locale, *this)) {
    connect(&evening, &EveningService::changed, this, &TonightViewModel::reread);
    connect(&diary, &DiaryService::changed, this, &TonightViewModel::reread);
    connect(&routine, &RoutineService::changed, this, &TonightViewModel::reread);
    connect(&reminders, &ReminderService::changed, this, &TonightViewModel::reread);
}

QString TonightViewModel::clockOf(Instant instant) const {
    return clockText(instant, m_evening.planningZone(), m_locale);
}

Result<PageViewModel::Status> TonightViewModel::read() {
    const auto plan = m_evening.tonight();
    if (!plan) {
        return std::unexpected(plan.error());
    }
    const auto unanswered = m_diary.unansweredNight();
    const auto settings = m_evening.settings();
    if (!unanswered || !settings) {
        return std::unexpected(!unanswered ? unanswered.error() : settings.error());
    }
    if (auto told = tellTimeline(*plan); !told) {
        return std::unexpected(told.error());
    }
    m_nightsTold = settings->diary.counts == CountsTold::EachNight;
    if (auto told = tellLastNights(plan->night); !told) {
        return std::unexpected(told.error());
    }
    //: %1 "Monday 23 → Tuesday 24"
    m_nightTitle = tr("Night of %1").arg(nightSpan(plan->night, m_locale));
    m_unanswered = *unanswered;
    //: %1 "Night of Sun 22 → Mon 23"
    m_morningOffer =
        m_unanswered ? tr("%1: how was it?").arg(softfall::nightTitle(*m_unanswered, m_locale)) : QString();
    m_bedtime = minutesSinceMidnight(plan->zone.wallAt(plan->bedtime));
    tellNext(*plan);
    tellWindDown(*plan);
    tellWaiting(*plan);
    tellChips(settings->diary);
    m_questions->read({plan->night - days(1), plan->night});
    m_planNotice->read();
    emit changed();
    tellLater();
    return Ready;
}

void TonightViewModel::tellNext(const EveningPlan& plan) {
    const Instant now = m_clock.now();
    std::vector<Point> points = pointsOf(plan);
    points.push_back({ReminderKind::MorningCheckIn, plan.wake});
    const auto next = std::ranges::find_if(points, [now](const Point& point) { return point.at > now; });
    if (next == points.end()) {
        return;
    }
    //: the next thing of the evening; %1 a clock time
    m_nextCaption = tr("Next, at %1").arg(clockOf(next->at));
    m_nextNumber = durationText(roundedUp(next->at - now));
    const auto then = std::next(next) == points.end() ? next : std::next(next);
    const QString at = clockOf(then->at);
    const QString following = then->kind == ReminderKind::CaffeineCutoff   ? tr("Last caffeine at %1.").arg(at)
                              : then->kind == ReminderKind::NicotineCutoff ? tr("Last nicotine at %1.").arg(at)
                              : then->kind == ReminderKind::ExerciseCutoff ? tr("Hard exercise ends at %1.").arg(at)
                              : then->kind == ReminderKind::WindDown       ? tr("Wind-down starts at %1.").arg(at)
                              : then->kind == ReminderKind::ScreenCutoff   ? tr("Screens go off at %1.").arg(at)
                              : then->kind == ReminderKind::Bedtime        ? tr("Lights out at %1.").arg(at)
                                                                           : tr("Wake time is %1.").arg(at);
    switch (next->kind) {
    case ReminderKind::CaffeineCutoff:
        m_nextSentence = tr("Last caffeine.");
        break;
    case ReminderKind::NicotineCutoff:
        m_nextSentence = tr("Last nicotine.");
        break;
    case ReminderKind::ExerciseCutoff:
        m_nextSentence = tr("Hard exercise ends.");
        break;
    case ReminderKind::WindDown:
        m_nextSentence = tr("Wind-down starts.");
        break;
    case ReminderKind::ScreenCutoff:
        m_nextSentence = tr("Screens go off.");
        break;
    case ReminderKind::Bedtime:
        m_nextSentence = tr("Lights out.");
        break;
    default:
        //: during the night; %1 a clock time
        m_nextCaption = tr("Until %1").arg(clockOf(plan.wake));
        m_nextSentence = tr("It is night. Nothing is left to do.");
        return;
    }
    m_nextSentence = tr("%1 %2", "two sentences").arg(m_nextSentence, following);
}

void TonightViewModel::tellWindDown(const EveningPlan& plan) {
    const auto session = m_routine.session();
    m_windDownDone.clear();
    m_lateStart.clear();
    if (m_routine.interrupted() || (session && session->isOpen())) {
        m_windDownAction = tr("Continue wind-down");
        return;
    }
    m_windDownAction = tr("Start wind-down");
    if (session && session->night == plan.night && session->state == SessionState::Finished) {
        const auto done = std::ranges::count(session->steps, SessionStepState::Done, &SessionStep::state);
        m_windDownAction = tr("Start again");
        m_windDownDone = tr("Wind-down is done, %1 of %2 steps.").arg(done).arg(session->steps.size());
    } else if (m_clock.now() > plan.routineStart && m_clock.now() < plan.bedtime) {
        m_lateStart = gaveWayWords(m_routine.gaveWayIfStartedNow(), clockOf(plan.bedtime));
    }
}

Result<void> TonightViewModel::tellTimeline(const EveningPlan& plan) {
    const auto habits = m_diary.habits({plan.night, plan.night});
    const auto standings = m_reminders.standingOf(plan.night);
    if (!habits || !standings) {
        return std::unexpected(!habits ? habits.error() : standings.error());
    }
    const Instant now = m_clock.now();
    const std::vector<CutoffReview> cutoffs = reviewCutoffs(plan, *habits, now);
    bool nextSeen = false;
    std::vector<TimelineRow> rows;
    for (const Point& point : pointsOf(plan)) {
        TimelineRow row{clockOf(point.at), reminderTitle(point.kind), {}, TimelineStatus::Coming, tr("still to come")};
        if (point.kind == ReminderKind::WindDown) {
            //: %1 "Wind-down", %2 "1 h 30 min"
            row.title = tr("%1, %2").arg(row.title, durationText(std::chrono::floor<minutes>(plan.bedtime - point.at)));
        }
        const auto cutoff = std::ranges::find(cutoffs, point.kind, &CutoffReview::kind);
        if (cutoff != cutoffs.end() && cutoff->standing == CutoffStanding::Missed) {
            const Habit& late = cutoff->after.front();
            row.standing = TimelineStatus::Missed;
            row.standingName = tr("not kept");
            //: what was noted after a cut-off; %1 "Caffeine, 96 mg", %2 a clock time
            row.detail = tr("%1 at %2").arg(habitWords(late), clockText(late.at.wall(), m_locale));
        } else if (point.at <= now) {
            row.detail = pastDetail(point.kind, plan, *habits, cutoff == cutoffs.end() ? nullptr : &*cutoff);
            const bool answered = std::ranges::any_of(*standings, [&point](const ReminderService::Standing& each) {
                return each.reminder.reminder.kind == point.kind && each.state == ReminderState::Done;
            });
            const bool kept = answered || !row.detail.isEmpty();
            row.standing = kept ? TimelineStatus::Kept : TimelineStatus::Passed;
            row.standingName = kept ? tr("kept") : tr("over");
            if (!kept && cutoff != cutoffs.end()) {
                row.detail = tr("nothing noted");
            }
        } else if (!nextSeen) {
            nextSeen = true;
            row.standing = TimelineStatus::Next;
            row.standingName = tr("next");
            //: %1 "38 min"
            row.detail = tr("in %1").arg(durationText(roundedUp(point.at - now)));
        } else if (point.kind == ReminderKind::WindDown) {
            row.detail = firstSteps(plan);
        } else if (point.kind == ReminderKind::ScreenCutoff) {
            row.detail = tr("phone and computer away");
        } else if (point.kind == ReminderKind::Bedtime) {
            //: sleep between bedtime and wake time; %1 "8 h", %2 a clock time
            row.detail = tr("%1 until %2").arg(durationText(plan.sleepOpportunity()), clockOf(plan.wake));
        }
        rows.push_back(std::move(row));
    }
    m_timeline.setRows(std::move(rows));
    return {};
}

QString TonightViewModel::pastDetail(ReminderKind kind, const EveningPlan& plan, const std::vector<Habit>& habits,
                                     const CutoffReview* cutoff) const {
    if (cutoff && !cutoff->before.empty()) {
        return tr("kept · last at %1").arg(clockText(cutoff->before.back().at.wall(), m_locale));
    }
    if (kind == ReminderKind::ScreenCutoff) {
        const auto off = std::ranges::find(habits, HabitKind::ScreensOff, &Habit::kind);
        return off == habits.end() ? QString() : tr("off at %1").arg(clockText(off->at.wall(), m_locale));
    }
    const auto session = m_routine.session();
    const bool done = kind == ReminderKind::WindDown && session && session->night == plan.night &&
                      session->state == SessionState::Finished;
    return done ? tr("done") : QString();
}

Result<void> TonightViewModel::tellLastNights(NightDate tonight) {
    const auto records = m_diary.nights({tonight - days(lastNightCount), tonight - days(1)});
    if (!records) {
        return std::unexpected(records.error());
    }
    m_lastCounts.clear();
    m_lastKinds.clear();
    QStringList told;
    for (const NightRecord& record : *records) {
        const bool isMissing = record.standing == NightStanding::Absent;
        m_lastCounts << (isMissing ? 0 : record.twitches.value_or(record.noted));
        m_lastKinds << (isMissing                                   ? 1
                        : record.standing == NightStanding::Unsure  ? 2
                        : record.standing == NightStanding::NoSleep ? 3
                                                                    : 0);
        //: one night of a list; %1 "23 Nov", %2 "2 twitches"
        told << tr("%1: %2").arg(shortDate(record.night, m_locale), standingWords(record));
    }
    const LoggedTotal total = loggedTotal(*records);
    m_lastWords = total.nights >= leastLoggedForRate ? rateWords(total.mean())
                                                     : tr("%1 of %2 logged").arg(total.nights).arg(lastNightCount);
    m_lastAlternative = told.join(QStringLiteral("; "));
    return {};
}

void TonightViewModel::tellWaiting(const EveningPlan& plan) {
    m_waitingReminders = m_reminders.waitingForAnswer();
    // The morning has its own offer on this page, and the wind-down its button.
    std::erase_if(m_waitingReminders,
                  [](const NightReminder& each) { return each.reminder.kind == ReminderKind::MorningCheckIn; });
    std::vector<WaitingReminderRow> rows;
    for (const NightReminder& each : m_waitingReminders) {
        const auto put = postponed(each.reminder, plan, m_clock.now());
        const QString price = put ? priceWords(each.reminder.kind, *put, plan, m_locale) : QString();
        const QString since = tr("since %1").arg(clockOf(each.reminder.due));
        rows.push_back({reminderTitle(each.reminder.kind),
                        //: %1 "since 22:00", %2 what putting it off costs: "49 min left until bedtime"
                        price.isEmpty() ? since : tr("%1 · in 10 minutes: %2").arg(since, price), put.has_value(),
                        each.reminder.kind == ReminderKind::EveningCheckIn});
    }
    m_waiting.setRows(std::move(rows));
}

bool TonightViewModel::checkInWaits() const {
    return std::ranges::any_of(m_waiting.rows(), &WaitingReminderRow::isCheckIn);
}

void TonightViewModel::tellChips(const DiaryPreferences& preferences) {
    m_chipActs = habitChips(preferences, m_allDrinks);
    std::vector<HabitChipRow> rows;
    for (const HabitChip& chip : m_chipActs) {
        rows.push_back({chip.label, chip.detail});
    }
    m_chips.setRows(std::move(rows));
}

void TonightViewModel::setMinutesAgo(int minutesBeforeNow) {
    if (m_minutesAgo != minutesBeforeNow && minutesBeforeNow >= 0) {
        m_minutesAgo = minutesBeforeNow;
        emit whenChanged();
    }
}

ZonedInstant TonightViewModel::takeWhen() {
    const Instant at = m_clock.now() - minutes(m_minutesAgo);
    setMinutesAgo(0); // the next one is just now again
    return zoned(at, m_clock.zone());
}

void TonightViewModel::note(int row) {
    if (row < 0 || row >= int(m_chipActs.size())) {
        return;
    }
    const HabitChip chip = m_chipActs[std::size_t(row)];
    switch (chip.act) {
    case HabitChip::Act::ShowAllDrinks:
        m_allDrinks = !m_allDrinks;
        reread();
        return;
    case HabitChip::Act::NoteTwitch:
        noteTwitch();
        return;
    case HabitChip::Act::NoteHabit:
        break;
    }
    const ZonedInstant at = takeWhen();
    const auto logged = m_diary.logHabit(chip.habit, at);
    if (!logged) {
        say(logged.error());
        return;
    }
    const EntryId id = logged->id;
    //: after a tap; %1 "Coffee", %2 a clock time
    say(tr("%1 noted at %2.").arg(chip.label, clockOf(at.instant)), [this, id] { return m_diary.removeHabit(id); });
}

void TonightViewModel::noteTwitch() {
    const ZonedInstant at = takeWhen();
    const auto logged = m_diary.logTwitch({}, at);
    if (!logged) {
        say(logged.error());
        return;
    }
    const EntryId id = logged->id;
    //: %1 a clock time, %2 "Night of Mon 23 → Tue 24"
    say(tr("Twitch noted at %1. %2.").arg(clockOf(at.instant), softfall::nightTitle(logged->night, m_locale)),
        [this, id] { return m_diary.removeTwitch(id); });
}

bool TonightViewModel::windDown() {
    if (m_routine.interrupted()) {
        return went(m_routine.resumeInterrupted());
    }
    const auto session = m_routine.session();
    return (session && session->isOpen()) || went(m_routine.start());
}

void TonightViewModel::setLaterBedtime(int minutesOfDay) {
    if (m_laterBedtime != minutesOfDay) {
        m_laterBedtime = minutesOfDay;
        tellLater();
    }
}

void TonightViewModel::tellLater() {
    auto settings = m_evening.settings();
    const auto night = m_evening.currentNight();
    if (settings && night) {
        settings->schedule.setTonightOnly(*night, TimeOfDay(minutes(m_laterBedtime)));
        const EveningPlan plan =
            planEvening(settings->schedule, settings->preferences, *night, m_evening.planningZone());
        //: what another bedtime means; %1 "7 h 30 min", %2 and %3 clock times
        m_laterMeans = tr("Sleep %1 until %2. Wind-down starts at %3.")
                           .arg(durationText(plan.sleepOpportunity()), clockOf(plan.wake), clockOf(plan.routineStart));
    }
    emit laterChanged();
}

void TonightViewModel::moveBedtime() {
    const auto night = m_evening.currentNight();
    if (!night) {
        say(night.error());
        return;
    }
    const TimeOfDay before{minutes(m_bedtime)};
    const NightDate tonight = *night;
    if (went(m_evening.setTonightOnly(tonight, TimeOfDay(minutes(m_laterBedtime))))) {
        say(tr("Bedtime tonight is %1.").arg(clockText(TimeOfDay(minutes(m_laterBedtime)), m_locale)),
            [this, tonight, before] { return m_evening.setTonightOnly(tonight, before); });
    }
}

template <typename Act>
void TonightViewModel::onWaiting(int row, Act act, const QString& said) {
    if (row < 0 || row >= int(m_waitingReminders.size())) {
        return;
    }
    const NightReminder reminder = m_waitingReminders[std::size_t(row)];
    if (went(act(reminder))) {
        say(said.arg(reminderTitle(reminder.reminder.kind)));
    }
}

void TonightViewModel::reminderDone(int row) {
    onWaiting(
        row, [this](const NightReminder& each) { return m_reminders.done(each); }, tr("%1: done."));
}

void TonightViewModel::reminderSkip(int row) {
    onWaiting(
        row, [this](const NightReminder& each) { return m_reminders.skip(each); }, tr("%1: skipped tonight."));
}

void TonightViewModel::reminderSnooze(int row) {
    onWaiting(
        row, [this](const NightReminder& each) { return m_reminders.snooze(each); }, tr("%1: again in 10 minutes."));
}

} // namespace softfall
