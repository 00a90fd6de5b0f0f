// One of the four CSV files, chosen by the first byte. What is read is written and read again: it must stay the same.

#include "Require.h"
#include "core/coach/NightAssignment.h"
#include "exchange/DiaryCsv.h"
#include "exchange/DiaryCsvWriter.h"

#include <QBuffer>

#include <array>

using namespace softfall;

namespace {

std::optional<ReadDiary> readBytes(QByteArray bytes, const QString& name) {
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    ReadDiary read;
    FileProblems problems;
    readDiaryCsv(source, name, read, problems);
    for (const FileProblem& problem : problems.first) {
        require(!describe(problem).isEmpty(), "a problem says something");
    }
    return problems.empty() ? std::optional(read) : std::nullopt;
}

DiaryBundle assigned(DiaryBundle entries) {
    const auto known = knownSleeps(entries.nights);
    return inFileOrder(nightsAssigned(std::move(entries), nightRuleOf(Schedule(), known)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::array names{"nights.csv", "twitches.csv", "habits.csv", "changes.csv"};
    if (size == 0) {
        return 0;
    }
    const QString name = QLatin1String(names[data[0] % names.size()]);
    const auto read = readBytes(QByteArray(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1), name);
    if (!read) {
        return 0;
    }
    const DiaryBundle entries = assigned(read->diary.entries);
    for (const NamedFile& file : toDiaryCsv({entries, {}})) {
        if (file.name == name) {
            const auto again = readBytes(file.bytes, name);
            require(again.has_value(), "what was written can be read");
            require(again->warnings.empty(), "what was written is known");
            require(assigned(again->diary.entries) == entries, "it says the same");
        }
    }
    return 0;
}
