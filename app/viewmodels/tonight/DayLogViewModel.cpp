#include "viewmodels/tonight/DayLogViewModel.h"

#include "core/diary/CaffeineLeft.h"
#include "core/time/ClockOnDate.h"
#include "viewmodels/wording/CaffeineWords.h"
#include "viewmodels/wording/CheckInWords.h"
#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/ErrorWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

namespace {

/// How long before now, of DayLogViewModel::whenNames; the last is typed.
constexpr minutes before[] = {minutes(0), minutes(15), minutes(60)};
constexpr int typed = int(std::size(before));

} // namespace

DayLogViewModel::DayLogViewModel(DiaryService& diary, EveningService& evening, const Clock& clock, QLocale locale,
                                 PageViewModel& page)
    : QObject(&page)
    , m_diary(diary)
    , m_evening(evening)
    , m_clock(clock)
    , m_locale(std::move(locale))
    , m_page(page) {}

Result<void> DayLogViewModel::read(NightDate night) {
    m_night = night;
    updateTiles();
    const auto habits = m_diary.habits({night, night});
    const auto twitches = m_diary.twitches({night, night});
    if (!habits || !twitches) {
        return std::unexpected(!habits ? habits.error() : twitches.error());
    }
    m_day.clear();
    for (const Habit& habit : *habits) {
        const auto serving = servingOf(habit);
        m_day.push_back({habit, {}, serving && serving->size ? serving->drink.milligrams : habit.amount.value_or(0)});
    }
    for (const Twitch& twitch : *twitches) {
        m_day.push_back({{}, twitch});
    }
    std::ranges::stable_sort(m_day, std::greater(), [](const Entry& entry) { return entry.at().instant; });
    std::vector<DayEntryRow> rows;
    for (const Entry& entry : m_day) {
        if (rows.size() < maxRows || m_allShown) {
            rows.push_back({glyphOf(entry), nameOf(entry), detailOf(entry), clockOf(entry)});
        }
    }
    m_hidden = int(m_day.size() - rows.size());
    m_entries.setRows(std::move(rows));
    std::vector<Habit> caffeine = *habits;
    std::erase_if(caffeine, [](const Habit& each) { return each.kind != HabitKind::Caffeine; });
    m_summary = loggedWords(HabitKind::Caffeine, caffeine, m_locale, m_evening.settings().diary.caffeine);
    auto left = caffeineWords();
    if (!left) {
        return std::unexpected(left.error());
    }
    m_caffeineLeft = *std::move(left);
    emit changed();
    // Undone meanwhile, by key or by another program: there is nothing left to adjust.
    if (m_entry && std::ranges::none_of(m_day, [this](const Entry& each) {
            return each.id() == m_entry->id() && each.twitch.has_value() == m_entry->twitch.has_value();
        })) {
        show({});
    }
    return {};
}

/// What was had the evening before is not all gone.
Result<QString> DayLogViewModel::caffeineWords() const {
    const PlanSettings& settings = m_evening.settings();
    const minutes halfLife = settings.preferences.caffeineHalfLife;
    const auto habits = m_diary.habits({m_night - std::chrono::ceil<days>(halfLivesThatCount * halfLife), m_night});
    if (!habits) {
        return std::unexpected(habits.error());
    }
    const EveningPlan plan = m_evening.planFor(m_night);
    const auto outlook =
        caffeineOutlook(*habits, m_night, m_clock.now(), plan.bedtime, halfLife, settings.diary.caffeine);
    const bool offers = !settings.reminders.silenced.contains(ReminderKind::CaffeineCutoff);
    return outlook ? caffeineLeftWords(*outlook, offers || outlook->isAnother, plan.zone, m_locale) : QString();
}

void DayLogViewModel::updateTiles() {
    m_tiles = logTiles(m_evening.settings(), m_allTiles);
    std::vector<LogTileRow> rows;
    for (const LogTile& tile : m_tiles) {
        rows.push_back({tile.label, tile.glyph});
    }
    m_tileRows.setRows(std::move(rows));
}

void DayLogViewModel::setAllShown(bool shown) {
    if (std::exchange(m_allShown, shown) != shown) {
        m_page.refresh();
    }
}

