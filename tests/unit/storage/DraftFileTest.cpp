#include "storage/DraftFile.h"

#include "program/TestCase.h"
#include "storage/DiaryErasure.h"
#include "support/Times.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace softfall;

namespace {

MorningDraft wholeDraft() {
    MorningDraft draft;
    draft.night = nightOf("2025-03-10");
    draft.seq = 2;
    draft.twitches = 7;
    draft.woke = Woke::Some;
    draft.quality = 4;
    draft.fatigue = 0;
    const TimeZone zone = zoneOf("America/New_York");
    draft.inBed = zoned(at("2025-03-10T22:50:00-04:00"), zone);
    draft.lightsOut = zoned(at("2025-03-10T23:00:00-04:00"), zone);
    draft.wake = zoned(at("2025-03-11T07:00:00-04:00"), zone);
    draft.outOfBed = zoned(at("2025-03-11T07:10:00-04:00"), zone);
    draft.solMinutes = 20;
    draft.awakenings = 0;
    draft.wasoMinutes = 15;
    draft.pain = 3;
    draft.cramp = true;
    draft.spread = false;
    draft.middleOfNight = true;
    draft.note = QStringLiteral("Späte Runde “hier”");
    return draft;
}

MorningDraft emptyDraft() {
    MorningDraft draft;
    draft.night = nightOf("2025-03-09");
    return draft;
}

} // namespace

class DraftFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = draftFileOf(m_folder.filePath(QStringLiteral("diary.sqlite")));

private slots:
    void init() { QFile::remove(m_path); }

    void whatIsWrittenIsReadBack() {
        DraftFile file(m_path);
        QVERIFY(file.drafts().empty());
        const std::vector<MorningDraft> drafts{wholeDraft(), emptyDraft()};
        QVERIFY(file.write(drafts));
        QVERIFY(DraftFile(m_path).drafts() == drafts);
    }

    void onlyTheOwnerMayRead() {
        QVERIFY(DraftFile(m_path).write({wholeDraft()}));
        QCOMPARE(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void withoutDraftsThereIsNoFile() {
        DraftFile file(m_path);
        QVERIFY(file.write({wholeDraft()}));
        QVERIFY(QFile::exists(m_path));
        QVERIFY(file.write({}));
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(file.write({}));
    }

    void deletingEverythingDeletesDrafts() {
        QVERIFY(DraftFile(m_path).write({wholeDraft()}));
        QVERIFY(eraseDiary(m_folder.filePath(QStringLiteral("diary.sqlite"))));
        QVERIFY(!QFile::exists(m_path));
    }

    void aFileThatCannotBeUsedHasNoDrafts_data() {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("night: 2025-03-10");
        QTest::newRow("no array") << QByteArray(R"({"night":"2025-03-10","status":"logged"})");
        QTest::newRow("no night") << QByteArray(R"([{"night":"2025-02-30","status":"logged"}])");
        QTest::newRow("out of range") << QByteArray(R"([{"night":"2025-03-10","status":"logged","twitches":51}])");
        QTest::newRow("count without a log")
            << QByteArray(R"([{"night":"2025-03-10","status":"unsure","twitches":5}])");
        QTest::newRow("no such seq") << QByteArray(R"([{"night":"2025-03-10","status":"logged","seq":3}])");
    }
    void aFileThatCannotBeUsedHasNoDrafts() {
        QFETCH(QByteArray, contents);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        QVERIFY(DraftFile(m_path).drafts().empty());
    }
};

SOFTFALL_TEST(DraftFileTest)
#include "DraftFileTest.moc"
