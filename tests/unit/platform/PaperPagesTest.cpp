#include "platform/paper/PaperPages.h"

#include "platform/paper/PaperCanvas.h"
#include "program/TestCase.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace softfall;

namespace {

using Row = ReportText::Row;

std::vector<Row> rows(int count, const QString& text) {
    return std::vector<Row>(std::size_t(count), Row{Row::Kind::Words, "Head", text});
}

/// A report with so much of everything.
ReportText reportWith(int much, const QString& words) {
    ReportText text;
    text.title = words;
    text.subtitle = words;
    text.blanks = {"Name", "Born"};
    text.questionTitle = "My question";
    text.question = words;
    text.chartTitle = words;
    text.chartUnit = words;
    text.chartKey = words;
    text.chartWords = words;
    for (int i = 0; i < much; ++i) {
        text.chart.bars.push_back({i % 3 == 0 ? std::nullopt : std::optional<double>(i % 5), i % 4 * 1.0});
        text.chart.changes.push_back({double(i), words});
        text.chart.dates.push_back({i + 0.5, words});
    }
    text.chart.heights = {{0, "0"}, {4, "4"}};
    text.chart.bands = {{0, double(much), 1, 400}};
    text.chart.top = 4;
    text.numbers = std::vector<ReportText::Number>(4, {words, words, words});
    text.left = {{words, rows(much, words), 1}, {words, rows(much, words), 1}};
    text.right = {{words, rows(much, words), 1}, {words, rows(much, words), 1}, {words, rows(much, words), 1}};
    text.caveat = words;
    text.notesTitle = words;
    text.footer = words;
    text.pageWords = [](int page, int pages) { return QString("%1 of %2").arg(page).arg(pages); };
    text.moreWords = [](int left) { return QString("and %1 more").arg(left); };
    return text;
}

/// Whether anything is drawn in that part of the page, given as shares of it.
bool hasInk(const QImage& image, const QRectF& share) {
    const QRectF area(share.x() * image.width(), share.y() * image.height(), share.width() * image.width(),
                      share.height() * image.height());
    for (int y = int(area.top()); y < int(area.bottom()); ++y) {
        for (int x = int(area.left()); x < int(area.right()); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                return true;
            }
        }
    }
    return false;
}

QImage pictureOf(const PaperPages& pages, int page) {
    return QImage::fromData(pngOf(pages, page, 700), "PNG");
}

} // namespace

class PaperPagesTest : public QObject {
    Q_OBJECT

private slots:
    void aReportIsOnePageWhateverItSays_data() {
        QTest::addColumn<int>("much");
        QTest::addColumn<QString>("words");
        const QString longText = QString("A sentence that goes over several lines of its column. ").repeated(5);
        QTest::newRow("nothing") << 0 << QString();
        QTest::newRow("little") << 1 << QString("short");
        QTest::newRow("two hundred rows") << 200 << QString("short");
        QTest::newRow("long words") << 3 << longText;
        QTest::newRow("two hundred long rows") << 200 << longText;
        QTest::newRow("a word without a gap") << 20 << QString(200, u'W');
        QTest::newRow("right to left and emoji") << 20 << QString::fromUtf8("רגליים קופצות 😴 בלילה ").repeated(8);
    }
    void aReportIsOnePageWhateverItSays() {
        QFETCH(int, much);
        QFETCH(QString, words);
        for (const PaperSize size : {PaperSize::A4, PaperSize::Letter}) {
            const auto pages = pagesOf({reportWith(much, words), size});
            QCOMPARE(pages->count(), 1);
            const QImage page = pictureOf(*pages, 0);
            // Nothing runs over the margins, nor into the footer.
            QVERIFY(!hasInk(page, {0, 0, 0.06, 1}));
            QVERIFY(!hasInk(page, {0.94, 0, 0.06, 1}));
            QVERIFY(!hasInk(page, {0, 0.958, 1, 0.004}));
        }
    }

    void theAnnexTakesWhatPagesItNeeds() {
        ReportText text = reportWith(1, "short");
        text.annexTitle = "Annex";
        text.nights.columns = std::vector<QString>(9, "Column");
        text.nights.lines = std::vector<ReportText::Table::Line>(
            7300, {std::vector<QString>(9, "12"), QString::fromUtf8("note רגליים 😴")});
        const auto pages = pagesOf({text, PaperSize::A4});
        QVERIFY(pages->count() > 100);
        QVERIFY(!hasInk(pictureOf(*pages, pages->count() - 1), {0.94, 0, 0.06, 1}));
    }

    void theAnnexBeginsWithWhatThePageCutsShort() {
        ReportText text = reportWith(3, "short");
        text.annexTitle = "Annex";
        text.nights.columns = {"Night"};
        text.right.back().rows = rows(200, "one");
        QVERIFY(pagesOf({text, PaperSize::A4})->count() > 3);
        text.right.back().rows = rows(1, "one");
        QCOMPARE(pagesOf({text, PaperSize::A4})->count(), 2);
    }

    void theSheetAndTheCardHaveRoomForLongWords() {
        TallySheetText sheet;
        sheet.title = "Two weeks by the bed, in a language that likes its words long";
        sheet.intro = QString("A sentence that goes on. ").repeated(10);
        sheet.nightHead = "Nachtschichtabend";
        for (int i = 0; i < 7; ++i) {
            sheet.columns.push_back({i == 0 ? TallySheetText::Column::Kind::Strokes : TallySheetText::Column::Kind::Box,
                                     "Einschlafzuckungen",
                                     "Zwischenmahlzeiten",
                                     {}});
        }
        sheet.nights = std::vector<QString>(14, "Donnerstag 31. Dezember");
        sheet.endsWeek = std::vector<bool>(14, false);
        const auto pages = pagesOf({sheet, PaperSize::Letter});
        QVERIFY(!hasInk(pictureOf(*pages, 0), {0.95, 0, 0.05, 1}));
        EveningCardText card;
        card.rows = std::vector<EveningCardText::Row>(8, {"11:30 PM", "Bildschirme und Lampen ausschalten", {}});
        card.rows.back().aside = "aufstehen um 11:30 PM";
        QVERIFY(!hasInk(pictureOf(*pagesOf({card, PaperSize::A4}), 0), {0.96, 0, 0.04, 1}));
    }

    void mirroredPagesBeginAtTheRight() {
        ReportText text = reportWith(0, {});
        text.subtitle = "short";
        QVERIFY(hasInk(pictureOf(*pagesOf({text, PaperSize::A4}), 0), {0.07, 0.05, 0.1, 0.03}));
        text.isRightToLeft = true;
        const QImage mirrored = pictureOf(*pagesOf({text, PaperSize::A4}), 0);
        QVERIFY(hasInk(mirrored, {0.83, 0.05, 0.1, 0.03}));
    }

    void greyInkIsReadable() {
        const auto luminance = [](const QColor& color) {
            const auto linear = [](double part) {
                return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
        };
        for (const QColor& color : {ink::text, ink::second}) {
            QVERIFY(1.05 / (luminance(color) + 0.05) >= 7);
        }
    }

    void aPdfHasItsFontsInside() {
        const QByteArray pdf = pdfOf(*pagesOf({reportWith(3, "short"), PaperSize::A4}));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(!pdf.contains("/Subtype /Image")); // vector
    }
};

SOFTFALL_TEST(PaperPagesTest)
#include "PaperPagesTest.moc"
