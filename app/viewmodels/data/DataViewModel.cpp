#include "viewmodels/data/DataViewModel.h"

#include "viewmodels/wording/ExchangeWords.h"

#include <QDir>
#include <QFileInfo>

namespace softfall {

DataViewModel::DataViewModel(const Parts& parts, QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_parts(parts)
    , m_locale(std::move(locale)) {
    connect(&m_parts.backups, &BackupService::changed, this, &DataViewModel::reread);
}

Result<PageViewModel::Status> DataViewModel::read() {
    auto backups = m_parts.backups.list();
    if (!backups) {
        return std::unexpected(backups.error());
    }
    m_stored = *std::move(backups);
    updateBackups();
    return Ready;
}

void DataViewModel::updateBackups() {
    const WallTime now = m_parts.clock.zone().wallAt(m_parts.clock.now());
    std::vector<BackupRow> rows;
    for (const Backup& backup : m_stored) {
        if (rows.size() < firstBackups || m_allBackups) {
            rows.push_back({backupTitle(backup, now, m_locale), backupDetail(backup, m_locale), backup.isIntact});
        }
    }
    m_list.setRows(std::move(rows));
    emit changed();
}

void DataViewModel::setAllBackups(bool all) {
    m_allBackups = all;
    updateBackups();
}

void DataViewModel::backUp() {
    const auto made = m_parts.backups.backUp();
    if (!made) {
        notify(made.error());
        return;
    }
    //: %1 a path
    notify(tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(made->path)));
}

void DataViewModel::askRestore(int row) {
    if (row >= 0 && row < int(m_stored.size())) {
        previewBackup(m_stored[std::size_t(row)].path, m_list.rows()[std::size_t(row)].title);
    }
}

void DataViewModel::askRestoreOfFile() {
    m_parts.files.ask(FilePlace::BackupFile, {},
                      [this](const QString& path) { previewBackup(path, QFileInfo(path).fileName()); });
}

void DataViewModel::previewBackup(const QString& path, const QString& title) {
    const auto preview = m_parts.backups.previewRestore(path, tr("backup"));
    if (!preview) {
        notify(preview.error());
        return;
    }
    m_restorePath = path;
    m_restoreTitle = title;
    m_restoreLines = restoreWords(*preview, m_locale);
    m_restoreChanges = changesAnything(*preview);
    emit restoreChanged();
}

void DataViewModel::restore() {
    const QString path = m_restorePath;
    const QString title = m_restoreTitle;
    forgetRestore();
    const auto restored = m_parts.backups.restore(path, tr("backup"));
    if (!restored) {
        notify(restored.error());
        return;
    }
    //: %1 which backup: "Today, 22:04"
    notify(tr("Backup restored: %1. Your previous diary was backed up first.").arg(title), restored->edit);
}

void DataViewModel::forgetRestore() {
    m_restorePath.clear();
    m_restoreTitle.clear();
    m_restoreLines.clear();
    m_restoreChanges = false;
    emit restoreChanged();
}

QString DataViewModel::dayText() const {
    return toIsoString(
        NightDate(std::chrono::floor<std::chrono::days>(m_parts.clock.zone().wallAt(m_parts.clock.now()))));
}

void DataViewModel::exportCsv() {
    exportTo(FilePlace::NewFolder, DiaryFormat::Csv);
}

void DataViewModel::exportJson() {
    exportTo(FilePlace::NewJson, DiaryFormat::Json);
}

void DataViewModel::exportTo(FilePlace place, DiaryFormat format) {
    const QString name = QStringLiteral("softfall-diary-") + dayText() +
                         (format == DiaryFormat::Json ? QStringLiteral(".json") : QString());
    m_parts.files.ask(place, name, [this, format](const QString& path) {
        if (succeeded(m_parts.exchange.write(format, path))) {
            //: %1 a path
            notify(tr("Your diary is in %1. Only you can read it there.").arg(QDir::toNativeSeparators(path)));
        }
    });
}

void DataViewModel::deleteEverything(const QString& typed) {
    // Softfall starts again after it, and the welcome says what was done.
    (void)succeeded(m_parts.backups.deleteEverything(typed, tr("word")));
}

} // namespace softfall
