#include "viewmodels/wording/CheckWords.h"

#include "program/TestCase.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace softfall;

namespace {

constexpr int lastFinding = int(CheckFinding::BackupAbsent);

QString sentenceOf(CheckFinding finding, const QString& argument = {}, int number = 0) {
    return checkSentence({CheckItem::Autostart, CheckState::Missing, finding, argument, number});
}

} // namespace

class CheckWordsTest : public QObject {
    Q_OBJECT

private slots:
    void everyFindingHasASentenceOfItsOwn() {
        QSet<QString> sentences;
        for (int finding = 0; finding <= lastFinding; ++finding) {
            const QString sentence = sentenceOf(CheckFinding(finding), "because");
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(QString::number(finding)));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences.insert(sentence);
        }
    }

    void sentencesAreShortAndWithoutJargon() {
        static const QRegularExpression jargon("D-Bus|org\\.|XDG|SQLite|timerfd|API|null|nullptr",
                                               QRegularExpression::CaseInsensitiveOption);
        for (int finding = 0; finding <= lastFinding; ++finding) {
            const QString sentence = sentenceOf(CheckFinding(finding));
            QVERIFY2(sentence.size() <= 150, qPrintable(sentence));
            QVERIFY2(!jargon.match(sentence).hasMatch(), qPrintable(sentence));
        }
    }

    void everyItemHasATitle() {
        QSet<QString> titles;
        for (const CheckItem item : allCheckItems) {
            QVERIFY(!checkTitle(item).isEmpty());
            titles.insert(checkTitle(item));
        }
        QCOMPARE(int(titles.size()), int(allCheckItems.size()));
    }

    void knownReasonIsInBrackets() {
        QVERIFY(sentenceOf(CheckFinding::AutostartRefused, "because").contains("refused (because)."));
        QVERIFY(sentenceOf(CheckFinding::AutostartRefused).contains("The desktop refused."));
    }

    void backupAgeIsShown_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::newRow("0") << 0 << "less than a day ago";
        QTest::newRow("1") << 1 << "a day ago";
        QTest::newRow("2") << 2 << "2 days ago";
        QTest::newRow("400") << 400 << "400 days ago";
    }
    void backupAgeIsShown() {
        QFETCH(int, days);
        QFETCH(QString, words);
        QVERIFY(sentenceOf(CheckFinding::BackupOld, {}, days).contains(words));
        QVERIFY(sentenceOf(CheckFinding::BackupFresh, {}, days).contains(words));
    }

    void switchStateNeedsNoSentence() {
        QCOMPARE(autostartSentence({AutostartStatus::Kind::On, {}}), "");
        QCOMPARE(autostartSentence({AutostartStatus::Kind::Off, {}}), "");
        QVERIFY(autostartSentence({AutostartStatus::Kind::ProgramGone, "/opt/softfall"}).contains("/opt/softfall"));
        QVERIFY(autostartSentence({AutostartStatus::Kind::Unavailable, "because"}).contains("(because)"));
    }

    void offIsNotCalledMissing() {
        QCOMPARE(checkStateWord({CheckItem::Autostart, CheckState::Missing, CheckFinding::AutostartOff, {}, 0}), "Off");
        QCOMPARE(checkStateWord({CheckItem::Tray, CheckState::Missing, CheckFinding::TrayAbsent, {}, 0}), "Missing");
        QCOMPARE(checkStateWord({CheckItem::Tray, CheckState::Ok, CheckFinding::TrayThere, {}, 0}), "Works");
        QCOMPARE(checkStateWord({CheckItem::DoNotDisturb, CheckState::Degraded, CheckFinding::QuietUnknown, {}, 0}),
                 "Unknown");
    }

    void theTestNoticeHasAButton() {
        const Notice notice = trialNotice();
        QVERIFY(!notice.title.isEmpty());
        QCOMPARE(notice.actions.size(), std::size_t(1));
        QCOMPARE(notice.actions.front().id, "seen");
        // Many servers show none, so the words say nothing of it.
        QVERIFY2(!notice.body.contains("button"), qPrintable(notice.body));
    }
};

SOFTFALL_TEST(CheckWordsTest)
#include "CheckWordsTest.moc"
