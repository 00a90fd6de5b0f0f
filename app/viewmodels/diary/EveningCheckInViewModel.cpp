#include "viewmodels/diary/EveningCheckInViewModel.h"

#include "core/time/ClockOnDate.h"
#include "viewmodels/wording/CheckInWords.h"
#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>
#include <array>

namespace softfall {

using std::chrono::days;

namespace {

using Topic = CheckInService::Topic;

struct Choice {
    QString label;
    std::optional<double> amount;
    std::optional<ExerciseIntensity> intensity;
};

constexpr double exerciseMinutes = 30;

std::vector<Choice> choicesOf(HabitKind kind, const std::vector<CaffeinePreset>& presets) {
    std::vector<Choice> choices;
    switch (kind) {
    case HabitKind::Caffeine:
        for (const CaffeinePreset& preset : presets) {
            const QString amount = QString::number(preset.milligrams);
            //: a serving of caffeine; %1 "Coffee", %2 a number of milligrams
            choices.push_back(
                {EveningCheckInViewModel::tr("%1, %2 mg").arg(presetTitle(preset), amount), preset.milligrams, {}});
        }
        break;
    case HabitKind::Alcohol:
        choices = {{EveningCheckInViewModel::tr("One unit"), 1, {}}, {EveningCheckInViewModel::tr("Two units"), 2, {}}};
        break;
    case HabitKind::Exercise:
        choices = {{EveningCheckInViewModel::tr("Light, 30 min"), exerciseMinutes, ExerciseIntensity::Light},
                   {EveningCheckInViewModel::tr("Moderate, 30 min"), exerciseMinutes, ExerciseIntensity::Moderate},
                   {EveningCheckInViewModel::tr("Hard, 30 min"), exerciseMinutes, ExerciseIntensity::Vigorous}};
        break;
    case HabitKind::Stress:
        choices = {{EveningCheckInViewModel::tr("0, calm"), 0, {}},
                   {EveningCheckInViewModel::tr("1, a little"), 1, {}},
                   {EveningCheckInViewModel::tr("2, some"), 2, {}},
                   {EveningCheckInViewModel::tr("3, a lot"), 3, {}},
                   {EveningCheckInViewModel::tr("4, very much"), 4, {}}};
        break;
    default:
        //: nicotine was had
        choices = {{EveningCheckInViewModel::tr("Had some"), {}, {}}};
        break;
    }
    return choices;
}

bool isTimed(HabitKind kind) {
    return kind != HabitKind::Stress;
}

TopicVerdict::Value verdictOf(const Topic& topic) {
    if (!topic.cutoff || (topic.cutoff->before.empty() && topic.cutoff->after.empty())) {
        return TopicVerdict::None;
    }
    return topic.cutoff->after.empty() ? TopicVerdict::Kept : TopicVerdict::Missed;
}

int minutesSinceMidnight(WallTime wall) {
    return int(timeOfDayAt(wall).sinceMidnight().count());
}

} // namespace

EveningCheckInViewModel::EveningCheckInViewModel(CheckInService& checkIn, DiaryService& diary,
                                                 const EveningService& evening, ReminderService& reminders,
                                                 const Clock& clock, QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_checkIn(checkIn)
    , m_diary(diary)
    , m_evening(evening)
    , m_clock(clock)
    , m_locale(std::move(locale)) {
    connect(&checkIn, &CheckInService::changed, this, &EveningCheckInViewModel::reread);
    connect(&diary, &DiaryService::changed, this, &EveningCheckInViewModel::reread);
    connect(&evening, &EveningService::changed, this, &EveningCheckInViewModel::reread);
    connect(&reminders, &ReminderService::changed, this, &EveningCheckInViewModel::reread);
}

Result<PageViewModel::Status> EveningCheckInViewModel::read() {
    const auto day = m_checkIn.today();
    const auto usual = m_checkIn.usual();
    if (!day || !usual) {
        return std::unexpected(!day ? day.error() : usual.error());
    }
    m_isDue = day->isDue;
    m_isDone = day->isDone;
    //: notes several habits at once; %1 "coffee 08:10, coffee 13:00, stress 2"
    m_usualLabel = usual->empty() ? QString() : tr("Same as usual: %1").arg(listWords(*usual, m_locale, presets()));
    updateTopics(*day);
    emit changed();
    return Ready;
}

void EveningCheckInViewModel::updateTopics(const CheckInService::Day& day) {
    std::vector<CheckInTopicRow> rows;
    const std::vector<CaffeinePreset> servings = presets();
    for (const Topic& topic : day.topics) {
        CheckInTopicRow row;
        row.title = habitName(topic.kind);
        row.logged = !topic.logged.empty() ? loggedWords(topic.kind, topic.logged, m_locale, servings)
                     : topic.isNone        ? tr("none today")
                                           : tr("nothing logged");
        row.verdict = verdictOf(topic);
        row.verdictWords = topic.cutoff ? verdictWords(*topic.cutoff, day.plan, m_locale) : QString();
        row.isAnswered = topic.isNone || !topic.logged.empty();
        row.isOpen = int(rows.size()) == m_openRow;
        row.isTimed = isTimed(topic.kind);
        for (const Choice& choice : choicesOf(topic.kind, servings)) {
            row.choices << choice.label;
            if (topic.kind == HabitKind::Stress && !topic.logged.empty() &&
                topic.logged.back().amount == choice.amount) {
                row.current = int(row.choices.size()) - 1;
            }
        }
        row.none = isTimed(topic.kind) && !row.isAnswered ? tr("None today") : QString();
        row.isListed = topic.applies || row.isAnswered;
        rows.push_back(std::move(row));
    }
    m_topics.setRows(std::move(rows));
}

bool EveningCheckInViewModel::hidesSome() const {
    return std::ranges::any_of(m_topics.rows(), [](const CheckInTopicRow& row) { return !row.isListed; });
}

int EveningCheckInViewModel::likelyTime(HabitKind kind) const {
    const auto usual = m_checkIn.usual();
    if (usual) {
        const auto same = std::ranges::find(*usual, kind, &Habit::kind);
        if (same != usual->end()) {
            return minutesSinceMidnight(same->at.wall());
        }
    }
    const Instant now = m_clock.now();
    const Instant awake = std::min(m_evening.planFor(m_evening.currentNight() - days(1)).wake, now);
    const int half = minutesSinceMidnight(m_evening.planningZone().wallAt(awake + (now - awake) / 2));
    return half - half % 15;
}

std::vector<CaffeinePreset> EveningCheckInViewModel::presets() const {
    return m_evening.settings().diary.caffeine;
}

ZonedInstant EveningCheckInViewModel::chosenTime(HabitKind kind) const {
    const Instant now = m_clock.now();
    if (!isTimed(kind) || m_when != Earlier) {
        const minutes ago(!isTimed(kind) ? 0 : m_when == QuarterAgo ? 15 : m_when == HourAgo ? 60 : 0);
        return zoned(now - ago, m_clock.zone());
    }
    // The last time that the clock showed it.
    const WallTime wallNow = m_evening.planningZone().wallAt(now);
    WallTime wall = std::chrono::floor<days>(wallNow) + minutes(m_earlier);
    if (wall > wallNow) {
        wall -= days(1);
    }
    return m_diary.atWall(wall);
}

void EveningCheckInViewModel::choose(int row, int choice) {
    if (!hasRow(row)) {
        return;
    }
    const HabitKind kind = checkInKinds[std::size_t(row)];
    const std::vector<CaffeinePreset> servings = presets();
    const std::vector<Choice> choices = choicesOf(kind, servings);
    if (choice < 0 || choice >= int(choices.size())) {
        return;
    }
    const Choice& chosen = choices[std::size_t(choice)];
    if (isTimed(kind) && m_when == Earlier && m_isTimeWrong) {
        emit timeWanted();
        return;
    }
    const Habit habit{0, chosenTime(kind), {}, kind, chosen.amount, chosen.intensity};
    if (kind == HabitKind::Stress) {
        m_openRow = -1; // there is only one answer, and it is given
    }
    m_timeProblem.clear();
    const auto logged = m_checkIn.log(habit);
    if (!logged && logged.error().kind == Error::Kind::BadInput) {
        //: %1 a clock time
        m_timeProblem = tr("Today doesn’t include %1 yet. Choose a time between waking up and now.")
                            .arg(clockText(habit.at.wall(), m_locale));
        emit changed();
        emit timeWanted();
        return;
    }
    //: after a tap; %1 "coffee 13:00", or several with commas
    notify(logged, tr("Logged: %1.").arg(listWords({habit}, m_locale, servings)));
}

void EveningCheckInViewModel::answerNone(int row) {
    if (hasRow(row)) {
        m_openRow = -1;
        const HabitKind kind = checkInKinds[std::size_t(row)];
        m_checkIn.answerNone(kind);
        //: %1 "Nicotine"
        notify(tr("%1: none today.").arg(m_topics.rows()[std::size_t(row)].title), [this, kind] {
            m_checkIn.undoNone(kind);
            return Result<void>();
        });
    }
}

void EveningCheckInViewModel::logUsual() {
    const auto usual = m_checkIn.usual();
    if (usual && !usual->empty()) {
        const QString message = listWords(*usual, m_locale, presets());
        notify(m_checkIn.logUsual(), tr("Logged: %1.").arg(message));
    }
}

void EveningCheckInViewModel::finish() {
    if (succeeded(m_checkIn.finish())) {
        m_wasFinishedHere = true;
        m_isOpen = false;
        m_openRow = -1;
        refresh();
        notify(tr("Check-in done. Have a quiet evening."));
    }
}

void EveningCheckInViewModel::setOpen(bool open) {
    if (m_isOpen != open) {
        m_isOpen = open;
        m_openRow = -1;
        refresh();
    }
}

void EveningCheckInViewModel::toggle(int row) {
    if (!hasRow(row)) {
        return;
    }
    m_openRow = m_openRow == row ? -1 : row;
    m_when = Earlier;
    m_timeProblem.clear();
    m_earlier = likelyTime(checkInKinds[std::size_t(row)]);
    refresh();
}

void EveningCheckInViewModel::setWhen(When when) {
    if (m_when != when) {
        m_when = when;
        m_timeProblem.clear();
        emit changed();
    }
}

void EveningCheckInViewModel::setEarlier(int minutesSinceMidnight) {
    if (m_earlier != minutesSinceMidnight) {
        m_earlier = minutesSinceMidnight;
        m_timeProblem.clear();
        emit changed();
    }
}

void EveningCheckInViewModel::fold() {
    m_isOpen = false;
    m_wasFinishedHere = false;
    m_openRow = -1;
}

} // namespace softfall
