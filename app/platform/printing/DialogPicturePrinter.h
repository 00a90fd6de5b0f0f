#pragma once

#include "viewmodels/ports/PicturePrinter.h"
#include "viewmodels/ports/WriteFile.h"

#include <QPointer>
#include <QPrintDialog>

QT_BEGIN_NAMESPACE
class QPrinter;
QT_END_NAMESPACE

namespace softfall {

/// PicturePrinter with the desktop's print dialog, which also prints to a PDF file.
class DialogPicturePrinter final : public PicturePrinter {
public:
    /// `mayWrite` is asked where the dialog prints to a file.
    explicit DialogPicturePrinter(MayWrite mayWrite)
        : m_mayWrite(std::move(mayWrite)) {}
    ~DialogPicturePrinter() override;

    void print(const QByteArray& svg, const QString& title, std::function<void(Result<void>)> printed) override;

private:
    MayWrite m_mayWrite;
    QPointer<QPrintDialog> m_dialog;
};

/// Whether the printer may print: on paper, or to a file that may be written.
[[nodiscard]] Result<void> mayPrintTo(const QPrinter& printer, const MayWrite& mayWrite);

/// One page with the drawing, centred at the top. BadInput naming `picture` if `svg` is not one; Unavailable if the
/// printer or its file cannot be written.
[[nodiscard]] Result<void> printPicture(QPrinter& printer, const QByteArray& svg);

} // namespace softfall
