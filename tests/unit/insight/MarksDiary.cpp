#include "unit/insight/MarksDiary.h"

#include "core/coach/NightAssignment.h"
#include "core/evening/EveningPlan.h"
#include "exchange/DiaryCsv.h"
#include "support/Times.h"

namespace softfall {

namespace {

DiaryBundle marksEntries() {
    const auto read = readDiaryFolder(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/examples/mark"));
    if (!read) {
        qFatal("the example diary cannot be read");
    }
    const DiaryBundle& entries = read->diary.entries;
    return nightsAssigned(entries, nightRuleOf(Schedule(), knownSleeps(entries.nights)));
}

NightCutoffs defaultCutoffs(NightDate night) {
    const EveningPlan plan = planEvening(Schedule(), Preferences(), night, zoneOf("America/New_York"));
    return {plan.bedtime, plan.caffeineCutoff, plan.largeCaffeineCutoff};
}

} // namespace

NightDate marksFirstNight() {
    return nightOf("2025-02-10");
}

InsightInput marksDiaryUpTo(NightDate last) {
    const DiaryBundle entries = marksEntries();
    InsightInput input;
    input.range = {marksFirstNight(), last};
    input.records = nightRecords(input.range, entries.nights, entries.twitches);
    input.changes = entries.changes;
    input.habits = entries.habits;
    input.cutoffs = defaultCutoffs;
    return input;
}

std::vector<int> marksCounts(NightDate first, NightDate last) {
    std::vector<int> counts;
    for (const NightRecord& record : marksDiaryUpTo(last).records) {
        if (const auto count = countedTwitches(record); count && first <= record.night) {
            counts.push_back(*count);
        }
    }
    return counts;
}

} // namespace softfall
