#include "platform/audio/ServerSockets.h"

#include "program/TestCase.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace softfall;

class ServerSocketsTest : public QObject {
    Q_OBJECT

private slots:
    void theyAreFoundAsTheLibraryFindsThem_data() {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QStringList>("sockets");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("unix") << "unix:/a/native" << QStringList{"/a/native"} << true;
        QTest::newRow("a path") << "/a/native" << QStringList{"/a/native"} << true;
        QTest::newRow("of this machine") << "{12ab}unix:/a/native" << QStringList{"/a/native"} << true;
        QTest::newRow("several") << "unix:/a unix:/b" << QStringList{"/a", "/b"} << true;
        QTest::newRow("a host") << "sound.lan" << QStringList{} << false;
        QTest::newRow("a socket or a host") << "unix:/a tcp:sound.lan:4713" << QStringList{} << false;
        QTest::newRow("none") << "" << QStringList{"/run/me/pulse/native", "/run/pulse/native"} << true;
    }
    void theyAreFoundAsTheLibraryFindsThem() {
        QFETCH(QString, server);
        QFETCH(QStringList, sockets);
        QFETCH(bool, isKnown);
        QProcessEnvironment environment;
        environment.insert("PULSE_SERVER", server);
        environment.insert("XDG_RUNTIME_DIR", "/run/me");
        const auto found = serverSocketsIn(environment);
        QCOMPARE(found.has_value(), isKnown);
        QCOMPARE(found.value_or(QStringList{}), sockets);
    }

    void aFolderOfItsOwnComesFirst() {
        QProcessEnvironment environment;
        environment.insert("PULSE_RUNTIME_PATH", "/own");
        environment.insert("XDG_RUNTIME_DIR", "/run/me");
        QCOMPARE(serverSocketsIn(environment).value().front(), "/own/native");
    }

    void detectsListeningSocket() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("native");
        QVERIFY(!isServerListening(QStringList{path}));
        const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = path.toLocal8Bit();
        std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        QVERIFY(!isServerListening(QStringList{path})); // a file that was left behind
        QCOMPARE(::listen(socket, 1), 0);
        QVERIFY(isServerListening(QStringList{"/nowhere", path}));
        ::close(socket);
        QVERIFY(!isServerListening(QStringList{path}));
        QVERIFY(!isServerListening(QStringList{QString(200, u'x')})); // longer than a socket may be
        QVERIFY(isServerListening(std::nullopt));
    }
};

SOFTFALL_TEST(ServerSocketsTest)
#include "ServerSocketsTest.moc"