std::optional<LikelyServing> DayLogViewModel::servingOf(const Habit& habit) const {
    return habit.kind == HabitKind::Caffeine
               ? likelyServing(habit.amount.value_or(0), m_evening.settings().diary.caffeine)
               : std::nullopt;
}

QString DayLogViewModel::nameOf(const Entry& entry) const {
    if (entry.twitch) {
        return tr("Twitch");
    }
    const auto serving = servingOf(entry.habit);
    // By the tile, until it is another size of that drink: then as the list and the diary say it.
    if (!entry.name.isEmpty()) {
        Habit usual = entry.habit;
        usual.amount = entry.usual;
        const auto own = servingOf(usual);
        const bool isResized = serving && own && serving->drink == own->drink && entry.habit.amount != usual.amount;
        if (isResized && !serving->size && own->size) {
            // Two cans or a large one: here it is known which was chosen.
            const auto amounts = likelyAmounts(HabitKind::Caffeine, entry.usual, m_evening.settings().diary.caffeine);
            const auto chosen = std::ranges::find(amounts, entry.habit.amount.value_or(-1));
            if (chosen != amounts.end()) {
                return servingTitle({own->drink, ServingSize(chosen - amounts.begin())});
            }
        }
        return isResized ? servingTitle(*serving) : entry.name;
    }
    return serving ? servingTitle(*serving) : habitName(entry.habit.kind);
}

QString DayLogViewModel::detailOf(const Entry& entry) const {
    if (entry.twitch) {
        return twitchWords(*entry.twitch);
    }
    const double amount = entry.habit.amount.value_or(0);
    switch (entry.habit.kind) {
    case HabitKind::Caffeine:
        //: milligrams of caffeine
        return tr("%1 mg").arg(amount);
    case HabitKind::Alcohol:
        return unitsWords(amount, m_locale);
    case HabitKind::Exercise:
        //: exercise; %1 "hard", %2 "1 h"
        return tr("%1, %2").arg(intensityWords(entry.habit.intensity.value_or(ExerciseIntensity::Vigorous)),
                                durationText(minutes(int(amount))));
    case HabitKind::Stress:
        //: stress on a scale from 0 to 4
        return tr("%1 of 4").arg(amount);
    case HabitKind::ScreensInBed:
    case HabitKind::Stretch:
        return entry.habit.amount ? durationText(minutes(int(amount))) : QString();
    default:
        return {};
    }
}

QString DayLogViewModel::glyphOf(const Entry& entry) const {
    if (entry.twitch) {
        return QStringLiteral("pulse");
    }
    const auto serving = servingOf(entry.habit);
    return serving ? softfall::glyphOf(serving->drink) : softfall::glyphOf(entry.habit.kind);
}

QString DayLogViewModel::clockOf(const Entry& entry) const {
    return clockText(entry.at().wall(), m_locale);
}

void DayLogViewModel::show(std::optional<Entry> entry) {
    m_entry = std::move(entry);
    m_problem.clear();
    emit entryChanged();
}

void DayLogViewModel::log(int tile) {
    if (tile < 0 || tile >= int(m_tiles.size())) {
        return;
    }
    close();
    const LogTile& pressed = m_tiles[std::size_t(tile)];
    switch (pressed.act) {
    case LogTile::Act::More:
        m_allTiles = !m_allTiles;
        updateTiles();
        return;
    case LogTile::Act::LogTwitch:
        (void)logTwitch();
        return;
    case LogTile::Act::LogHabit:
        break;
    }
    Entry entry{pressed.habit, {}, pressed.habit.amount.value_or(0)};
    entry.name = pressed.label;
    entry.habit.at = zoned(m_clock.now(), m_clock.zone());
    const auto logged = m_diary.logHabit(entry.habit, entry.habit.at);
    if (!m_page.succeeded(logged)) {
        return;
    }
    entry.habit.id = logged->id;
    entry.habit.night = logged->night;
    entry.step = logged->edit;
    entry.when = 0;
    entry.saidStep = logged->edit;
    entry.said =
        tr("%1 at %2 logged", "after a tap; %1 \"Coffee\", %2 a clock time").arg(nameOf(entry), clockOf(entry));
    show(entry);
}

