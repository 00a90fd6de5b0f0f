import QtQuick
import QtQuick.Templates as T
import QtTest
import Softfall.Controls
import Softfall.Theme

// What a message floats over can be scrolled to stand clear of it, and nothing moves by itself.
Item {
    id: root

    height: 400
    width: 400

    ScrollPage {
        id: page

        anchors.fill: parent

        Rectangle {
            id: filling

            implicitHeight: 260
            implicitWidth: 100
        }
        QuietButton {
            id: save

            text: "Save"
        }
    }
    TestCase {
        // Of the button, in the window.
        function lowerEnd(): real {
            return save.mapToItem(root, 0, save.height).y;
        }
        function init(): void {
            Theme.covered = 0;
            page.contentY = 0;
            filling.implicitHeight = 260;
            waitForRendering(root);
        }
        function cleanupTestCase(): void {
            Theme.covered = 0;
        }
        function test_lastControlStandsClear_data() {
            return [{
                    "tag": "a page that fits",
                    "filling": 260
                }, {
                    "tag": "a longer one",
                    "filling": 900
                }];
        }
        function test_lastControlStandsClear(data): void {
            filling.implicitHeight = data.filling;
            waitForRendering(root);
            page.contentY = page.end;
            const before = page.contentY;
            Theme.covered = 80;
            compare(page.contentY, before);
            page.contentY = page.end;
            verify(lowerEnd() <= root.height - 80, "at " + lowerEnd());
            const scrolled = page.contentY;
            Theme.covered = 0;
            wait(0);
            compare(page.contentY, scrolled);
            // Scrolled back, it ends where it always did.
            page.contentY = 0;
            compare(page.end, before);
        }
        function test_fromTheTopOnceAllHasItsPlace(): void {
            save.forceActiveFocus(Qt.TabFocusReason);
            page.contentY = 30;
            page.showFromTop();
            // What is laid out meanwhile moves it again.
            page.contentY = 20;
            tryCompare(page, "settling", false);
            compare(page.contentY, 0);
            compare(page.fromTop, false);
            page.forceActiveFocus();
        }
        function test_keyboardBringsItIntoSight(): void {
            Theme.covered = 80;
            save.forceActiveFocus(Qt.TabFocusReason);
            verify(lowerEnd() <= root.height - 80, "at " + lowerEnd());
        }

        function test_handleCanBeHeldInALongList(): void {
            filling.implicitHeight = 100000;
            waitForRendering(root);
            const bar = page.T.ScrollBar.vertical;
            verify(bar.contentItem.height >= 24, bar.contentItem.height + " px");
        }

        name: "ScrollPage"
        when: windowShown
    }
}
