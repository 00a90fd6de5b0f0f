#include "control/OpenCoach.h"

#include "platform/UserFolders.h"
#include "storage/DiaryFile.h"

#include <QDir>

namespace softfall {

Result<std::unique_ptr<Coach>> openCoach(const Invocation& invocation) {
    const QString folder =
        invocation.dataDir.empty() ? userDataFolder() : QDir(QString::fromStdString(invocation.dataDir)).absolutePath();
    const QString file = diaryFileIn(folder);
    OpenedDiary opened = DiaryFile(file).open();
    if (!opened.database) {
        return std::unexpected(opened.error.value_or(Error{}));
    }
    return std::make_unique<Coach>(std::move(opened.database), file, invocation.clock);
}

} // namespace softfall
