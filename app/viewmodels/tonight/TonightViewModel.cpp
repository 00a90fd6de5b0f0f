#include "viewmodels/tonight/TonightViewModel.h"

#include "core/diary/CutoffReview.h"
#include "core/insight/RollingMean.h"
#include "core/time/ClockOnDate.h"
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
constexpr int minLoggedForRate = 7;

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

/// A point of the evening as the next one, and as the one after that, which comes at `at`.
struct PointSentences {
    QString now;
    QString then;
};

PointSentences pointSentences(ReminderKind kind, const QString& at) {
    switch (kind) {
    case ReminderKind::CaffeineCutoff:
        return {TonightViewModel::tr("Last caffeine."), TonightViewModel::tr("Last caffeine at %1.").arg(at)};
    case ReminderKind::NicotineCutoff:
        return {TonightViewModel::tr("Last nicotine."), TonightViewModel::tr("Last nicotine at %1.").arg(at)};
    case ReminderKind::ExerciseCutoff:
        return {TonightViewModel::tr("Hard exercise ends."), TonightViewModel::tr("Hard exercise ends at %1.").arg(at)};
    case ReminderKind::WindDown:
        return {TonightViewModel::tr("Wind-down starts."), TonightViewModel::tr("Wind-down starts at %1.").arg(at)};
    case ReminderKind::ScreenCutoff:
        return {TonightViewModel::tr("Screens go off."), TonightViewModel::tr("Screens go off at %1.").arg(at)};
    case ReminderKind::Bedtime:
        return {TonightViewModel::tr("Lights out."), TonightViewModel::tr("Lights out at %1.").arg(at)};
    case ReminderKind::MorningCheckIn:
        return {TonightViewModel::tr("It is night. Nothing is left to do."),
                TonightViewModel::tr("Wake time is %1.").arg(at)};
    case ReminderKind::EveningCheckIn:
        break; // no point of the line
    }
    return {};
}

minutes roundedUp(seconds length) {
    return std::chrono::ceil<minutes>(length);
}

int minutesSinceMidnight(WallTime wall) {
    return int(timeOfDayAt(wall).sinceMidnight().count());
}

} // namespace

TonightViewModel::TonightViewModel(EditService& edits, EveningService& evening, DiaryService& diary,
                                   RoutineService& routine, ReminderService& reminders, CheckInService& checkIns,
                                   const Clock& clock, QLocale locale, QObject* parent)
    : PageViewModel(&edits, parent)
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
    const EveningPlan plan = m_evening.tonight();
    const PlanSettings& settings = m_evening.settings();
    const auto unanswered = m_diary.unansweredNight();
    if (!unanswered) {
        return std::unexpected(unanswered.error());
    }
    if (auto words = updateTimeline(plan); !words) {
        return std::unexpected(words.error());
    }
    m_nightsShown = settings.diary.counts == CountDisplay::EachNight;
    if (auto words = updateLastNights(plan.night); !words) {
        return std::unexpected(words.error());
    }
    //: %1 "Monday 23 → Tuesday 24"
    m_nightTitle = tr("Night of %1").arg(nightSpan(plan.night, m_locale));
    m_unanswered = *unanswered;
    //: %1 "Night of Sun 22 → Mon 23"
    m_morningOffer =
        m_unanswered ? tr("%1: how was it?").arg(softfall::nightTitle(*m_unanswered, m_locale)) : QString();
    m_bedtime = minutesSinceMidnight(plan.zone.wallAt(plan.bedtime));
    m_bedtimeIsMoved = settings.schedule.tonightOnly().contains(plan.night);
    updateNext(plan);
    updateWindDown(plan);
    updateWaiting(plan);
    updateChips(settings.diary);
    m_questions->read({plan.night - days(1), plan.night});
    m_planNotice->read();
    emit changed();
    updateLater();
    return Ready;
}

void TonightViewModel::updateNext(const EveningPlan& plan) {
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
    const QString sentence = pointSentences(next->kind, clockOf(next->at)).now;
    if (next->kind == ReminderKind::MorningCheckIn) {
        //: during the night; %1 a clock time
        m_nextCaption = tr("Until %1").arg(clockOf(plan.wake));
        m_nextSentence = sentence;
        return;
    }
    m_nextSentence = tr("%1 %2", "two sentences").arg(sentence, pointSentences(then->kind, clockOf(then->at)).then);
}

void TonightViewModel::updateWindDown(const EveningPlan& plan) {
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
        m_lateStart = shorteningWords(m_routine.shorteningIfStartedNow(), clockOf(plan.bedtime));
    }
}

