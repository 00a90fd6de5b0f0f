#include "platform/paper/PaperPages.h"

#include "platform/paper/EveningCardPages.h"
#include "platform/paper/PaperCanvas.h"
#include "platform/paper/ReportPages.h"
#include "platform/paper/TallySheetPages.h"

#include <QBuffer>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace softfall {

namespace {

constexpr int pdfResolution = 1200;

QPageSize pageSizeOf(const PaperPages& pages) {
    return QPageSize(pages.size() / tenthsPerPoint, QPageSize::Point, QString(), QPageSize::FuzzyMatch);
}

} // namespace

QSizeF sizeOf(PaperSize size) {
    return QPageSize(size == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4).size(QPageSize::Point) *
           tenthsPerPoint;
}

std::unique_ptr<PaperPages> pagesOf(const Paper& paper) {
    if (const auto* report = std::get_if<ReportText>(&paper.text)) {
        return std::make_unique<ReportPages>(*report, paper.size);
    }
    if (const auto* sheet = std::get_if<TallySheetText>(&paper.text)) {
        return std::make_unique<TallySheetPages>(*sheet, paper.size);
    }
    return std::make_unique<EveningCardPages>(std::get<EveningCardText>(paper.text));
}

QByteArray pdfOf(const PaperPages& pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setTitle(pages.title());
    writer.setCreator(QStringLiteral("Softfall"));
    writer.setPageSize(pageSizeOf(pages));
    writer.setPageMargins(QMarginsF());
    (void)paintOn(writer, pages);
    return bytes;
}

QByteArray pngOf(const PaperPages& pages, int page, int width) {
    const qreal scale = width / pages.size().width();
    QImage image(QSize(width, int(std::ceil(pages.size().height() * scale))), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    pages.paint(painter, page);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<void> paintOn(QPagedPaintDevice& device, const PaperPages& pages) {
    const Error failed = unavailable(QStringLiteral("printer"), QStringLiteral("printing failed"));
    QPainter painter;
    if (!painter.begin(&device)) {
        return std::unexpected(failed);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF paper = painter.viewport();
    const qreal scale = std::min(paper.width() / pages.size().width(), paper.height() / pages.size().height());
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !device.newPage()) {
            return std::unexpected(failed);
        }
        painter.save();
        painter.translate((paper.width() - pages.size().width() * scale) / 2, 0);
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end() ? Result<void>() : std::unexpected(failed);
}

} // namespace softfall
