import QtQuick
import QtQuick.Layouts
import Softfall.Controls

// A change; it can be edited and removed, and its first night opened.
RowLayout {
    id: row

    required property string label
    required property string since

    signal chosen
    signal edited
    signal removed

    spacing: 8

    BaseButton {
        Accessible.name: row.label + ", " + row.since
        Layout.fillWidth: true
        bottomPadding: 6
        leftPadding: 0
        radius: 12
        rightPadding: 0
        text: row.label
        topPadding: 6

        onClicked: row.chosen()

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
        glyph: "pen"
        quiet: true
        text: qsTr("Edit %1").arg(row.label)

        onClicked: row.edited()
    }
    IconButton {
        glyph: "close"
        quiet: true
        text: qsTr("Remove %1").arg(row.label)

        onClicked: row.removed()
    }
}
