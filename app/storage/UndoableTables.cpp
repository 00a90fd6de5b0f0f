#include "storage/UndoableTables.h"

#include <algorithm>

namespace softfall {

const std::vector<UndoableTable>& undoableTables() {
    static const std::vector<UndoableTable> tables{
        {"night",
         {"night", "seq"},
         {"night",
          "seq",
          "status",
          "twitches",
          "woke",
          "quality",
          "fatigue",
          "in_bed_utc",
          "in_bed_offset",
          "lights_out_utc",
          "lights_out_offset",
          "wake_utc",
          "wake_offset",
          "out_of_bed_utc",
          "out_of_bed_offset",
          "zone",
          "sol_min",
          "awakenings",
          "waso_min",
          "pain",
          "cramp",
          "spread",
          "middle_of_night",
          "note",
          "late",
          "backfilled"}},
        {"twitch",
         {"id"},
         {"id", "at_utc", "at_offset", "zone", "night", "intensity", "limb", "falling", "woke", "pain", "note"},
         true},
        {"habit", {"id"}, {"id", "at_utc", "at_offset", "zone", "night", "kind", "amount", "intensity"}, true},
        {"change_mark", {"id"}, {"id", "night", "label"}, true},
        {"experiment", {"id"}, {"id", "first_night", "what", "pairs", "block_nights", "seed", "stopped_night"}, true},
        {"experiment_pause", {"experiment", "first_night"}, {"experiment", "first_night", "last_night", "reason"}},
        {"experiment_answer", {"experiment", "night"}, {"experiment", "night", "done"}},
        {"sleep_schedule", {"weekday"}, {"weekday", "bedtime_min", "wake_min"}},
        {"bedtime_override", {"night"}, {"night", "bedtime_min"}},
        {"plan_preferences",
         {"one"},
         {"one", "caffeine_before_min", "caffeine_latest_min", "large_caffeine_before_min", "nicotine_before_min",
          "exercise_before_min", "screens_before_min", "wind_down_before_min"}},
        {"plan_step", {"step"}, {"step", "position", "length_min"}},
        {"reminder_preferences", {"one"}, {"one", "discreet"}},
        {"silenced_reminder", {"kind"}, {"kind"}},
        {"pause", {"first_night"}, {"first_night", "last_night", "reason"}},
        {"routine_preferences",
         {"one"},
         {"one", "activity", "version", "form", "hold_s", "pace", "meditation_min", "sound", "volume_pct", "goes_dark",
          "display_off", "warm_light", "knows_stretch_safety"}},
        {"diary_preferences", {"one"}, {"one", "counts", "logs_live"}},
        {"caffeine_preset", {"position"}, {"position", "serving", "label", "amount_mg"}},
    };
    return tables;
}

const UndoableTable* undoableTable(std::string_view name) {
    const auto& tables = undoableTables();
    const auto found = std::ranges::find(tables, name, &UndoableTable::name);
    return found == tables.end() ? nullptr : &*found;
}

} // namespace softfall
