#include "platform/audio/SpeechEngines.h"

#include "program/TestCase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace softfall;

/// With scripts as engines, the only ones that PATH has.
class SpeechEnginesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;

    void install(const QString& engine, const QByteArray& script) {
        QFile file(m_folder->filePath(engine));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QString wordsOf(const QString& name) const {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    }

    static Result<QByteArray> speak(
        const Voice& voice, const std::function<bool()>& isWanted = [] { return true; }) {
        return speechOf(voice, 80, "Good night", isWanted);
    }

    const Voice slt{"flite", "slt", "slt", "en-US", 16'000};
    const Voice british{"espeak-ng", "en-gb", "English (Great Britain)", "en-gb", 22'050};

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = qgetenv("PATH");
        qputenv("PATH", m_folder->path().toLocal8Bit());
    }
    void cleanup() { qputenv("PATH", m_path); }

    void withoutAnEngineThereIsNoVoice() {
        QVERIFY(installedEngines().isEmpty());
        QVERIFY(installedVoices().empty());
        QCOMPARE(speak(slt).error().detail, "flite ended without a word");
        QCOMPARE(speak({"festival", "x", "x", "en", 16'000}).error().detail, "festival is not installed");
    }

    void eachEngineListsItsVoices() {
        install("flite", "echo 'Voices available: kal awb_time kal16 slt '\n");
        install("espeak-ng", "echo 'Pty Language       Age/Gender VoiceName          File                 Other'\n"
                             "echo ' 2  en-gb           --/M      English_(Great_Britain) gmw/en           (en 2)'\n"
                             "echo ' 3  en-uk           --/M      english-mb-en1     mb/mb-en1            (en-gb 3)'\n"
                             "echo ' 5  variant         --/M      Storm              !v/Storm             (en-us 5)'\n"
                             "echo ''\n");
        QCOMPARE(installedEngines(), (QStringList{"flite", "espeak-ng"}));
        const std::vector<Voice> expected{
            {"flite", "kal", "kal", "en-US", 8'000}, {"flite", "kal16", "kal16", "en-US", 16'000}, slt, british};
        QVERIFY(installedVoices() == expected);
    }

    void anEngineThatOnlyComplainsHasNoVoices() {
        install("flite", "echo 'flite: cannot find libflite' >&2; exit 1\n");
        install("espeak-ng", "exit 0\n");
        QVERIFY(installedVoices().empty());
    }

    void itIsToldVoicePaceAndWords() {
        install("flite", "echo \"$@\" > \"$(dirname \"$0\")/heard\" 2>/dev/null; echo sound\n");
        qputenv("PATH", m_folder->path().toLocal8Bit() + ':' + m_path);
        QCOMPARE(speak(slt).value(), "sound\n");
        QCOMPARE(wordsOf("heard"), "-voice slt --setf duration_stretch=1.25 -o /dev/stdout -t Good night");
        install("espeak-ng", "echo \"$@\" > \"$(dirname \"$0\")/heard\"; echo sound\n");
        QCOMPARE(speak(british).value(), "sound\n");
        QCOMPARE(wordsOf("heard"), "-v en-gb -s 140 --stdout -- Good night");
    }

    void anEngineThatAbortsIsAskedOnceMore() {
        install("flite",
                "cd \"${0%/*}\"; echo . >> tries; [ -f ready ] && { echo sound; exit; }; : > ready; kill -9 $$\n");
        QCOMPARE(speak(slt).value(), "sound\n");
        QCOMPARE(wordsOf("tries"), ".\n.");
    }

    void oneThatAbortsAgainIsNot() {
        install("flite", "cd \"${0%/*}\"; echo . >> tries; kill -9 $$\n");
        QCOMPARE(speak(slt).error().detail, "flite ended without a word");
        QCOMPARE(wordsOf("tries"), ".\n.");
    }

    void whatItWritesBeforeItFailsIsNoSound() {
        install("flite", "echo half a word; exit 3\n");
        QVERIFY(!speak(slt));
    }

    void oneThatHangsIsLeft() {
        install("flite", "exec /bin/sleep 600\n");
        QCOMPARE(speak(slt).error().detail, "flite did not answer within 4 seconds");
    }

    void wordsThatAreNoLongerWantedAreNotWaitedFor() {
        install("flite", "exec /bin/sleep 600\n");
        int asked = 0;
        QCOMPARE(speak(slt, [&asked] { return ++asked < 3; }).error().detail, "it was stopped before it began");
        QCOMPARE(asked, 3);
    }
};

SOFTFALL_TEST(SpeechEnginesTest)
#include "SpeechEnginesTest.moc"
