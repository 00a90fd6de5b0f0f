#pragma once

#include "core/Result.h"
#include "core/paper/Paper.h"

#include <QByteArray>
#include <QPluginLoader>
#include <QString>

namespace softfall {

/// The entry point of the module that lays out and paints pages: it needs Qt Gui and fonts, which no other command
/// loads.
class PaperModule {
public:
    virtual ~PaperModule() = default;

    /// Makes the program's application object, without a display. There must be none; words have plurals from now on.
    virtual void begin(int& count, char** arguments) = 0;
    virtual void end() = 0;

    struct Written {
        QByteArray pdf;
        int pages = 0;
    };
    [[nodiscard]] virtual Written write(const Paper& paper) = 0;
};

/// Loads that module for a command's own time.
class LoadedPaperModule {
public:
    LoadedPaperModule();
    ~LoadedPaperModule();
    LoadedPaperModule(const LoadedPaperModule&) = delete;
    LoadedPaperModule& operator=(const LoadedPaperModule&) = delete;

    /// Unavailable if it is not installed or does not fit.
    [[nodiscard]] Result<PaperModule*> get();

private:
    int m_count = 1;
    char m_name[12] = "softfallctl";
    char* m_arguments[2] = {m_name, nullptr};
    QPluginLoader m_loader;
    PaperModule* m_module = nullptr;
};

} // namespace softfall

Q_DECLARE_INTERFACE(softfall::PaperModule, "org.softfall.PaperModule/1")
