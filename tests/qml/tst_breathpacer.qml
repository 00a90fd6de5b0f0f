import QtQuick
import QtTest
import Softfall.Controls
import Softfall.Theme

Item {
    id: root

    height: 100
    width: 100

    BreathPacer {
        id: pacer

        anchors.fill: parent
        count: "4"
        running: false
        word: "breathe in"
    }
    // Lets time pass without drawing.
    QtObject {
        id: time

        property real passed: 0
    }
    NumberAnimation {
        id: clock

        duration: 150
        from: 0
        property: "passed"
        target: time
        to: 1
    }
    SignalSpy {
        id: frames

        signalName: "frameSwapped"
        target: root.Window.window
    }
    PictureTest {
        function init() {
            pacer.running = false;
            Theme.reducedMotion = false;
            pacer.visible = true;
            pacer.breathingIn = true;
            pacer.phaseSeconds = 0.1;
        }
        function cleanup() {
            pacer.running = false;
            Theme.reducedMotion = false;
        }
        function letTimePass() {
            clock.restart();
            tryCompare(clock, "running", false);
        }

        function test_theDiscGrowsWhileBreathingIn() {
            pacer.running = true;
            verify(pacer.moves);
            tryCompare(pacer, "fullness", 1);
        }
        function test_theDiscShrinksWhileBreathingOut() {
            pacer.running = true;
            tryCompare(pacer, "fullness", 1);
            pacer.breathingIn = false;
            verify(pacer.moves);
            tryCompare(pacer, "fullness", 0.6);
        }
        function test_aPhaseThatEndsEarlyTurnsTheDisc() {
            pacer.phaseSeconds = 60;
            pacer.running = true;
            letTimePass();
            pacer.phaseSeconds = 0.1;
            pacer.breathingIn = false;
            tryCompare(pacer, "fullness", 0.6);
        }
        function test_hiddenItemDrawsNoFrames() {
            pacer.phaseSeconds = 60;
            pacer.running = true;
            frames.clear();
            tryVerify(() => frames.count > 2);
            pacer.visible = false;
            verify(!pacer.moves);
            // The frame without it, and then none.
            letTimePass();
            frames.clear();
            letTimePass();
            compare(frames.count, 0);
        }
        function test_reducedMotionKeepsTheSize() {
            Theme.reducedMotion = true;
            pacer.running = true;
            const before = grabImage(pacer);
            pacer.breathingIn = false;
            verify(!pacer.moves);
            letTimePass();
            compare(difference(before, grabImage(pacer), false), 0);
        }
        function test_wordsAreAccessible() {
            compare(pacer.Accessible.name, "breathe in");
            const before = grabImage(pacer);
            pacer.word = "breathe out";
            verify(difference(before, grabImage(pacer), false) > 10);
            pacer.word = "breathe in";
        }

        name: "BreathPacer"
        when: windowShown
    }
}
