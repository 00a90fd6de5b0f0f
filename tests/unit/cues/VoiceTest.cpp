#include "core/cues/Voice.h"

#include "program/TestCase.h"

#include <QStringList>
#include <QTest>

using namespace softfall;

namespace {

/// `flite:kal/en-US/8000`
Voice voiceOf(const QString& text) {
    const QStringList parts = text.split('/');
    const QString name = parts[0].section(':', 1);
    return {parts[0].section(':', 0, 0), name, name, parts[1], parts[2].toInt()};
}

std::vector<Voice> voicesOf(const QString& text) {
    std::vector<Voice> voices;
    for (const QString& each : text.split(' ', Qt::SkipEmptyParts)) {
        voices.push_back(voiceOf(each));
    }
    return voices;
}

const QString flite = "flite:kal/en-US/8000 flite:kal16/en-US/16000 flite:awb/en-US/16000 flite:rms/en-US/16000 "
                      "flite:slt/en-US/16000";
const QString espeak = " espeak-ng:en-029/en-029/22050 espeak-ng:en-us/en-us/22050 espeak-ng:en-gb/en-gb/22050 "
                       "espeak-ng:de/de/22050 espeak-ng:fr-fr/fr-fr/22050";

} // namespace

class VoiceTest : public QObject {
    Q_OBJECT

private slots:
    void theBestThatIsInstalledSpeaks_data() {
        QTest::addColumn<QString>("installed");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<bool>("isInstead");
        const auto row = [](const char* name, const QString& installed, const QString& wanted, const QString& language,
                            const QString& chosen, bool isInstead = false) {
            QTest::newRow(name) << installed << wanted << language << chosen << isInstead;
        };
        row("nothing installed", "", "", "en", "");
        row("the clearest of flite", flite, "", "en", "flite:slt");
        row("recorded before calculated", flite + espeak, "", "en", "flite:slt");
        row("16 kHz before 8", "flite:kal/en-US/8000 flite:kal16/en-US/16000", "", "en", "flite:kal16");
        row("16 kHz before 8, of whatever engine", "flite:kal/en-US/8000" + espeak, "", "en", "espeak-ng:en-gb");
        row("8 kHz where there is no other", "flite:kal/en-US/8000", "", "en", "flite:kal");
        row("one nobody knows, after those that are known", "flite:zoe/en-US/16000 flite:kal16/en-US/16000", "", "en",
            "flite:kal16");
        row("one nobody knows, 16 kHz before 8", "flite:kal/en-US/8000 flite:zoe/en-US/16000", "", "en", "flite:zoe");
        row("the language decides first", flite + espeak, "", "de", "espeak-ng:de");
        row("a country is no language", flite + espeak, "", "fr", "espeak-ng:fr-fr");
        row("a language with a country", flite + espeak, "", "en-GB", "flite:slt");
        row("nobody speaks it", flite + espeak, "", "fi", "");
        row("the one that was chosen", flite + espeak, "flite:kal", "en", "flite:kal");
        row("of the other engine", flite + espeak, "espeak-ng:en-us", "en", "espeak-ng:en-us");
        row("one that is gone", flite, "espeak-ng:en-us", "en", "flite:slt", true);
        row("one that does not speak it", flite + espeak, "flite:kal", "de", "espeak-ng:de", true);
        row("one that is gone, and nobody instead", "", "flite:slt", "en", "", true);
        row("letters matter", flite, "flite:SLT", "en", "flite:slt", true);
    }
    void theBestThatIsInstalledSpeaks() {
        QFETCH(QString, installed);
        QFETCH(QString, wanted);
        QFETCH(QString, language);
        QFETCH(QString, chosen);
        QFETCH(bool, isInstead);
        const VoiceChoice choice = chooseVoice(wanted, language, voicesOf(installed));
        QCOMPARE(choice.voice ? choice.voice->id() : QString(), chosen);
        QCOMPARE(choice.isInstead, isInstead);
    }

    void theListIsInThatOrder() {
        QStringList ids;
        for (const Voice& voice : voicesFor("en", voicesOf(flite + espeak))) {
            ids << voice.id();
        }
        QCOMPARE(ids, (QStringList{"flite:slt", "flite:rms", "flite:awb", "flite:kal16", "espeak-ng:en-gb",
                                   "espeak-ng:en-us", "espeak-ng:en-029", "flite:kal"}));
    }
};

SOFTFALL_TEST(VoiceTest)
#include "VoiceTest.moc"
