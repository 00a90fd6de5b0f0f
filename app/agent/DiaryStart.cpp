#include "agent/DiaryStart.h"

#include "exchange/OwnFiles.h"
#include "storage/DatabaseFiles.h"
#include "storage/DiaryFile.h"
#include "storage/DiaryToRead.h"
#include "storage/FolderLack.h"
#include "storage/ScratchFolder.h"
#include "storage/SqliteError.h"
#include "storage/VerifiedCopy.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <cstdio>
#include <unistd.h>

namespace softfall {

namespace {

/// Shorter than elsewhere: a window waits meanwhile.
constexpr std::chrono::milliseconds busyTimeout{2000};

class Words {
    Q_DECLARE_TR_FUNCTIONS(DiaryStart)
};

bool mayWrite(const QString& path) {
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

/// What happened, what is safe, what to do next.
struct Trouble {
    QString what;
    QString advice;
    QString notice; ///< stands in the window that only reads; empty: it cannot be read
};

Trouble troubleOf(const OpenedDiary& opened, const QString& file, bool canBeRead) {
    if (opened.outcome == OpenOutcome::NewerIncompatible) {
        return {Words::tr("A newer Softfall wrote this diary."),
                Words::tr("Nothing was changed and nothing is lost. Install the newer Softfall to continue. Until "
                          "then, you can read your diary here."),
                Words::tr("Read-only: a newer Softfall wrote this diary. There are no reminders.")};
    }
    if (canBeRead && (!mayWrite(file) || !mayWrite(QFileInfo(file).path()))) {
        return {Words::tr("The diary can’t be written to."),
                Words::tr("Nothing was changed and nothing is lost. Its file or folder is read-only. Check its "
                          "permissions and try again. Until then, you can read your diary."),
                Words::tr("Read-only: the diary’s file or folder can’t be written to. There are no reminders.")};
    }
    if (opened.isForeign) {
        return {Words::tr("This file isn’t a Softfall diary."),
                Words::tr("Nothing was changed. Move it somewhere else, or start Softfall with another folder."),
                {}};
    }
    if (canBeRead) {
        return {
            Words::tr("The diary can’t be written to."),
            Words::tr("Nothing was changed and nothing is lost. Check that the disk isn’t full and no other program "
                      "is using the file. Then try again. Until then, you can read your diary."),
            Words::tr("Read-only: the diary can’t be written to. There are no reminders.")};
    }
    return {Words::tr("The diary couldn’t be opened."),
            Words::tr("Nothing was changed, and your data is safe. Check that you can write to the folder, the disk "
                      "isn’t full, and no other program is using the file. Then try again."),
            {}};
}

enum class Choice { Read, Copy, Again, Quit };

Choice ask(const Trouble& trouble, const QString& details) {
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Softfall"), trouble.what);
    box.setInformativeText(trouble.advice + QStringLiteral("\n\n") + details);
    QPushButton* read = nullptr;
    QPushButton* copy = nullptr;
    if (!trouble.notice.isEmpty()) {
        read = box.addButton(Words::tr("Open read-only"), QMessageBox::AcceptRole);
        copy = box.addButton(Words::tr("Save a copy…"), QMessageBox::ActionRole);
    }
    QPushButton* again = box.addButton(Words::tr("Try again"), QMessageBox::ActionRole);
    box.setDefaultButton(read ? read : again);
    QPushButton* quit = box.addButton(Words::tr("Quit"), QMessageBox::RejectRole);
    box.setEscapeButton(quit);
    box.exec();
    const QAbstractButton* clicked = box.clickedButton();
    return clicked && clicked == read   ? Choice::Read
           : clicked && clicked == copy ? Choice::Copy
           : clicked == again           ? Choice::Again
                                        : Choice::Quit;
}

void saveCopy(const QString& file) {
    const QString target = QFileDialog::getSaveFileName(nullptr, Words::tr("Save a copy of the diary"),
                                                        QStringLiteral("diary-copy.sqlite"), {}, nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (target.isEmpty()) {
        return;
    }
    auto copied = checkNotOwnFile(target, file, target);
    if (copied && QFileInfo::exists(target)) {
        copied = std::unexpected(unavailable(target, Words::tr("a file with that name already exists")));
    }
    if (copied) {
        copied = guarded([&] { return copyVerified(file, target); });
    }
    QMessageBox::information(nullptr, QStringLiteral("Softfall"),
                             copied ? Words::tr("A copy was saved and checked.")
                                    : Words::tr("The copy couldn’t be saved: %1").arg(describe(copied.error())));
}

/// Opened only to be read, where it lies or as a copy.
StartedDiary startToRead(const QString& file, const QString& notice) {
    StartedDiary started{nullptr, notice, {}, {}, nullptr};
    const auto folder = [&started](qint64 bytes) {
        started.scratch = std::make_unique<QTemporaryDir>(scratchTemplate(bytes));
        return started.scratch->isValid() ? started.scratch->path() : QString();
    };
    const OpenOptions reading{.integrity = IntegrityCheck::Quick, .busyTimeout = busyTimeout};
    started.database = openToRead(file, reading, folder).database;
    return started;
}

void complain(const Trouble& trouble, const QString& details) {
    std::fprintf(stderr, "softfall: %s %s %s\n", qPrintable(trouble.what), qPrintable(trouble.advice),
                 qPrintable(details.simplified()));
}

} // namespace

std::optional<StartedDiary> startDiary(const QString& file, const Clock& clock, bool mayAsk) {
    std::optional<RescueReport> rescue;
    std::optional<FileMove> move;
    while (true) {
        OpenedDiary opened = DiaryFile(file).open(
            {.integrity = IntegrityCheck::Quick, .busyTimeout = busyTimeout, .holds = DiaryHold::Links::Make});
        if (opened.move) {
            move = opened.move;
        }
        if (opened.database) {
            return StartedDiary{std::move(opened.database), {}, std::move(rescue), std::move(move), nullptr};
        }
        if (opened.outcome == OpenOutcome::Damaged && mayAsk && !rescue) {
            auto rescued = rescueDiary(file, clock, RescueWith::ReadableAndBackup);
            if (rescued) {
                rescue = std::move(*rescued);
                continue;
            }
            opened.error = rescued.error();
        }
        const bool canBeRead = startToRead(file, {}).database != nullptr;
        const Trouble trouble = troubleOf(opened, file, canBeRead);
        const QString lack = folderLack(file);
        const QString details = file + QStringLiteral("\n") +
                                (lack.isEmpty() ? describe(opened.error.value_or(Error{})) : folderLackDetail(lack));
        complain(trouble, details);
        if (!mayAsk) {
            return std::nullopt;
        }
        switch (ask(trouble, details)) {
        case Choice::Read:
            return startToRead(file, trouble.notice);
        case Choice::Copy:
            saveCopy(file);
            break;
        case Choice::Again:
            break;
        case Choice::Quit:
            return std::nullopt;
        }
    }
}

} // namespace softfall
