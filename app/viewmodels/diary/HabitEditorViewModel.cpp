#include "viewmodels/diary/HabitEditorViewModel.h"

#include "core/diary/EntryTime.h"
#include "core/time/ClockOnDate.h"
#include "viewmodels/wording/DiaryWords.h"

#include <algorithm>

namespace softfall {

namespace {

/// How an amount is entered; `likely` and `step` in its unit.
struct Amount {
    HabitKind kind;
    int maximum; ///< as in Habit
    int step;
    int likely;
};

constexpr Amount amounts[] = {
    {HabitKind::Caffeine, 2000, 5, 96}, {HabitKind::Alcohol, 20, 1, 1},        {HabitKind::Exercise, 1440, 5, 30},
    {HabitKind::Stress, 4, 1, 2},       {HabitKind::ScreensInBed, 240, 5, 15}, {HabitKind::Stretch, 240, 5, 10},
};

Amount amountOf(HabitKind kind) {
    const auto found = std::ranges::find(amounts, kind, &Amount::kind);
    return found == std::end(amounts) ? Amount{kind, 0, 1, 0} : *found;
}

constexpr int lastKind = int(HabitKind::Stretch);

} // namespace

HabitEditorViewModel::HabitEditorViewModel(DiaryService& diary, QLocale locale, PageViewModel& page)
    : EntryEditorViewModel(diary, std::move(locale), page) {}

void HabitEditorViewModel::begin(TimeOfDay likely) {
    m_habit = {};
    m_habit.amount = likelyAmount();
    show(likely);
}

void HabitEditorViewModel::edit(const Habit& habit) {
    m_habit = habit;
    show(timeOfDayAt(wallOf(habit.at)));
}

QStringList HabitEditorViewModel::kinds() const {
    QStringList names;
    for (int index = 0; index <= lastKind; ++index) {
        names << habitName(static_cast<HabitKind>(index));
    }
    return names;
}

void HabitEditorViewModel::setKind(int index) {
    if (index < 0 || index > lastKind || index == kind()) {
        return;
    }
    m_habit.kind = static_cast<HabitKind>(index);
    m_habit.amount = hasAmount() ? std::optional<double>(likelyAmount()) : std::nullopt;
    m_habit.intensity = hasIntensity() ? std::optional(ExerciseIntensity::Moderate) : std::nullopt;
    emit changed();
}

QString HabitEditorViewModel::amountName() const {
    switch (m_habit.kind) {
    case HabitKind::Caffeine:
        return tr("Milligrams");
    case HabitKind::Alcohol:
        return tr("Units, a small glass is one");
    case HabitKind::Stress:
        return tr("From 0 calm to 4 very much");
    default:
        return tr("Minutes");
    }
}

void HabitEditorViewModel::setAmount(int amount) {
    set(m_habit.amount, amount < 0 ? std::nullopt : std::optional<double>(amount));
}

int HabitEditorViewModel::maxAmount() const {
    return amountOf(m_habit.kind).maximum;
}

int HabitEditorViewModel::amountStep() const {
    return amountOf(m_habit.kind).step;
}

int HabitEditorViewModel::likelyAmount() const {
    return amountOf(m_habit.kind).likely;
}

void HabitEditorViewModel::setIntensity(int index) {
    if (index >= 0 && index <= int(ExerciseIntensity::Vigorous)) {
        set(m_habit.intensity, std::optional(static_cast<ExerciseIntensity>(index)));
    }
}

QString HabitEditorViewModel::timeName() const {
    return m_habit.kind == HabitKind::Exercise       ? tr("When it ended")
           : m_habit.kind == HabitKind::ScreensInBed ? tr("When it began")
                                                     : tr("When");
}

WallTime HabitEditorViewModel::wall() const {
    return wallOfHabit(m_habit.kind, clockTime(), frame().middleOfSleep);
}

void HabitEditorViewModel::save() {
    if (!canSave()) {
        return;
    }
    Habit habit = m_habit;
    habit.night = frame().night;
    habit.at = edited(habit.at);
    const auto sentence = [this, &habit](const QString& text) { return text.arg(habitWords(habit), clockWords()); };
    if (isStored()) {
        //: %1 "Caffeine, 96 mg", %2 a clock time
        const QString said = tr("%1 at %2 edited.");
        if (m_page.notify(m_diary.changeHabit(habit), sentence(said))) {
            close();
        }
        return;
    }
    const auto logged = m_diary.logHabitOf(habit);
    if (!logged) {
        m_page.notify(logged.error());
        return;
    }
    //: %1 "Caffeine, 96 mg", %2 a clock time
    m_page.notify(sentence(tr("%1 at %2 added.")), logged->edit);
    close();
}

} // namespace softfall
