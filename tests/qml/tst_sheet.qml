import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.Window
import QtTest
import Softfall.Controls
import Softfall.Theme

// The answers of a sheet are in sight, or scrolled to with the keyboard, in every window.
Item {
    id: root

    height: 800
    width: 1200

    Sheet {
        id: sheet

        question: "Before you stretch"

        answers: [
            PrimaryButton {
                id: first

                Layout.fillWidth: true
                text: "None of this is true for me"
            },
            QuietButton {
                Layout.fillWidth: true
                text: "Seated and lying stretches only"
            },
            QuietButton {
                id: third

                Layout.fillWidth: true
                text: "No stretching tonight"
            }
        ]

        Repeater {
            model: 20

            BodyText {
                text: "A new hip or knee, or an operation in the last three months."
            }
        }
    }
    TestCase {
        name: "Sheet"
        when: windowShown

        function cleanup(): void {
            sheet.close();
            Theme.textScale = 1;
        }
        function test_answers_data() {
            const rows = [];
            for (const scale of [1, 2])
                for (const size of [[360, 640], [400, 800], [800, 600], [1200, 800]])
                    rows.push({
                            "tag": size[0] + "x" + size[1] + ", " + scale * 100 + " %",
                            "width": size[0],
                            "height": size[1],
                            "scale": scale
                        });
            return rows;
        }
        function test_answers(row) {
            Theme.textScale = row.scale;
            root.Window.window.width = row.width;
            root.Window.window.height = row.height;
            tryCompare(root.Window.window, "height", row.height);
            sheet.open();
            tryCompare(sheet, "opened", true);
            for (const answer of [third, first]) {
                answer.forceActiveFocus(Qt.TabFocusReason);
                tryVerify(() => {
                        const place = answer.mapToItem(null, 0, 0);
                        return place.y > 0 && place.y + answer.height <= row.height && place.x >= 0 && place.x + answer.width <= row.width;
                    }, 5000, "an answer is cut off");
            }
        }
    }
}
