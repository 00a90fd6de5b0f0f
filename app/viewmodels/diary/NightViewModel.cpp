#include "viewmodels/diary/NightViewModel.h"

#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/RoutineWords.h"
#include "viewmodels/wording/TimeWords.h"

namespace softfall {

NightViewModel::NightViewModel(DiaryService& diary, const EveningService& evening, const RoutineService& routine,
                               const Clock& clock, QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_diary(diary)
    , m_evening(evening)
    , m_routine(routine)
    , m_clock(clock)
    , m_locale(std::move(locale)) {
    connect(&diary, &DiaryService::changed, this, &NightViewModel::reread);
    connect(&evening, &EveningService::changed, this, &NightViewModel::reread);
    connect(&routine, &RoutineService::changed, this, &NightViewModel::reread);
}

void NightViewModel::setNight(NightDate night) {
    m_night = night;
    reread();
}

Result<PageViewModel::Status> NightViewModel::read() {
    const NightRange range{m_night, m_night};
    const auto records = m_diary.nights(range);
    auto twitches = m_diary.twitches(range);
    auto habits = m_diary.habits(range);
    const auto plan = m_evening.planFor(m_night);
    if (!records || !twitches || !habits || !plan) {
        return std::unexpected(!records    ? records.error()
                               : !twitches ? twitches.error()
                               : !habits   ? habits.error()
                                           : plan.error());
    }
    const NightRecord& record = records->front();
    m_title = nightTitle(m_night, m_locale);
    m_day = nightDay(m_night, m_locale);
    m_standing = standingWords(record);
    m_answerAction = m_clock.now() < plan->bedtime ? QString()
                     : record.answer               ? tr("Change the answer")
                                                   : tr("Answer for this night");
    m_note = record.answer ? record.answer->note : QString();
    tellFacts(record.answer, m_routine.latestOf(m_night));
    std::vector<NightEntryModel::Row> rows;
    for (const Twitch& twitch : *twitches) {
        rows.push_back({clockText(twitch.at.wall(), m_locale), tr("Twitch"), twitchWords(twitch), twitch.id});
    }
    m_twitches.setRows(std::move(rows));
    rows.clear();
    for (const Habit& habit : *habits) {
        rows.push_back({clockText(habit.at.wall(), m_locale), habitWords(habit), {}, habit.id});
    }
    m_habits.setRows(std::move(rows));
    m_storedTwitches = std::move(*twitches);
    m_storedHabits = std::move(*habits);
    emit changed();
    return Ready;
}

void NightViewModel::tellFacts(const std::optional<Night>& answer, const std::optional<RoutineSession>& routine) {
    std::vector<NightFactModel::Row> rows;
    const auto tell = [&rows](const QString& name, const QString& value) { rows.push_back({name, value}); };
    if (routine) {
        tell(tr("Wind-down"), routineWords(*routine));
    }
    if (answer) {
        if (answer->woke && answer->twitches != 0) {
            tell(tr("Woke me"), *answer->woke == Woke::None   ? tr("none")
                                : *answer->woke == Woke::Some ? tr("some")
                                                              : tr("most"));
        }
        if (answer->quality) {
            tell(tr("The night, 1 bad to 5 good"), QString::number(*answer->quality));
        }
        if (answer->fatigue) {
            tell(tr("Tired in the morning, 0 to 4"), QString::number(*answer->fatigue));
        }
        if (answer->lightsOut) {
            tell(tr("Lights out"), clockText(answer->lightsOut->wall(), m_locale));
        }
        if (answer->wake) {
            tell(tr("Awake"), clockText(answer->wake->wall(), m_locale));
        }
        if (const auto length = answer->lightsOutToWake()) {
            tell(tr("From lights out to waking"), durationText(*length));
        }
        if (answer->solMinutes) {
            tell(tr("Time to fall asleep"), durationText(minutes(*answer->solMinutes)));
        }
        if (answer->awakenings) {
            tell(tr("Times awake"), QString::number(*answer->awakenings));
        }
        if (answer->wasoMinutes) {
            tell(tr("Time awake at night"), durationText(minutes(*answer->wasoMinutes)));
        }
        if (answer->pain) {
            tell(tr("Pain, 0 to 10"), QString::number(*answer->pain));
        }
    }
    m_facts.setRows(std::move(rows));
}

void NightViewModel::removeTwitch(int row) {
    if (row < 0 || row >= int(m_storedTwitches.size())) {
        return;
    }
    const Twitch twitch = m_storedTwitches[std::size_t(row)];
    if (went(m_diary.removeTwitch(twitch.id))) {
        say(tr("Twitch at %1 removed.").arg(clockText(twitch.at.wall(), m_locale)), [this, twitch] {
            const auto logged = m_diary.logTwitch(twitch, twitch.at);
            return logged ? Result<void>() : std::unexpected(logged.error());
        });
    }
}

void NightViewModel::removeHabit(int row) {
    if (row < 0 || row >= int(m_storedHabits.size())) {
        return;
    }
    const Habit habit = m_storedHabits[std::size_t(row)];
    if (went(m_diary.removeHabit(habit.id))) {
        say(tr("%1 at %2 removed.").arg(habitWords(habit), clockText(habit.at.wall(), m_locale)), [this, habit] {
            const auto logged = m_diary.logHabit(habit, habit.at);
            return logged ? Result<void>() : std::unexpected(logged.error());
        });
    }
}

} // namespace softfall
