#include "platform/autostart/DesktopEntry.h"

#include "program/TestCase.h"

#include <QTest>

using namespace softfall;

class DesktopEntryTest : public QObject {
    Q_OBJECT

private slots:
    void onlyTheGroupOfTheEntryCounts() {
        const DesktopEntry entry = DesktopEntry::parse("# Hidden=true\n"
                                                       "[Desktop Entry]\n"
                                                       "Exec = softfall --background\n"
                                                       "OnlyShowIn=GNOME;KDE;\n"
                                                       "Hidden=false\n"
                                                       "[Desktop Action start]\n"
                                                       "Exec=something else\n"
                                                       "NotShowIn=KDE\n");
        QCOMPARE(entry.text("Exec"), "softfall --background");
        QCOMPARE(entry.list("OnlyShowIn").value(), QStringList({"GNOME", "KDE"}));
        QCOMPARE(entry.flag("Hidden").value(), false);
        QVERIFY(!entry.list("NotShowIn"));
        QVERIFY(!entry.flag("Terminal"));
    }

    void theProgramIsTheFirstWordOfExec_data() {
        QTest::addColumn<QString>("exec");
        QTest::addColumn<QString>("program");
        QTest::newRow("bare") << "softfall --background"
                              << "softfall";
        QTest::newRow("alone") << "/usr/bin/softfall"
                               << "/usr/bin/softfall";
        QTest::newRow("quoted") << "\"/opt/my apps/softfall\" --background"
                                << "/opt/my apps/softfall";
        QTest::newRow("quote within") << "\"/opt/so\\\"ft/softfall\""
                                      << "/opt/so\"ft/softfall";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void theProgramIsTheFirstWordOfExec() {
        QFETCH(QString, exec);
        QFETCH(QString, program);
        QCOMPARE(programOfExec(exec), program);
    }

    void anyPathRoundTrips_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << "/usr/bin/softfall";
        QTest::newRow("a space") << "/opt/my apps/softfall";
        QTest::newRow("what a shell would take") << "/opt/$HOME/`x`/soft\"fall";
        QTest::newRow("a backslash") << "/opt/back\\slash/n";
        QTest::newRow("a percent sign") << "/opt/100%/softfall";
        QTest::newRow("letters of elsewhere") << QString::fromUtf8("/opt/Größe/снег");
    }
    void anyPathRoundTrips() {
        QFETCH(QString, path);
        const QByteArray file = "[Desktop Entry]\nExec=" + execLine(path, {"--background"}).toUtf8() + '\n';
        const QString exec = DesktopEntry::parse(file).text("Exec");
        QCOMPARE(programOfExec(exec), path);
        QVERIFY(exec.endsWith(" --background"));
    }
};

SOFTFALL_TEST(DesktopEntryTest)
#include "DesktopEntryTest.moc"
