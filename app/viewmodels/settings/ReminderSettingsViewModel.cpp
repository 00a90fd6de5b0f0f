#include "viewmodels/settings/ReminderSettingsViewModel.h"

#include "viewmodels/settings/PlanEdit.h"
#include "viewmodels/wording/PlanWords.h"
#include "viewmodels/wording/ReminderWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>
#include <array>

namespace softfall {

namespace {

// As the page offers them.
constexpr std::array reasons{PauseReason::Holiday, PauseReason::Illness, PauseReason::Other};
constexpr std::array policies{TravelPolicy::Ask, TravelPolicy::AlwaysHere, TravelPolicy::AlwaysHome};

/// "14:00, 9 h before bedtime".
QString whenWords(ReminderKind kind, const EveningPlan& plan, const QLocale& locale) {
    const auto reminder = std::ranges::find(plan.reminders, kind, &Reminder::kind);
    if (reminder == plan.reminders.end()) {
        return {};
    }
    const QString time = clockText(reminder->due, plan.zone, locale);
    const auto before = std::chrono::duration_cast<minutes>(plan.bedtime - reminder->due);
    return before <= minutes(0)
               ? time
               //: when a reminder comes; %1 a clock time, %2 "9 h"
               : ReminderSettingsViewModel::tr("%1, %2 before bedtime").arg(time, durationText(before));
}

} // namespace

ReminderSettingsViewModel::ReminderSettingsViewModel(EveningService& evening, const Clock& clock,
                                                     CalendarExport exportCalendar, QLocale locale, PageViewModel& page)
    : QObject(&page)
    , m_evening(evening)
    , m_clock(clock)
    , m_exportCalendar(std::move(exportCalendar))
    , m_locale(std::move(locale))
    , m_page(page) {}

void ReminderSettingsViewModel::read() {
    const auto paused = m_evening.pauseTonight();
    m_settings = m_evening.settings();
    m_travel = m_evening.travel();
    std::vector<ReminderKindRow> rows;
    const EveningPlan plan = m_evening.tonight();
    for (const Cutoff& cutoff : allCutoffs) {
        if (!m_settings.reminders.silenced.contains(cutoff.kind)) {
            m_listed.insert(cutoff.kind);
        }
    }
    for (const ReminderKind kind : allReminderKinds) {
        rows.push_back({reminderTitle(kind), whenWords(kind, plan, m_locale),
                        !m_settings.reminders.silenced.contains(kind), lists(kind)});
    }
    m_kinds.setRows(std::move(rows));
    m_pauseText = paused ? pauseWords(*paused, m_locale) : QString();
    const TimeZone here = m_clock.zone();
    const auto home = TimeZone::named(m_travel.homeZone, QStringLiteral("zone"));
    //: %1 "Berlin"
    m_homeText = home ? tr("Home is %1.").arg(placeWords(*home)) : QString();
    //: a button; %1 "New York"
    m_moveHomeLabel = home && home->name() != here.name() ? tr("%1 is home now").arg(placeWords(here)) : QString();
    emit changed();
}

bool ReminderSettingsViewModel::lists(ReminderKind kind) const {
    return m_listed.contains(kind) || std::ranges::find(allCutoffs, kind, &Cutoff::kind) == std::end(allCutoffs);
}

bool ReminderSettingsViewModel::hidesSome() const {
    return m_listed.size() < std::size(allCutoffs);
}

template <typename Edit>
void ReminderSettingsViewModel::edit(Edit change, const QString& message) {
    editPlan(m_evening, m_page, change, message);
    read(); // also after a refusal: the controls show what is stored
}

void ReminderSettingsViewModel::setWanted(int row, bool wanted) {
    if (row < 0 || row >= int(allReminderKinds.size())) {
        return;
    }
    const ReminderKind kind = allReminderKinds[std::size_t(row)];
    edit(
        [kind, wanted](PlanSettings& settings) {
            wanted ? (void)settings.reminders.silenced.erase(kind) : (void)settings.reminders.silenced.insert(kind);
        },
        //: %1 "Last nicotine"
        (wanted ? tr("%1: reminders on.") : tr("%1: no reminders.")).arg(reminderTitle(kind)));
}

void ReminderSettingsViewModel::setDiscreet(bool discreet) {
    edit([discreet](PlanSettings& settings) { settings.reminders.discreet = discreet; },
         discreet ? tr("Notifications now say only: time for your evening plan.")
                  : tr("Notifications now say what they are about."));
}

QStringList ReminderSettingsViewModel::pauseReasons() const {
    QStringList words;
    for (const PauseReason reason : reasons) {
        words << pauseReasonWords(reason);
    }
    return words;
}

void ReminderSettingsViewModel::pause(int nights, int reason) {
    if (reason < 0 || reason >= int(reasons.size())) {
        return;
    }
    const auto edit = m_evening.pause(nights, reasons[std::size_t(reason)]);
    if (m_page.succeeded(edit)) {
        read();
        m_page.notify(m_pauseText + u'.', *edit);
    }
}

void ReminderSettingsViewModel::endPause() {
    m_page.notify(m_evening.endPause(), tr("Reminders are back."));
}

int ReminderSettingsViewModel::travelPolicy() const {
    return int(std::ranges::find(policies, m_travel.policy) - policies.begin());
}

void ReminderSettingsViewModel::setTravelPolicy(int policy) {
    if (policy >= 0 && policy < int(policies.size())) {
        (void)m_page.succeeded(m_evening.setTravelPolicy(policies[std::size_t(policy)]));
    }
    read();
}

void ReminderSettingsViewModel::moveHomeHere() {
    const Travel before = m_travel;
    if (m_page.succeeded(m_evening.setHome(m_clock.zone()))) {
        m_page.notify(m_homeText, [this, before] { return m_evening.setTravel(before); });
    }
}

void ReminderSettingsViewModel::exportCalendar() {
    const auto path = m_exportCalendar ? m_exportCalendar() : Result<QString>(QString());
    if (!path) {
        const bool isEmpty = path.error().kind == Error::Kind::NotFound;
        m_page.notifyFailure(isEmpty ? tr("There’s nothing to save: no reminders in the coming week.")
                                     //: %1 the path of a file, %2 a technical reason
                                     : tr("The calendar couldn’t be saved as %1 (%2). Check that you can write to the "
                                          "folder and the disk isn’t full, then try again.")
                                           .arg(path.error().field, path.error().detail));
        return;
    }
    //: %1 the path of a file
    m_page.notify(tr("Saved as %1. Send it to your phone and open it there. A newer one replaces it.").arg(*path));
}

} // namespace softfall
