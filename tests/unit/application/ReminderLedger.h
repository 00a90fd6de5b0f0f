#pragma once

#include "core/evening/EveningPlan.h"
#include "core/reminders/ReminderDecision.h"

#include <QStringList>

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace softfall {

/// A test's own record of what was shown, answered and in the way, compared with the plan and with the log of
/// decisions. Allocates all its memory at once, so that it does not grow with the nights.
class ReminderLedger {
public:
    /// For that many nights from `first` on.
    ReminderLedger(NightDate first, int nights);

    /// What is due in a night; again after the plan moved, and then it may be late without further reason.
    void plan(const EveningPlan& plan, bool isPaused, const std::set<ReminderKind>& silenced);
    void movePlan(const EveningPlan& plan);

    /// There was an obstacle from `from` to `to`.
    void trouble(HoldReason reason, Instant from, Instant to);
    /// The clock was set back by that much.
    void setBack(seconds by) { m_setBack = std::max(m_setBack, by); }

    /// A server took a notice of it at `at`.
    void shown(NightDate night, ReminderKind kind, Instant at);
    /// The person snoozed it at `at`, on an open notice.
    void snoozed(NightDate night, ReminderKind kind, Instant at);
    /// The person did it or does not want it: it must not come (again).
    void over(NightDate night, ReminderKind kind);

    [[nodiscard]] int shownInAll() const { return m_shownInAll; }
    [[nodiscard]] int comeAgainInAll() const { return m_comeAgainInAll; }

    /// What was wrong, one line each: what came twice, too late or not at all without a valid reason.
    [[nodiscard]] QStringList complaints(const std::vector<ReminderDecision>& log);

private:
    struct Entry {
        bool isWanted = false;
        bool isMoved = false;
        bool isOver = false;
        bool mayComeAnew = false; ///< moved to a later instant after it was shown
        int renewed = 0;          ///< notices of that kind
        Instant due;
        Instant usefulUntil;
        Instant bedtime;
        Instant quietFrom; ///< from here on no cut-off of the day is caught up
        int shown = 0;
        Instant firstShown;
        std::optional<Instant> again; ///< snoozed until then, and not come yet
    };
    struct Trouble {
        HoldReason reason = HoldReason::None;
        Instant from;
        Instant to;
    };
    using NightEntries = std::array<Entry, allReminderKinds.size()>;

    [[nodiscard]] Entry* entry(NightDate night, ReminderKind kind);
    void complain(NightDate night, ReminderKind kind, const char* what, Instant at = {});
    [[nodiscard]] Instant clearFrom(Instant due) const;
    [[nodiscard]] bool isTrue(HoldReason reason, Instant due, Instant to) const;
    void checkLateness(const ReminderDecision& decision, Instant due, const Entry& entry);
    void checkAgainstLog(NightDate night, ReminderKind kind, const Entry& entry,
                         const std::vector<ReminderDecision>& log);

    NightDate m_first;
    std::vector<NightEntries> m_nights;
    std::vector<Trouble> m_troubles;
    QStringList m_complaints;
    seconds m_setBack{0};
    int m_shownInAll = 0;
    int m_comeAgainInAll = 0;
};

} // namespace softfall
