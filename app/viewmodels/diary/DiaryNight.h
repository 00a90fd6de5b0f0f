#pragma once

#include "core/diary/DiaryPreferences.h"
#include "core/diary/NightRecord.h"
#include "core/evening/Pause.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace softfall {

/// A night as the diary's list and calendar show it.
struct DiaryNight {
    NightRecord record;
    std::optional<PauseReason> pause{}; ///< where it has no answer because of it
    bool isAway = false;                ///< slept in another zone than the nights around it
    bool hasSecondSleep = false;
    QString change{};                        ///< what was changed from that night on; empty: nothing
    CountsTold told = CountsTold::EachNight; ///< whether its count is shown

    bool operator==(const DiaryNight& other) const {
        return record.night == other.record.night && record.standing == other.record.standing &&
               record.twitches == other.record.twitches && record.noted == other.record.noted &&
               record.answer == other.record.answer && pause == other.pause && isAway == other.isAway &&
               hasSecondSleep == other.hasSecondSleep && change == other.change && told == other.told;
    }
};

/// "3 twitches", "Paused: Holiday", "Not logged".
[[nodiscard]] QString standingWords(const DiaryNight& night);

/// What is said beside it: "quality 2 of 5 · travelling · two sleeps · from here: decaf after noon"; may be empty.
[[nodiscard]] QString detailWords(const DiaryNight& night);

} // namespace softfall
