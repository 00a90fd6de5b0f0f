#include "agent/window/WindowPlace.h"

#include "program/TestCase.h"

#include <QTest>

using namespace softfall;

/// Where a window opens.
class WindowPlaceTest : public QObject {
    Q_OBJECT

    static constexpr QSize usual{1200, 800};

private slots:
    void itIsNeverLargerThanTheScreen_data() {
        QTest::addColumn<QRect>("remembered");
        QTest::addColumn<QList<QRect>>("rooms");
        QTest::addColumn<QSize>("size");
        const QRect none;
        QTest::newRow("room enough") << none << QList{QRect(0, 0, 1920, 1053)} << usual;
        QTest::newRow("a small screen") << none << QList{QRect(0, 27, 1366, 741)} << QSize(1200, 693);
        QTest::newRow("1920x1080 at scale 2") << none << QList{QRect(0, 0, 960, 527)} << QSize(944, 479);
        QTest::newRow("smaller than the smallest window") << none << QList{QRect(0, 0, 455, 256)} << QSize(439, 208);
        QTest::newRow("as it was") << QRect(30, 40, 700, 600) << QList{QRect(0, 0, 1920, 1053)} << QSize(700, 600);
        QTest::newRow("from a larger screen")
            << QRect(0, 0, 1900, 1000) << QList{QRect(0, 0, 1366, 741)} << QSize(1350, 693);
        QTest::newRow("as it was on the second screen")
            << QRect(1500, 0, 1200, 900) << QList{QRect(0, 0, 1366, 741), QRect(1366, 0, 1920, 1080)}
            << QSize(1200, 900);
        QTest::newRow("no screen") << none << QList<QRect>() << usual;
    }
    void itIsNeverLargerThanTheScreen() {
        QFETCH(QRect, remembered);
        QFETCH(QList<QRect>, rooms);
        QFETCH(QSize, size);
        const QRect place = windowPlace(remembered, usual, rooms);
        QCOMPARE(place.size(), size);
        const bool isWithin = std::ranges::any_of(rooms, [&](const QRect& room) { return room.contains(place); });
        QVERIFY(isWithin || rooms.isEmpty());
    }

    void aScreenThatIsGoneTakesNoWindowWithIt() {
        QCOMPARE(windowPlace(QRect(2500, 200, 800, 600), usual, {QRect(0, 27, 1366, 741)}), QRect(566, 168, 800, 600));
    }
};

SOFTFALL_TEST(WindowPlaceTest)
#include "WindowPlaceTest.moc"
