#include "viewmodels/tonight/TonightViewModel.h"

#include "core/diary/CutoffReview.h"
#include "core/insight/RollingMean.h"
#include "core/time/ClockOnDate.h"
#include "viewmodels/wording/CheckInWords.h"
#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/ReminderWords.h"
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

/// What stands above the time of a point that comes next.
QString captionOf(ReminderKind kind) {
    switch (kind) {
    case ReminderKind::CaffeineCutoff:
        return TonightViewModel::tr("Last caffeine by");
    case ReminderKind::NicotineCutoff:
        return TonightViewModel::tr("Last nicotine by");
    case ReminderKind::ExerciseCutoff:
        return TonightViewModel::tr("Hard exercise over by");
    case ReminderKind::WindDown:
        return TonightViewModel::tr("Wind-down starts at");
    case ReminderKind::ScreenCutoff:
        return TonightViewModel::tr("Screens off at");
    case ReminderKind::Bedtime:
        return TonightViewModel::tr("Lights out at");
    case ReminderKind::MorningCheckIn:
        return TonightViewModel::tr("Wake up at");
    case ReminderKind::EveningCheckIn:
        break; // no point of the line
    }
    return {};
}

constexpr std::chrono::milliseconds twitchShownFor{3'000};

} // namespace

TonightViewModel::TonightViewModel(EveningService& evening, DiaryService& diary, RoutineService& routine,
                                   ReminderService& reminders, CheckInService& checkIns, const CueService& cues,
                                   const Clock& clock, QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_evening(evening)
    , m_diary(diary)
    , m_routine(routine)
    , m_reminders(reminders)
    , m_checkIns(checkIns)
    , m_cues(cues)
    , m_clock(clock)
    , m_locale(std::move(locale))
    , m_log(new DayLogViewModel(diary, evening, clock, m_locale, *this))
    , m_windDown(new WindDownViewModel(evening, routine, reminders, clock, m_locale, *this))
    , m_change(new ChangeTonightViewModel(evening, clock, m_locale, *this))
    , m_questions(new QuestionsViewModel(checkIns, evening, m_locale, *this))
    , m_planNotice(new PlanNoticeViewModel(evening, clock, m_locale, *this)) {
    connect(&evening, &EveningService::changed, this, &TonightViewModel::reread);
    connect(&diary, &DiaryService::changed, this, &TonightViewModel::reread);
    connect(&routine, &RoutineService::changed, this, &TonightViewModel::reread);
    connect(&reminders, &ReminderService::changed, this, &TonightViewModel::reread);
    connect(&cues, &CueService::changed, this, &TonightViewModel::reread);
    m_twitchShown.setSingleShot(true);
    m_twitchShown.setInterval(twitchShownFor);
    connect(&m_twitchShown, &QTimer::timeout, this, &TonightViewModel::changed);
}

QString TonightViewModel::clockOf(Instant instant) const {
    return clockText(instant, m_evening.planningZone(), m_locale);
}

bool TonightViewModel::applies(ReminderKind kind) const {
    return !m_evening.settings().reminders.silenced.contains(kind);
}

bool TonightViewModel::isHeard() const {
    const RoutinePreferences& routine = m_evening.settings().routine;
    return routine.sound != CueSound::Silent && routine.volume > 0 && m_cues.hearing() != CueService::Hearing::Nothing;
}

Result<PageViewModel::Status> TonightViewModel::read() {
    const EveningPlan plan = m_evening.tonight();
    const auto unanswered = m_diary.unansweredNight();
    if (!unanswered) {
        return std::unexpected(unanswered.error());
    }
    m_unanswered = *unanswered;
    updatePhase(plan);
    if (auto words = updateTimeline(plan); !words) {
        return std::unexpected(words.error());
    }
    m_nightsShown = m_evening.settings().diary.counts == CountDisplay::EachNight;
    if (auto words = updateLastNights(plan.night); !words) {
        return std::unexpected(words.error());
    }
    if (auto day = m_log->read(plan.night); !day) {
        return std::unexpected(day.error());
    }
    m_nightTitle = eveningTitle(plan.night, m_locale);
    //: %1 "Night of Sun 22 → Mon 23"
    m_morningOffer =
        m_unanswered ? tr("%1: how was it?").arg(softfall::nightTitle(*m_unanswered, m_locale)) : QString();
    m_windDown->read(plan);
    updateNext(plan);
    updateSteps(plan);
    updateSkipped();
    updateTwitch();
    updateWaiting(plan);
    m_questions->read({plan.night - days(1), plan.night});
    updatePending();
    m_planNotice->read();
    m_change->update();
    emit changed();
    return Ready;
}

void TonightViewModel::updatePhase(const EveningPlan& plan) {
    PhaseFacts facts;
    facts.asksForMorning = m_unanswered && !m_checkIns.isMorningPutOff(*m_unanswered);
    facts.isWindingDown = m_windDown->isRunning();
    facts.isPaused = m_windDown->isOpen() && !m_windDown->isRunning();
    facts.isLightsOut = m_routine.isFinished(plan.night) && m_staysUp != plan.night;
    const EveningPhase phase = phaseOf(plan, m_clock.now(), facts);
    if (std::exchange(m_phase, phase) != phase) {
        m_showsEverything = false;
        m_isPendingOpen = false;
    }
}

void TonightViewModel::updateNext(const EveningPlan& plan) {
    const Instant now = m_clock.now();
    std::vector<Point> points = pointsOf(plan);
    points.push_back({ReminderKind::MorningCheckIn, plan.wake});
    const auto next =
        std::ranges::find_if(points, [this, now](const Point& point) { return point.at > now && applies(point.kind); });
    if (next == points.end()) {
        return;
    }
    m_nextCaption = captionOf(next->kind);
    m_nextNumber = clockOf(next->at);
    //: when the next thing comes; %1 "4 h 30 min"
    m_nextSentence = tr("%1 from now.").arg(durationText(shownMinutes(now, next->at)));
}

void TonightViewModel::updateSkipped() {
    QStringList names;
    for (const NightReminder& each : m_reminders.skippedTonight()) {
        names << reminderTitle(each.reminder.kind);
    }
    //: reminders that were skipped; %1 "Wind-down, Screens off"
    m_skippedText = names.isEmpty() ? QString() : tr("No reminder tonight: %1").arg(names.join(tr(", ")));
}

void TonightViewModel::showTwitch(const DiaryService::Logged& logged) {
    m_twitch = logged;
    m_twitchShown.start();
    emit changed();
}

/// Undone, by whatever key or program, it is logged no longer.
void TonightViewModel::updateTwitch() {
    if (!isTwitchLogged()) {
        return;
    }
    const auto twitches = m_diary.twitches({m_twitch.night, m_twitch.night});
    if (twitches && std::ranges::find(*twitches, m_twitch.id, &Twitch::id) == twitches->end()) {
        m_twitchShown.stop();
    }
}

void TonightViewModel::updateSteps(const EveningPlan& plan) {
    const Instant now = m_clock.now();
    const bool isLate = now > plan.routineStart && now < plan.bedtime;
    const EveningPlan shown = isLate ? startedAt(plan, m_evening.preferencesFor(plan.night), shownMinute(now)) : plan;
    //: the step of the screens: the rest of the evening is led by tones or a voice
    const QString afterScreens = isHeard() ? tr("then just listen") : tr("until lights-out");
    std::vector<EveningStepRow> rows;
    for (const PlannedStep& step : shown.steps) {
        rows.push_back({clockOf(step.start), stepTitle(step.step),
                        step.step == StepId::Screens ? afterScreens : durationText(step.length())});
    }
    rows.push_back({clockOf(plan.bedtime), reminderTitle(ReminderKind::Bedtime), {}});
    m_steps.setRows(std::move(rows));
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
        if (!applies(point.kind)) {
            continue;
        }
        TimelineRow row{clockOf(point.at), reminderTitle(point.kind), {}, TimelineStatus::Coming, tr("still to come")};
        const auto cutoff = std::ranges::find(cutoffs, point.kind, &CutoffReview::kind);
        if (cutoff != cutoffs.end() && cutoff->status == CutoffStatus::Missed) {
            const Habit& late = cutoff->after.front();
            row.status = TimelineStatus::Missed;
            row.statusName = tr("after cut-off");
            //: what was logged after a cut-off; %1 "Caffeine, 96 mg", %2 a clock time
            row.detail =
                tr("%1 at %2")
                    .arg(habitWords(late, m_evening.settings().diary.caffeine), clockText(late.at.wall(), m_locale));
        } else if (point.at <= now) {
            row.detail = pastDetail(point.kind, plan, *habits, cutoff == cutoffs.end() ? nullptr : &*cutoff);
            const bool answered = std::ranges::any_of(*statuses, [&point](const ReminderService::Status& each) {
                return each.reminder.reminder.kind == point.kind && each.state == ReminderState::Done;
            });
            const bool kept = answered || !row.detail.isEmpty();
            row.status = kept ? TimelineStatus::Kept : TimelineStatus::Passed;
            row.statusName = kept ? tr("done") : tr("past");
            if (!kept && cutoff != cutoffs.end()) {
                row.detail = tr("nothing logged");
            }
        } else if (!nextSeen) {
            nextSeen = true;
            row.status = TimelineStatus::Next;
            row.statusName = tr("next");
            //: %1 "38 min"
            row.detail = tr("in %1").arg(durationText(shownMinutes(now, point.at)));
        } else if (point.kind == ReminderKind::WindDown) {
            row.detail = durationText(shownMinutes(point.at, plan.bedtime));
        } else if (point.kind == ReminderKind::ScreenCutoff) {
            row.detail = isHeard() ? tr("then just listen") : tr("until lights-out");
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
        return tr("last at %1").arg(clockText(cutoff->before.back().at.wall(), m_locale));
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
    // The morning has its own place on this page, and the wind-down its button.
    std::erase_if(m_waitingReminders, [](const NightReminder& each) {
        return each.reminder.kind == ReminderKind::MorningCheckIn || each.reminder.kind == ReminderKind::WindDown;
    });
    std::vector<WaitingReminderRow> rows;
    for (const NightReminder& each : m_waitingReminders) {
        const auto put = postponed(each.reminder, plan, m_clock.now());
        const QString price = put ? priceWords(each.reminder.kind, *put, plan, m_locale) : QString();
        const QString since = clockOf(each.reminder.due);
        rows.push_back({reminderTitle(each.reminder.kind),
                        //: of a reminder that waits; %1 a clock time
                        price.isEmpty() ? tr("Since %1.").arg(since)
                                        //: %1 a clock time, %2 a sentence: what putting it off costs
                                        : tr("Since %1. %2").arg(since, price),
                        put.has_value(), each.reminder.kind == ReminderKind::EveningCheckIn});
    }
    m_waiting.setRows(std::move(rows));
}

bool TonightViewModel::checkInWaits() const {
    return std::ranges::any_of(m_waiting.rows(), &WaitingReminderRow::isCheckIn);
}

void TonightViewModel::updatePending() {
    const std::size_t questions = m_questions->model()->rows().size();
    const std::size_t count = m_waiting.rows().size() + questions;
    if (count == 0) {
        m_pendingText.clear();
        m_isPendingOpen = false;
    } else if (count == 1) {
        const auto& waiting = m_waiting.rows();
        //: a reminder; %1 "Last caffeine"
        m_pendingText = questions == 0 ? tr("%1 is waiting for an answer").arg(waiting.front().title)
                                       : m_questions->model()->rows().front().title;
    } else {
        m_pendingText = m_phase == EveningPhase::Evening
                            ? tr("%n questions about today. They can wait until morning.", nullptr, int(count))
                            : tr("%n questions about today.", nullptr, int(count));
    }
}

void TonightViewModel::setPendingOpen(bool open) {
    m_isPendingOpen = open && !m_pendingText.isEmpty();
    emit changed();
}

void TonightViewModel::notifyAnswered(const QString& text, const NightReminder& reminder) {
    notify(text, [this, reminder] { return m_reminders.reopen(reminder); });
}

void TonightViewModel::remindAgain() {
    const std::vector<NightReminder> skipped = m_reminders.skippedTonight();
    for (const NightReminder& reminder : skipped) {
        if (!succeeded(m_reminders.reopen(reminder))) {
            return;
        }
    }
    if (!skipped.empty()) {
        notify(tr("Reminders are on tonight"), [this, skipped]() -> Result<void> {
            for (const NightReminder& reminder : skipped) {
                if (auto again = m_reminders.skip(reminder); !again) {
                    return again;
                }
            }
            return {};
        });
    }
}

void TonightViewModel::stayUp() {
    const EveningPlan plan = m_evening.tonight();
    const Instant lightsOut = lightsOutStillUp(plan, m_clock.now());
    m_staysUp = plan.night;
    if (lightsOut == plan.bedtime) {
        refresh();
        return;
    }
    const TimeOfDay bedtime = timeOfDayAt(plan.zone.wallAt(lightsOut));
    notify(m_evening.setTonightOnly(plan.night, NightTimes{bedtime}),
           tr("Lights out tonight at %1", "%1 a clock time").arg(clockText(bedtime, m_locale)));
}

void TonightViewModel::goToBed() {
    m_staysUp.reset();
    refresh();
}

void TonightViewModel::showEverything() {
    m_showsEverything = true;
    emit changed();
}

template <typename Act>
void TonightViewModel::onWaiting(int row, Act act, const QString& message) {
    if (row < 0 || row >= int(m_waitingReminders.size())) {
        return;
    }
    const NightReminder reminder = m_waitingReminders[std::size_t(row)];
    if (succeeded(act(reminder))) {
        notifyAnswered(message.arg(reminderTitle(reminder.reminder.kind)), reminder);
    }
}

void TonightViewModel::reminderDone(int row) {
    onWaiting(
        row, [this](const NightReminder& each) { return m_reminders.done(each); }, tr("%1: done"));
}

void TonightViewModel::reminderSkip(int row) {
    onWaiting(
        row, [this](const NightReminder& each) { return m_reminders.skip(each); }, tr("%1: skipped tonight"));
}

void TonightViewModel::reminderSnooze(int row) {
    onWaiting(
        row, [this](const NightReminder& each) { return m_reminders.snooze(each); }, tr("%1: again in 10 minutes"));
}

} // namespace softfall
