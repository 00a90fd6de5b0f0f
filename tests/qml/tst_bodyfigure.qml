import QtQuick
import QtTest
import Softfall.Controls

Item {
    height: 100
    width: 100

    Rectangle {
        anchors.fill: parent
        color: "white"
    }
    BodyFigure {
        id: figure

        accentColor: "red"
        anchors.fill: parent
        figureColor: "gray"
    }
    PictureTest {
        readonly property var pairs: [[BodyFigure.RightForearm, BodyFigure.LeftForearm], [BodyFigure.RightUpperArm, BodyFigure.LeftUpperArm], [BodyFigure.RightThigh, BodyFigure.LeftThigh], [BodyFigure.RightCalf, BodyFigure.LeftCalf]]

        function init() {
            figure.group = BodyFigure.None;
            figure.tense = 1;
        }

        function test_withoutAGroupNothingIsMarked() {
            verify(ink(figure) > 250);
            compare(marked(figure).points, 0);
        }
        function test_allFourteenGroupsAreMarked() {
            for (let group = BodyFigure.RightForearm; group <= BodyFigure.LeftCalf; ++group) {
                figure.group = group;
                verify(marked(figure).points > 15, "group " + group);
            }
        }
        function test_groupsFollowScriptOrder() {
            compare([BodyFigure.None, BodyFigure.RightForearm, BodyFigure.LeftForearm, BodyFigure.RightUpperArm, BodyFigure.LeftUpperArm, BodyFigure.Forehead, BodyFigure.Eyes, BodyFigure.Jaw, BodyFigure.NeckAndShoulders, BodyFigure.Chest, BodyFigure.Belly, BodyFigure.RightThigh, BodyFigure.LeftThigh, BodyFigure.RightCalf, BodyFigure.LeftCalf], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
        }
        function test_rightIsOnTheRight() {
            for (const pair of pairs) {
                figure.group = pair[0];
                verify(marked(figure).middle.x > 52);
                figure.group = pair[1];
                verify(marked(figure).middle.x < 48);
            }
        }
        function test_leftIsTheMirrorImageOfRight() {
            for (const pair of pairs) {
                figure.group = pair[0];
                const right = grabImage(figure);
                figure.group = pair[1];
                verify(difference(right, grabImage(figure), true) < 8);
            }
        }
        function test_tenseIsLargerAndBrighter() {
            for (let group = BodyFigure.RightForearm; group <= BodyFigure.LeftCalf; ++group) {
                figure.group = group;
                figure.tense = 1;
                const tense = grabImage(figure);
                figure.tense = 0;
                compare(marked(figure).points, 0);
                verify(greenOf(grabImage(figure)) > greenOf(tense));
            }
        }

        name: "BodyFigure"
        when: windowShown
    }
}
