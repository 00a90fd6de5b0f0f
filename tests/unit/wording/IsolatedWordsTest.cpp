#include "viewmodels/wording/IsolatedWords.h"

#include "program/TestCase.h"
#include "support/Times.h"
#include "viewmodels/wording/TimeWords.h"

#include <QTest>

using namespace softfall;

namespace {

const QLocale britain(QLocale::English, QLocale::UnitedKingdom);
const QLocale egypt(QLocale::Arabic, QLocale::Egypt);
const QLocale iran(QLocale::Persian, QLocale::Iran);

/// ⟨ and ⟩ for the invisible characters.
QString visible(QString text) {
    return text.replace(QChar(0x2068), QChar(0x27e8)).replace(QChar(0x2069), QChar(0x27e9));
}

} // namespace

class IsolatedWordsTest : public QObject {
    Q_OBJECT

private slots:
    void textIsIsolatedWhereItCouldTurnTheOrder_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("isolatedText");
        QTest::newRow("left to right") << "Sun 29" << britain << "Sun 29";
        QTest::newRow("a desktop from right to left") << "Sun 29" << egypt << "⟨Sun 29⟩";
        QTest::newRow("its digits") << "٢٩" << egypt << "⟨٢٩⟩";
        QTest::newRow("Persian") << "۱۴:۰۰" << iran << "⟨۱۴:۰۰⟩";
        QTest::newRow("a typed label from right to left") << "قهوة" << britain << "⟨قهوة⟩";
        QTest::newRow("digits in it") << "٢٩ coffee" << britain << "⟨٢٩ coffee⟩";
        QTest::newRow("line ends and control characters")
            << "one\r\ntwo\tthree\x1b[1m" << britain << "one  two three [1m";
        QTest::newRow("spaces that do not break") << QString("7\u00a0h") << britain << QString("7\u00a0h");
        QTest::newRow("nothing") << "" << egypt << "";
    }
    void textIsIsolatedWhereItCouldTurnTheOrder() {
        QFETCH(QString, text);
        QFETCH(QLocale, locale);
        QTEST(visible(isolated(text, locale)), "isolatedText");
    }

    void datesInASentenceKeepTheirOrder() {
        const NightDate night = nightOf("2026-11-29");
        QCOMPARE(visible(nightTitle(night, britain)), "Night of Sun 29 → Mon 30");
        for (const QLocale& locale : {egypt, iran}) {
            const QString title = visible(nightTitle(night, locale));
            QVERIFY2(title.startsWith("Night of ⟨") && title.contains("⟩ → ⟨") && title.endsWith("⟩"),
                     qPrintable(title));
            QVERIFY(title.indexOf(locale.toString(29)) < title.indexOf(locale.toString(30)));
            QCOMPARE(visible(clockText(clockAt("14:00"), locale)).count(QChar(0x27e8)), 1);
            const QString range = visible(rangeText({nightOf("2026-11-23"), night}, locale));
            QCOMPARE(range.count(QChar(0x27e8)), 3); // both dates, and the whole
            QCOMPARE(range.count(QChar(0x27e9)), 3);
        }
    }
};

SOFTFALL_TEST(IsolatedWordsTest)

#include "IsolatedWordsTest.moc"
