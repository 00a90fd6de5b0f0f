import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// What putting a backup back would do, before it is done.
Sheet {
    id: sheet

    required property DataViewModel ownData

    detail: ownData.restoreChangesAnything ? qsTr("What is here now is backed up first, and you can take this back.") : qsTr("It says just what your diary says now.")
    question: qsTr("Put back the backup: %1?").arg(ownData.restoreTitle)
    wanted: ownData.restoreTitle !== ""

    onClosed: if (wanted)
        ownData.forgetRestore()

    Repeater {
        model: sheet.ownData.restoreLines

        BodyText {
            required property string modelData

            text: modelData
        }
    }
    Buttons {
        Layout.topMargin: 8

        PrimaryButton {
            text: qsTr("Put it back")
            visible: sheet.ownData.restoreChangesAnything

            onClicked: sheet.ownData.restore()
        }
        QuietButton {
            text: qsTr("Leave it")

            onClicked: sheet.ownData.forgetRestore()
        }
    }
}
