#include "viewmodels/settings/SettingsViewModel.h"

#include "viewmodels/settings/PlanEdit.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>
#include <optional>

namespace softfall {

namespace {

/// A row of "Before bedtime": where its time is, in the preferences and in a plan, and the cut-off without which it
/// does not apply.
struct TimedRow {
    minutes Preferences::*time;
    Instant EveningPlan::*at;
    minutes step;
    std::optional<ReminderKind> cutoff;
};

enum BeforeRow : std::size_t { WindDown, Screens, Caffeine, LargeCaffeine, Nicotine, Exercise };

constexpr TimedRow timedRows[] = {
    {&Preferences::windDownBefore, &EveningPlan::routineStart, minutes(5), {}},
    {&Preferences::screensBefore, &EveningPlan::screenCutoff, minutes(5), {}},
    {&Preferences::caffeineBefore, &EveningPlan::caffeineCutoff, minutes(30), ReminderKind::CaffeineCutoff},
    {&Preferences::largeCaffeineBefore, &EveningPlan::largeCaffeineCutoff, minutes(30), ReminderKind::CaffeineCutoff},
    {&Preferences::nicotineBefore, &EveningPlan::nicotineCutoff, minutes(30), ReminderKind::NicotineCutoff},
    {&Preferences::exerciseBefore, &EveningPlan::exerciseCutoff, minutes(30), ReminderKind::ExerciseCutoff}};

constexpr TimeOfDay usualCaffeineLatest{14, 0};

QString lengthText(minutes length) {
    return length == minutes(0) ? SettingsViewModel::tr("0 min") : durationText(length);
}

QString titleOf(std::size_t row) {
    switch (row) {
    case WindDown:
        return SettingsViewModel::tr("Wind-down starts");
    case Screens:
        return SettingsViewModel::tr("Screens off");
    case Caffeine:
        return SettingsViewModel::tr("Last caffeine");
    case LargeCaffeine:
        return SettingsViewModel::tr("Last large coffee");
    case Nicotine:
        return SettingsViewModel::tr("Last nicotine");
    default:
        return SettingsViewModel::tr("Hard exercise ends");
    }
}

/// `at` a clock time.
QString detailOf(std::size_t row, const QString& at) {
    return row == WindDown ? SettingsViewModel::tr("At %1. 60 to 90 minutes suits most people.").arg(at)
           : row == LargeCaffeine
               //: %1 a clock time, %2 a number
               ? SettingsViewModel::tr("At %1, for %2 mg or more at once.").arg(at).arg(largeCaffeineMg)
               //: %1 a clock time
               : SettingsViewModel::tr("At %1").arg(at);
}

QString doneWords(std::size_t row, const QString& length) {
    switch (row) {
    case WindDown:
        return SettingsViewModel::tr("Wind-down starts %1 before bedtime.").arg(length);
    case Screens:
        return SettingsViewModel::tr("Screens go off %1 before bedtime.").arg(length);
    case Caffeine:
        return SettingsViewModel::tr("Last caffeine %1 before bedtime.").arg(length);
    case LargeCaffeine:
        return SettingsViewModel::tr("Last large coffee %1 before bedtime.").arg(length);
    case Nicotine:
        return SettingsViewModel::tr("Last nicotine %1 before bedtime.").arg(length);
    default:
        return SettingsViewModel::tr("Hard exercise ends %1 before bedtime.").arg(length);
    }
}

} // namespace

SettingsViewModel::SettingsViewModel(EveningService& evening, const Clock& clock,
                                     ReminderSettingsViewModel::CalendarExport exportCalendar, QString dataFolder,
                                     QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_evening(evening)
    , m_locale(std::move(locale))
    , m_dataFolder(std::move(dataFolder))
    , m_week(new WeekScheduleViewModel(evening, m_locale, *this))
    , m_reminders(new ReminderSettingsViewModel(evening, clock, std::move(exportCalendar), m_locale, *this))
    , m_steps(new StepPlanViewModel(evening, *this))
    , m_diary(new DiarySettingsViewModel(evening, *this)) {
    connect(&evening, &EveningService::changed, this, &SettingsViewModel::reread);
}

Result<PageViewModel::Status> SettingsViewModel::read() {
    m_settings = m_evening.settings();
    m_week->read();
    m_reminders->read();
    m_steps->read();
    m_diary->read();
    readBefore();
    emit changed();
    return Ready;
}

template <typename Edit>
void SettingsViewModel::edit(Edit change, const QString& message) {
    editPlan(m_evening, *this, change, message);
    refresh(); // also after a refusal: the controls show what is stored
}

void SettingsViewModel::readBefore() {
    const EveningPlan plan = m_evening.tonight();
    std::vector<BeforeBedtimeRow> rows;
    for (std::size_t row = 0; row < std::size(timedRows); ++row) {
        const TimedRow& kind = timedRows[row];
        const TimeBefore& limits = limitsOf(kind.time);
        const minutes length = m_settings.preferences.*kind.time;
        rows.push_back({titleOf(row), detailOf(row, clockText(plan.*kind.at, plan.zone, m_locale)), lengthText(length),
                        int(length.count()), int(limits.min.count()), int(limits.max.count()), int(kind.step.count()),
                        !kind.cutoff || m_reminders->lists(*kind.cutoff)});
    }
    m_before.setRows(std::move(rows));
}

bool SettingsViewModel::hidesSome() const {
    return std::ranges::any_of(m_before.rows(), [](const BeforeBedtimeRow& row) { return !row.isListed; });
}

void SettingsViewModel::setBefore(int row, int minutesBefore) {
    if (row < 0 || row >= int(std::size(timedRows))) {
        return;
    }
    minutes Preferences::*const time = timedRows[row].time;
    edit([=](PlanSettings& settings) { settings.preferences.*time = minutes(minutesBefore); },
         doneWords(std::size_t(row), lengthText(minutes(minutesBefore))));
}

void SettingsViewModel::setHasCaffeineLatest(bool has) {
    edit(
        [has](PlanSettings& settings) {
            settings.preferences.caffeineLatest = has ? std::optional(usualCaffeineLatest) : std::nullopt;
        },
        //: %1 a clock time
        has ? tr("No caffeine after %1.").arg(clockText(usualCaffeineLatest, m_locale))
            : tr("The last caffeine now depends only on your bedtime."));
}

int SettingsViewModel::caffeineLatest() const {
    return int(m_settings.preferences.caffeineLatest.value_or(usualCaffeineLatest).sinceMidnight().count());
}

void SettingsViewModel::setCaffeineLatest(int minutesSinceMidnight) {
    const TimeOfDay latest{minutes(minutesSinceMidnight)};
    edit([latest](PlanSettings& settings) { settings.preferences.caffeineLatest = latest; },
         tr("No caffeine after %1.").arg(clockText(latest, m_locale)));
}

QString SettingsViewModel::caffeineHalfLifeLabel() const {
    return durationText(m_settings.preferences.caffeineHalfLife);
}

void SettingsViewModel::setCaffeineHalfLife(int minutesUntilHalf) {
    const minutes halfLife(minutesUntilHalf);
    edit([halfLife](PlanSettings& settings) { settings.preferences.caffeineHalfLife = halfLife; },
         //: %1 "5 h"
         tr("Caffeine half-life: %1.").arg(durationText(halfLife)));
}

void SettingsViewModel::onHidden() {
    m_reminders->forgetListed();
}

} // namespace softfall
