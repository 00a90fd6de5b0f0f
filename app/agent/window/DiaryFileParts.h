#pragma once

#include "agent/WindowModule.h"
#include "application/ExchangeService.h"
#include "exchange/DiaryFilesOnDisk.h"
#include "exchange/WholeFilesOnDisk.h"
#include "platform/DialogFileChooser.h"
#include "platform/printing/DialogPicturePrinter.h"

namespace softfall {

/// Diaries as files and on paper, which only the window asks for.
struct DiaryFileParts {
    explicit DiaryFileParts(const WindowServices& services)
        : exchange({files, services.diary, services.evening, services.backups}) {}

    DiaryFilesOnDisk files;
    ExchangeService exchange;
    DialogFileChooser chooser;
    WholeFilesOnDisk wholeFiles;
    DialogPicturePrinter printer;
};

} // namespace softfall
