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
    return std::make_unique<Coach>(std::move(opened.database), file, invocation.clock);
}

} // namespace softfall
