import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// A copy of the diary beside it: its file, what only it has, and the way to add that.
ColumnLayout {
    id: row

    required property string title
    required property string detail
    required property string contents
    required property bool canAdd

    signal addAsked
    signal folderAsked

    Accessible.name: row.title + ", " + row.detail + ", " + row.contents
    Accessible.role: Accessible.Grouping
    spacing: 2

    BodyText {
        text: row.title
        wrapMode: Text.WrapAnywhere
    }
    CaptionText {
        text: row.detail
    }
    BodyText {
        Layout.topMargin: 4
        text: row.contents
    }
    Buttons {
        Layout.topMargin: 6

        QuietButton {
            Accessible.name: qsTr("Add what’s missing: %1").arg(row.title)
            text: qsTr("Add what’s missing…")
            visible: row.canAdd

            onClicked: row.addAsked()
        }
        TextButton {
            Accessible.name: qsTr("Show folder: %1").arg(row.title)
            text: qsTr("Show folder")

            onClicked: row.folderAsked()
        }
    }
}
