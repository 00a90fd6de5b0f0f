#pragma once

#include "viewmodels/ports/PicturePrinter.h"

#include <QPointer>
#include <QPrintDialog>

QT_BEGIN_NAMESPACE
class QPrinter;
QT_END_NAMESPACE

namespace softfall {

/// PicturePrinter with the desktop's print dialog, which also prints to a PDF file.
class DialogPicturePrinter final : public PicturePrinter {
public:
    ~DialogPicturePrinter() override;

    void print(const QByteArray& svg, const QString& title, std::function<void(Result<void>)> printed) override;

private:
    QPointer<QPrintDialog> m_dialog;
};

/// One page with the drawing, centred at the top. BadInput naming `picture` if `svg` is not one; Unavailable if the
/// printer or its file cannot be written.
[[nodiscard]] Result<void> printPicture(QPrinter& printer, const QByteArray& svg);

} // namespace softfall
