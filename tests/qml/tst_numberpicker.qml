import QtQuick
import QtTest
import Softfall.Controls

// A number that may be left empty: stepped, typed, cleared; an invalid one cannot be typed.
TestCase {
    id: test

    property int entered: -1

    function test_stepsFromNothingToTheLikelyNumber() {
        test.entered = -1;
        picker.more();
        compare(test.entered, 10);
        picker.more();
        compare(test.entered, 15);
        picker.less();
        picker.less();
        compare(test.entered, 5);
        picker.less();
        compare(test.entered, 0);
        picker.less();
        compare(test.entered, -1);
    }
    function test_staysWithinItsLimit() {
        test.entered = 238;
        picker.more();
        compare(test.entered, 240);
        picker.more();
        compare(test.entered, 240);
    }
    function test_acceptsOnlyValidInput_data() {
        return [{
                "tag": "number",
                "typed": " 25 ",
                "entered": 25
            }, {
                "tag": "zero",
                "typed": "0",
                "entered": 0
            }, {
                "tag": "too large",
                "typed": "241",
                "entered": -1
            }, {
                "tag": "no number",
                "typed": "2h",
                "entered": 2
            }, {
                "tag": "negative",
                "typed": "-3",
                "entered": 3
            }];
    }
    function test_acceptsOnlyValidInput(data) {
        emptied();
        for (const key of data.typed)
            keyClick(key);
        keyClick(Qt.Key_Return);
        compare(test.entered, data.entered);
    }
    function test_clearedFieldHasNoValue() {
        emptied();
        compare(test.entered, -1);
    }
    function emptied(): void {
        test.entered = 7;
        const field = picker.children[1];
        field.forceActiveFocus();
        field.selectAll();
        keyClick(Qt.Key_Backspace);
    }

    height: 100
    name: "NumberPicker"
    visible: true
    when: windowShown
    width: 400

    NumberPicker {
        id: picker

        begin: 10
        name: "Minutes"
        step: 5
        to: 240
        value: test.entered

        onPicked: value => test.entered = value
    }
}
