import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// One backup: when it was made, what it holds, and the way back to it.
GridLayout {
    id: row

    required property string title
    required property string detail
    required property bool intact

    signal restoreAsked

    Accessible.name: row.title + ", " + row.detail
    Accessible.role: Accessible.Grouping
    columnSpacing: 16
    columns: width < 460 * Theme.textScale ? 1 : 2
    rowSpacing: 6

    ColumnLayout {
        spacing: 2

        BodyText {
            text: row.title
        }
        CaptionText {
            text: row.detail
        }
    }
    QuietButton {
        Accessible.name: qsTr("Restore: %1").arg(row.title)
        Layout.alignment: Qt.AlignLeft | Qt.AlignTop
        bottomPadding: 8
        leftPadding: 16
        rightPadding: 16
        text: qsTr("Restore…")
        topPadding: 8
        visible: row.intact

        onClicked: row.restoreAsked()
    }
}
