import QtQuick
import QtTest
import Softfall.Controls

// Only the left mouse button presses.
Item {
    id: root

    property int clicks: 0

    height: 700
    width: 400

    Column {
        PrimaryButton {
            id: primary

            text: "Primary"

            onClicked: root.clicks++
        }
        QuietButton {
            id: quiet

            text: "Quiet"

            onClicked: root.clicks++
        }
        TextButton {
            id: words

            text: "Text"

            onClicked: root.clicks++
        }
        IconButton {
            id: icon

            glyph: "close"
            text: "Icon"

            onClicked: root.clicks++
        }
        Chip {
            id: chip

            text: "Chip"

            onClicked: root.clicks++
        }
        NavItem {
            id: place

            glyph: "moon"
            text: "Place"

            onClicked: root.clicks++
        }
        AnswerRow {
            id: answers

            answers: ["One answer"]
            width: 300

            onChosen: root.clicks++
        }
        CheckRow {
            id: check

            text: "Check"

            onToggled: root.clicks++
        }
        QuietButton {
            id: guarded

            text: "Guarded"

            onClicked: root.clicks++
            onDoubleClicked: undefined
        }
        SwitchRow {
            id: onOff

            text: "Switch"

            onToggled: root.clicks++
        }
    }
    TestCase {
        function test_onlyTheLeftButtonPresses_data() {
            return [primary, quiet, words, icon, chip, place, answers, check, onOff].map(item => ({
                            "tag": item.text || "Answer",
                            "item": item
                        }));
        }
        function test_onlyTheLeftButtonPresses(data): void {
            root.clicks = 0;
            for (const button of [Qt.RightButton, Qt.MiddleButton]) {
                mouseClick(data.item, data.item.width / 2, data.item.height / 2, button);
                mouseDoubleClickSequence(data.item, data.item.width / 2, data.item.height / 2, button);
            }
            compare(root.clicks, 0);
            mouseClick(data.item, data.item.width / 2, data.item.height / 2, Qt.LeftButton);
            compare(root.clicks, 1);
        }

        // A button that answers a double click by itself: the second half presses it no second time, two keys do.
        function test_doubleClickGuardIsNotForKeys(): void {
            root.clicks = 0;
            mouseDoubleClickSequence(guarded, guarded.width / 2, guarded.height / 2, Qt.LeftButton);
            compare(root.clicks, 1);
            guarded.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            compare(root.clicks, 4);
        }

        name: "MouseButtons"
        when: windowShown
    }
}
