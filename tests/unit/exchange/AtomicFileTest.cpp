#include "exchange/AtomicFile.h"

#include "program/TestCase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace softfall;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

} // namespace

class AtomicFileTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray bytesOf(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(nothing)");
    }
    void put(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QStringList names(const QString& folder = {}) const {
        return QDir(path(folder)).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] static QString reasonOf(const Result<void>& result) {
        return result ? QString() : describe(result.error());
    }
    [[nodiscard]] Result<void> writeFolder(const QByteArray& bytes = "new") const {
        return writeFolderAtomically(path("diary"), {{"nights.csv", bytes}, {"habits.csv", bytes}}, {});
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileIsForItsOwnerAlone() {
        QVERIFY(writeFileAtomically(path("diary.json"), "new", {}));
        QCOMPARE(bytesOf("diary.json"), QByteArray("new"));
        QVERIFY(QFile::permissions(path("diary.json")) == ownerOnly);
        QVERIFY(QFile::setPermissions(path("diary.json"), ownerOnly | QFile::ReadOther));
        QVERIFY(writeFileAtomically(path("diary.json"), "newer", {}));
        QCOMPARE(bytesOf("diary.json"), QByteArray("newer"));
        QVERIFY(QFile::permissions(path("diary.json")) == ownerOnly);
        QCOMPARE(names(), QStringList{"diary.json"});
    }

    void nothingIsWrittenOverTheDiary() {
        put("diary.sqlite", "a diary");
        QVERIFY(QFile::link(path("diary.sqlite"), path("link.json")));
        QVERIFY(reasonOf(writeFileAtomically(path("link.json"), "new", path("diary.sqlite"))).contains("no part of"));
        QVERIFY(!writeFolderAtomically(path("diary.sqlite-wal"), {{"nights.csv", "new"}}, path("diary.sqlite")));
        QCOMPARE(bytesOf("diary.sqlite"), QByteArray("a diary"));
        QCOMPARE(names(), (QStringList{"diary.sqlite", "link.json"}));
    }

    void nonFileIsUntouched() {
        QVERIFY(QDir().mkdir(path("folder")));
        QVERIFY(reasonOf(writeFileAtomically(path("folder"), "new", {})).contains("not a file"));
        QVERIFY(reasonOf(writeFileAtomically("/dev/null", "new", {})).contains("not a file"));
        QVERIFY(QFile::link(path("nowhere"), path("link")));
        QVERIFY(reasonOf(writeFileAtomically(path("link"), "new", {})).contains("not a file"));
        QVERIFY(!QFile::exists(path("nowhere")));
    }

    void aLinkToAFileIsFollowed() {
        put("real.json", "old");
        QVERIFY(QFile::link(path("real.json"), path("link.json")));
        QVERIFY(writeFileAtomically(path("link.json"), "new", {}));
        QCOMPARE(bytesOf("real.json"), QByteArray("new"));
        QVERIFY(QFileInfo(path("link.json")).isSymLink());
    }

    void aFileOnAFullDiskStaysAsItWas() {
        if (!QFile::exists("/dev/full")) {
            QSKIP("no /dev/full");
        }
        // A device is refused before anything is written to it.
        QVERIFY(!writeFileAtomically("/dev/full", "new", {}));
        QVERIFY(reasonOf(writeFileAtomically(path("no/such/folder.json"), "new", {})).contains("folder.json"));
        QCOMPARE(names(), QStringList());
    }

    void aFolderIsForItsOwnerAlone() {
        QVERIFY(writeFolder());
        QVERIFY(QFile::permissions(path("diary")) == (ownerOnly | QFile::ExeOwner | QFile::ExeUser));
        QVERIFY(QFile::permissions(path("diary/nights.csv")) == ownerOnly);
        QCOMPARE(names("diary"), (QStringList{"habits.csv", "nights.csv"}));
        QCOMPARE(names(), QStringList{"diary"});
    }

    void anEarlierExportIsReplaced() {
        QVERIFY(writeFolder("old"));
        QVERIFY(writeFolderAtomically(path("diary/"), {{"nights.csv", "new"}, {"habits.csv", "new"}}, {}));
        QCOMPARE(bytesOf("diary/nights.csv"), QByteArray("new"));
        QCOMPARE(names(), QStringList{"diary"});
    }

    void emptyFolderIsUsed() {
        QVERIFY(QDir().mkdir(path("diary")));
        QVERIFY(writeFolder());
        QCOMPARE(bytesOf("diary/habits.csv"), QByteArray("new"));
        QVERIFY(QFile::permissions(path("diary")) == (ownerOnly | QFile::ExeOwner | QFile::ExeUser));
    }

    void folderWithOtherFilesIsUntouched_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"photo.jpg", ".hidden", "Nights.csv", "nights.csv~"}) {
            QTest::newRow(name) << name;
        }
    }
    void folderWithOtherFilesIsUntouched() {
        QFETCH(QString, name);
        QVERIFY(QDir().mkdir(path("diary")));
        put("diary/" + name, "mine");
        put("diary/nights.csv", "old");
        const QString reason = reasonOf(writeFolder());
        QVERIFY2(reason.contains("'" + name + "'"), qPrintable(reason));
        QCOMPARE(bytesOf("diary/" + name), QByteArray("mine"));
        QCOMPARE(bytesOf("diary/nights.csv"), QByteArray("old"));
        QCOMPARE(names(), QStringList{"diary"});
    }

    void folderNamedLikeAFileIsOther() {
        QVERIFY(QDir().mkpath(path("diary/nights.csv")));
        QVERIFY(reasonOf(writeFolder()).contains("'nights.csv'"));
    }
    void linkNamedLikeAFileIsOther() {
        put("precious", "mine");
        QVERIFY(QDir().mkdir(path("diary")));
        QVERIFY(QFile::link(path("precious"), path("diary/nights.csv")));
        QVERIFY(reasonOf(writeFolder()).contains("'nights.csv'"));
        QCOMPARE(bytesOf("precious"), QByteArray("mine"));
    }

    void nonFolderIsUntouched() {
        put("diary", "mine");
        QVERIFY(reasonOf(writeFolder()).contains("not a folder"));
        QCOMPARE(bytesOf("diary"), QByteArray("mine"));
        QVERIFY(QFile::remove(path("diary")));
        QVERIFY(QFile::link(path("nowhere"), path("diary")));
        QVERIFY(reasonOf(writeFolder()).contains("not a folder"));
    }

    void aLinkToAFolderIsFollowed() {
        QVERIFY(QDir().mkdir(path("real")));
        QVERIFY(QFile::link(path("real"), path("diary")));
        QVERIFY(writeFolder());
        QCOMPARE(bytesOf("real/nights.csv"), QByteArray("new"));
        QVERIFY(QFileInfo(path("diary")).isSymLink());
    }

    void aFolderThatCannotBeMadeIsNamed() {
        const auto done = writeFolderAtomically(path("no/such/diary"), {{"nights.csv", "new"}}, {});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Unavailable);
        QVERIFY2(reasonOf(done).contains("no/such"), qPrintable(reasonOf(done)));
        QCOMPARE(names(), QStringList());
    }
};

SOFTFALL_TEST(AtomicFileTest)
#include "AtomicFileTest.moc"
