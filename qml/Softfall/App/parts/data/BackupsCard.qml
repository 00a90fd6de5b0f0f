import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The copies of the diary, newest first.
Card {
    id: card

    required property DataViewModel ownData

    name: qsTr("Backups")
    spacing: 16

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Backups")
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.secondary
        text: qsTr("Each day Softfall copies the diary and reads the copy back: seven days, four weeks and twelve months are kept. They lie beside the diary; for a broken disk, keep one elsewhere too.")
    }
    BackupColumn {
        Layout.fillWidth: true
        ownData: card.ownData

        Repeater {
            id: rows

            model: card.ownData.backups

            BackupRow {
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("There is none yet.")
        visible: rows.count === 0
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        QuietButton {
            text: qsTr("Back up now")

            onClicked: card.ownData.backUp()
        }
        QuietButton {
            text: qsTr("Put a file back …")

            onClicked: card.ownData.askRestoreOfFile()
        }
        TextButton {
            text: card.ownData.allBackups ? qsTr("Only the newest") : qsTr("All backups")
            visible: card.ownData.hasMoreBackups

            onClicked: card.ownData.allBackups = !card.ownData.allBackups
        }
    }
}