bool DayLogViewModel::logTwitch() {
    const auto logged = m_diary.logTwitch({});
    if (!m_page.succeeded(logged)) {
        return false;
    }
    m_page.notify(tr("Twitch at %1 logged", "%1 a clock time")
                      .arg(clockText(zoned(m_clock.now(), m_clock.zone()).wall(), m_locale)),
                  logged->edit);
    return true;
}

void DayLogViewModel::edit(int row) {
    if (row < 0 || row >= int(m_day.size())) {
        return;
    }
    close();
    show(m_day[std::size_t(row)]);
}

QString DayLogViewModel::title() const {
    if (!m_entry) {
        return {};
    }
    return isFresh()
               ? tr("%1 logged, %2", "%1 \"Coffee\", %2 a clock time").arg(nameOf(*m_entry), clockOf(*m_entry))
               : tr("%1 at %2", "an entry; %1 \"Coffee\", %2 a clock time").arg(nameOf(*m_entry), clockOf(*m_entry));
}

QStringList DayLogViewModel::whenNames() const {
    return {tr("Now"), tr("15 min ago"), tr("1 h ago"), tr("Earlier…")};
}

bool DayLogViewModel::isEarlier() const {
    return m_entry && (m_entry->when == typed || !isFresh());
}

int DayLogViewModel::time() const {
    return m_entry ? int(timeOfDayAt(m_entry->at().wall()).sinceMidnight().count()) : 0;
}

void DayLogViewModel::setWhen(int choice) {
    if (!m_entry || choice < 0 || choice > typed) {
        return;
    }
    if (choice == typed) {
        m_entry->when = typed;
        emit entryChanged();
    } else {
        storeTime(m_clock.now() - before[choice], choice);
    }
}

void DayLogViewModel::setTime(int minutesOfDay) {
    if (!m_entry) {
        return;
    }
    const Instant now = m_clock.now();
    const WallTime wallNow = m_evening.planningZone().wallAt(now);
    WallTime wall = std::chrono::floor<days>(wallNow) + minutes(minutesOfDay);
    if (wall > wallNow) {
        wall -= days(1);
    }
    const ZonedInstant at = m_diary.atWall(wall);
    const auto night = m_diary.nightOfHabit(at);
    if (!night || *night != m_night) {
        m_problem = tr("%1 is still to come. Enter a time up to %2.", "two clock times")
                        .arg(clockText(wall, m_locale), clockText(wallNow, m_locale));
        emit entryChanged();
        return;
    }
    storeTime(at.instant, typed);
}

void DayLogViewModel::storeTime(Instant at, int when) {
    Entry changed = *m_entry;
    changed.when = when;
    (changed.twitch ? changed.twitch->at : changed.habit.at) = zoned(at, m_evening.planningZone());
    store(changed);
}

std::vector<double> DayLogViewModel::sizes() const {
    return m_entry && !m_entry->twitch
               ? likelyAmounts(m_entry->habit.kind, m_entry->usual, m_evening.settings().diary.caffeine)
               : std::vector<double>();
}

QString DayLogViewModel::sizeTitle() const {
    if (!m_entry) {
        return {};
    }
    switch (m_entry->habit.kind) {
    case HabitKind::Alcohol:
        return tr("Units", "of alcohol");
    case HabitKind::Exercise:
        return tr("Length", "of exercise");
    case HabitKind::Stress:
        return tr("How much", "stress");
    default:
        return tr("Size", "of a drink");
    }
}

QStringList DayLogViewModel::sizeNames() const {
    QStringList names;
    const std::vector<double> amounts = sizes();
    if (!amounts.empty() && m_entry->habit.kind == HabitKind::Caffeine) {
        return {tr("Small", "drink"), tr("Usual", "drink"), tr("Large", "drink"), tr("Two", "drinks")};
    }
    if (!amounts.empty() && m_entry->habit.kind == HabitKind::Stress) {
        return {tr("A little", "stress"), tr("Some", "stress"), tr("A lot", "stress"), tr("Very much", "stress")};
    }
    for (const double amount : amounts) {
        names << (m_entry->habit.kind == HabitKind::Exercise ? durationText(minutes(int(amount)))
                                                             : m_locale.toString(int(amount)));
    }
    return names;
}

