import QtQuick
import QtTest
import Softfall.Controls

Item {
    height: 100
    width: 100

    Walker {
        id: walker
    }
    Rectangle {
        anchors.fill: parent
        color: "white"
    }
    PoseFigure {
        id: figure

        accentColor: "red"
        anchors.fill: parent
        hold: walker.hold
        propColor: "black"
        rest: walker.rest
    }
    PictureTest {
        function init() {
            figure.arrow = [];
            figure.mirrored = false;
            figure.muscle = PoseFigure.None;
            figure.progress = 0;
            figure.propKinds = [];
            figure.props = [];
            figure.rest = walker.rest;
            figure.towel = PoseFigure.None;
        }

        function test_aBodyIsDrawn() {
            verify(ink(figure) > 250);
        }
        function test_aPoseThatLacksAJointDrawsNothing() {
            figure.rest = walker.rest.slice(1);
            compare(ink(figure), 0);
        }
        function test_restAndHoldDiffer() {
            const rest = grabImage(figure);
            figure.progress = 1;
            verify(difference(rest, grabImage(figure), false) > 125);
        }
        function test_theOtherSideIsTheMirrorImage() {
            figure.muscle = PoseFigure.Calf;
            const right = grabImage(figure);
            figure.mirrored = true;
            const left = grabImage(figure);
            verify(difference(right, left, false) > 125);
            verify(difference(right, left, true) < 8);
        }
        function test_eachMuscleHasItsOwnMark() {
            compare(marked(figure).points, 0);
            let places = [];
            for (const muscle of [PoseFigure.BackOfThigh, PoseFigure.Calf, PoseFigure.FrontOfThigh, PoseFigure.Belly]) {
                figure.muscle = muscle;
                const place = marked(figure);
                verify(place.points > 5);
                for (const other of places)
                    verify(Math.abs(other.x - place.middle.x) + Math.abs(other.y - place.middle.y) > 1.5);
                places.push(place.middle);
            }
        }
        function test_theMusclesLieOnTheirSideOfTheLeg() {
            figure.muscle = PoseFigure.FrontOfThigh;
            const front = marked(figure).middle.x;
            figure.muscle = PoseFigure.BackOfThigh;
            verify(marked(figure).middle.x < front - 2.5);
        }
        function test_aTowelIsSeen_data() {
            return [{
                    "tag": "ball",
                    "towel": PoseFigure.Ball
                }, {
                    "tag": "ankle",
                    "towel": PoseFigure.Ankle
                }];
        }
        function test_aTowelIsSeen(data) {
            const without = grabImage(figure);
            figure.towel = data.towel;
            verify(difference(without, grabImage(figure), false) > 12);
        }
        function test_eachPropIsDrawnDifferently() {
            figure.props = [Qt.point(70, 40), Qt.point(90, 80)];
            let pictures = [];
            for (const kind of [PoseFigure.Floor, PoseFigure.Mat, PoseFigure.Step, PoseFigure.Chair]) {
                figure.propKinds = [kind];
                const picture = grabImage(figure);
                for (const other of pictures)
                    verify(difference(picture, other, false) > 5);
                pictures.push(picture);
            }
        }
        function test_arrowUsesAccentColor() {
            figure.arrow = [Qt.point(70, 80), Qt.point(80, 60), Qt.point(75, 40)];
            verify(marked(figure).points > 12);
        }

        name: "PoseFigure"
        when: windowShown
    }
}
