import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme

// Something noted, with its time; it can be edited and removed.
RowLayout {
    id: entry

    required property int index
    required property string time
    required property string text
    required property string detail
    readonly property EntryColumn column: entry.parent as EntryColumn

    spacing: 12
    width: entry.column?.width ?? 0

    BodyText {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 10
        color: Theme.secondary
        text: entry.time
        wrapMode: Text.NoWrap
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.topMargin: 10
        spacing: 2

        BodyText {
            Layout.fillWidth: true
            text: entry.text
        }
        CaptionText {
            Layout.fillWidth: true
            text: entry.detail
            visible: text !== ""
        }
    }
    IconButton {
        Layout.alignment: Qt.AlignTop
        Layout.rightMargin: -8
        fill: "transparent"
        glyph: "pen"
        ink: Theme.secondary
        outline: "transparent"
        text: qsTr("Edit %1 at %2").arg(entry.text).arg(entry.time)

        onClicked: entry.column.edited(entry.index)
    }
    IconButton {
        Layout.alignment: Qt.AlignTop
        fill: "transparent"
        glyph: "close"
        ink: Theme.secondary
        outline: "transparent"
        text: qsTr("Remove %1 at %2").arg(entry.text).arg(entry.time)

        onClicked: entry.column.removed(entry.index)
    }
}
