import QtQuick
import QtTest
import Softfall.Controls

// The first Escape empties a search, the second is the window's.
Item {
    id: root

    property int leaves: 0

    height: 100
    width: 400

    Shortcut {
        sequence: "Escape"

        onActivated: root.leaves += 1
    }
    SearchField {
        id: search

        name: "Search"

        onEmptied: clear()
    }
    TestCase {
        name: "SearchField"
        when: windowShown

        function test_escape(): void {
            search.forceActiveFocus();
            keyClick(Qt.Key_A);
            compare(search.text, "a");
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
            compare(root.leaves, 0);
            keyClick(Qt.Key_Escape);
            compare(root.leaves, 1);
        }
    }
}
