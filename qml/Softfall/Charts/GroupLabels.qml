pragma ComponentBehavior: Bound
import QtQuick
import Softfall.Theme

// The names of groups below their bars, every one of them: in two lines where one is too short, upright where there is
// little room.
ChartLabels {
    id: groups

    property list<string> names
    // The width of all bars. The plot doesn't know it: its height, and so it, depends on that of the labels.
    property real room: width
    readonly property bool upright: longestWord.contentWidth + 8 > groups.room / Math.max(1, groups.bars)

    function lines(texts: var): string {
        return texts.join("\n");
    }

    implicitHeight: 8 + (upright ? longestName.implicitWidth : Theme.smallSize * 2.6)

    Text {
        id: longestName

        font.pixelSize: Theme.smallSize
        text: groups.lines(groups.names)
        visible: false
    }
    Text {
        id: longestWord

        font.pixelSize: Theme.smallSize
        text: longestName.text
        visible: false
        width: 1
        wrapMode: Text.WordWrap
    }
    Repeater {
        model: groups.names

        Text {
            id: label

            required property int index
            required property string modelData
            readonly property bool upright: groups.upright

            Accessible.ignored: true
            color: Theme.secondary
            font.pixelSize: label.upright ? Math.max(9, Math.min(Theme.smallSize, groups.step * 0.9)) : Theme.smallSize
            horizontalAlignment: label.upright ? Text.AlignRight : Text.AlignHCenter
            rotation: label.upright ? -90 : 0
            text: label.modelData
            textFormat: Text.PlainText
            transformOrigin: Item.TopLeft
            width: label.upright ? groups.height - 8 : groups.step - 8
            wrapMode: label.upright ? Text.NoWrap : Text.WordWrap
            x: groups.barX(label.index) - (label.upright ? height : width) / 2
            y: label.upright ? width + 4 : 4
        }
    }
}
