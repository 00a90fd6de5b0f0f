#include "core/coach/BackupRotation.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace softfall {

namespace {

using std::chrono::days;
using std::chrono::local_days;

local_days dayOf(WallTime at) {
    return std::chrono::floor<days>(at);
}

/// The Monday of its week.
local_days weekOf(WallTime at) {
    const local_days day = dayOf(at);
    return day - (std::chrono::weekday(day) - std::chrono::Monday);
}

/// The first of its month.
local_days monthOf(WallTime at) {
    const std::chrono::year_month_day day(dayOf(at));
    return local_days(day.year() / day.month() / 1);
}

struct Periods {
    local_days (*of)(WallTime);
    int kept;
};

constexpr std::array periods{Periods{dayOf, daysWithBackup}, Periods{weekOf, weeksWithBackup},
                             Periods{monthOf, monthsWithBackup}};

/// `newestFirst`: daily ones.
std::set<QString> keptDaily(const std::vector<Backup>& newestFirst) {
    std::set<QString> kept;
    for (const auto& [of, maximum] : periods) {
        std::set<local_days> seen;
        for (const Backup& backup : newestFirst) {
            if (int(seen.size()) < maximum && seen.insert(of(backup.made)).second) {
                kept.insert(backup.path);
            }
        }
    }
    return kept;
}

std::set<QString> keptOf(BackupReason reason, const std::vector<Backup>& newestFirst) {
    if (reason == BackupReason::Daily) {
        return keptDaily(newestFirst);
    }
    std::set<QString> kept;
    for (const Backup& backup : newestFirst) {
        if (reason == BackupReason::ByHand || int(kept.size()) < backupsKeptBefore) {
            kept.insert(backup.path);
        }
    }
    return kept;
}

} // namespace

BackupRotation rotate(const std::vector<Backup>& backups, WallTime now) {
    std::map<BackupReason, std::vector<Backup>> sound;
    for (const Backup& backup : backups) {
        if (backup.isIntact && backup.made <= now) {
            sound[backup.reason].push_back(backup);
        }
    }
    BackupRotation rotation{now, {}};
    std::set<QString> unneeded;
    for (auto& [reason, ofReason] : sound) {
        std::ranges::stable_sort(ofReason, std::ranges::greater(), &Backup::made);
        if (reason == BackupReason::Daily) {
            rotation.due = ofReason.front().made + dailyBackupEvery;
        }
        const std::set<QString> kept = keptOf(reason, ofReason);
        for (const Backup& backup : ofReason) {
            if (!kept.contains(backup.path)) {
                unneeded.insert(backup.path);
            }
        }
    }
    for (const Backup& backup : backups) {
        if (unneeded.contains(backup.path)) {
            rotation.expendable.push_back(backup.path);
        }
    }
    return rotation;
}

} // namespace softfall
