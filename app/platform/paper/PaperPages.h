#pragma once

#include "core/Result.h"
#include "core/paper/Paper.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QPainter;
QT_END_NAMESPACE

namespace softfall {

/// A paper laid out: its pages, as they are painted on any device. Needs a QGuiApplication for its fonts.
class PaperPages {
public:
    virtual ~PaperPages() = default;

    [[nodiscard]] QSizeF size() const { return m_size; } ///< tenths of a point
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] virtual int count() const = 0;
    /// Page 0 … count() − 1. `painter` is in tenths of a point, its origin the page's corner.
    virtual void paint(QPainter& painter, int page) const = 0;

protected:
    PaperPages(QSizeF size, QString title)
        : m_size(size)
        , m_title(std::move(title)) {}

private:
    QSizeF m_size;
    QString m_title;
};

[[nodiscard]] std::unique_ptr<PaperPages> pagesOf(const Paper& paper);

/// A4 and Letter in tenths of a point.
[[nodiscard]] QSizeF sizeOf(PaperSize size);

/// One vector PDF with its fonts inside.
[[nodiscard]] QByteArray pdfOf(const PaperPages& pages);
/// A page as PNG, `width` pixels wide.
[[nodiscard]] QByteArray pngOf(const PaperPages& pages, int page, int width);
/// On a device that was set up: each page as large as its paper allows. Unavailable where it cannot be written.
[[nodiscard]] Result<void> paintOn(QPagedPaintDevice& device, const PaperPages& pages);

} // namespace softfall
