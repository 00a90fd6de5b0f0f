import QtQuick
import QtTest
import Softfall.Controls

// A number that may be left open: stepped, typed, emptied; what is no number changes nothing.
TestCase {
    id: test

    property int told: -1

    function test_stepsFromNothingToTheLikelyNumber() {
        test.told = -1;
        picker.more();
        compare(test.told, 10);
        picker.more();
        compare(test.told, 15);
        picker.less();
        picker.less();
        compare(test.told, 5);
        picker.less();
        compare(test.told, 0);
        picker.less();
        compare(test.told, -1);
    }
    function test_staysWithinItsLimit() {
        test.told = 238;
        picker.more();
        compare(test.told, 240);
        picker.more();
        compare(test.told, 240);
    }
    function test_takesWhatIsTyped_data() {
        return [{
                "tag": "number",
                "typed": " 25 ",
                "told": 25
            }, {
                "tag": "nothing",
                "typed": "",
                "told": -1
            }, {
                "tag": "zero",
                "typed": "0",
                "told": 0
            }, {
                "tag": "too large",
                "typed": "241",
                "told": 7
            }, {
                "tag": "no number",
                "typed": "2h",
                "told": 7
            }, {
                "tag": "negative",
                "typed": "-3",
                "told": 7
            }];
    }
    function test_takesWhatIsTyped(data) {
        test.told = 7;
        picker.enter(data.typed);
        compare(test.told, data.told);
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
        value: test.told

        onPicked: value => test.told = value
    }
}
