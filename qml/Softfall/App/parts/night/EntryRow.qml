import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// An entry with its time; it can be edited and removed.
RowLayout {
    id: entry

    required property string time
    required property string text
    required property string detail

    signal edited
    signal removed

    spacing: 12

    BodyText {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: false
        Layout.topMargin: 10
        color: Theme.secondary
        text: entry.time
        wrapMode: Text.NoWrap
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 10
        spacing: 2

        BodyText {
            text: entry.text
        }
        CaptionText {
            text: entry.detail
            visible: text !== ""
        }
    }
    IconButton {
        Layout.alignment: Qt.AlignTop
        Layout.rightMargin: -8
        glyph: "pen"
        quiet: true
        text: qsTr("Edit %1 at %2").arg(entry.text).arg(entry.time)

        onClicked: entry.edited()
    }
    IconButton {
        Layout.alignment: Qt.AlignTop
        glyph: "close"
        quiet: true
        text: qsTr("Remove %1 at %2").arg(entry.text).arg(entry.time)

        onClicked: entry.removed()
    }
}
