#include "core/catalogue/Catalogue.h"

#include "core/catalogue/Figure.h"
#include "core/catalogue/ScreeningRule.h"
#include "program/TestCase.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace softfall;

namespace {

QByteArray resource(const QString& path) {
    QFile file(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/") + path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is missing", qPrintable(file.fileName()));
    }
    return file.readAll();
}

struct Files {
    QByteArray sources = resource(QStringLiteral("catalogue/sources.json"));
    QByteArray steps = resource(QStringLiteral("catalogue/steps.json"));
    QByteArray stretches = resource(QStringLiteral("catalogue/stretches.json"));
    QByteArray articles = resource(QStringLiteral("catalogue/articles.json"));

    [[nodiscard]] Result<Catalogue> parse() const { return Catalogue::parse({sources, steps, stretches, articles}); }
    [[nodiscard]] Error error() const {
        const auto catalogue = parse();
        return catalogue ? Error{} : catalogue.error();
    }
};

Catalogue shipped() {
    const auto catalogue = Files().parse();
    if (!catalogue) {
        qFatal("%s", qPrintable(describe(catalogue.error())));
    }
    return *catalogue;
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void shippedTextsAreRead() {
        const auto catalogue = Files().parse();
        QVERIFY2(catalogue, catalogue ? "" : qPrintable(describe(catalogue.error())));
    }

    void allSevenStepsFollowGuideOrder() {
        const Catalogue catalogue = shipped();
        QCOMPARE(catalogue.steps().size(), allSteps.size());
        for (std::size_t i = 0; i < allSteps.size(); ++i) {
            QVERIFY(catalogue.steps()[i].step == allSteps[i]);
            QCOMPARE(numberOf(catalogue.steps()[i].step), int(i) + 1);
            QVERIFY(catalogue.step(allSteps[i]).step == allSteps[i]);
        }
    }

    void everyChecklistStepHasSomethingToTick() {
        const Catalogue catalogue = shipped();
        for (const StepText& step : catalogue.steps()) {
            if (kindOf(step.step) == StepKind::Checklist || kindOf(step.step) == StepKind::CutOff) {
                QVERIFY2(!step.checklist.empty(), qPrintable(toString(step.step)));
            }
        }
    }

    void instructionIsOneSentence() {
        const Catalogue catalogue = shipped();
        for (const StepText& step : catalogue.steps()) {
            QCOMPARE(step.doing.count(QLatin1Char('.')), 1);
            QVERIFY(step.doing.endsWith(QLatin1Char('.')));
            QVERIFY2(step.doing.size() <= 90, qPrintable(step.doing));
        }
    }

    void mineralsAndTeaCarryTheirCautions() {
        const Catalogue catalogue = shipped();
        for (const ChecklistItem& item : catalogue.step(StepId::Electrolytes).checklist) {
            if (item.id.endsWith(QLatin1String("-food")) || item.id == QLatin1String("tea")) {
                QVERIFY2(item.optional && !item.caution.isEmpty(), qPrintable(item.id));
            }
        }
    }

    void allThreeStretchesHaveTwoFormsWithAFigureEach() {
        const Catalogue catalogue = shipped();
        const auto figures = parseFigures(resource(QStringLiteral("figures/poses.json")));
        QVERIFY(figures);
        QCOMPARE(catalogue.stretches().size(), std::size_t(3));
        for (const StretchId stretch : {StretchId::Hamstring, StretchId::Calf, StretchId::Quadriceps}) {
            const StretchText& text = catalogue.stretch(stretch);
            QVERIFY(text.stretch == stretch);
            for (const bool standing : {true, false}) {
                const QString wanted = standing ? text.standing.figure : text.seatedOrLying.figure;
                const auto figure = std::find_if(figures->begin(), figures->end(),
                                                 [&](const Figure& candidate) { return candidate.id == wanted; });
                QVERIFY2(figure != figures->end(), qPrintable(wanted));
                QVERIFY(figure->stretch == stretch);
                QCOMPARE(figure->position == BodyPosition::Standing, standing);
            }
        }
    }

    void warmUpAndClosingHaveTwoFormsWithAFigureEach() {
        const Catalogue catalogue = shipped();
        const auto figures = parseFigures(resource(QStringLiteral("figures/poses.json")));
        QVERIFY(figures);
        for (const StretchFrame& frame : {catalogue.warmUp(), catalogue.closing()}) {
            for (const StretchVariant& variant : {frame.standing, frame.seatedOrLying}) {
                const auto figure = std::find_if(figures->begin(), figures->end(), [&](const Figure& candidate) {
                    return candidate.id == variant.figure;
                });
                QVERIFY2(figure != figures->end(), qPrintable(variant.figure));
                QVERIFY(!figure->stretch);
            }
            // Nobody stands after asking to sit or lie.
            QVERIFY(frame.seatedOrLying.figure != frame.standing.figure);
            QVERIFY(!frame.seatedOrLying.figure.endsWith(QLatin1String("-standing")));
        }
    }

    void everyFigureIsShownSomewhere() {
        const Catalogue catalogue = shipped();
        std::set<QString> used;
        for (const StretchText& text : catalogue.stretches()) {
            used.insert({text.standing.figure, text.seatedOrLying.figure});
        }
        for (const StretchFrame& frame : {catalogue.warmUp(), catalogue.closing()}) {
            used.insert({frame.standing.figure, frame.seatedOrLying.figure});
        }
        const auto figures = parseFigures(resource(QStringLiteral("figures/poses.json")));
        QVERIFY(figures);
        for (const Figure& figure : *figures) {
            QVERIFY2(used.contains(figure.id), qPrintable(figure.id));
        }
        QCOMPARE(used.size(), figures->size());
    }

    void swollenLegWarnsAgainstStretching() {
        const QString text = shipped().stretchSafety().doNotStretch;
        QVERIFY(text.contains(QLatin1String("swollen")));
        QVERIFY(text.contains(QLatin1String("Do not stretch")));
        QVERIFY(text.contains(QLatin1String("today")));
    }

    void everyTextSaysWhatItRestsOn() {
        const Catalogue catalogue = shipped();
        std::set<QString> used;
        const auto check = [&used](const QString& id, const Reviewed& reviewed) {
            used.insert(reviewed.sources.begin(), reviewed.sources.end());
            QCOMPARE(reviewed.date.size(), 10);
            const std::set<QString> once(reviewed.sources.begin(), reviewed.sources.end());
            QVERIFY2(once.size() == reviewed.sources.size(), qPrintable(id));
            if (!reviewed.origin.isEmpty()) {
                QVERIFY2(reviewed.origin.endsWith(QLatin1Char('.')), qPrintable(id));
            }
        };
        for (const StepText& step : catalogue.steps()) {
            check(toString(step.step), step.reviewed);
        }
        for (const StretchText& stretch : catalogue.stretches()) {
            check(toString(stretch.stretch), stretch.reviewed);
        }
        check("warmUp", catalogue.warmUp().reviewed);
        check("closing", catalogue.closing().reviewed);
        check("safety", catalogue.stretchSafety().reviewed);
        for (const Article& article : catalogue.articles()) {
            check(article.id, article.reviewed);
        }
        const auto rules = ScreeningRules::parse(resource(QStringLiteral("catalogue/screening.json")),
                                                 resource(QStringLiteral("catalogue/sources.json")));
        QVERIFY2(rules, rules ? "" : qPrintable(describe(rules.error())));
        for (const ScreeningRule& rule : rules->all()) {
            check(toString(rule.id), rule.reviewed);
        }
        for (const Source& source : catalogue.sources()) {
            QVERIFY2(used.contains(source.id), qPrintable(source.id + " is used nowhere"));
            QVERIFY2(source.link().startsWith(QLatin1String("https://")), qPrintable(source.id));
        }
    }

    /// "(Gardiner 2023)" in an article is one of its sources; so a reader finds it below.
    void everySourceThatAnArticleCitesIsBelowIt() {
        static const QRegularExpression cited(
            QStringLiteral("\\(((?:[A-Z]\\p{L}+[- ])+(?:and [A-Z]\\p{L}+ |[a-z]+ )*\\d{4}|HSE)\\)"),
            QRegularExpression::UseUnicodePropertiesOption);
        const Catalogue catalogue = shipped();
        int citations = 0;
        for (const Article& article : catalogue.articles()) {
            QStringList names;
            for (const Source& source : catalogue.sourcesOf(article.reviewed)) {
                names << source.name;
            }
            for (const ArticleBlock& block : article.blocks) {
                QStringList texts{block.text};
                texts << QStringList(block.items.begin(), block.items.end());
                for (const std::vector<QString>& row : block.rows) {
                    texts << QStringList(row.begin(), row.end());
                }
                for (auto found = cited.globalMatch(texts.join(u'\n')); found.hasNext(); ++citations) {
                    const QString name = found.next().captured(1);
                    QVERIFY2(names.contains(name), qPrintable(article.id + ": " + name));
                }
            }
        }
        QVERIFY2(citations >= 40, qPrintable(QString::number(citations)));
    }

    void articlesAreFoundByTheirIds() {
        const Catalogue catalogue = shipped();
        for (const Article& article : catalogue.articles()) {
            QCOMPARE(catalogue.article(article.id)->id, article.id);
        }
        QVERIFY(!catalogue.article(QStringLiteral("nothing-of-this-name")));
    }

    void fourConditionsAreTableRows() {
        const Catalogue catalogue = shipped();
        const ArticleBlock& table = catalogue.article(QStringLiteral("four-conditions"))->blocks.front();
        QCOMPARE(table.kind, ArticleBlockKind::Table);
        QCOMPARE(table.columns.size(), std::size_t(4));
        QCOMPARE(table.rows.size(), std::size_t(4));
    }

    void fiveRedFlagsWithoutDiagnosis() {
        const Catalogue catalogue = shipped();
        const Article* article = catalogue.article(QStringLiteral("when-to-see-a-clinician"));
        QVERIFY(article->blocks.front().text.startsWith(QLatin1String("This is not a diagnosis.")));
        const auto flags = std::find_if(article->blocks.begin(), article->blocks.end(), [](const ArticleBlock& block) {
            return block.kind == ArticleBlockKind::List && block.ordered;
        });
        QVERIFY(flags != article->blocks.end());
        QCOMPARE(flags->items.size(), std::size_t(5));
    }

    void marksStoryIsLabelledAsExampleDataFirst() {
        const Catalogue catalogue = shipped();
        const ArticleBlock& first = catalogue.article(QStringLiteral("marks-story"))->blocks.front();
        QCOMPARE(first.kind, ArticleBlockKind::Note);
        QVERIFY(first.text.startsWith(QLatin1String("Example data.")));
    }

    void noTextOverclaims_data() {
        QTest::addColumn<QString>("path");
        for (const char* path :
             {"catalogue/steps.json", "catalogue/stretches.json", "catalogue/articles.json", "figures/poses.json"}) {
            QTest::newRow(path) << QString::fromLatin1(path);
        }
    }
    void noTextOverclaims() {
        QFETCH(QString, path);
        static const QRegularExpression forbidden(
            QStringLiteral(
                "\\bcur(e|es|ed)\\b|\\bcaus(e|es|ed|ing)\\b|\\bpro(ved?|ves|ven|of)\\b|significant|no effect|"
                "Torres|Hopkins|!"),
            QRegularExpression::CaseInsensitiveOption);
        const QString text = QString::fromUtf8(resource(path));
        const auto match = forbidden.match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(text.mid(match.capturedStart() - 60, 120)));
    }

    void missingOrWrongFieldIsNamed_data() {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replacement");
        QTest::addColumn<QString>("field");
        QTest::newRow("missing") << QByteArray(R"("title": "Screens off",)") << QByteArray()
                                 << "steps.json/screens/title";
        QTest::newRow("blank") << QByteArray(R"("Screens off")") << QByteArray(R"("  ")") << "steps.json/screens/title";
        QTest::newRow("of another type") << QByteArray(R"("Screens off")") << QByteArray("7")
                                         << "steps.json/screens/title";
        QTest::newRow("mistyped") << QByteArray(R"("doing": "Make the room)")
                                  << QByteArray(R"("doign": "Make the room)") << "steps.json/environment/doing";
        QTest::newRow("unknown") << QByteArray(R"("title": "Bedroom",)")
                                 << QByteArray(R"("title": "Bedroom", "colour": "red",)")
                                 << "steps.json/environment/colour";
        QTest::newRow("inside a list") << QByteArray(R"("text": "The room is dark.")") << QByteArray(R"("txt": "?")")
                                       << "steps.json/environment/light/text";
        QTest::newRow("unknown step") << QByteArray(R"("id": "screens")") << QByteArray(R"("id": "sceens")")
                                      << "steps.json/sceens/id";
        QTest::newRow("id twice") << QByteArray(R"("id": "screens")") << QByteArray(R"("id": "schedule")")
                                  << "steps.json/schedule/id";
        QTest::newRow("wrong number") << QByteArray(R"("number": 7)") << QByteArray(R"("number": 8)")
                                      << "steps.json/screens/number";
        QTest::newRow("kind of another step")
            << QByteArray(R"("kind": "guided")") << QByteArray(R"("kind": "timed")") << "steps.json/stretching/kind";
        QTest::newRow("no date") << QByteArray(R"("origin": "Source article, step 4.",
      "reviewed": "2026-11-30")") << QByteArray(R"("origin": "S", "reviewed": "2026-13-01")")
                                 << "steps.json/stretching/reviewed";
        QTest::newRow("unknown source") << QByteArray(R"("sources": ["nsf-2023", "windred-2024"])")
                                        << QByteArray(R"("sources": ["nsf-1023"])") << "steps.json/schedule/sources";
        QTest::newRow("neither source nor origin") << QByteArray(R"("sources": ["edinger-2021"],
      "origin": "Source article, step 1.",)") << QByteArray()
                                                   << "steps.json/wind-down/sources";
        QTest::newRow("no file") << QByteArray("{\n  \"steps\"") << QByteArray("\n  \"steps\"") << "steps.json";
    }
    void missingOrWrongFieldIsNamed() {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replacement);
        QFETCH(QString, field);
        Files files;
        QCOMPARE(files.steps.count(find), 1);
        files.steps.replace(find, replacement);
        QCOMPARE(files.error().field, field);
    }

    void aStepThatIsMissingIsAnError() {
        Files files;
        files.steps = QByteArray(R"({ "steps": [] })");
        QCOMPARE(files.error().field, QStringLiteral("steps.json/steps"));
    }

    void stretchAndArticleErrorsAreNamed() {
        Files stretches;
        stretches.stretches.replace(R"("cue": "Back heel down, front knee bends",)", "");
        QCOMPARE(stretches.error().field, QStringLiteral("stretches.json/calf/standing/cue"));

        Files noFigure;
        noFigure.stretches.replace(R"("figure": "march-standing")", R"("figure": "")");
        QCOMPARE(noFigure.error().field, QStringLiteral("stretches.json/warmUp/standing/figure"));
        Files noClosing;
        noClosing.stretches.replace(R"("closing": {)", R"("closed": {)");
        QCOMPARE(noClosing.error().field, QStringLiteral("stretches.json/closing"));

        Files articles;
        articles.articles.replace(R"("summary": "How long it stays)", R"("sumary": "How long it stays)");
        QCOMPARE(articles.error().field, QStringLiteral("articles.json/caffeine/summary"));

        Files order;
        order.articles.replace(R"("id": "about",
      "group": "diary")",
                               R"("id": "about",
      "group": "help")");
        QCOMPARE(order.error().field, QStringLiteral("articles.json/articles"));

        Files table;
        table.articles.replace(R"(["8", "33%"])", R"(["8"])");
        QCOMPARE(table.error().field, QStringLiteral("articles.json/caffeine/blocks[2]/rows[1]"));
    }

    void sourceNeedsExactlyOneLink_data() {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QString>("field");
        QTest::newRow("none") << QByteArray(R"("year": 2013)") << "sources.json/drake-2013/doi";
        QTest::newRow("both") << QByteArray("\"doi\": \"10.1/x\", \"address\": \"https://x.org\"")
                              << "sources.json/drake-2013/doi";
        QTest::newRow("no DOI") << QByteArray("\"doi\": \"https://doi.org/10.1/x\"") << "sources.json/drake-2013/doi";
        QTest::newRow("not encrypted") << QByteArray("\"address\": \"http://x.org\"")
                                       << "sources.json/drake-2013/address";
    }
    void sourceNeedsExactlyOneLink() {
        QFETCH(QByteArray, link);
        QFETCH(QString, field);
        Files files;
        const QByteArray doi(R"("doi": "10.5664/jcsm.3170")");
        QCOMPARE(files.sources.count(doi), 1);
        files.sources.replace(doi, link);
        QCOMPARE(files.error().field, field);
    }

    void invalidJsonReportsPosition() {
        Files files;
        files.articles.chop(3);
        const Error error = files.error();
        QCOMPARE(error.field, QStringLiteral("articles.json"));
        QVERIFY2(error.detail.contains(QLatin1String("at byte")), qPrintable(error.detail));
        QVERIFY(error.value.size() <= 61);
    }
};

SOFTFALL_TEST(CatalogueTest)
#include "CatalogueTest.moc"
