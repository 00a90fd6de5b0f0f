#include "core/insight/OnsetPattern.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace softfall {

int OnsetPattern::counted() const {
    return std::accumulate(bins.begin(), bins.end(), 0);
}

OnsetPattern onsetPattern(const std::vector<NightRecord>& records, const std::vector<Twitch>& twitches) {
    std::map<NightDate, Instant> lightsOut;
    for (const NightRecord& record : records) {
        if (record.answer && record.answer->lightsOut) {
            lightsOut.emplace(record.night, record.answer->lightsOut->instant);
        }
    }
    OnsetPattern pattern;
    for (const Twitch& twitch : twitches) {
        const auto begin = lightsOut.find(twitch.night);
        if (begin == lightsOut.end()) {
            ++pattern.unknown;
        } else if (twitch.at.instant < begin->second) {
            ++pattern.beforeLightsOut;
        } else {
            const auto bin = std::size_t((twitch.at.instant - begin->second) / OnsetPattern::binLength);
            ++pattern.bins[std::min(bin, OnsetPattern::binCount - 1)];
        }
    }
    return pattern;
}

} // namespace softfall
