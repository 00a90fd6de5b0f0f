#include "platform/autostart/AutostartFile.h"

#include "platform/autostart/DesktopAutostart.h"
#include "platform/autostart/DesktopEntry.h"
#include "program/TestCase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace softfall;

namespace {

const QString entryName = QStringLiteral("autostart/org.softfall.Softfall.desktop");

void write(const QString& path, const QByteArray& text) {
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString nameOf(AutostartStatus::Kind kind) {
    static const char* const names[] = {"off", "on", "program gone", "not this desktop", "refused", "unavailable"};
    return names[int(kind)];
}

} // namespace

class AutostartFileTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString userFile() const { return path("user/" + entryName); }
    [[nodiscard]] QString systemFile() const { return path("system/" + entryName); }

    [[nodiscard]] AutostartPlaces places() const {
        AutostartPlaces places;
        places.userFolder = path("user");
        places.systemFolders = {path("local"), path("system")};
        places.desktops = {"ubuntu", "GNOME"};
        places.programFolders = {path("bin")};
        places.flatpakInfo = path("flatpak-info");
        places.program = path("bin/softfall");
        places.arguments = QStringList{"--background"};
        return places;
    }

    [[nodiscard]] QString status() const { return nameOf(AutostartFile(places()).status().kind); }

    Result<void> set(bool on) {
        AutostartFile autostart(places());
        int calls = 0;
        Result<void> reported;
        autostart.set(on, [&](Result<void> result) {
            ++calls;
            reported = std::move(result);
        });
        if (calls != 1) {
            return std::unexpected(unavailable("calls", QString::number(calls)));
        }
        return reported;
    }

    /// `%1` stands for the existing program.
    [[nodiscard]] QByteArray entry(const QByteArray& lines) const {
        return "[Desktop Entry]\nType=Application\nName=Softfall\n" +
               QString::fromUtf8(lines).arg(path("bin/softfall")).toUtf8();
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        write(path("bin/softfall"), "#!/bin/sh\n");
        QVERIFY(QFile::setPermissions(path("bin/softfall"), QFile::ReadOwner | QFile::ExeOwner));
    }

    void withoutAFileItIsOff() { QCOMPARE(status(), "off"); }

    void switchedOnItStartsThisProgramWithoutAWindow() {
        QVERIFY(set(true));
        QCOMPARE(status(), "on");
        const DesktopEntry written = DesktopEntry::parse(contentsOf(userFile()));
        QCOMPARE(programOfExec(written.text("Exec")), path("bin/softfall"));
        QVERIFY(written.text("Exec").endsWith(" --background"));
        QCOMPARE(written.text("TryExec"), path("bin/softfall"));
        QCOMPARE(written.text("Type"), "Application");
    }

    void switchedOffItsFileIsGone() {
        QVERIFY(set(true));
        QVERIFY(set(false));
        QCOMPARE(status(), "off");
        QVERIFY(!QFile::exists(userFile()));
        QVERIFY(set(false)); // and stays so
        QCOMPARE(status(), "off");
    }

    void whatIsInstalledForAllIsHiddenForOne() {
        write(systemFile(), entry("Exec=%1 --background\n"));
        QCOMPARE(status(), "on");
        const QByteArray before = contentsOf(systemFile());
        QVERIFY(set(false));
        QCOMPARE(status(), "off");
        QCOMPARE(DesktopEntry::parse(contentsOf(userFile())).flag("Hidden").value(), true);
        QCOMPARE(contentsOf(systemFile()), before);
        QVERIFY(set(true));
        QCOMPARE(status(), "on");
    }

    void theNearestSystemFolderCounts() {
        write(systemFile(), entry("Exec=%1\n"));
        write(path("local/" + entryName), entry("Exec=%1\nHidden=true\n"));
        QCOMPARE(status(), "off");
    }

    void statusIsReadFromTheFile_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("status");
        QTest::newRow("on") << QByteArray("Exec=%1 --background\n") << "on";
        QTest::newRow("by name, from PATH") << QByteArray("Exec=softfall --background\n") << "on";
        QTest::newRow("hidden") << QByteArray("Exec=%1\nHidden=true\n") << "off";
        QTest::newRow("not hidden") << QByteArray("Exec=%1\nHidden=false\n") << "on";
        QTest::newRow("switched off by GNOME or Xfce")
            << QByteArray("Exec=%1\nX-GNOME-Autostart-enabled=false\n") << "off";
        QTest::newRow("for this desktop") << QByteArray("Exec=%1\nOnlyShowIn=KDE;GNOME;\n") << "on";
        QTest::newRow("for others") << QByteArray("Exec=%1\nOnlyShowIn=KDE;XFCE;\n") << "not this desktop";
        QTest::newRow("for none") << QByteArray("Exec=%1\nOnlyShowIn=\n") << "not this desktop";
        QTest::newRow("not for this") << QByteArray("Exec=%1\nNotShowIn=GNOME;\n") << "not this desktop";
        QTest::newRow("not for others") << QByteArray("Exec=%1\nNotShowIn=KDE;\n") << "on";
        QTest::newRow("program gone") << QByteArray("Exec=/nowhere/softfall --background\n") << "program gone";
        QTest::newRow("name in no folder") << QByteArray("Exec=softfall-of-old\n") << "program gone";
        QTest::newRow("tried program gone") << QByteArray("Exec=%1\nTryExec=/nowhere/softfall\n") << "program gone";
        QTest::newRow("no program named") << QByteArray("Comment=%1\n") << "program gone";
        QTest::newRow("hidden and gone is off") << QByteArray("Exec=/nowhere/softfall\nHidden=true\n") << "off";
    }
    void statusIsReadFromTheFile() {
        QFETCH(QByteArray, lines);
        QFETCH(QString, status);
        write(userFile(), entry(lines));
        QCOMPARE(this->status(), status);
    }

    void missingProgramIsNamed() {
        write(userFile(), entry("Exec=\"/nowhere/soft fall\" --background\n"));
        QCOMPARE(AutostartFile(places()).status().detail, "/nowhere/soft fall");
        QVERIFY(set(true)); // and switching on repairs it
        QCOMPARE(status(), "on");
    }

    void aFileThatCannotBeRunIsNoProgram() {
        QVERIFY(QFile::setPermissions(path("bin/softfall"), QFile::ReadOwner));
        write(userFile(), entry("Exec=%1\n"));
        QCOMPARE(status(), "program gone");
    }

    void unwritableFolderKeepsItOffWithReason() {
        write(path("user"), "a file where the folder should be");
        const auto result = set(true);
        QVERIFY(!result);
        QCOMPARE(int(result.error().kind), int(Error::Kind::Unavailable));
        QVERIFY(result.error().field.contains("user/autostart"));
        QVERIFY(!result.error().detail.isEmpty());
        QCOMPARE(status(), "off");
    }

    void theDesktopFolderIsMadePrivate() {
        QVERIFY(set(true));
        const auto rights = QFile::permissions(path("user/autostart"));
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void insideOfFlatpakThePortalIsAsked() {
        const QDBusConnection nowhere("not connected");
        QVERIFY(dynamic_cast<AutostartFile*>(desktopAutostart(places(), nowhere).get()));
        write(path("flatpak-info"), "[Application]\n");
        const auto inside = desktopAutostart(places(), nowhere);
        QVERIFY(!dynamic_cast<AutostartFile*>(inside.get()));
        QCOMPARE(nameOf(inside->status().kind), "unavailable");
    }
};

SOFTFALL_TEST(AutostartFileTest)
#include "AutostartFileTest.moc"
