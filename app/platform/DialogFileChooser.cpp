#include "platform/DialogFileChooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DialogFileChooser)
};

void askForNew(QFileDialog& dialog, const QString& title, const QString& filter, const QString& suffix) {
    dialog.setWindowTitle(title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(filter);
    dialog.setDefaultSuffix(suffix);
}

void prepare(QFileDialog& dialog, FilePlace place) {
    switch (place) {
    case FilePlace::AnyFile:
        dialog.setWindowTitle(Words::tr("Import a file"));
        dialog.setFileMode(QFileDialog::ExistingFile);
        dialog.setNameFilters({Words::tr("Diaries (*.json *.csv)"), Words::tr("All files (*)")});
        break;
    case FilePlace::AnyFolder:
        dialog.setWindowTitle(Words::tr("Import a folder"));
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
        break;
    case FilePlace::Recordings:
        dialog.setWindowTitle(Words::tr("Use your own recordings"));
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
        break;
    case FilePlace::NewJson:
        askForNew(dialog, Words::tr("Save the diary as one file"), Words::tr("Softfall diaries (*.json)"),
                  QStringLiteral("json"));
        break;
    case FilePlace::NewFolder:
        // A folder that does not exist yet can be named only in a dialog that saves a file.
        dialog.setWindowTitle(Words::tr("Save the diary as a folder of tables"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setOption(QFileDialog::DontConfirmOverwrite);
        break;
    case FilePlace::NewPng:
        askForNew(dialog, Words::tr("Save the chart as a picture"), Words::tr("Pictures (*.png)"),
                  QStringLiteral("png"));
        break;
    case FilePlace::NewSvg:
        askForNew(dialog, Words::tr("Save the chart as a drawing"), Words::tr("Drawings (*.svg)"),
                  QStringLiteral("svg"));
        break;
    case FilePlace::NewCsv:
        askForNew(dialog, Words::tr("Save the numbers of the chart"), Words::tr("Tables (*.csv)"),
                  QStringLiteral("csv"));
        break;
    case FilePlace::NewPdf:
        askForNew(dialog, Words::tr("Save the report as PDF"), Words::tr("PDF files (*.pdf)"), QStringLiteral("pdf"));
        break;
    case FilePlace::NewHtml:
        askForNew(dialog, Words::tr("Save the report as HTML"), Words::tr("HTML files (*.html)"),
                  QStringLiteral("html"));
        break;
    case FilePlace::BackupFile:
        dialog.setWindowTitle(Words::tr("Restore a backup"));
        dialog.setFileMode(QFileDialog::ExistingFile);
        dialog.setNameFilters({Words::tr("Backups (*.sqlite)"), Words::tr("All files (*)")});
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
