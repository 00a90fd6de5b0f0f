pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme

// Every key of the window, by what it is for.
Sheet {
    id: sheet

    required property WindowKeys table

    implicitWidth: Math.round(560 * Theme.textScale)
    question: qsTr("Keyboard shortcuts")

    answers: QuietButton {
        Layout.fillWidth: true
        text: qsTr("Close")

        onClicked: sheet.close()
    }

    // No layout, as in RestoreSheet.
    Column {
        Layout.fillWidth: true
        spacing: 12

        Repeater {
            model: sheet.visible ? sheet.table.table : null

            ShortcutRow {
                required property int index
                required property WindowKey modelData

                cap: modelData.cap
                heading: index > 0 && sheet.table.table[index - 1].group === modelData.group ? "" : modelData.group
                width: parent?.width ?? 0
                words: modelData.words
            }
        }
    }
}
