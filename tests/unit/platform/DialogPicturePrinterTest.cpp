#include "platform/printing/DialogPicturePrinter.h"

#include "program/TestCase.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace softfall;

namespace {

const QByteArray drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='1000' height='640'>"
                           "<rect x='100' y='100' width='300' height='200' fill='black'/></svg>";

} // namespace

class DialogPicturePrinterTest : public QObject {
    Q_OBJECT

private slots:
    void aDrawingIsOnePageOfPaper() {
        const QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(folder.filePath("chart.pdf"));
        QVERIFY(printPicture(printer, drawing));
        QFile file(folder.filePath("chart.pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Count 1"));
    }

    void nonDrawingIsRejected() {
        const QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFileName(folder.filePath("chart.pdf"));
        const auto printed = printPicture(printer, "no drawing");
        QCOMPARE(printed.error().field, "picture");
        QVERIFY(!QFile::exists(folder.filePath("chart.pdf")));
    }

    void aFileIsAskedAboutAndPaperIsNot() {
        const MayWrite never = [](const QString& path) -> Result<void> {
            return std::unexpected(badInput("path", path, "another file"));
        };
        QPrinter printer;
        printer.setOutputFileName("diary.sqlite");
        QCOMPARE(mayPrintTo(printer, never).error().value, QString("diary.sqlite"));
        printer.setOutputFileName({});
        QVERIFY(mayPrintTo(printer, never));
    }

    void aFileThatCannotBeWrittenIsAnError() {
        const QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFileName(folder.filePath("missing/chart.pdf"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(".*"));
        QCOMPARE(int(printPicture(printer, drawing).error().kind), int(Error::Kind::Unavailable));
    }
};

SOFTFALL_TEST(DialogPicturePrinterTest)
#include "DialogPicturePrinterTest.moc"
