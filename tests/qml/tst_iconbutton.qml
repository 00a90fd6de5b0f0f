import QtQuick
import QtTest
import Softfall.Controls

// Pointed at for a moment, a button that is only drawn says its name; then no more.
Item {
    id: root

    height: 200
    width: 300

    IconButton {
        id: button

        glyph: "plus"
        text: "More"
    }
    TestCase {
        name: "IconButton"
        when: windowShown

        function test_name(): void {
            const loader = Array.from(button.children).find(child => child instanceof Loader) as Loader;
            compare(loader.item, null);
            mouseMove(button);
            tryVerify(() => loader.item !== null && loader.item.shown);
            compare(loader.item.words, "More");
            mouseMove(root, 250, 150);
            tryCompare(loader, "item", null);
        }
    }
}
