import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme

// One backup: when it was made, what it holds, and the way back to it.
GridLayout {
    id: row

    required property int index
    required property string title
    required property string detail
    required property bool whole
    readonly property BackupColumn column: row.parent as BackupColumn

    Accessible.name: row.title + ", " + row.detail
    Accessible.role: Accessible.Grouping
    columnSpacing: 16
    columns: width < 460 * Theme.textScale ? 1 : 2
    rowSpacing: 6
    width: row.column?.width ?? 0

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        BodyText {
            Layout.fillWidth: true
            text: row.title
        }
        CaptionText {
            Layout.fillWidth: true
            text: row.detail
        }
    }
    QuietButton {
        Accessible.name: qsTr("Put back: %1").arg(row.title)
        Layout.alignment: Qt.AlignLeft | Qt.AlignTop
        bottomPadding: 8
        leftPadding: 16
        rightPadding: 16
        text: qsTr("Put back …")
        topPadding: 8
        visible: row.whole

        onClicked: row.column.ownData.askRestore(row.index)
    }
}
