#pragma once

#include "agent/WindowModule.h"
#include "application/ExchangeService.h"
#include "exchange/AtomicFile.h"
#include "exchange/DiaryFilesOnDisk.h"
#include "exchange/OwnFiles.h"
#include "platform/DialogFileChooser.h"
#include "platform/UserFolders.h"
#include "platform/printing/DialogPaperPrinter.h"
#include "platform/printing/DialogPicturePrinter.h"

namespace softfall {

/// Diaries as files and on paper, which only the window asks for.
struct DiaryFileWiring {
    explicit DiaryFileWiring(const WindowServices& services)
        : diary(diaryFileIn(services.dataFolder))
        , files(diary)
        , exchange({files, services.services.diary, services.services.evening, services.services.backups}) {}

    /// As WriteFile, and never over the diary.
    [[nodiscard]] Result<void> write(const QString& path, const QByteArray& bytes) const {
        return writeFileAtomically(path, bytes, diary);
    }
    [[nodiscard]] MayWrite mayWrite() const {
        return [this](const QString& path) { return checkNotOwnFile(path, diary, QStringLiteral("path")); };
    }

    QString diary; ///< its file
    DiaryFilesOnDisk files;
    ExchangeService exchange;
    DialogFileChooser chooser;
    DialogPicturePrinter printer{mayWrite()};
    DialogPaperPrinter papers{mayWrite()};
};

} // namespace softfall
