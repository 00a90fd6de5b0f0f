#pragma once

#include "viewmodels/ports/PaperPrinter.h"
#include "viewmodels/ports/WriteFile.h"

#include <QPointer>
#include <QPrintDialog>

namespace softfall {

/// PaperPrinter with the desktop's print dialog, which also prints to a PDF file.
class DialogPaperPrinter final : public PaperPrinter {
public:
    /// `mayWrite` is asked where the dialog prints to a file.
    explicit DialogPaperPrinter(MayWrite mayWrite)
        : m_mayWrite(std::move(mayWrite)) {}
    ~DialogPaperPrinter() override;

    [[nodiscard]] Preview preview(const Paper& paper, int width) override;
    [[nodiscard]] QByteArray pdf(const Paper& paper) override;
    void print(const Paper& paper, std::function<void(Result<void>)> printed) override;

private:
    MayWrite m_mayWrite;
    QPointer<QPrintDialog> m_dialog;
};

} // namespace softfall