int DayLogViewModel::size() const {
    const std::vector<double> amounts = sizes();
    const auto found = m_entry ? std::ranges::find(amounts, m_entry->habit.amount.value_or(-1)) : amounts.end();
    return found == amounts.end() ? -1 : int(found - amounts.begin());
}

void DayLogViewModel::setSize(int index) {
    const std::vector<double> amounts = sizes();
    if (index >= 0 && index < int(amounts.size())) {
        Entry changed = *m_entry;
        changed.habit.amount = amounts[std::size_t(index)];
        store(changed);
    }
}

QString DayLogViewModel::unit() const {
    return m_entry && !m_entry->twitch && m_entry->habit.kind == HabitKind::Caffeine ? unitOf(m_entry->habit.kind)
                                                                                     : QString();
}

int DayLogViewModel::amount() const {
    return m_entry ? int(m_entry->habit.amount.value_or(0)) : 0;
}

int DayLogViewModel::maxAmount() const {
    return 2000;
}

void DayLogViewModel::setAmount(int amount) {
    if (m_entry && !unit().isEmpty() && amount >= 0) {
        Entry changed = *m_entry;
        changed.habit.amount = amount;
        store(changed);
    }
}

QStringList DayLogViewModel::intensityNames() const {
    QStringList names;
    if (m_entry && !m_entry->twitch && m_entry->habit.kind == HabitKind::Exercise) {
        for (const auto each : allValues<ExerciseIntensity>) {
            names << intensityWords(each);
        }
    }
    return names;
}

int DayLogViewModel::intensity() const {
    return m_entry && m_entry->habit.intensity ? int(*m_entry->habit.intensity) : -1;
}

void DayLogViewModel::setIntensity(int index) {
    if (index >= 0 && index < int(intensityNames().size())) {
        Entry changed = *m_entry;
        changed.habit.intensity = ExerciseIntensity(index);
        store(changed);
    }
}

/// An entry that was just logged stays one step of undo; one of the list gets a step of its own.
void DayLogViewModel::store(Entry changed) {
    m_problem.clear();
    if (changed.step != 0) {
        const auto logged = m_diary.logAgain(changed.step, changed.habit);
        if (!logged) {
            m_problem = errorWords(logged.error());
            emit entryChanged();
            return;
        }
        changed.habit.id = logged->id;
        changed.habit.night = logged->night;
        changed.step = logged->edit;
        changed.saidStep = logged->edit;
        changed.said =
            tr("%1 at %2 logged", "after a tap; %1 \"Coffee\", %2 a clock time").arg(nameOf(changed), clockOf(changed));
    } else {
        const auto edit = changed.twitch ? m_diary.changeTwitch(*changed.twitch) : m_diary.changeHabit(changed.habit);
        if (!edit) {
            m_problem = errorWords(edit.error());
            emit entryChanged();
            return;
        }
        if (*edit != 0) {
            changed.saidStep = *edit;
            changed.said = tr("%1 changed: %2, %3", "an entry; %1 \"Coffee\", %2 a clock time, %3 \"96 mg\"")
                               .arg(nameOf(changed), clockOf(changed), detailOf(changed));
        }
    }
    m_entry = std::move(changed);
    emit entryChanged();
}

void DayLogViewModel::remove() {
    if (!m_entry) {
        return;
    }
    const Entry entry = *m_entry;
    show({});
    m_page.notify(
        entry.twitch ? m_diary.removeTwitch(entry.id()) : m_diary.removeHabit(entry.id()),
        tr("%1 at %2 removed", "an entry; %1 \"Coffee\", %2 a clock time").arg(nameOf(entry), clockOf(entry)));
}

void DayLogViewModel::close() {
    if (!m_entry) {
        return;
    }
    const Entry entry = *m_entry;
    show({});
    if (!entry.said.isEmpty()) {
        m_page.notify(entry.said, entry.saidStep);
    }
}

} // namespace softfall
