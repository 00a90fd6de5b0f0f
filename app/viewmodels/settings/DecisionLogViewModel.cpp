#include "viewmodels/settings/DecisionLogViewModel.h"

#include "viewmodels/wording/DecisionWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>
#include <functional>
#include <map>

namespace softfall {

using std::chrono::days;

namespace {

constexpr days shownFor{4};

struct Key {
    NightDate night;
    Instant due;
    ReminderKind kind;
    auto operator<=>(const Key&) const = default;
};

} // namespace

DecisionLogViewModel::DecisionLogViewModel(const ReminderService& reminders, const Clock& clock, QLocale locale,
                                           QObject* parent)
    : QObject(parent)
    , m_reminders(reminders)
    , m_clock(clock)
    , m_locale(std::move(locale)) {
    connect(&reminders, &ReminderService::changed, this, &DecisionLogViewModel::read);
}

void DecisionLogViewModel::read() {
    const auto decisions = m_reminders.decisionsSince(m_clock.now() - shownFor);
    if (!decisions) {
        return; // the database's own line says it
    }
    // One for each reminder, by the due instant it had last: a moved bedtime moves it.
    std::map<std::pair<NightDate, ReminderKind>, std::vector<ReminderDecision>> byReminder;
    for (const ReminderDecision& decision : *decisions) {
        byReminder[{decision.night, decision.kind}].push_back(decision);
    }
    std::map<Key, std::vector<ReminderDecision>, std::greater<>> newestFirst;
    for (auto& [reminder, entries] : byReminder) {
        newestFirst[{reminder.first, entries.back().due, reminder.second}] = std::move(entries);
    }
    std::vector<DecisionRow> rows;
    std::optional<NightDate> night;
    for (const auto& [key, entries] : newestFirst) {
        const bool isFirst = night != key.night;
        night = key.night;
        rows.push_back({isFirst ? nightTitle(key.night, m_locale) : QString(), decisionTitle(entries.back(), m_locale),
                        decisionWords(entries, m_locale)});
    }
    m_model.setRows(std::move(rows));
}

} // namespace softfall
