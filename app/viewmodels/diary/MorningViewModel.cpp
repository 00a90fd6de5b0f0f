#include "viewmodels/diary/MorningViewModel.h"

#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

namespace {

// None, 1 … 5, 6 or more, not sure.
constexpr int manyAnswer = 6;
constexpr int unsureAnswer = 7;
constexpr int mostTwitches = 50;

int minutesSinceMidnight(WallTime wall) {
    return int(std::chrono::duration_cast<minutes>(wall - std::chrono::floor<days>(wall)).count());
}

/// The time of day `ofDay` that lies nearest to `near`.
WallTime nearest(int ofDay, WallTime near) {
    WallTime wall = std::chrono::floor<days>(near) + minutes(ofDay);
    if (wall - near > hours(12)) {
        wall -= days(1);
    } else if (near - wall > hours(12)) {
        wall += days(1);
    }
    return wall;
}

/// The first time of day `ofDay` after `after`.
WallTime following(int ofDay, WallTime after) {
    const WallTime wall = std::chrono::floor<days>(after) + minutes(ofDay);
    return wall > after ? wall : wall + days(1);
}

} // namespace

MorningViewModel::MorningViewModel(DiaryService& diary, const EveningService& evening, CheckInService& checkIns,
                                   const Clock& clock, QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_diary(diary)
    , m_evening(evening)
    , m_clock(clock)
    , m_locale(std::move(locale))
    , m_questions(new QuestionsViewModel(checkIns, evening, m_locale, *this)) {}

void MorningViewModel::setNight(NightDate night) {
    m_night = {};
    m_night.night = night;
    m_filled = false;
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
    const auto plan = m_evening.planFor(m_night.night);
    m_questions->read({m_night.night});
    if (!records || !plan) {
        return std::unexpected(!records ? records.error() : plan.error());
    }
    const NightRecord& record = records->front();
    const bool isLastNight = m_clock.now() - plan->wake < days(1);
    m_title = isLastNight ? tr("Good morning") : tr("An earlier night");
    m_nightTitle = softfall::nightTitle(m_night.night, m_locale);
    m_notedHint = record.noted == 0   ? QString()
                  : record.noted == 1 ? tr("One was noted during the night.")
                                      : tr("%n were noted during the night.", nullptr, record.noted);
    if (!m_filled) {
        prefill(record, *plan);
        m_filled = true;
    }
    emit changed();
    emit answersChanged();
    return Ready;
}

void MorningViewModel::prefill(const NightRecord& record, const EveningPlan& plan) {
    const NightDate night = m_night.night;
    m_night = record.answer.value_or(Night{});
    m_night.night = night;
    m_plannedBedtime = plan.zone.wallAt(plan.bedtime);
    m_twitchAnswer = -1;
    m_many = manyAnswer;
    if (record.answer) {
        const int count = m_night.twitches.value_or(0);
        m_twitchAnswer = m_night.status == NightStatus::Unsure   ? unsureAnswer
                         : m_night.status == NightStatus::Logged ? std::min(count, manyAnswer)
                                                                 : -1;
        m_many = std::max(count, manyAnswer);
    }
    m_noSleep = record.answer && m_night.status == NightStatus::NoSleep;
    m_woke = m_night.woke ? int(*m_night.woke) : -1;
    m_quality = m_night.quality ? *m_night.quality - 1 : -1;
    m_fatigue = m_night.fatigue.value_or(-1);
    m_lightsOut = minutesSinceMidnight(m_night.lightsOut ? m_night.lightsOut->wall() : m_plannedBedtime);
    m_wake = minutesSinceMidnight(m_night.wake ? m_night.wake->wall() : plan.zone.wallAt(plan.wake));
    m_note = m_night.note;
    m_moreOpen = m_noSleep || m_night.lightsOut || m_night.wake || !m_note.isEmpty();
}

bool MorningViewModel::asksHowMany() const {
    return !m_noSleep && m_twitchAnswer == manyAnswer;
}

bool MorningViewModel::asksWoke() const {
    return !m_noSleep && m_twitchAnswer > 0;
}

template <typename T>
void MorningViewModel::set(T& member, T value) {
    if (member != value) {
        member = std::move(value);
        emit answersChanged();
    }
}

void MorningViewModel::setTwitchAnswer(int answer) {
    m_noSleep = m_noSleep && answer < 0;
    set(m_twitchAnswer, answer);
}

void MorningViewModel::setWoke(int woke) {
    set(m_woke, woke);
}

void MorningViewModel::setQuality(int quality) {
    set(m_quality, quality);
}

void MorningViewModel::setFatigue(int fatigue) {
    set(m_fatigue, fatigue);
}

void MorningViewModel::setMany(int count) {
    set(m_many, std::clamp(count, manyAnswer, mostTwitches));
}

void MorningViewModel::setNoSleep(bool noSleep) {
    m_twitchAnswer = noSleep ? -1 : m_twitchAnswer;
    set(m_noSleep, noSleep);
}

void MorningViewModel::setMoreOpen(bool open) {
    set(m_moreOpen, open);
}

void MorningViewModel::setLightsOut(int minutesOfDay) {
    set(m_lightsOut, minutesOfDay);
}

void MorningViewModel::setWake(int minutesOfDay) {
    set(m_wake, minutesOfDay);
}

void MorningViewModel::setNote(const QString& note) {
    set(m_note, note);
}

Night MorningViewModel::answer() const {
    Night night = m_night; // what this page does not ask stays as it was
    night.status = m_noSleep                        ? NightStatus::NoSleep
                   : m_twitchAnswer == unsureAnswer ? NightStatus::Unsure
                                                    : NightStatus::Logged;
    night.twitches.reset();
    if (night.status == NightStatus::Logged) {
        night.twitches = m_twitchAnswer == manyAnswer ? m_many : m_twitchAnswer;
    }
    night.woke.reset();
    if (asksWoke() && m_woke >= 0) {
        night.woke = static_cast<Woke>(m_woke);
    }
    night.quality = m_quality < 0 ? std::nullopt : std::optional(m_quality + 1);
    night.fatigue = m_fatigue < 0 ? std::nullopt : std::optional(m_fatigue);
    night.note = m_note;
    if (m_moreOpen) {
        tellTimes(night);
    }
    return night;
}

void MorningViewModel::tellTimes(Night& night) const {
    if (m_noSleep) {
        night.lightsOut.reset();
        night.wake.reset();
        return;
    }
    // A time that was not touched keeps its zone and its seconds.
    if (!night.lightsOut || minutesSinceMidnight(night.lightsOut->wall()) != m_lightsOut) {
        night.lightsOut = m_diary.atWall(nearest(m_lightsOut, m_plannedBedtime));
    }
    const WallTime wake = following(m_wake, night.lightsOut->wall());
    if (!night.wake || minutesSinceMidnight(night.wake->wall()) != m_wake ||
        night.wake->wall() < night.lightsOut->wall()) {
        night.wake = m_diary.atWall(wake);
    }
}

void MorningViewModel::save() {
    if (canSave() && went(m_diary.answerMorning(answer()))) {
        emit saved();
    }
}

} // namespace softfall
