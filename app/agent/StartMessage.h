#pragma once

#include "agent/DiaryStart.h"
#include "application/BackupService.h"
#include "application/EditService.h"

#include <QMessageBox>

#include <memory>

namespace softfall {

/// Says what happened to the diary at the start, and offers another choice. Reminders continue meanwhile, and
/// whatever is chosen can be undone.
class StartMessage {
public:
    /// Shows what `started` has to say, if anything. The services must outlive this.
    StartMessage(const StartedDiary& started, BackupService& backups, EditService& edits);
    ~StartMessage();

private:
    void showRescue(const RescueReport& rescue);
    void restore(const QString& path);
    void undoAdded(EditId edit);
    void showText(const QString& text);
    void add(const QString& words, std::function<void()> chosen);

    BackupService& m_backups;
    EditService& m_edits;
    std::unique_ptr<QMessageBox> m_box;
};

} // namespace softfall
