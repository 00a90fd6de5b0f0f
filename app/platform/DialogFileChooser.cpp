#include "platform/DialogFileChooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace softfall {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("DialogFileChooser", text);
}

void prepare(QFileDialog& dialog, FilePlace place) {
    switch (place) {
    case FilePlace::AnyFile:
        dialog.setWindowTitle(tr("Bring a file in"));
        dialog.setFileMode(QFileDialog::ExistingFile);
        dialog.setNameFilters({tr("Diaries (*.json *.csv)"), tr("All files (*)")});
        break;
    case FilePlace::AnyFolder:
        dialog.setWindowTitle(tr("Bring a folder in"));
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
        break;
    case FilePlace::NewJson:
        dialog.setWindowTitle(tr("Save the diary as one file"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setNameFilter(tr("Softfall diaries (*.json)"));
        dialog.setDefaultSuffix(QStringLiteral("json"));
        break;
    case FilePlace::NewFolder:
        // A folder that is not there yet can be named only where a file is to be saved.
        dialog.setWindowTitle(tr("Save the diary as a folder of tables"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setOption(QFileDialog::DontConfirmOverwrite);
        break;
    case FilePlace::BackupFile:
        dialog.setWindowTitle(tr("Put a backup back"));
        dialog.setFileMode(QFileDialog::ExistingFile);
        dialog.setNameFilters({tr("Backups (*.sqlite)"), tr("All files (*)")});
        break;
    }
}

} // namespace

DialogFileChooser::~DialogFileChooser() {
    delete m_dialog.data();
}

void DialogFileChooser::ask(FilePlace place, const QString& suggested,
                            std::function<void(const QString& path)> chosen) {
    delete m_dialog.data();
    m_dialog = new QFileDialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    prepare(*m_dialog, place);
    m_dialog->selectFile(suggested);
    QObject::connect(m_dialog.data(), &QFileDialog::fileSelected, m_dialog.data(),
                     [chosen = std::move(chosen)](const QString& path) { chosen(QDir(path).absolutePath()); });
    m_dialog->open();
}

} // namespace softfall
