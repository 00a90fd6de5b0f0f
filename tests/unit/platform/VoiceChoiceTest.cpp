#include "platform/audio/voice/VoiceChoice.h"

#include "program/TestCase.h"

#include <QTest>

using namespace softfall;

class VoiceChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void desktopEngineIsPreferred() {
        QCOMPARE(enginesInOrder({"mock", "flite", "speechd"}), (QStringList{"speechd", "flite"}));
        QCOMPARE(enginesInOrder({"zzz", "flite", "android", "mock"}), (QStringList{"flite", "android", "zzz"}));
        QCOMPARE(enginesInOrder({"mock"}), QStringList{});
    }

    void itSpeaksTheLanguageThatIsAskedFor_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("the voice that the person chose") << "en"
                                                         << "en_IN"
                                                         << "en_US"
                                                         << "en_IN";
        QTest::newRow("the country that is asked for") << "en-GB"
                                                       << "en_IN"
                                                       << "en_US"
                                                       << "en_GB";
        QTest::newRow("a country without a voice") << "en-AU"
                                                   << "en_IN"
                                                   << "en_US"
                                                   << "en_IN";
        QTest::newRow("the country of home") << "en"
                                             << "de_DE"
                                             << "en_US"
                                             << "en_US";
        QTest::newRow("the first by name") << "en"
                                           << "de_DE"
                                           << "fr_FR"
                                           << "en_GB";
        QTest::newRow("another language") << "de"
                                          << "en_US"
                                          << "en_US"
                                          << "de_DE";
        QTest::newRow("no voice speaks it") << "fi"
                                            << "en_US"
                                            << "fi_FI"
                                            << "";
        QTest::newRow("no language") << ""
                                     << "en_US"
                                     << "en_US"
                                     << "";
        QTest::newRow("not a language") << "xx-klingon"
                                        << "en_US"
                                        << "en_US"
                                        << "";
    }
    void itSpeaksTheLanguageThatIsAskedFor() {
        QFETCH(QString, language);
        QFETCH(QString, current);
        QFETCH(QString, home);
        QFETCH(QString, chosen);
        const QList<QLocale> offered{QLocale("en_US"), QLocale("de_DE"), QLocale("en_IN"), QLocale("en_GB"),
                                     QLocale("C")};
        const auto locale = localeFor(language, QLocale(current), offered, QLocale(home));
        QCOMPARE(locale ? locale->name() : QString(), chosen);
    }

    void whereNothingIsOfferedNothingIsChosen() { QVERIFY(!localeFor("en", QLocale("en_US"), {}, QLocale("en_US"))); }
};

SOFTFALL_TEST(VoiceChoiceTest)
#include "VoiceChoiceTest.moc"
