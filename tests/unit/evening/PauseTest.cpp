#include "core/evening/Pause.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

class PauseTest : public QObject {
    Q_OBJECT

    static Pause pause(const char* first, const char* last, PauseReason reason = PauseReason::Other) {
        return {{nightOf(first), nightOf(last)}, reason};
    }
    static QStringList reported(const Pauses& pauses) {
        QStringList lines;
        for (const Pause& each : pauses) {
            lines << toIsoString(each.nights.first).mid(5) + ' ' + toIsoString(each.nights.last).mid(5) + ' ' +
                         toString(each.reason);
        }
        return lines;
    }

private slots:
    void aPauseCoversItsFirstAndLastNight() {
        const Pauses pauses{pause("2025-03-08", "2025-03-10")};
        QVERIFY(!pauseOf(nightOf("2025-03-07"), pauses));
        QVERIFY(pauseOf(nightOf("2025-03-08"), pauses));
        QVERIFY(pauseOf(nightOf("2025-03-10"), pauses));
        QVERIFY(!pauseOf(nightOf("2025-03-11"), pauses));
    }

    void anAddedPauseHoldsWhereItMeetsOthers_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QStringList>("pauses");
        QTest::newRow("apart") << "2025-03-20"
                               << "2025-03-21" << QStringList{"03-08 03-14 holiday", "03-20 03-21 illness"};
        QTest::newRow("inside") << "2025-03-10"
                                << "2025-03-11"
                                << QStringList{"03-08 03-09 holiday", "03-10 03-11 illness", "03-12 03-14 holiday"};
        QTest::newRow("over the end") << "2025-03-13"
                                      << "2025-03-18" << QStringList{"03-08 03-12 holiday", "03-13 03-18 illness"};
        QTest::newRow("over the beginning")
            << "2025-03-01"
            << "2025-03-08" << QStringList{"03-01 03-08 illness", "03-09 03-14 holiday"};
        QTest::newRow("over all of it") << "2025-03-01"
                                        << "2025-03-31" << QStringList{"03-01 03-31 illness"};
    }
    void anAddedPauseHoldsWhereItMeetsOthers() {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(QStringList, pauses);
        const auto added = withPause({pause("2025-03-08", "2025-03-14", PauseReason::Holiday)},
                                     {{nightOf(first), nightOf(last)}, PauseReason::Illness});
        QCOMPARE(reported(added.value()), pauses);
    }

    void emptyOrTooLongPauseIsRejected() {
        for (const char* last : {"2025-03-07", "2026-03-09"}) {
            const auto refused = withPause({}, pause("2025-03-08", last));
            QVERIFY(!refused);
            QCOMPARE(refused.error().field, "nights");
            QCOMPARE(refused.error().allowed, "1 to 366 nights");
        }
        QVERIFY(withPause({}, pause("2025-03-08", "2026-03-08"))); // 366 nights
    }

    void endingKeepsWhatIsOver() {
        const Pauses pauses{pause("2025-03-01", "2025-03-02"), pause("2025-03-08", "2025-03-14"),
                            pause("2025-04-01", "2025-04-02")};
        QCOMPARE(reported(endedBefore(nightOf("2025-03-10"), pauses)),
                 QStringList({"03-01 03-02 other", "03-08 03-09 other"}));
        QCOMPARE(reported(endedBefore(nightOf("2025-03-08"), pauses)), QStringList({"03-01 03-02 other"}));
    }

    void reasonsHaveStableIds() {
        for (const PauseReason reason : {PauseReason::Holiday, PauseReason::Illness, PauseReason::Other}) {
            QVERIFY(fromId<PauseReason>(toString(reason), "reason").value() == reason);
        }
        QCOMPARE(fromId<PauseReason>("work", "--reason").error().allowed, "holiday, illness, other");
    }
};

SOFTFALL_TEST(PauseTest)
#include "PauseTest.moc"
