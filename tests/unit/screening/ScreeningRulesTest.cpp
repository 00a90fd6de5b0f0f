#include "program/TestCase.h"
#include "unit/screening/ScreenedDiary.h"

#include <QTest>

using namespace softfall;

/// What the rules say, as data.
class ScreeningRulesTest : public QObject {
    Q_OBJECT

private:
    const QByteArray m_shipped = bytesOf(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/catalogue/screening.json"));

    const QByteArray m_sources = bytesOf(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/catalogue/sources.json"));

    [[nodiscard]] QString errorOf(const QByteArray& rules) const {
        const auto parsed = ScreeningRules::parse(rules, m_sources);
        return parsed ? QString() : describe(parsed.error());
    }

private slots:
    void everyRuleIsThereWithASourceAndAVersion() {
        for (const RuleId id : allValues<RuleId>) {
            const ScreeningRule& rule = shippedRules().rule(id);
            QCOMPARE(int(rule.id), int(id));
            QVERIFY(rule.version >= 1);
            QVERIFY(!rule.reviewed.sources.empty() || !rule.reviewed.origin.isEmpty());
            QVERIFY(!rule.article.isEmpty());
            for (const RuleText& text : rule.texts) {
                QVERIFY2(!text.doing.empty(), qPrintable(toString(id)));
            }
        }
    }

    void theLetterOfARuleIsTheLevelOfItsFirstText() {
        // R5' asks again, R11 is for soon, R13 informs; the others are what their name says.
        for (const RuleId id : allValues<RuleId>) {
            if (id == RuleId::U2 || id == RuleId::R5 || id == RuleId::R5Unsure || id == RuleId::R11 ||
                id == RuleId::R12 || id == RuleId::R13 || id == RuleId::S1) {
                continue;
            }
            QCOMPARE(toString(shippedRules().rule(id).texts.front().level), toString(id).left(1));
        }
    }

    void anEmergencyNamesTheNumberToCall() {
        for (const ScreeningRule& rule : shippedRules().all()) {
            for (const RuleText& text : rule.texts) {
                if (text.level == FindingLevel::Emergency) {
                    QVERIFY2(text.doing.front().contains("{emergency}"), qPrintable(toString(rule.id)));
                }
            }
        }
    }

    void whatStandsWithEveryFindingIsNoDiagnosis() {
        QVERIFY(shippedRules().note().startsWith("This is not a diagnosis."));
    }

    void aFaultInTheFileIsNamed_data() {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("place");
        QTest::newRow("no note") << QByteArray("\"note\"") << QByteArray("\"nota\"") << "screening.json/note";
        QTest::newRow("unknown rule") << QByteArray("\"id\": \"R1\"") << QByteArray("\"id\": \"R99\"")
                                      << "screening.json/R99/id";
        QTest::newRow("twice") << QByteArray("\"id\": \"R2\"") << QByteArray("\"id\": \"R1\"")
                               << "screening.json/R1/id";
        QTest::newRow("threshold") << QByteArray("\"most\": 10") << QByteArray("\"mist\": 10")
                                   << "screening.json/R1/thresholds/most";
        QTest::newRow("source") << QByteArray("\"stroke-association\"") << QByteArray("\"nobody-2020\"")
                                << "screening.json/E1/sources";
        QTest::newRow("level") << QByteArray("\"level\": \"E\"") << QByteArray("\"level\": \"X\"") << "level";
    }
    void aFaultInTheFileIsNamed() {
        QFETCH(QByteArray, old);
        QFETCH(QByteArray, now);
        QFETCH(QString, place);
        QByteArray broken = m_shipped;
        broken.replace(broken.indexOf(old), old.size(), now);
        QVERIFY2(errorOf(broken).contains(place), qPrintable(errorOf(broken)));
    }

    void aMissingRuleIsAFault() {
        QByteArray broken = m_shipped;
        const auto begin = broken.indexOf("    {\n      \"id\": \"R9\"");
        const auto end = broken.indexOf("    {\n      \"id\": \"R10\"");
        broken.remove(begin, end - begin);
        QVERIFY2(errorOf(broken).contains("every rule once"), qPrintable(errorOf(broken)));
    }

    void everyQuestionAcceptsItsRepliesAndNoOther() {
        for (const HealthQuestion question : allValues<HealthQuestion>) {
            const auto replies = repliesTo(question);
            for (const HealthReply reply : allValues<HealthReply>) {
                const bool isAllowed = std::ranges::find(replies, reply) != replies.end();
                QCOMPARE(checked(HealthAnswer{question, reply, {}}).has_value(), isAllowed);
            }
        }
    }
};

SOFTFALL_TEST(ScreeningRulesTest)
#include "ScreeningRulesTest.moc"
