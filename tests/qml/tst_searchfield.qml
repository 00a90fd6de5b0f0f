import QtQuick
import QtTest
import Softfall.Controls

// The first Escape empties a search, the second is the window's.
Item {
    id: root

    property int escapes: 0
    property int entered: 0

    height: 100
    width: 400

    Shortcut {
        sequence: "Escape"

        onActivated: root.escapes += 1
    }
    SearchField {
        id: search

        name: "Search"

        onAccepted: root.entered += 1
        onEmptied: clear()
    }
    TestCase {
        name: "SearchField"
        when: windowShown

        function test_escape(): void {
            search.forceActiveFocus();
            keyClick(Qt.Key_A);
            compare(search.text, "a");
            keyClick(Qt.Key_Return);
            compare(root.entered, 1);
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
            compare(root.escapes, 0);
            keyClick(Qt.Key_Escape);
            compare(root.escapes, 1);
        }
    }
}
