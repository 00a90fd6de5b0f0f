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
    connect(&m_parts.copies, &CopiesService::changed, this, &DataViewModel::updateCopies);
}

Result<PageViewModel::Status> DataViewModel::read() {
    auto backups = m_parts.backups.list();
    if (!backups) {
        return std::unexpected(backups.error());
    }
    m_stored = *std::move(backups);
    updateBackups();
    updateCopies();
    m_parts.copies.look(); // the diary may have more by now
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

void DataViewModel::updateCopies() {
    const WallTime now = m_parts.clock.zone().wallAt(m_parts.clock.now());
    std::vector<CopyRow> rows;
    for (const DiaryCopy& copy : m_parts.copies.copies()) {
        rows.push_back(
            {shownFileName(copy.path), copyDetail(copy, now, m_locale), copySentence(copy),
             copy.state == CopyState::NotRead || (copy.state == CopyState::Read && !copy.has.lacksNothing())});
    }
    m_copyRows.setRows(std::move(rows));
    emit changed();
}

QString DataViewModel::copiesThatStay() const {
    return softfall::copiesThatStay(m_parts.copies.copies());
}

const DiaryCopy* DataViewModel::copyAt(int row) const {
    const auto& copies = m_parts.copies.copies();
    return row >= 0 && row < int(copies.size()) ? &copies[std::size_t(row)] : nullptr;
}

void DataViewModel::askAdd(int row) {
    if (const DiaryCopy* copy = copyAt(row)) {
        previewRestore(copy->path, shownFileName(copy->path), RestoreMode::OnlyMissing);
    }
}

void DataViewModel::showFolderOf(int row) {
    const DiaryCopy* copy = copyAt(row);
    if (!copy) {
        return;
    }
    const QString folder = QFileInfo(copy->path).path();
    if (!m_parts.showFolder(folder)) {
        //: %1 a folder
        notifyFailure(tr("This desktop can’t show a folder from here. It’s %1.").arg(QDir::toNativeSeparators(folder)));
    }
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
        previewRestore(m_stored[std::size_t(row)].path, m_list.rows()[std::size_t(row)].title, RestoreMode::Replace);
    }
}

void DataViewModel::askRestoreOfFile() {
    m_parts.files.ask(FilePlace::BackupFile, {},
                      [this](const QString& path) { previewRestore(path, shownFileName(path), RestoreMode::Replace); });
}

void DataViewModel::previewRestore(const QString& path, const QString& title, RestoreMode mode) {
    const auto preview = m_parts.backups.previewRestore(path, tr("backup"), mode);
    if (!preview) {
        notify(preview.error());
        return;
    }
    m_restorePath = path;
    m_restoreTitle = title;
    m_restoreMode = mode;
    m_restoreLines = restoreWords(*preview, m_locale);
    m_restoreChanges = changesAnything(*preview);
    emit restoreChanged();
}

void DataViewModel::restore() {
    const QString path = m_restorePath;
    const QString title = m_restoreTitle;
    const RestoreMode mode = m_restoreMode;
    forgetRestore();
    const auto restored = m_parts.backups.restore(path, tr("backup"), mode);
    if (!restored) {
        notify(restored.error());
        return;
    }
    m_parts.copies.look();
    if (mode == RestoreMode::OnlyMissing) {
        //: %1 a file's name
        notify(tr("Added what was missing, from %1. Your previous diary was backed up first.").arg(title),
               restored->edit);
        return;
    }
    //: %1 which backup: "Today, 22:04"
    notify(tr("Backup restored: %1. Your previous diary was backed up first.").arg(title), restored->edit);
}

void DataViewModel::forgetRestore() {
    m_restorePath.clear();
    m_restoreTitle.clear();
    m_restoreLines.clear();
    m_restoreMode = RestoreMode::Replace;
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
