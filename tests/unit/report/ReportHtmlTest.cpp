#include "exchange/ReportHtml.h"

#include "core/PlainText.h"
#include "program/TestCase.h"

#include <QTest>

using namespace softfall;

namespace {

ReportText report() {
    ReportText text;
    text.language = "en";
    text.title = "Title <script>alert(1)</script>";
    text.question = "\"Why\" & <b>how</b>?";
    text.chartTitle = "Trend\" onload=\"x";
    text.chart.bars = {{2.0, 1.0}, {0.0, 1.5}, {std::nullopt, std::nullopt}};
    text.chart.heights = {{0, "0"}, {2, "2"}};
    text.chart.changes = {{1, "<i>changed</i>"}};
    text.chart.top = 2;
    text.right = {
        {"Medicines", std::vector<ReportText::Row>(200, {ReportText::Row::Kind::Words, {}, "one & only"}), 1}};
    text.annexTitle = "Annex";
    text.nights.columns = {"Night", "Twitches"};
    text.nights.lines = {{{"Mon", "3"}, "note </td><script>"}};
    text.pageWords = [](int, int) { return QString("Made"); };
    return text;
}

} // namespace

class ReportHtmlTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsEscaped() {
        const QByteArray html = toHtml(report());
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("<b>how"));
        QVERIFY(!html.contains("<i>changed"));
        QVERIFY(!html.contains("\" onload=\""));
        QVERIFY(html.contains("&quot;Why&quot; &amp; &lt;b&gt;how&lt;/b&gt;?"));
    }

    void controlCharactersStayOut() {
        ReportText text = report();
        text.question = QString("one\x07two\x1b[1m\u009b") + QChar(u'\0') + QChar(char16_t(0xfffe)) + "\nthree";
        text.chart.changes = {{1, text.question}};
        text.nights.lines = {{{text.question, "3"}, text.question}};
        const QString html = QString::fromUtf8(toHtml(text));
        for (const QChar each : html) {
            QVERIFY2(each == u'\n' || !isControl(each), qPrintable(QString::number(each.unicode(), 16)));
        }
        QVERIFY(html.contains("one two [1m"));
    }

    void nothingIsLoadedFromElsewhere() {
        const QByteArray html = toHtml(report());
        for (const char* const part : {"http:", "https:", "src=", "href=", "@import", "url(http"}) {
            QVERIFY2(!html.contains(part), part);
        }
        QVERIFY(html.contains("default-src 'none'"));
    }

    void listsAreWhole() { QCOMPARE(toHtml(report()).count("one &amp; only"), 200); }

    void whatIsNotLoggedHasNoBar() {
        const QByteArray html = toHtml(report());
        QCOMPARE(html.count("fill=\"url(#gap)\""), 1);
        QCOMPARE(html.count("<circle"), 1); // zero
        QCOMPARE(html.count("fill=\"#b96a44\""), 2);
    }
};

SOFTFALL_TEST(ReportHtmlTest)
#include "ReportHtmlTest.moc"
