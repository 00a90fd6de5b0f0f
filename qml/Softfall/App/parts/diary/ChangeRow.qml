import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme

// A change; it can be edited and removed, and its first night opened.
RowLayout {
    id: row

    required property int index
    required property string label
    required property string since
    required property string key
    readonly property ChangeColumn column: row.parent as ChangeColumn

    spacing: 8
    width: row.column?.width ?? 0

    BaseButton {
        Accessible.name: row.label + ", " + row.since
        Layout.fillWidth: true
        bottomPadding: 6
        leftPadding: 0
        radius: 12
        rightPadding: 0
        text: row.label
        topPadding: 6

        onClicked: row.column.chosen(row.key)

        contentItem: Column {
            spacing: 2

            BodyText {
                Accessible.ignored: true
                font.weight: Font.Medium
                text: row.label
                width: parent.width
            }
            CaptionText {
                Accessible.ignored: true
                text: row.since
                width: parent.width
            }
        }
    }
    IconButton {
        fill: "transparent"
        glyph: "pen"
        ink: Theme.secondary
        outline: "transparent"
        text: qsTr("Edit %1").arg(row.label)

        onClicked: row.column.edited(row.index)
    }
    IconButton {
        fill: "transparent"
        glyph: "close"
        ink: Theme.secondary
        outline: "transparent"
        text: qsTr("Remove %1").arg(row.label)

        onClicked: row.column.removed(row.index)
    }
}
