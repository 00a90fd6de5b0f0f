#include "platform/printing/DialogPaperPrinter.h"

#include "platform/paper/PaperCanvas.h"
#include "platform/paper/PaperPages.h"
#include "platform/printing/DialogPicturePrinter.h"

#include <QPrinter>

namespace softfall {

DialogPaperPrinter::~DialogPaperPrinter() {
    delete m_dialog.data();
}

PaperPrinter::Preview DialogPaperPrinter::preview(const Paper& paper, int width) {
    const auto pages = pagesOf(paper);
    return {pngOf(*pages, 0, width), pages->count()};
}

QByteArray DialogPaperPrinter::pdf(const Paper& paper) {
    return pdfOf(*pagesOf(paper));
}

void DialogPaperPrinter::print(const Paper& paper, std::function<void(Result<void>)> printed) {
    delete m_dialog.data();
    m_dialog = new QPrintDialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    QPrinter* printer = m_dialog->printer();
    const std::shared_ptr<PaperPages> pages = pagesOf(paper);
    printer->setDocName(pages->title());
    printer->setFullPage(true); // the pages have margins of their own
    printer->setPageSize(QPageSize(pages->size() / tenthsPerPoint, QPageSize::Point, QString(), QPageSize::FuzzyMatch));
    QObject::connect(m_dialog.data(), qOverload<QPrinter*>(&QPrintDialog::accepted), m_dialog.data(),
                     [pages, mayWrite = m_mayWrite, printed = std::move(printed)](QPrinter* chosen) {
                         const auto allowed = mayPrintTo(*chosen, mayWrite);
                         printed(allowed ? paintOn(*chosen, *pages) : allowed);
                     });
    m_dialog->open();
}

} // namespace softfall
