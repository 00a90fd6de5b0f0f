pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls

// Several choices in one line, which scrolls sideways where there is no room; one Tab stop.
Flickable {
    id: strip

    property string name: ""
    property var labels: []
    property int current: -1

    signal chosen(int index)

    function reveal(index: int): void {
        const left = chips.itemAt(index)?.x ?? 0;
        const right = left + (chips.itemAt(index)?.width ?? 0);
        contentX = Math.max(0, Math.min(contentWidth - width, Math.max(right + 12 - width, Math.min(contentX, left - 12))));
    }

    Accessible.name: strip.name
    Accessible.role: Accessible.Grouping
    Layout.fillWidth: true
    Layout.leftMargin: -4
    Layout.rightMargin: -4
    boundsBehavior: Flickable.StopAtBounds
    // Room for the focus ring.
    bottomMargin: 4
    clip: contentWidth > width
    contentHeight: row.height
    contentWidth: row.width
    flickableDirection: Flickable.HorizontalFlick
    implicitHeight: row.height + topMargin + bottomMargin
    implicitWidth: row.width
    topMargin: 4

    Keys.onPressed: event => event.accepted = group.press(event.key)
    onContentWidthChanged: reveal(current)
    onCurrentChanged: reveal(current)
    onWidthChanged: reveal(current)

    ChoiceGroup {
        id: group

        choices: chips
        count: strip.labels.length
        current: strip.current
        mirrored: strip.LayoutMirroring.enabled

        onChosen: index => strip.chosen(index)
    }
    Row {
        id: row

        leftPadding: 4
        rightPadding: 4
        spacing: 8

        Repeater {
            id: chips

            model: strip.labels.length

            ChoiceChip {
                required property int index

                Accessible.name: strip.name + ": " + text
                checked: strip.current === index
                focusPolicy: group.hasTab(index) || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                text: strip.labels[index] ?? ""

                onActiveFocusChanged: if (activeFocus)
                    strip.reveal(index)
                onClicked: strip.chosen(index)
                onPressed: group.at = index
            }
        }
    }
}
