#include "core/diary/NightRecord.h"

namespace softfall {

namespace {

NightRecordStatus statusOf(NightStatus status) {
    switch (status) {
    case NightStatus::Logged:
        return NightRecordStatus::Logged;
    case NightStatus::Unsure:
        return NightRecordStatus::Unsure;
    case NightStatus::NoSleep:
        return NightRecordStatus::NoSleep;
    }
    return NightRecordStatus::Absent;
}

} // namespace

std::optional<int> countedTwitches(const NightRecord& record) {
    return record.status == NightRecordStatus::Logged && record.countsInStatistics ? record.twitches : std::nullopt;
}

std::vector<NightRecord> nightRecords(NightRange range, const std::vector<Night>& nights,
                                      const std::vector<Twitch>& twitches) {
    std::vector<NightRecord> records(static_cast<std::size_t>(range.size()));
    const auto recordOf = [&](NightDate night) {
        return range.contains(night) ? &records[static_cast<std::size_t>((night - range.first).count())] : nullptr;
    };
    for (std::size_t i = 0; i < records.size(); ++i) {
        records[i].night = range.first + std::chrono::days(i);
    }
    for (const Twitch& twitch : twitches) {
        if (NightRecord* record = recordOf(twitch.night)) {
            ++record->twitchesLogged;
            record->status = NightRecordStatus::Unsure;
        }
    }
    for (const Night& night : nights) {
        NightRecord* record = night.seq == 1 ? recordOf(night.night) : nullptr;
        if (record) {
            record->status = statusOf(night.status);
            record->twitches = night.twitches;
            record->answer = night;
            record->countsInStatistics = !night.backfilled;
        }
    }
    return records;
}

} // namespace softfall
