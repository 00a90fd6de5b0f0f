#include "agent/window/DarkKeys.h"

#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>

using namespace softfall;

namespace {

/// A page that counts what reaches it.
const char* const pageWithShortcuts = R"(
import QtQuick
Window {
    id: page
    property int shortcuts: 0
    property string keys
    property int clicks: 0
    height: 200; width: 200; visible: true
    Shortcut { sequences: ["Escape", "F11", "Ctrl+1", "Ctrl+Z"]; onActivated: ++page.shortcuts; onActivatedAmbiguously: ++page.shortcuts }
    MouseArea { anchors.fill: parent; onClicked: ++page.clicks }
    Item {
        focus: true
        Keys.onPressed: event => page.keys += "+" + event.key
        Keys.onReleased: event => page.keys += "-" + event.key
    }
})";

} // namespace

/// No key of the dark reaches the page behind it.
class DarkKeysTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_coach = std::make_unique<TestCoach>("2025-03-10T21:30:00-04:00");
        m_byEar = std::make_unique<ByEarViewModel>(m_coach->byEar(), m_coach->routine(), m_coach->afterTwitch());
        m_justJolted = std::make_unique<JustJoltedViewModel>(m_coach->afterTwitch(), m_coach->evening());
        QQmlComponent component(&m_engine);
        component.setData(pageWithShortcuts, QUrl());
        m_window.reset(qobject_cast<QQuickWindow*>(component.create()));
        QVERIFY2(m_window, qPrintable(component.errorString()));
        m_window->installEventFilter(new DarkKeys(*m_byEar, *m_justJolted, m_window.get()));
        m_window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_coach->routine().start());
    }
    void cleanup() {
        m_window.reset();
        m_justJolted.reset();
        m_byEar.reset();
        m_coach.reset();
    }

    void inTheLightKeysAreThePages() {
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_X);
        QCOMPARE(m_window->property("shortcuts").toInt(), 2);
        QVERIFY(m_window->property("keys").toString().endsWith("+88-88"));
        QTest::mouseClick(m_window.get(), Qt::LeftButton);
        QCOMPARE(m_window->property("clicks").toInt(), 1);
    }

    void anyOtherKeyBringsLightAndNothingElse_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("Escape") << int(Qt::Key_Escape) << 0;
        QTest::newRow("Return") << int(Qt::Key_Return) << 0;
        QTest::newRow("a letter") << int(Qt::Key_X) << 0;
        QTest::newRow("Tab") << int(Qt::Key_Tab) << 0;
        QTest::newRow("Ctrl+1") << int(Qt::Key_1) << int(Qt::ControlModifier);
        QTest::newRow("Ctrl+Z") << int(Qt::Key_Z) << int(Qt::ControlModifier);
    }
    void anyOtherKeyBringsLightAndNothingElse() {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        m_coach->elapseUntil("22:00:10");
        QVERIFY(m_byEar->isDark());
        QTest::keyClick(m_window.get(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QVERIFY(m_byEar->isLit());
        QCOMPARE(reached(), "0 shortcuts, keys , 0 clicks");
    }

    void keysOfTheDarkStayDark() {
        m_coach->elapseUntil("22:00:10");
        const auto step = [this] { return m_coach->routine().session()->current; };
        const auto before = step();
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        QCOMPARE(step(), before + 1);
        QTest::keyClick(m_window.get(), Qt::Key_Left);
        QCOMPARE(step(), before);
        QTest::keyClick(m_window.get(), Qt::Key_T);
        QTest::keyClick(m_window.get(), Qt::Key_Control);
        QTest::keyClick(m_window.get(), Qt::Key_VolumeUp);
        QVERIFY(m_byEar->isDark());
        QTest::keyClick(m_window.get(), Qt::Key_P);
        QVERIFY(m_byEar->isDimmed());
        QCOMPARE(reached(), "0 shortcuts, keys , 0 clicks");
    }

    void escapeInTheLightOfAKeyLeavesFullScreenOnce() {
        m_coach->elapseUntil("22:00:10");
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_byEar->isLit() && m_byEar->fillsScreen());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_byEar->isDimmed() && !m_byEar->fillsScreen());
        QCOMPARE(reached(), "0 shortcuts, keys , 0 clicks");
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(m_window->property("shortcuts").toInt(), 1);
    }

    void escapeThatIsHeldIsPressedOnce() {
        m_coach->elapseUntil("22:00:10");
        QTest::keyPress(m_window.get(), Qt::Key_Escape);
        for (int i = 0; i < 3; ++i) {
            repeat(Qt::Key_Escape);
        }
        QVERIFY(m_byEar->isLit() && m_byEar->fillsScreen());
        QTest::keyRelease(m_window.get(), Qt::Key_Escape);
        QTest::keyPress(m_window.get(), Qt::Key_Escape);
        for (int i = 0; i < 3; ++i) {
            repeat(Qt::Key_Escape);
        }
        QVERIFY(m_byEar->isDimmed());
        QCOMPARE(reached(), "0 shortcuts, keys , 0 clicks");
    }

    void noticeHasEscapeAndNoShortcuts() {
        m_coach->elapseUntil("22:00:05");
        QVERIFY(m_byEar->isGoingDark());
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->property("shortcuts").toInt(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_byEar->isDimmed());
        QCOMPARE(m_window->property("shortcuts").toInt(), 0);
    }

    void f11LeavesAndFillsAtAnyTime() {
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QVERIFY(m_byEar->fillsScreen());
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QVERIFY(!m_byEar->fillsScreen());
        m_coach->elapseUntil("22:00:10");
        QVERIFY(m_byEar->isDark() && m_byEar->fillsScreen());
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QVERIFY(m_byEar->isDimmed() && !m_byEar->fillsScreen());
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QVERIFY(m_byEar->isDimmed() && m_byEar->fillsScreen());
        QCOMPARE(reached(), "0 shortcuts, keys , 0 clicks");
        QVERIFY(m_coach->routine().finish());
        QVERIFY(!m_byEar->fillsScreen());
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QCOMPARE(m_window->property("shortcuts").toInt(), 1);
    }

    void clickBringsLightAndItsSecondHalfDoesNothing() {
        m_coach->elapseUntil("22:00:10");
        QTest::mouseDClick(m_window.get(), Qt::LeftButton);
        QVERIFY(m_byEar->isLit());
        QCOMPARE(m_window->property("clicks").toInt(), 0);
    }

    void jShowsWhatHelpsInTheDarkAndItsKeysStayThere() {
        m_coach->elapseUntil("22:00:10");
        QVERIFY(m_byEar->isDark());
        QTest::keyClick(m_window.get(), Qt::Key_J);
        QVERIFY(m_justJolted->isShown());
        QVERIFY(!m_byEar->isLit());
        QCOMPARE(m_justJolted->word(), "breathe in");
        QVERIFY(!m_justJolted->isLogged());
        QTest::keyClick(m_window.get(), Qt::Key_T);
        QTest::keyClick(m_window.get(), Qt::Key_T);
        QVERIFY(m_justJolted->isLogged());
        const auto twitches = m_coach->entries().twitches({nightOf("2025-03-10"), nightOf("2025-03-10")});
        QVERIFY(twitches);
        QCOMPARE(int(twitches->size()), 1);
        QVERIFY(!m_justJolted->isOffered()); // the wind-down runs
        const auto step = m_coach->routine().session()->current;
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        QVERIFY(!m_justJolted->isShown());
        QVERIFY(m_byEar->isDark());
        QCOMPARE(reached(), "0 shortcuts, keys , 0 clicks");
        QCOMPARE(m_coach->routine().session()->current, step); // space was no next step
    }

    void afterAMinuteItIsBlackAndAnyKeyEndsIt() {
        m_justJolted->open();
        QVERIFY(!m_justJolted->isBlack());
        for (QTimer* timer : m_justJolted->findChildren<QTimer*>()) {
            if (timer->intervalAsDuration() == JustJoltedViewModel::pageDuration) {
                timer->start(std::chrono::milliseconds(0));
            }
        }
        QTRY_VERIFY(m_justJolted->isBlack());
        QVERIFY(m_justJolted->isShown());
        QTest::keyClick(m_window.get(), Qt::Key_A);
        QVERIFY(!m_justJolted->isShown());
        QCOMPARE(reached(), "0 shortcuts, keys , 0 clicks");
    }

    void atNightSpaceLeadsTheBreathWhereItIsWanted() {
        PlanSettings settings = m_coach->evening().settings();
        settings.routine.leadsAfterTwitch = true;
        QVERIFY(m_coach->savePlan(settings));
        m_coach->elapseUntil("23:10");
        m_justJolted->open();
        QTest::keyClick(m_window.get(), Qt::Key_T);
        QVERIFY(m_justJolted->isOffered());
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        QVERIFY(m_justJolted->isLed());
        QVERIFY(m_justJolted->isShown());
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        QVERIFY(!m_justJolted->isLed());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_justJolted->isShown());
    }

private:
    void repeat(Qt::Key key) {
        for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, {}, true);
            QCoreApplication::sendEvent(m_window.get(), &event);
        }
    }
    [[nodiscard]] QString reached() const {
        return QString("%1 shortcuts, keys %2, %3 clicks")
            .arg(m_window->property("shortcuts").toInt())
            .arg(m_window->property("keys").toString())
            .arg(m_window->property("clicks").toInt());
    }

    QQmlEngine m_engine;
    std::unique_ptr<TestCoach> m_coach;
    std::unique_ptr<ByEarViewModel> m_byEar;
    std::unique_ptr<JustJoltedViewModel> m_justJolted;
    std::unique_ptr<QQuickWindow> m_window;
};

SOFTFALL_TEST(DarkKeysTest)
#include "DarkKeysTest.moc"
