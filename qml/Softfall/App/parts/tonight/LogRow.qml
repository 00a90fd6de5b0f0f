pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What was had: a tap logs it, now and in its usual size.
Column {
    id: row

    required property DayLogViewModel log
    // The keyboard begins here.
    property bool first: false

    // A tile was pressed; what it opens stands below `tiles`.
    signal pressed(Item tiles)

    Layout.fillWidth: true
    spacing: 10

    HeadingText {
        text: qsTr("Had something?")
        width: parent.width
    }
    Flow {
        id: tiles

        readonly property int fitting: Math.max(2, Math.floor((width + spacing) / (84 * Theme.textScale + spacing)))
        readonly property int perRow: Math.ceil(repeater.count / Math.max(1, Math.ceil(repeater.count / fitting)))
        readonly property real tileHeight: Math.max(...Array.from({
                    "length": repeater.count
                }, (_, index) => repeater.itemAt(index)?.implicitHeight ?? 0))
        readonly property real tileWidth: Math.floor((width + spacing) / Math.max(1, perRow) - spacing)

        spacing: 8
        width: parent.width

        Repeater {
            id: repeater

            model: row.log.tiles

            LogTile {
                required property int index
                required property string label

                focus: row.first && index === 0
                height: tiles.tileHeight
                text: label
                width: tiles.tileWidth

                onClicked: {
                    row.pressed(tiles);
                    row.log.log(index);
                }
                // One entry: its second half logs nothing.
                onDoubleClicked: undefined
            }
        }
    }
}
