#pragma once

#include "agent/WindowModule.h"
#include "application/ExchangeService.h"
#include "exchange/DiaryFilesOnDisk.h"
#include "platform/DialogFileChooser.h"
#include "platform/printing/DialogPicturePrinter.h"

namespace softfall {

/// Diaries as files and on paper, which only the window asks for.
struct DiaryFileWiring {
    explicit DiaryFileWiring(const WindowServices& services)
        : exchange({files, services.services.diary, services.services.evening, services.services.backups}) {}

    DiaryFilesOnDisk files;
    ExchangeService exchange;
    DialogFileChooser chooser;
    DialogPicturePrinter printer;
};

} // namespace softfall
