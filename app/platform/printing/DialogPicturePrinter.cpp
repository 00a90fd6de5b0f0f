#include "platform/printing/DialogPicturePrinter.h"

#include <QPainter>
#include <QPrinter>
#include <QSvgRenderer>

namespace softfall {

Result<void> printPicture(QPrinter& printer, const QByteArray& svg) {
    QSvgRenderer drawing(svg);
    if (!drawing.isValid()) {
        return std::unexpected(badInput(QStringLiteral("picture"), {}, QStringLiteral("a drawing (SVG)")));
    }
    const Error failed = unavailable(QStringLiteral("printer"), QStringLiteral("printing failed"));
    QPainter painter;
    if (!painter.begin(&printer)) {
        return std::unexpected(failed);
    }
    const QRectF paper = painter.viewport();
    const QSizeF size = QSizeF(drawing.defaultSize()).scaled(paper.size(), Qt::KeepAspectRatio);
    drawing.render(&painter, QRectF(QPointF(paper.center().x() - size.width() / 2, paper.top()), size));
    return painter.end() ? Result<void>() : std::unexpected(failed);
}

Result<void> mayPrintTo(const QPrinter& printer, const MayWrite& mayWrite) {
    return printer.outputFileName().isEmpty() ? Result<void>() : mayWrite(printer.outputFileName());
}

DialogPicturePrinter::~DialogPicturePrinter() {
    delete m_dialog.data();
}

void DialogPicturePrinter::print(const QByteArray& svg, const QString& title,
                                 std::function<void(Result<void>)> printed) {
    delete m_dialog.data();
    m_dialog = new QPrintDialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->printer()->setDocName(title);
    m_dialog->printer()->setPageOrientation(QPageLayout::Landscape);
    QObject::connect(m_dialog.data(), qOverload<QPrinter*>(&QPrintDialog::accepted), m_dialog.data(),
                     [svg, mayWrite = m_mayWrite, printed = std::move(printed)](QPrinter* printer) {
                         const auto allowed = mayPrintTo(*printer, mayWrite);
                         printed(allowed ? printPicture(*printer, svg) : allowed);
                     });
    m_dialog->open();
}

} // namespace softfall
