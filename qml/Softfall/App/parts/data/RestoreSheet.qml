import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// What putting a backup back would do, before it is done.
Sheet {
    id: sheet

    required property DataViewModel ownData

    detail: ownData.restoreChangesAnything ? qsTr("Your current diary is backed up first, and you can undo this.") : ownData.restoreOnlyAdds ? qsTr("There’s nothing to add.") : qsTr("It’s the same as your diary now.")
    question: ownData.restoreOnlyAdds ? qsTr("Add what’s missing, from %1?").arg(ownData.restoreTitle) : qsTr("Restore this backup: %1?").arg(ownData.restoreTitle)
    wanted: ownData.restoreTitle !== ""

    onClosed: if (wanted)
        ownData.forgetRestore()

    // No layout: in a closed sheet it would keep the lines that are gone, and lay them out again (Qt 6.4).
    Column {
        Layout.fillWidth: true
        spacing: 12

        Repeater {
            model: sheet.ownData.restoreLines

            BodyText {
                required property string modelData

                text: modelData
                width: parent?.width ?? 0
            }
        }
    }
    Buttons {
        Layout.topMargin: 8

        PrimaryButton {
            text: sheet.ownData.restoreOnlyAdds ? qsTr("Add") : qsTr("Restore")
            visible: sheet.ownData.restoreChangesAnything

            onClicked: sheet.ownData.restore()
        }
        QuietButton {
            text: qsTr("Cancel")

            onClicked: sheet.ownData.forgetRestore()
        }
    }
}
