// The JSON bundle. What is read is written and read again: it must stay the same, and so must the bytes.

#include "Require.h"
#include "core/coach/NightAssignment.h"
#include "exchange/DiaryJson.h"

#include <QBuffer>

using namespace softfall;

namespace {

std::optional<ReadDiary> readBytes(QByteArray bytes) {
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    auto read = readDiaryJson(source, QStringLiteral("diary.json"));
    if (!read) {
        for (const FileProblem& problem : read.error().first) {
            require(!describe(problem).isEmpty(), "a problem says something");
        }
        return std::nullopt;
    }
    return *std::move(read);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto read = readBytes(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!read) {
        return 0;
    }
    DiaryContents diary{read->diary.entries, read->diary.plan.value_or(PlanSettings())};
    diary.entries = inFileOrder(nightsAssigned(std::move(diary.entries), nightRuleOf(diary.plan.schedule, {})));
    const QByteArray written = toDiaryJson(diary);
    const auto again = readBytes(written);
    require(again.has_value(), "what was written can be read");
    require(again->warnings.empty(), "what was written is known");
    require(again->diary.entries == diary.entries, "the entries say the same");
    require(again->diary.plan == diary.plan, "the plan says the same");
    require(toDiaryJson({again->diary.entries, *again->diary.plan}) == written, "the bytes are the same");
    return 0;
}
