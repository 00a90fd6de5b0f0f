#include "platform/audio/VoiceLine.h"

#include "program/TestCase.h"

#include <QTest>

#include <limits>

using namespace softfall;

class VoiceLineTest : public QObject {
    Q_OBJECT

private slots:
    void anyLineIsReadAsItWasWritten_data() {
        QTest::addColumn<VoiceLine>("line");
        const auto say = [](const QString& text) { return VoiceLine{VoiceLine::Verb::Say, 3, 0.6, "en", text}; };
        QTest::newRow("prepare") << VoiceLine{.verb = VoiceLine::Verb::Prepare};
        QTest::newRow("stop") << VoiceLine{.verb = VoiceLine::Verb::Stop};
        QTest::newRow("begun") << VoiceLine{.verb = VoiceLine::Verb::Started, .number = 1};
        QTest::newRow("ended") << VoiceLine{.verb = VoiceLine::Verb::Ended, .number = std::numeric_limits<int>::max()};
        QTest::newRow("failed") << VoiceLine{.verb = VoiceLine::Verb::Failed, .number = 7, .text = "no \"voice\""};
        QTest::newRow("words") << say("Hold. Let go of the leg.");
        QTest::newRow("no words") << say("");
        QTest::newRow("line ends") << say("one\ntwo\r\nthree\u2028four\u0085");
        QTest::newRow("what is escaped") << say(R"(a "b" \n \\ [1, 2] \u0041)");
        QTest::newRow("controls") << say(QStringLiteral("a\0b\t\x1b\x7f"));
        QTest::newRow("scripts and pictures") << say(QStringLiteral("Hyvää yötä, おやすみ, ليلة سعيدة 🌙"));
        QTest::newRow("spaces at the ends") << say("  a  ");
        QTest::newRow("silent") << VoiceLine{VoiceLine::Verb::Say, 1, 0, "pt-BR", "a"};
        QTest::newRow("as loud as may be") << VoiceLine{VoiceLine::Verb::Say, 1, 1, "en", "a"};
        QTest::newRow("a gain with many digits") << VoiceLine{VoiceLine::Verb::Say, 1, 1.0 / 3, "en", "a"};
    }
    void anyLineIsReadAsItWasWritten() {
        QFETCH(VoiceLine, line);
        const QByteArray written = line.written();
        QCOMPARE(written.count('\n'), 1);
        QVERIFY(written.endsWith('\n'));
        const auto read = VoiceLine::read(written);
        QVERIFY(read);
        QVERIFY(*read == line);
    }

    void malformedLineIsRejected_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no array") << QByteArray("say 1");
        QTest::newRow("an object") << QByteArray(R"({"say": 1})");
        QTest::newRow("an empty array") << QByteArray("[]");
        QTest::newRow("half of one") << QByteArray(R"(["say",1,0.5,"en",)");
        QTest::newRow("two") << QByteArray(R"(["stop"]["stop"])");
        QTest::newRow("another verb") << QByteArray(R"(["sing",1])");
        QTest::newRow("another case") << QByteArray(R"(["Stop"])");
        QTest::newRow("one value too many") << QByteArray(R"(["stop",1])");
        QTest::newRow("one value too few") << QByteArray(R"(["begun"])");
        QTest::newRow("no number") << QByteArray(R"(["begun","1"])");
        QTest::newRow("number 0") << QByteArray(R"(["begun",0])");
        QTest::newRow("a negative number") << QByteArray(R"(["begun",-1])");
        QTest::newRow("half a number") << QByteArray(R"(["begun",1.5])");
        QTest::newRow("a number beyond all") << QByteArray(R"(["begun",2147483648])");
        QTest::newRow("louder than may be") << QByteArray(R"(["say",1,1.1,"en","a"])");
        QTest::newRow("a gain below silence") << QByteArray(R"(["say",1,-0.1,"en","a"])");
        QTest::newRow("no gain") << QByteArray(R"(["say",1,"1","en","a"])");
        QTest::newRow("no language") << QByteArray(R"(["say",1,1,"","a"])");
        QTest::newRow("words that are none") << QByteArray(R"(["say",1,1,"en",2])");
        QTest::newRow("a reason that is none") << QByteArray(R"(["failed",1,null])");
    }
    void malformedLineIsRejected() {
        QFETCH(QByteArray, line);
        QVERIFY(!VoiceLine::read(line));
    }
};

SOFTFALL_TEST(VoiceLineTest)
#include "VoiceLineTest.moc"
