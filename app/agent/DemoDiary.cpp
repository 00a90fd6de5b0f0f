#include "agent/DemoDiary.h"

#include "exchange/DiaryCsv.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace softfall {

Result<void> fillWithExample(DiaryService& diary, const EveningService& evening, const QString& scratchFolder) {
    const QDir example(scratchFolder + QStringLiteral("/example"));
    if (!QDir().mkpath(example.path())) {
        return std::unexpected(unavailable(example.path(), QStringLiteral("the folder could not be made")));
    }
    for (const char* name : {"nights.csv", "twitches.csv", "habits.csv", "changes.csv"}) {
        const QString file = example.filePath(QLatin1String(name));
        if (!QFile::copy(QStringLiteral(":/softfall/examples/mark/") + QLatin1String(name), file)) {
            return std::unexpected(unavailable(file, QStringLiteral("the file could not be written")));
        }
    }
    const auto folder = readDiaryFolder(example.path());
    if (!folder || folder->diary.entries.nights.empty()) {
        return std::unexpected(unavailable(example.path(), QStringLiteral("the example could not be read")));
    }
    const auto last = std::ranges::max_element(folder->diary.entries.nights, {}, &Night::night);
    const std::chrono::days distance = (evening.currentNight() - std::chrono::days(1)) - last->night;
    const auto import = diary.previewImport(shifted(folder->diary.entries, distance));
    if (!import) {
        return std::unexpected(import.error());
    }
    const auto filled = diary.carryOut(*import);
    return filled ? Result<void>() : std::unexpected(filled.error());
}

} // namespace softfall
