import QtQuick
import QtTest
import Softfall.Controls

// A press leads to the next whole step, and never past the limits: whatever another program stored.
Item {
    id: root

    height: 100
    width: 400

    Stepper {
        id: stepper

        from: 1
        step: 5
        to: 60

        onStepped: value => stepper.value = value
    }
    TestCase {
        name: "Stepper"
        when: windowShown

        function press(forward: bool): void {
            const buttons = Array.from(stepper.children).filter(child => child instanceof IconButton);
            mouseClick(buttons[forward ? 1 : 0]);
        }
        function test_steps_data() {
            return [{
                    "tag": "from a whole step up",
                    "value": 10,
                    "forward": true,
                    "then": 15
                }, {
                    "tag": "from between up",
                    "value": 12,
                    "forward": true,
                    "then": 15
                }, {
                    "tag": "from between down",
                    "value": 12,
                    "forward": false,
                    "then": 10
                }, {
                    "tag": "the least is reached",
                    "value": 5,
                    "forward": false,
                    "then": 1
                }, {
                    "tag": "from the least",
                    "value": 1,
                    "forward": true,
                    "then": 5
                }, {
                    "tag": "never past the most",
                    "value": 58,
                    "forward": true,
                    "then": 60
                }];
        }
        function test_steps(row) {
            stepper.value = row.value;
            press(row.forward);
            compare(stepper.value, row.then);
        }
    }
}
