#include "program/TestCase.h"
#include "viewmodels/learn/ArticleViewModel.h"
#include "viewmodels/learn/LearnViewModel.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace softfall;

namespace {

QByteArray learnFile(const char* name) {
    QFile file(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/catalogue/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Catalogue shippedPages() {
    return Catalogue::parse({learnFile("sources.json"), learnFile("steps.json"), learnFile("stretches.json"),
                             learnFile("articles.json")})
        .value();
}

} // namespace

/// The pages to read: their groups, their search, and one page with its sources.
class LearnViewModelsTest : public QObject {
    Q_OBJECT

private slots:
    void eachGroupHasItsHeadingOnce() {
        const Catalogue pages = shippedPages();
        LearnViewModel learn(pages);
        learn.setShown(true);
        QStringList headings;
        for (const ArticleRow& row : learn.articles()->rows()) {
            if (!row.heading.isEmpty()) {
                headings << row.heading;
            }
        }
        QCOMPARE(headings, QStringList({"On a bad night", "What it is", "Getting help", "Your evening",
                                        "Your diary and Softfall"}));
        QVERIFY(!learn.articles()->rows().front().heading.isEmpty());
    }

    void whatIsFoundIsMarkedAndEscaped() {
        const Catalogue pages = shippedPages();
        LearnViewModel learn(pages);
        QVERIFY(!learn.isSearching());
        learn.setQuery("NIGHTCAP");
        QVERIFY(learn.isSearching());
        QCOMPARE(learn.found()->rows().front().article, "alcohol");
        QCOMPARE(learn.found()->rows().front().markedPassage, "Does a <u>nightcap</u> help?");
        learn.setQuery("bang");
        QCOMPARE(learn.found()->rows().front().markedTitle, "The loud <u>bang</u>");
        learn.setQuery("qqq");
        QCOMPARE(learn.summary(), "Nothing found. Try another word.");
        QVERIFY(learn.found()->rows().empty());
        learn.setQuery(" ");
        QVERIFY(!learn.isSearching());
    }

    void aPageEndsWithItsSourcesToCopy() {
        const Catalogue pages = shippedPages();
        ArticleViewModel page(pages);
        page.setShown(true);
        page.setArticle("regular-hours");
        const std::vector<ArticleBlockRow>& rows = page.blocks()->rows();
        QCOMPARE(rows.back().kind, BlockKind::Sources);
        QCOMPARE(rows[rows.size() - 2].text, "Sources");
        QVERIFY2(rows.back().text.contains("NSF 2023. The importance of sleep regularity"),
                 qPrintable(rows.back().text));
        QVERIFY(rows.back().text.contains("\nhttps://doi.org/10.1016/j.sleh.2023.07.016\n\nWindred 2024. "));
        QCOMPARE(page.origin(), "Source article, step 5. The half hour is Softfall’s own judgement. "
                                "Last checked on 2026-11-30.");
    }

    void aboutListsEverySourceOnce() {
        const Catalogue pages = shippedPages();
        ArticleViewModel page(pages);
        page.setShown(true);
        page.setArticle("about");
        const std::vector<ArticleBlockRow>& rows = page.blocks()->rows();
        QCOMPARE(std::ranges::count(rows, BlockKind::Sources, &ArticleBlockRow::kind), 1);
        const QString list = rows.back().text;
        for (const Source& source : pages.sources()) {
            QVERIFY2(list.count(u'\n' + source.link() + u'\n') + list.endsWith(source.link()) == 1,
                     qPrintable(source.id));
        }
    }
};

SOFTFALL_TEST(LearnViewModelsTest)
#include "LearnViewModelsTest.moc"
