#include "core/coach/EditTimes.h"

#include "core/diary/EntryBounds.h"

namespace softfall {

namespace {

constexpr NightDate earliestMedicine{std::chrono::year(1920) / 1 / 1};

/// A step with a medicine lies in the past, by a day's tolerance for zones.
Result<void> checkedMedicine(const Medicine& medicine, Instant now) {
    return checkedDate(medicine.day, {earliestMedicine, utcDate(now) + std::chrono::days(1)}, QStringLiteral("day"));
}

/// Any operation: those that write no time are always possible.
struct TimesOf {
    Instant now;

    Result<void> operator()(const PutNight& put) const { return checkedAt(put.night, now); }
    Result<void> operator()(const AddTwitch& add) const { return checkedAt(add.twitch, now); }
    Result<void> operator()(const PutTwitch& put) const { return checkedAt(put.twitch, now); }
    Result<void> operator()(const AddHabit& add) const { return checkedAt(add.habit, now); }
    Result<void> operator()(const PutHabit& put) const { return checkedAt(put.habit, now); }
    Result<void> operator()(const AddChange& add) const { return checkedAt(add.change, now); }
    Result<void> operator()(const PutChange& put) const { return checkedAt(put.change, now); }
    Result<void> operator()(const AddMedicine& add) const { return checkedMedicine(add.medicine, now); }
    Result<void> operator()(const PutMedicine& put) const { return checkedMedicine(put.medicine, now); }
    template <typename Other>
    Result<void> operator()(const Other&) const {
        return {};
    }
};

} // namespace

Result<void> checkedTimes(const DiaryEdit& edit, Instant now) {
    for (const EditOperation& operation : edit.operations) {
        if (auto valid = std::visit(TimesOf{now}, operation); !valid) {
            return valid;
        }
    }
    return {};
}

PossibleEntries withPossibleTimes(DiaryBundle bundle, Instant now) {
    PossibleEntries possible;
    const auto leaveOut = [&](auto& entries) {
        possible.leftOut += int(std::erase_if(entries, [now](const auto& each) { return !checkedAt(each, now); }));
    };
    leaveOut(bundle.twitches);
    leaveOut(bundle.habits);
    leaveOut(bundle.changes);
    for (Night& night : bundle.nights) {
        if (!checkedAt(night, now)) {
            night.inBed = night.lightsOut = night.wake = night.outOfBed = std::nullopt;
            ++possible.leftOut;
        }
    }
    std::erase_if(bundle.nights, [now](const Night& night) { return !checkedAt(night, now); });
    possible.entries = std::move(bundle);
    return possible;
}

} // namespace softfall
