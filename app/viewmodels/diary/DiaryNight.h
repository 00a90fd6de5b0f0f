#pragma once

#include "core/diary/DiaryPreferences.h"
#include "core/diary/NightRecord.h"
#include "core/evening/Pause.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace softfall {

/// A night as shown in the diary's list and calendar.
struct DiaryNight {
    NightRecord record;
    std::optional<PauseReason> pause{}; ///< if that is why it has no answer
    bool isAway = false;                ///< slept in another zone than the nights around it
    bool hasSecondSleep = false;
    QString change{};                                    ///< what was changed from that night on; empty: nothing
    CountDisplay countDisplay = CountDisplay::EachNight; ///< whether its count is shown

    bool operator==(const DiaryNight& other) const {
        return record.night == other.record.night && record.status == other.record.status &&
               record.twitches == other.record.twitches && record.twitchesLogged == other.record.twitchesLogged &&
               record.answer == other.record.answer && pause == other.pause && isAway == other.isAway &&
               hasSecondSleep == other.hasSecondSleep && change == other.change && countDisplay == other.countDisplay;
    }
};

/// "3 twitches", "Paused: Holiday", "Not logged".
[[nodiscard]] QString statusWords(const DiaryNight& night);

/// The details: "quality 2 of 5 · travelling · two sleeps · from here: decaf after noon"; may be empty.
[[nodiscard]] QString detailWords(const DiaryNight& night);

} // namespace softfall
