import QtQuick
import QtTest
import Softfall.Controls

// Questions by keyboard: each is one Tab stop, digits and arrows answer, up and down go to the next one, Enter submits.
Item {
    id: root

    property int first: -1
    property int second: -1
    property int third: -1
    property int fourth: -1
    property int submitted: 0

    height: 600
    width: 800

    Column {
        width: parent.width

        QuietButton {
            id: before

            text: "Before"
        }
        AnswerRow {
            id: firstRow

            answers: ["None", "1", "2", "3", "4", "5", "6+", "Not sure"]
            current: root.first
            digits: 7
            firstDigit: 0
            showsDigits: true
            question: "First?"
            submits: true
            width: parent.width

            onChosen: index => root.first = index
            onSubmitted: root.submitted++
        }
        AnswerRow {
            id: secondRow

            answers: root.first === 1 ? ["No", "Yes"] : ["No", "Some did", "Most did"]
            current: root.second
            digits: answers.length
            enabled: root.first > 0
            question: "Second?"
            submits: true
            width: parent.width

            onChosen: index => root.second = index
            onSubmitted: root.submitted++
        }
        AnswerRow {
            id: thirdRow

            answers: ["a", "b", "c", "d", "e"]
            current: root.third
            digits: answers.length
            question: "Third?"
            submits: true
            width: parent.width

            onChosen: index => root.third = index
            onSubmitted: root.submitted++
        }
        AnswerRow {
            id: fourthRow

            answers: ["a", "b", "c", "d", "e"]
            current: root.fourth
            digits: answers.length
            question: "Fourth?"
            submits: true
            width: parent.width

            onChosen: index => root.fourth = index
            onSubmitted: root.submitted++
        }
        AnswerRow {
            id: narrowing

            answers: ["Badly", "Not well", "So-so", "Well", "Very well"]
            question: "Narrow?"
            shrinks: width < 560
        }
        QuietButton {
            id: after

            text: "After"
        }
    }
    TestCase {
        function init(): void {
            root.first = -1;
            root.second = -1;
            root.third = -1;
            root.fourth = -1;
            root.submitted = 0;
            firstRow.LayoutMirroring.enabled = false;
            narrowing.visible = false;
            firstRow.focusAnswer();
        }
        function isIn(row: Item): bool {
            for (let item = root.Window.activeFocusItem; item; item = item.parent)
                if (item === row)
                    return true;
            return false;
        }
        function test_eightKeysAnswerAnOrdinaryMorning(): void {
            const keys = ["2", Qt.Key_Down, "2", Qt.Key_Down, "4", Qt.Key_Down, "2", Qt.Key_Return];
            for (const key of keys)
                keyClick(key);
            compare(keys.length, 8);
            compare([root.first, root.second, root.third, root.fourth, root.submitted], [2, 1, 3, 1, 1]);
        }
        function test_aNightWithoutPassesTheGreyedQuestion(): void {
            for (const key of ["0", Qt.Key_Down, "4", Qt.Key_Down, "1", Qt.Key_Enter])
                keyClick(key);
            compare([root.first, root.second, root.third, root.fourth, root.submitted], [0, -1, 3, 0, 1]);
        }
        function test_eachQuestionIsOneTabStop(): void {
            root.first = 3;
            before.forceActiveFocus(Qt.TabFocusReason);
            for (const stop of [firstRow, secondRow, thirdRow, fourthRow, after]) {
                keyClick(Qt.Key_Tab);
                verify(isIn(stop));
            }
            for (const stop of [fourthRow, thirdRow, secondRow, firstRow, before]) {
                keyClick(Qt.Key_Backtab);
                verify(isIn(stop));
            }
        }
        function test_tabLeadsToTheAnswerGiven(): void {
            root.first = 3;
            root.third = 4;
            secondRow.focusAnswer();
            keyClick(Qt.Key_Tab);
            compare(root.Window.activeFocusItem.text, "e");
        }
        function test_upLeadsBack(): void {
            root.first = 3;
            thirdRow.focusAnswer();
            keyClick(Qt.Key_Up);
            verify(isIn(secondRow));
            keyClick(Qt.Key_Up);
            verify(isIn(firstRow));
        }
        function test_keysMoveInside_data() {
            return [{
                    "tag": "right",
                    "from": 2,
                    "key": Qt.Key_Right,
                    "to": 3
                }, {
                    "tag": "left",
                    "from": 2,
                    "key": Qt.Key_Left,
                    "to": 1
                }, {
                    "tag": "left of the first",
                    "from": 0,
                    "key": Qt.Key_Left,
                    "to": 0
                }, {
                    "tag": "right of the last",
                    "from": 7,
                    "key": Qt.Key_Right,
                    "to": 7
                }, {
                    "tag": "home",
                    "from": 5,
                    "key": Qt.Key_Home,
                    "to": 0
                }, {
                    "tag": "end",
                    "from": 5,
                    "key": Qt.Key_End,
                    "to": 7
                }, {
                    "tag": "digit",
                    "from": 5,
                    "key": "6",
                    "to": 6
                }, {
                    "tag": "no such digit",
                    "from": 5,
                    "key": "7",
                    "to": 5
                }, {
                    "tag": "space takes the first",
                    "from": -1,
                    "key": Qt.Key_Space,
                    "to": 0
                }, {
                    "tag": "right from none",
                    "from": -1,
                    "key": Qt.Key_Right,
                    "to": 1
                }];
        }
        function test_keysMoveInside(data): void {
            root.first = data.from;
            firstRow.focusAnswer();
            keyClick(data.key);
            compare(root.first, data.to);
            verify(isIn(firstRow));
        }
        function test_rightToLeftTurnsTheArrows(): void {
            root.first = 2;
            firstRow.LayoutMirroring.enabled = true;
            firstRow.focusAnswer();
            keyClick(Qt.Key_Left);
            compare(root.first, 3);
        }
        // What is shown is what to press, once.
        function test_digitsAreShownWhereTheWordsHaveNone(): void {
            compare([0, 1, 6, 7].map(index => firstRow.digitOf(index)), ["0", "", "", ""]);
            compare(thirdRow.digitOf(0), "");
            thirdRow.showsDigits = true;
            compare([0, 4].map(index => thirdRow.digitOf(index)), ["1", "5"]);
            thirdRow.showsDigits = false;
        }
        function test_enterAnswersNothing(): void {
            fourthRow.focusAnswer();
            keyClick(Qt.Key_Return);
            compare(root.fourth, -1);
            compare(root.submitted, 1);
        }
        // The answers below an item, from left to right.
        function answersIn(item: Item): list<var> {
            return Array.from(item.children).reduce((found, child) => found.concat(child instanceof ChoiceButton ? (child.visible ? [child] : []) : Array.from(answersIn(child))), []);
        }
        function test_answersFollowTheWidth_data() {
            return [{
                    "tag": "narrow, each as wide as its words",
                    "widths": [320],
                    "even": false
                }, {
                    "tag": "wide, all of one width",
                    "widths": [618],
                    "even": true
                }, {
                    "tag": "wide after narrow",
                    "widths": [320, 618],
                    "even": true
                }, {
                    "tag": "narrow after wide",
                    "widths": [618, 320],
                    "even": false
                }];
        }
        function test_answersFollowTheWidth(data): void {
            narrowing.visible = true;
            for (const width of data.widths) {
                narrowing.width = width;
                waitForRendering(root);
            }
            const answers = answersIn(narrowing);
            const widths = answers.map(answer => answer.width);
            compare(answers.length, 5);
            compare(answers.filter(answer => answer.width < 40), []);
            compare(Math.max(...widths) - Math.min(...widths) <= 1, data.even, JSON.stringify(widths));
            const last = answers[4];
            fuzzyCompare(last.mapToItem(narrowing, last.width, 0).x, narrowing.width, 5);
        }
        function test_focusSurvivesOtherAnswers(): void {
            root.first = 2;
            root.second = 1;
            secondRow.focusAnswer();
            root.first = 1;
            verify(isIn(secondRow));
            keyClick("1");
            compare(root.second, 0);
            keyClick("3");
            compare(root.second, 0);
        }

        name: "AnswerRow"
        when: windowShown
    }
}