Result<void> TonightViewModel::updateTimeline(const EveningPlan& plan) {
    const auto habits = m_diary.habits({plan.night, plan.night});
    const auto statuses = m_reminders.statusOf(plan.night);
    if (!habits || !statuses) {
        return std::unexpected(!habits ? habits.error() : statuses.error());
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
        if (cutoff != cutoffs.end() && cutoff->status == CutoffStatus::Missed) {
            const Habit& late = cutoff->after.front();
            row.status = TimelineStatus::Missed;
            row.statusName = tr("not kept");
            //: what was noted after a cut-off; %1 "Caffeine, 96 mg", %2 a clock time
            row.detail = tr("%1 at %2").arg(habitWords(late), clockText(late.at.wall(), m_locale));
        } else if (point.at <= now) {
            row.detail = pastDetail(point.kind, plan, *habits, cutoff == cutoffs.end() ? nullptr : &*cutoff);
            const bool answered = std::ranges::any_of(*statuses, [&point](const ReminderService::Status& each) {
                return each.reminder.reminder.kind == point.kind && each.state == ReminderState::Done;
            });
            const bool kept = answered || !row.detail.isEmpty();
            row.status = kept ? TimelineStatus::Kept : TimelineStatus::Passed;
            row.statusName = kept ? tr("kept") : tr("over");
            if (!kept && cutoff != cutoffs.end()) {
                row.detail = tr("nothing noted");
            }
        } else if (!nextSeen) {
            nextSeen = true;
            row.status = TimelineStatus::Next;
            row.statusName = tr("next");
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

Result<void> TonightViewModel::updateLastNights(NightDate tonight) {
    const auto records = m_diary.nights({tonight - days(lastNightCount), tonight - days(1)});
    if (!records) {
        return std::unexpected(records.error());
    }
    m_lastCounts.clear();
    m_lastKinds.clear();
    QStringList words;
    for (const NightRecord& record : *records) {
        const bool isMissing = record.status == NightRecordStatus::Absent;
        m_lastCounts << (isMissing ? 0 : record.twitches.value_or(record.twitchesLogged));
        m_lastKinds << (isMissing                                     ? 1
                        : record.status == NightRecordStatus::Unsure  ? 2
                        : record.status == NightRecordStatus::NoSleep ? 3
                                                                      : 0);
        //: one night of a list; %1 "23 Nov", %2 "2 twitches"
        words << tr("%1: %2").arg(shortDate(record.night, m_locale), statusWords(record));
    }
    const LoggedTotal total = loggedTotal(*records);
    m_lastWords = total.nights >= minLoggedForRate ? rateWords(total.mean())
                                                   : tr("%1 of %2 logged").arg(total.nights).arg(lastNightCount);
    m_lastAlternative = words.join(QStringLiteral("; "));
    return {};
}

void TonightViewModel::updateWaiting(const EveningPlan& plan) {
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

void TonightViewModel::updateChips(const DiaryPreferences& preferences) {
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

void TonightViewModel::log(int row) {
    if (row < 0 || row >= int(m_chipActs.size())) {
        return;
    }
    const HabitChip chip = m_chipActs[std::size_t(row)];
    switch (chip.act) {
    case HabitChip::Act::ShowAllDrinks:
        m_allDrinks = !m_allDrinks;
        reread();
        return;
    case HabitChip::Act::LogTwitch:
        logTwitch();
        return;
    case HabitChip::Act::LogHabit:
        break;
    }
    const ZonedInstant at = takeWhen();
    const auto logged = m_diary.logHabit(chip.habit, at);
    if (!logged) {
        notify(logged.error());
        return;
    }
    //: after a tap; %1 "Coffee", %2 a clock time
    notify(tr("%1 noted at %2.").arg(chip.label, clockOf(at.instant)), logged->edit);
}

void TonightViewModel::logTwitch() {
    const ZonedInstant at = takeWhen();
    const auto logged = m_diary.logTwitch({}, at);
    if (!logged) {
        notify(logged.error());
        return;
    }
    //: %1 a clock time, %2 "Night of Mon 23 → Tue 24"
    notify(tr("Twitch noted at %1. %2.").arg(clockOf(at.instant), softfall::nightTitle(logged->night, m_locale)),
           logged->edit);
}

bool TonightViewModel::windDown() {
    if (m_routine.interrupted()) {
        return succeeded(m_routine.resumeInterrupted());
    }
    const auto session = m_routine.session();
    return (session && session->isOpen()) || succeeded(m_routine.start());
}

void TonightViewModel::setLaterBedtime(int minutesOfDay) {
    if (m_laterBedtime != minutesOfDay) {
        m_laterBedtime = minutesOfDay;
        updateLater();
    }
}

void TonightViewModel::updateLater() {
    Schedule schedule = m_evening.settings().schedule;
    const NightDate night = m_evening.currentNight();
    schedule.setTonightOnly(night, NightTimes{TimeOfDay(minutes(m_laterBedtime))});
    const EveningPlan plan = planEvening(schedule, m_evening.settings().preferences, night, m_evening.planningZone());
    //: what another bedtime means; %1 "7 h 30 min", %2 and %3 clock times
    m_laterMeans = tr("Sleep %1 until %2. Wind-down starts at %3.")
                       .arg(durationText(plan.sleepOpportunity()), clockOf(plan.wake), clockOf(plan.routineStart));
    emit laterChanged();
}

void TonightViewModel::moveBedtime() {
    const TimeOfDay bedtime{minutes(m_laterBedtime)};
    notify(m_evening.setTonightOnly(m_evening.currentNight(), NightTimes{bedtime}),
           tr("Bedtime tonight is %1.").arg(clockText(bedtime, m_locale)));
}

void TonightViewModel::resetBedtime() {
    const auto edit = m_evening.setTonightOnly(m_evening.currentNight(), {});
    //: after a bedtime for tonight only was removed; %1 a clock time
    notify(edit, tr("Bedtime tonight is %1 again, as on every %2.")
                     .arg(clockOf(m_evening.tonight().bedtime),
                          m_locale.standaloneDayName(int(m_evening.currentNight().weekday().iso_encoding()))));
}

template <typename Act>
void TonightViewModel::onWaiting(int row, Act act, const QString& message) {
    if (row < 0 || row >= int(m_waitingReminders.size())) {
        return;
    }
    const NightReminder reminder = m_waitingReminders[std::size_t(row)];
    if (succeeded(act(reminder))) {
        notify(message.arg(reminderTitle(reminder.reminder.kind)));
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
