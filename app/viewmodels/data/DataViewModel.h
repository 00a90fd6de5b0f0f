#pragma once

#include "application/BackupService.h"
#include "application/CopiesService.h"
#include "application/ExchangeService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/data/DataRows.h"
#include "viewmodels/ports/FileChooser.h"

#include <QLocale>

#include <functional>

namespace softfall {

/// The person's data: backups, export, and deleting everything.
class DataViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(softfall::RowsModelBase* backups READ backups CONSTANT FINAL)
    /// How many are listed at first; all of them if `allBackups`.
    Q_PROPERTY(bool hasMoreBackups READ hasMoreBackups NOTIFY changed FINAL)
    Q_PROPERTY(bool allBackups READ allBackups WRITE setAllBackups NOTIFY changed FINAL)
    /// Copies of the diary beside it, made by other programs or set aside; mostly there are none.
    Q_PROPERTY(softfall::RowsModelBase* copies READ copies CONSTANT FINAL)
    /// The names of those that stay when everything is deleted; empty: none.
    Q_PROPERTY(QString copiesThatStay READ copiesThatStay NOTIFY changed FINAL)
    /// Which backup will be restored: "Today, 22:04", or which file; empty: none is asked about.
    Q_PROPERTY(QString restoreTitle READ restoreTitle NOTIFY restoreChanged FINAL)
    /// What it would do, line by line.
    Q_PROPERTY(QList<QString> restoreLines READ restoreLines NOTIFY restoreChanged FINAL)
    /// Only what the diary lacks is added.
    Q_PROPERTY(bool restoreOnlyAdds READ restoreOnlyAdds NOTIFY restoreChanged FINAL)
    Q_PROPERTY(bool restoreChangesAnything READ restoreChangesAnything NOTIFY restoreChanged FINAL)
    /// The word to type before everything is deleted.
    Q_PROPERTY(QString deletionWord READ deletionWord CONSTANT FINAL)

public:
    /// The references must outlive the view-model.
    struct Parts {
        BackupService& backups;
        CopiesService& copies;
        ExchangeService& exchange;
        FileChooser& files;
        const Clock& clock;
        /// Opens a folder in the desktop's file manager; false where nothing could.
        std::function<bool(const QString& folder)> showFolder = [](const QString&) { return false; };
    };
    DataViewModel(const Parts& parts, QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] RowsModel<BackupRow>* backups() { return &m_list; }
    [[nodiscard]] bool hasMoreBackups() const { return m_stored.size() > firstBackups; }
    [[nodiscard]] bool allBackups() const { return m_allBackups; }
    void setAllBackups(bool all);
    [[nodiscard]] RowsModel<CopyRow>* copies() { return &m_copyRows; }
    [[nodiscard]] QString copiesThatStay() const;
    [[nodiscard]] QString restoreTitle() const { return m_restoreTitle; }
    [[nodiscard]] QStringList restoreLines() const { return m_restoreLines; }
    [[nodiscard]] bool restoreOnlyAdds() const { return m_restoreMode == RestoreMode::OnlyMissing; }
    [[nodiscard]] bool restoreChangesAnything() const { return m_restoreChanges; }
    [[nodiscard]] QString deletionWord() const { return BackupService::deletionWord(); }

    Q_INVOKABLE void backUp();
    /// Shows what restoring that backup would do.
    Q_INVOKABLE void askRestore(int row);
    /// The same for a file chosen by the person.
    Q_INVOKABLE void askRestoreOfFile();
    /// Shows what adding would do that only that copy has.
    Q_INVOKABLE void askAdd(int row);
    Q_INVOKABLE void showFolderOf(int row);
    Q_INVOKABLE void restore();
    Q_INVOKABLE void forgetRestore();

    /// Each asks for the destination.
    Q_INVOKABLE void exportCsv();
    Q_INVOKABLE void exportJson();

    /// Everything, if `typed` is the word.
    Q_INVOKABLE void deleteEverything(const QString& typed);

signals:
    void changed();
    void restoreChanged();

protected:
    Result<Status> read() override;

private:
    static constexpr std::size_t firstBackups = 3;

    void updateBackups();
    void updateCopies();
    [[nodiscard]] const DiaryCopy* copyAt(int row) const;
    void previewRestore(const QString& path, const QString& title, RestoreMode mode);
    void exportTo(FilePlace place, DiaryFormat format);
    [[nodiscard]] QString dayText() const;

    Parts m_parts;
    QLocale m_locale;
    RowsModel<BackupRow> m_list;
    RowsModel<CopyRow> m_copyRows;
    std::vector<Backup> m_stored;
    bool m_allBackups = false;
    QString m_restorePath;
    RestoreMode m_restoreMode = RestoreMode::Replace;
    QString m_restoreTitle;
    QStringList m_restoreLines;
    bool m_restoreChanges = false;
};

} // namespace softfall
