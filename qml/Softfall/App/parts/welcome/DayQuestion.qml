pragma ComponentBehavior: Bound
import QtQuick
import Softfall.Controls
import Softfall.Theme

// A question about the day with its answers beside it, or below it where there is no room. One stop of the Tab key;
// arrows move inside.
Item {
    id: row

    required property string question
    required property list<string> answers
    required property list<string> glyphs
    required property list<bool> chosen
    required property bool several
    readonly property bool stacked: width < 560 * Theme.textScale
    readonly property real indent: stacked ? 0 : Math.round(146 * Theme.textScale)
    // Where the Tab key stops.
    property int stop: 0

    signal answered(int index)

    function move(from: int, step: int): void {
        const to = Math.max(0, Math.min(chips.count - 1, from + step));
        chips.itemAt(to).forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: row.question
    Accessible.role: Accessible.Grouping
    implicitHeight: flow.y + flow.height

    BodyText {
        id: label

        Accessible.ignored: true
        anchors.left: parent.left
        height: row.stacked ? implicitHeight : Theme.target
        text: row.question
        verticalAlignment: Text.AlignVCenter
        width: row.stacked ? row.width : row.indent - 12
    }
    Flow {
        id: flow

        anchors.right: parent.right
        spacing: 10
        width: row.width - row.indent
        y: row.stacked ? label.height + 4 : 0

        Repeater {
            id: chips

            model: row.answers

            WelcomeChip {
                required property int index
                required property string modelData

                Accessible.name: row.question + ": " + modelData
                checked: row.chosen[index] ?? false
                focusPolicy: index === row.stop ? Qt.StrongFocus : Qt.ClickFocus
                glyph: row.glyphs[index]
                several: row.several
                text: modelData

                Keys.onLeftPressed: row.move(index, row.LayoutMirroring.enabled ? 1 : -1)
                Keys.onRightPressed: row.move(index, row.LayoutMirroring.enabled ? -1 : 1)
                onActiveFocusChanged: if (activeFocus)
                    row.stop = index
                onClicked: row.answered(index)
            }
        }
    }
}
