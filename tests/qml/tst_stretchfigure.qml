import QtQuick
import QtTest
import Softfall.Controls
import Softfall.Theme

Item {
    height: 100
    width: 200

    Walker {
        id: walker
    }
    Rectangle {
        anchors.fill: parent
        color: "white"
    }
    StretchFigure {
        id: figure

        anchors.fill: parent
        description: "Somebody walks."
        duration: 200
        hold: walker.hold
        rest: walker.rest
    }
    PictureTest {
        function init() {
            Theme.reducedMotion = false;
            figure.visible = false;
            figure.holds = false;
            figure.mirrored = false;
            figure.visible = true;
            verify(!figure.moves);
            compare(figure.progress, 0);
        }
        function cleanup() {
            Theme.reducedMotion = false;
        }

        function test_theHoldIsReachedOnceAndThenKept() {
            figure.holds = true;
            verify(figure.moves);
            tryCompare(figure, "progress", 1);
            tryCompare(figure, "moves", false);
        }
        function test_returnsToRestPose() {
            figure.holds = true;
            tryCompare(figure, "progress", 1);
            figure.holds = false;
            verify(figure.moves);
            tryCompare(figure, "progress", 0);
        }
        function test_theOtherSideBeginsAtRest() {
            figure.holds = true;
            tryCompare(figure, "progress", 1);
            figure.mirrored = true;
            verify(figure.progress < 0.5);
            tryCompare(figure, "progress", 1);
        }
        function test_hiddenFigureJumpsToPose() {
            figure.visible = false;
            figure.holds = true;
            verify(!figure.moves);
            compare(figure.progress, 1);
        }
        function test_reducedMotionMovesNothing() {
            Theme.reducedMotion = true;
            figure.holds = true;
            verify(!figure.moves);
            figure.mirrored = true;
            verify(!figure.moves);
        }
        function test_reducedMotionShowsBothStills() {
            Theme.reducedMotion = true;
            const picture = grabImage(figure);
            const inked = (from, to) => {
                let points = 0;
                for (let y = 0; y < figure.height; ++y)
                    for (let x = from; x < to; ++x)
                        points += picture.red(x, y) < 200;
                return points;
            };
            verify(inked(0, 90) > 125);
            verify(inked(110, 200) > 125);
            // Between them the arrow.
            verify(inked(92, 108) > 2);
        }
        function test_currentStillIsEmphasized() {
            Theme.reducedMotion = true;
            const before = grabImage(figure);
            figure.holds = true;
            verify(difference(before, grabImage(figure), false) > 125);
        }
        function test_figureHasDescription() {
            compare(figure.Accessible.name, "Somebody walks.");
            compare(figure.Accessible.role, Accessible.Graphic);
        }

        name: "StretchFigure"
        when: windowShown
    }
}
