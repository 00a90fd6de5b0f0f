#include "viewmodels/diary/MorningViewModel.h"

#include "core/diary/AnswerDelay.h"
#include "core/diary/NightZone.h"
#include "viewmodels/wording/NightWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

namespace {

// None, 1 … 5, 6 or more, not sure.
constexpr int manyAnswer = 6;
constexpr int unsureAnswer = 7;
constexpr int maxTwitches = 50;

// While a note is typed, not every letter is written to disk.
constexpr std::chrono::milliseconds untilDraftIsKept{400};
// Recent nights need no date.
constexpr days namedByWeekday{6};

// A second sleep of one date: how long after the first, and how long itself, if nothing is entered.
constexpr hours untilSecondSleep{6};
constexpr hours secondSleep{4};

} // namespace

MorningViewModel::MorningViewModel(DiaryService& diary, const EveningService& evening, const RoutineService& routine,
                                   CheckInService& checkIns, const Clock& clock, QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_diary(diary)
    , m_evening(evening)
    , m_routine(routine)
    , m_checkIns(checkIns)
    , m_clock(clock)
    , m_locale(std::move(locale))
    , m_questions(new QuestionsViewModel(checkIns, evening, m_locale, *this))
    , m_details(clock, m_locale) {
    connect(&m_details, &NightDetailsViewModel::changed, this, &MorningViewModel::onAnswered);
    m_untilKept.setSingleShot(true);
    m_untilKept.setInterval(untilDraftIsKept);
    connect(&m_untilKept, &QTimer::timeout, this, &MorningViewModel::keepDraft);
}

MorningViewModel::~MorningViewModel() {
    keepDraft();
}

void MorningViewModel::setNight(NightDate night, int seq) {
    keepDraft();
    m_hasDraft = false;
    m_problem.clear();
    m_night = {};
    m_night.night = night;
    m_night.seq = seq;
    m_filled = false;
    setSlip({});
    if (isShown()) {
        refresh();
    }
}

QStringList MorningViewModel::twitchAnswers() const {
    QStringList answers{tr("None")};
    for (int count = 1; count < manyAnswer; ++count) {
        answers << QString::number(count);
    }
    return answers << tr("6+") << tr("Not sure");
}

QStringList MorningViewModel::twitchNames() const {
    QStringList names = twitchAnswers();
    names[manyAnswer] = tr("6 or more");
    return names;
}

Result<PageViewModel::Status> MorningViewModel::read() {
    const auto records = m_diary.nights({m_night.night, m_night.night});
    const EveningPlan plan = m_evening.planFor(m_night.night);
    m_questions->read({m_night.night});
    if (!records) {
        return std::unexpected(records.error());
    }
    const int logged = m_night.seq == 1 ? records->front().twitchesLogged : 0;
    const auto since = m_clock.now() - plan.wake;
    m_isLastNight = since < days(1);
    m_title = m_night.seq == 2 ? tr("A second sleep")
              : !m_isLastNight ? tr("An earlier night")
              : isMorning()    ? tr("Good morning")
                               : tr("Last night");
    //: %1 "Sunday, into Monday 30 November"
    m_nightQuestion = tr("How was the night of %1?").arg(datedNightName(m_night.night, m_locale));
    //: %1 "Sunday, into Monday 30 November"
    m_nightName = tr("Night of %1").arg(datedNightName(m_night.night, m_locale));
    m_loggedHint = logged == 0 ? QString() : tr("%n logged in the night", "twitches", logged);
    const bool isTooLate = answerDelay(NightStatus::Logged, plan.wake, m_clock.now(), {}).backfilled;
    m_lateHint = m_isLastNight ? QString()
                 : isTooLate   ? tr("That was over two days ago. A new answer is kept, but not counted in Progress.")
                             : tr("That was over a day ago, so the answer is marked as late. If you don’t remember, "
                                  "“Not sure” is a good answer.");
    if (!m_filled) {
        if (const auto filled = prefill(); !filled) {
            return std::unexpected(filled.error());
        }
        m_filled = true;
    }
    m_details.followClock();
    emit changed();
    emit answersChanged();
    return Ready;
}

/// By the clock on the wall: from four in the morning to noon.
bool MorningViewModel::isMorning() const {
    const auto hour = timeOfDayAt(m_evening.planningZone().wallAt(m_clock.now())).sinceMidnight();
    return hour >= hours(4) && hour < hours(12);
}

Result<void> MorningViewModel::prefill() {
    const NightRange range{m_night.night, m_night.night};
    const auto answers = m_diary.answers(range);
    const auto twitches = m_diary.twitches(range);
    const auto habits = m_diary.habits(range);
    if (!answers || !twitches || !habits) {
        return std::unexpected(!answers ? answers.error() : !twitches ? twitches.error() : habits.error());
    }
    const auto found = std::ranges::find(*answers, m_night.seq, &Night::seq);
    m_isStored = found != answers->end();
    if (m_isStored) {
        m_night = *found;
    }
    // A night keeps its clock, wherever the person is now.
    const TimeZone here = m_evening.planningZone();
    const TimeZone zone = m_isLastNight && answers->empty() ? here : zoneOfNight(*answers, *twitches, *habits, here);
    const EveningPlan plan = m_evening.planFor(m_night.night, zone);
    const auto routine = m_routine.latestOf(m_night.night);
    const bool isFinished = routine && routine->state == SessionState::Finished;
    MorningSuggestion suggestion = suggestMorning(
        plan, *twitches, *habits, isFinished ? std::optional(routine->changed) : std::nullopt, m_clock.now());
    NightDetailsViewModel::Frame frame{{zone.wallAt(plan.bedtime), zone.wallAt(plan.wake)}, zone};
    if (m_night.seq == 2) {
        const auto first = std::ranges::find(*answers, 1, &Night::seq);
        const Instant awake = first != answers->end() && first->wake ? first->wake->instant : plan.wake;
        suggestion = {};
        suggestion.lightsOut = awake + untilSecondSleep;
        suggestion.inBed = suggestion.lightsOut;
        suggestion.wake = suggestion.lightsOut + secondSleep;
        frame.after = zone.wallAt(awake);
        frame.planned = {zone.wallAt(suggestion.lightsOut), zone.wallAt(suggestion.wake)};
    }
    m_planned = frame.planned;
    const auto draft = m_checkIns.draftOf(m_night.night, m_night.seq);
    const Night& known = draft ? *draft : m_night;
    m_details.fill(known, suggestion, frame);
    prefillAnswers(known, draft || m_isStored, suggestion);
    m_hasDraft = false;
    m_untilKept.stop();
    return {};
}

void MorningViewModel::prefillAnswers(const Night& night, bool isKnown, const MorningSuggestion& suggestion) {
    const std::optional<int> count = isKnown ? night.twitches : suggestion.twitches;
    m_noSleep = isKnown && night.status == NightStatus::NoSleep;
    m_twitchAnswer = isKnown && night.status == NightStatus::Unsure ? unsureAnswer
                     : count                                        ? std::min(*count, manyAnswer)
                                                                    : -1;
    m_many = std::max(count.value_or(0), manyAnswer);
    m_woke = isKnown ? night.woke : suggestion.woke;
    m_quality = night.quality ? *night.quality - 1 : -1;
    m_fatigue = night.fatigue.value_or(-1);
    m_timesOpen = m_night.seq == 2;
    m_moreOpen = NightDetailsViewModel::hasMore(night);
}

bool MorningViewModel::asksHowMany() const {
    return !m_noSleep && m_twitchAnswer == manyAnswer;
}

bool MorningViewModel::asksWoke() const {
    return !m_noSleep && m_twitchAnswer > 0;
}

bool MorningViewModel::asksTwitches() const {
    return asksWoke() && m_twitchAnswer != unsureAnswer;
}

bool MorningViewModel::includesTimes() const {
    return !m_noSleep && (m_timesOpen || m_isLastNight || m_details.hasEnteredTimes());
}

QString MorningViewModel::times() const {
    return m_noSleep ? QString() : includesTimes() ? m_details.timesWords() : tr("No times yet for this night");
}

QString MorningViewModel::timesSource() const {
    return includesTimes() ? m_details.timesSource() : QString();
}

QString MorningViewModel::wokeQuestion() const {
    return twitches() == 1 ? tr("Did it wake you?") : tr("Did they wake you?");
}

QStringList MorningViewModel::wokeAnswers() const {
    return softfall::wokeAnswers(twitches());
}

int MorningViewModel::woke() const {
    return !m_woke || !asksWoke() ? -1 : twitches() == 1 ? std::min(int(*m_woke), 1) : int(*m_woke);
}

QStringList MorningViewModel::qualityAnswers() const {
    return softfall::qualityAnswers();
}

QString MorningViewModel::fatigueQuestion() const {
    return m_isLastNight ? tr("Tired now?") : tr("Tired the next morning?");
}

QStringList MorningViewModel::fatigueAnswers() const {
    return softfall::fatigueAnswers();
}

void MorningViewModel::onAnswered() {
    if (m_filled) {
        m_hasDraft = true;
        m_untilKept.start();
    }
    m_problem.clear();
    emit answersChanged();
}

void MorningViewModel::keepDraft() {
    m_untilKept.stop();
    if (!m_hasDraft) {
        return;
    }
    m_hasDraft = false;
    MorningDraft draft = answer();
    if (!m_noSleep && m_twitchAnswer < 0) {
        draft.twitches.reset();
    }
    if (m_details.inBedFollows()) {
        draft.inBed.reset();
    }
    if (m_details.outOfBedFollows()) {
        draft.outOfBed.reset();
    }
    if (!m_details.hasEnteredTimes()) { // suggest them again next time
        draft.inBed.reset();
        draft.lightsOut.reset();
        draft.wake.reset();
        draft.outOfBed.reset();
    }
    (void)succeeded(m_checkIns.keepDraft(draft));
}

template <typename T>
void MorningViewModel::set(T& member, T value) {
    if (member != value) {
        member = std::move(value);
        onAnswered();
    }
}

void MorningViewModel::setTwitchAnswer(int answer) {
    m_noSleep = m_noSleep && answer < 0;
    set(m_twitchAnswer, answer);
}

void MorningViewModel::setWoke(int woke) {
    if (asksWoke() && woke >= 0 && woke < wokeAnswers().size()) {
        set(m_woke, std::optional(twitches() == 1 && woke == 1 ? Woke::Most : static_cast<Woke>(woke)));
    }
}

void MorningViewModel::setQuality(int quality) {
    set(m_quality, quality);
}

void MorningViewModel::setFatigue(int fatigue) {
    set(m_fatigue, fatigue);
}

void MorningViewModel::setMany(int count) {
    set(m_many, std::clamp(count, manyAnswer, maxTwitches));
}

void MorningViewModel::setNoSleep(bool noSleep) {
    m_twitchAnswer = noSleep ? -1 : m_twitchAnswer;
    set(m_noSleep, noSleep);
}

void MorningViewModel::setTimesOpen(bool open) {
    if (m_timesOpen != open) {
        m_timesOpen = open;
        emit answersChanged();
    }
}

void MorningViewModel::setMoreOpen(bool open) {
    if (m_moreOpen != open) {
        m_moreOpen = open;
        emit answersChanged();
    }
}

Night MorningViewModel::answer() const {
    Night night = m_night; // what this page does not ask about stays as it was
    night.status = m_noSleep                        ? NightStatus::NoSleep
                   : m_twitchAnswer == unsureAnswer ? NightStatus::Unsure
                                                    : NightStatus::Logged;
    night.twitches.reset();
    if (night.status == NightStatus::Logged) {
        night.twitches = m_twitchAnswer == manyAnswer ? m_many : m_twitchAnswer;
    }
    night.woke = asksWoke() ? m_woke : std::nullopt;
    night.quality = m_noSleep || m_quality < 0 ? std::nullopt : std::optional(m_quality + 1);
    night.fatigue = m_fatigue < 0 ? std::nullopt : std::optional(m_fatigue);
    if (m_noSleep) {
        night.lightsOut.reset();
        night.wake.reset();
        night.solMinutes.reset();
        night.awakenings.reset();
        night.wasoMinutes.reset();
        night.note = m_details.note();
    } else {
        if (includesTimes()) {
            m_details.writeTimes(night, m_timesOpen);
        }
        if (m_moreOpen) {
            m_details.writeMore(night);
        }
    }
    if (!asksTwitches()) {
        night.pain.reset();
        night.cramp.reset();
        night.spread.reset();
        night.middleOfNight.reset();
    }
    return night;
}

void MorningViewModel::save() {
    if (!m_noSleep && m_twitchAnswer < 0) {
        m_problem = tr("Please answer this one first. “Not sure” is fine.");
        emit answersChanged();
        return;
    }
    if (!m_noSleep && m_details.hasWrong()) {
        m_details.pointAtWrong();
        return;
    }
    const Night night = answer();
    // What was confirmed once is not doubted again.
    const bool isAsBefore = night.inBed == m_night.inBed && night.lightsOut == m_night.lightsOut &&
                            night.wake == m_night.wake && night.outOfBed == m_night.outOfBed &&
                            night.solMinutes == m_night.solMinutes && night.wasoMinutes == m_night.wasoMinutes;
    auto slip = isAsBefore ? std::nullopt : slipIn(night, m_planned, m_clock.now());
    if (includesTimes() && m_details.isAhead() && !(slip && slip->meant)) {
        setTimesOpen(true);
        m_details.pointAtWrong();
        return;
    }
    setSlip(std::move(slip));
    if (!m_slip) {
        store(night);
    }
}

void MorningViewModel::store(const Night& night) {
    setSlip({});
    const auto edit = m_diary.answerMorning(night);
    if (!succeeded(edit)) {
        return;
    }
    m_hasDraft = false;
    m_untilKept.stop();
    (void)succeeded(m_checkIns.dropDraft(night.night, night.seq));
    const bool isRecent = m_evening.currentNight() - night.night <= namedByWeekday;
    //: %1 "Sunday, into Monday"
    const QString words = night.seq == 2 ? tr("Second sleep of the night of %1 saved") : tr("Night of %1 saved");
    emit saved(words.arg(isRecent ? softfall::nightName(night.night, m_locale) : datedNightName(night.night, m_locale)),
               *edit);
}

void MorningViewModel::putOff() {
    if (succeeded(m_checkIns.putOffMorning(m_night.night))) {
        keepDraft();
        emit wasPutOff();
    }
}

void MorningViewModel::setSlip(std::optional<NightSlip> slip) {
    m_slip = std::move(slip);
    emit doubtChanged();
}

QString MorningViewModel::doubt() const {
    return m_slip ? slipQuestion(*m_slip) : QString();
}

QString MorningViewModel::doubtDetail() const {
    return m_slip ? slipDetail(*m_slip, answer(), m_locale) : QString();
}

QString MorningViewModel::correction() const {
    return m_slip ? slipCorrection(*m_slip, m_locale) : QString();
}

void MorningViewModel::correctDoubted() {
    if (m_slip && m_slip->meant) {
        store(Night(*m_slip->meant));
    }
}

void MorningViewModel::keepDoubted() {
    if (canKeepDoubted()) {
        store(answer());
    }
}

void MorningViewModel::reviewTimes() {
    if (m_slip) {
        setSlip({});
        setTimesOpen(true);
    }
}

} // namespace softfall
