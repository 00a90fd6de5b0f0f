#include "control/OpenCoach.h"

#include "platform/UserFolders.h"
#include "storage/DiaryFile.h"

#include <QDir>

namespace softfall {

QString diaryPathOf(const Invocation& invocation) {
    return diaryFileIn(invocation.dataDir.empty() ? userDataFolder()
                                                  : QDir(QString::fromStdString(invocation.dataDir)).absolutePath());
}

Result<std::unique_ptr<Coach>> openCoach(const Invocation& invocation) {
    const QString file = diaryPathOf(invocation);
    OpenedDiary opened = DiaryFile(file).open();
    if (!opened.database) {
        return std::unexpected(opened.error.value_or(Error{}));
    }
    auto coach = std::make_unique<Coach>(std::move(opened.database), file, invocation);
    if (const auto& problem = coach->evening.problem()) {
        return std::unexpected(*problem);
    }
    return coach;
}

Error advised(Error error, const Invocation& invocation) {
    const QString path = diaryPathOf(invocation);
    if (error.field != QLatin1String("diary") && error.field != path) {
        return error;
    }
    error.field = path;
    const auto add = [&error](const char* advice) { error.detail += QLatin1String(advice); };
    switch (error.kind) {
    case Error::Kind::Damaged:
        add("; nothing was changed. When Softfall starts, it recovers what can be read. Or use a backup: softfallctl "
            "restore FILE (softfallctl verify lists them)");
        break;
    case Error::Kind::NewerFile:
        add("; nothing was changed. Install the newer Softfall; until then this one only reads the diary");
        break;
    case Error::Kind::ReadOnly:
        add("; nothing was changed. Check the permissions of the file and its folder");
        break;
    default:
        break;
    }
    return error;
}

} // namespace softfall
