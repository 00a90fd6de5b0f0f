#include "core/catalogue/ArticleSearch.h"

#include "core/catalogue/Catalogue.h"
#include "program/TestCase.h"

#include <QFile>
#include <QTest>

using namespace softfall;

namespace {

QByteArray shippedFile(const char* name) {
    QFile file(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/catalogue/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ArticleBlock paragraph(const QString& text) {
    ArticleBlock block;
    block.text = text;
    return block;
}

/// `text` with what `query` finds in brackets.
QString bracketed(const QString& text, const QString& query) {
    QString marked = text;
    qsizetype added = 0;
    for (const SearchQuery::Range& range : SearchQuery(query).rangesIn(text)) {
        marked.insert(range.start + added++, u'[');
        marked.insert(range.start + range.length + added++, u']');
    }
    return marked;
}

} // namespace

/// The search in the pages to read, and what every search compares.
class ArticleSearchTest : public QObject {
    Q_OBJECT

private slots:
    void wordsAreFoundWhereTheyStand_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("marked");
        QTest::newRow("as written") << "Sleep starts"
                                    << "starts"
                                    << "Sleep [starts]";
        QTest::newRow("whatever the capitals") << "Sleep starts"
                                               << "SLEEP"
                                               << "[Sleep] starts";
        QTest::newRow("part of a word, twice") << "twitch, twitches"
                                               << "twitch"
                                               << "[twitch], [twitch]es";
        QTest::newRow("without its accent") << "Café"
                                            << "cafe"
                                            << "[Café]";
        QTest::newRow("with an accent that isn’t there") << "cafe"
                                                         << "café"
                                                         << "[cafe]";
        QTest::newRow("accent as a mark of its own") << "Cafe\u0301 au lait"
                                                     << "cafe"
                                                     << "[Cafe\u0301] au lait";
        QTest::newRow("one letter that folds to two") << "ﬁrst"
                                                      << "fir"
                                                      << "[ﬁr]st";
        QTest::newRow("after a letter beyond the first plane") << "😴 sleep"
                                                               << "sleep"
                                                               << "😴 [sleep]";
        QTest::newRow("two words that touch") << "magnesium"
                                              << "magn nesi"
                                              << "[magnesi]um";
        QTest::newRow("nothing") << "sleep"
                                 << "coffee"
                                 << "sleep";
        QTest::newRow("no query") << "sleep"
                                  << "  "
                                  << "sleep";
    }
    void wordsAreFoundWhereTheyStand() {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QTEST(bracketed(text, query), "marked");
    }

    void titleAndKeywordsComeFirstThenSummaryThenText() {
        std::vector<Article> articles(4);
        articles[0] = {"text", ArticleGroup::Tonight, "One", "Two", "", {paragraph("Tea is warm. Coffee isn’t.")}, {}};
        articles[1] = {"summary", ArticleGroup::Tonight, "One", "About coffee", "", {paragraph("x")}, {}};
        articles[2] = {"title", ArticleGroup::Tonight, "Coffee", "Two", "", {paragraph("x")}, {}};
        articles[3] = {"keyword", ArticleGroup::Tonight, "One", "Two", "espresso, coffee", {paragraph("x")}, {}};
        const ArticleSearch search(articles);
        QStringList found;
        for (const FoundArticle& each : search.find(SearchQuery("coffee"))) {
            found << each.article->id + u':' + each.passage;
        }
        QCOMPARE(found, QStringList({"title:", "keyword:", "summary:", "text:Coffee isn’t."}));
        QVERIFY(search.find(SearchQuery("")).empty());
        QVERIFY(search.find(SearchQuery("coffee milk")).empty());
    }

    void peopleFindTheirPage_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("article");
        QTest::newRow("a jolt") << "jolt"
                                << "just-jolted";
        QTest::newRow("heart racing") << "heart racing"
                                      << "just-jolted";
        QTest::newRow("ALS") << "als"
                             << "seizure-or-nerves";
        QTest::newRow("brain zaps") << "brain zaps"
                                    << "after-stopping";
        QTest::newRow("exploding head") << "Exploding Head"
                                        << "loud-bang";
        QTest::newRow("CPAP") << "cpap"
                              << "breath";
        QTest::newRow("melatonin") << "melatonin"
                                   << "sleep-aids";
        QTest::newRow("pregnant") << "pregnant"
                                  << "pregnancy";
        QTest::newRow("iron") << "ferritin"
                              << "four-conditions";
        QTest::newRow("nightcap") << "nightcap"
                                  << "alcohol";
        QTest::newRow("clonazepam") << "clonazepam"
                                    << "treatment";
        QTest::newRow("all night") << "all night"
                                   << "for-hours";
        QTest::newRow("partner") << "husband"
                                 << "partner";
        QTest::newRow("DOI") << "doi"
                             << "about";
    }
    void peopleFindTheirPage() {
        QFETCH(QString, query);
        const auto catalogue = Catalogue::parse({shippedFile("sources.json"), shippedFile("steps.json"),
                                                 shippedFile("stretches.json"), shippedFile("articles.json")});
        QVERIFY(catalogue);
        const std::vector<FoundArticle> found = ArticleSearch(catalogue->articles()).find(SearchQuery(query));
        QVERIFY(!found.empty());
        QTEST(found.front().article->id, "article");
    }

    void aTableRowIsAPassage() {
        const auto catalogue = Catalogue::parse({shippedFile("sources.json"), shippedFile("steps.json"),
                                                 shippedFile("stretches.json"), shippedFile("articles.json")});
        QVERIFY(catalogue);
        const std::vector<FoundArticle> found = ArticleSearch(catalogue->articles()).find(SearchQuery("vitamin k2"));
        QVERIFY(!found.empty());
        QVERIFY2(found.front().passage.startsWith("Vitamin K2 · "), qPrintable(found.front().passage));
    }
};

SOFTFALL_TEST(ArticleSearchTest)
#include "ArticleSearchTest.moc"
