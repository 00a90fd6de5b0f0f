#include "viewmodels/wording/CatalogueWords.h"

#include "core/catalogue/Catalogue.h"
#include "program/TestCase.h"
#include "viewmodels/wording/StepWords.h"

#include <QFile>
#include <QTest>

using namespace softfall;

namespace {

QByteArray resource(const char* name) {
    QFile file(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/catalogue/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Catalogue shipped() {
    return Catalogue::parse({resource("sources.json"), resource("steps.json"), resource("stretches.json"),
                             resource("articles.json")})
        .value();
}

const QLocale american{QLocale::English, QLocale::UnitedStates};

} // namespace

class CatalogueWordsTest : public QObject {
    Q_OBJECT

private slots:
    void temperaturesAreInTheUnitOfTheLanguage_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const QLocale german(QLocale::German, QLocale::Germany);
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        QTest::newRow("range") << german << "about {16–20 °C}."
                               << "about 16–20 °C.";
        QTest::newRow("range in the US") << american << "about {16–20 °C}."
                                         << "about 61–68 °F.";
        QTest::newRow("Britain") << british << "{16–20 °C}"
                                 << "16–20 °C";
        QTest::newRow("no language") << QLocale::c() << "{40–42.5 °C}"
                                     << "40–42.5 °C";
        QTest::newRow("bath") << american << "{40–42.5 °C}, at least"
                              << "104–108.5 °F, at least";
        QTest::newRow("decimal comma") << german << "{40–42.5 °C}"
                                       << "40–42,5 °C";
        QTest::newRow("one") << american << "{18 °C}"
                             << "64 °F";
        QTest::newRow("two") << american << "{16–20 °C} or {20–25 °C}"
                             << "61–68 °F or 68–77 °F";
        QTest::newRow("no temperature") << american << "The room is dark."
                                        << "The room is dark.";
        QTest::newRow("another marker stays") << american << "set for {wake}"
                                              << "set for {wake}";
    }
    void temperaturesAreInTheUnitOfTheLanguage() {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        QTEST(withTemperatures(text, locale), "words");
    }

    void wakeTimeIsInserted() {
        QCOMPARE(withWakeTime("The alarm is set for {wake}.", "07:00"), "The alarm is set for 07:00.");
        QCOMPARE(withWakeTime("Lights go out.", "07:00"), "Lights go out.");
    }

    void nicotineIsForThoseWhomItConcerns() {
        const QString text = "Caffeine leaves slowly. {nicotine: Nicotine is a stimulant too.} Both are stimulants.";
        QCOMPARE(withNicotine(text, true), "Caffeine leaves slowly. Nicotine is a stimulant too. Both are stimulants.");
        QCOMPARE(withNicotine(text, false), "Caffeine leaves slowly. Both are stimulants.");
    }

    void whoDoesNotSmokeReadsNothingOfIt() {
        const Catalogue catalogue = shipped();
        for (const StepText& step : catalogue.steps()) {
            for (const QString& text : {step.doing, step.why, step.evidence}) {
                QVERIFY2(!withNicotine(text, false).contains("icotine"), qPrintable(text));
            }
        }
    }

    void everyMarkerOfTheStepsIsUnderstoodAndNoTemperatureIsWithoutOne() {
        const Catalogue catalogue = shipped();
        for (const StepText& step : catalogue.steps()) {
            QStringList texts{step.title, step.doing, step.why, step.evidence};
            for (const ChecklistItem& item : step.checklist) {
                texts << item.text << item.caution;
            }
            for (const QString& text : texts) {
                const QString reported = withNicotine(withWakeTime(withTemperatures(text, american), "07:00"), true);
                QVERIFY2(!reported.contains('{') && !reported.contains('}'), qPrintable(reported));
                QVERIFY2(!reported.contains("°C"), qPrintable(reported));
            }
        }
    }

    void aStepHasOneName() {
        const Catalogue catalogue = shipped();
        for (const StepId step : allSteps) {
            QCOMPARE(stepTitle(step), catalogue.step(step).title);
        }
    }
};

SOFTFALL_TEST(CatalogueWordsTest)
#include "CatalogueWordsTest.moc"
