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
        add("; nothing was changed. Softfall rescues what can be read when it starts; softfallctl restore FILE sets "
            "the "
            "diary aside and takes a backup; softfallctl verify tells which there are");
        break;
    case Error::Kind::NewerFile:
        add("; nothing was changed. Please install the newer Softfall; until then this one shows the diary without "
            "writing it");
        break;
    case Error::Kind::ReadOnly:
        add("; nothing was changed. Please see who may write the file and its folder");
        break;
    default:
        break;
    }
    return error;
}

} // namespace softfall
