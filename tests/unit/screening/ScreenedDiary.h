#pragma once

#include "core/screening/FindingUpdate.h"
#include "support/Files.h"
#include "support/Times.h"

#include <map>

namespace softfall {

/// The rules as shipped.
inline const ScreeningRules& shippedRules() {
    static const auto rules =
        ScreeningRules::parse(bytesOf(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/catalogue/screening.json")),
                              bytesOf(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/catalogue/sources.json")));
    if (!rules) {
        qFatal("%s", qPrintable(describe(rules.error())));
    }
    return *rules;
}

/// A diary that is screened on the night of 2025-03-31, built up by a test.
class ScreenedDiary {
public:
    static constexpr NightDate tonight{std::chrono::year(2025) / std::chrono::March / 31};

    ScreeningInput input;

    /// The night so many days before tonight, logged with `twitches` and whatever else `change` sets.
    ScreenedDiary& night(int daysAgo, int twitches, const std::function<void(Night&)>& change = {}) {
        Night night;
        night.night = tonight - std::chrono::days(daysAgo);
        night.twitches = twitches;
        if (change) {
            change(night);
        }
        m_nights[night.night] = night;
        return *this;
    }
    ScreenedDiary& twitch(const char* iso, const char* night) {
        Twitch twitch;
        twitch.at = zonedAt(iso);
        twitch.night = nightOf(night);
        input.twitches.push_back(twitch);
        return *this;
    }
    ScreenedDiary& answer(HealthQuestion question, HealthReply reply = HealthReply::Yes, int daysAgo = 0) {
        input.answers.push_back({question, reply, tonight - std::chrono::days(daysAgo)});
        return *this;
    }
    ScreenedDiary& medicine(MedicineStep step, MedicineKind kind, int daysAgo) {
        input.medicines.push_back({0, tonight - std::chrono::days(daysAgo), step, kind, {}});
        return *this;
    }

    [[nodiscard]] ScreeningInput complete() const {
        ScreeningInput all = input;
        std::vector<Night> nights;
        for (const auto& [date, night] : m_nights) {
            nights.push_back(night);
        }
        all.records = nightRecords({tonight - std::chrono::days(200), tonight}, nights, all.twitches);
        return all;
    }
    /// "R1 R" for each rule that fires tonight, in order.
    [[nodiscard]] QStringList fired() const {
        QStringList all;
        for (const FiredRule& rule : Screening(shippedRules(), complete()).firedOn(tonight)) {
            all << toString(rule.rule) + u' ' + toString(rule.level);
        }
        return all;
    }
    /// The level of that rule; empty if it does not fire.
    [[nodiscard]] QString levelOf(RuleId rule) const {
        for (const FiredRule& fired : Screening(shippedRules(), complete()).firedOn(tonight)) {
            if (fired.rule == rule) {
                return toString(fired.level);
            }
        }
        return {};
    }

private:
    std::map<NightDate, Night> m_nights;
};

} // namespace softfall
