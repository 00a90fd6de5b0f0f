#pragma once

#include "viewmodels/ports/PicturePrinter.h"

#include <QPointer>
#include <QPrintDialog>

QT_BEGIN_NAMESPACE
class QPrinter;
QT_END_NAMESPACE

namespace softfall {

/// PicturePrinter by the print dialog of the desktop, which prints to a PDF file too.
class DialogPicturePrinter final : public PicturePrinter {
public:
    ~DialogPicturePrinter() override;

    void print(const QByteArray& svg, const QString& title, std::function<void(Result<void>)> printed) override;

private:
    QPointer<QPrintDialog> m_dialog;
};

/// One page with the drawing, centred at the top. BadInput naming `picture` where `svg` is none; Unavailable where the
/// printer or its file takes nothing.
[[nodiscard]] Result<void> printPicture(QPrinter& printer, const QByteArray& svg);

} // namespace softfall
